import { expect, test } from '@playwright/test';
import {
  FIVE_ANSWERS,
  addPerson,
  drawFirstWordings,
  field,
  fill,
  message,
  openFilledThankYou,
  openTool,
  subject,
  untilAlive,
  untilRead,
} from '../support/builder';

// @chromium: only there may a test read the clipboard.
test('a new user on a phone goes from the home page to a copied thank-you @chromium', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await drawFirstWordings(page);
  await page.goto('/');
  await page.getByRole('link', { name: 'Write an email' }).click();
  await page.getByRole('link', { name: 'Thank-you email', exact: true }).click();
  await untilAlive(page);
  await fill(page, FIVE_ANSWERS);
  await untilRead(page);
  await page.getByRole('button', { name: 'Copy message', exact: true }).click();
  await expect(page.getByText('Message copied.')).toBeVisible();

  const copied = await page.evaluate(async () => navigator.clipboard.readText());
  await expect(message(page)).toHaveValue(copied);
  await expect(subject(page)).toHaveValue('Thank you - Sam Roy');
  expect(copied).not.toContain('[');
  const [greeting, thanks, detail, closing, signature, ...rest] = copied.split('\n\n');
  expect(rest).toEqual([]);
  expect(greeting).toBe('Dear Dana Lee,');
  expect(thanks).toMatch(/^Thank you .*data analyst/u);
  expect(detail).toContain(FIVE_ANSWERS['One thing you talked about']);
  expect(detail).toContain(FIVE_ANSWERS['What you bring to it']);
  expect(closing).toMatch(/\.$/u);
  expect(signature).toBe('Sincerely,\nSam Roy');
});

// @chromium: only there may a test read the clipboard.
test('the clipboard holds HTML paragraphs beside the plain text, with every mark of markup escaped @chromium', async ({
  page,
}) => {
  await openFilledThankYou(page);
  await field(page, 'Job title').fill('R&D <lead>');
  await page.getByRole('button', { name: 'Copy message', exact: true }).click();
  await expect(page.getByText('Message copied.')).toBeVisible();
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(html?.match(/<p>/gu)).toHaveLength(5);
  expect(html).toContain('R&amp;D &lt;lead&gt;');
  expect(html).toMatch(/Sincerely,<br\s*\/?>Sam Roy/u);
});

test('what is copied can be pasted, character for character @engines', async ({ page }) => {
  await openFilledThankYou(page);
  const text = await message(page).inputValue();
  await page.getByRole('button', { name: 'Copy message', exact: true }).click();
  await expect(page.getByText('Message copied.')).toBeVisible();
  const empty = field(page, 'What you bring to it');
  await empty.fill('');
  await empty.press('ControlOrMeta+v');
  await expect(empty).toHaveValue(text);
});

test('the subject is copied alone', async ({ page }) => {
  await openFilledThankYou(page);
  await page.getByRole('button', { name: 'Copy subject' }).click();
  await expect(page.getByText('Subject copied.')).toBeVisible();
  const empty = field(page, 'Company');
  await empty.press('ControlOrMeta+v');
  await expect(empty).toHaveValue('Thank you - Sam Roy');
});

test('the email is there from the first moment, and the button counts the blanks that are left', async ({ page }) => {
  await openTool(page, '/write/thank-you/');
  await expect(subject(page)).toHaveValue('Thank you - [Your name]');
  await expect(message(page)).toHaveValue(/^Dear \[Their name\],\n\n.*\[Job title\]/u);
  const names = ['(5 blanks left)', '(4 blanks left)', '(3 blanks left)', '(2 blanks left)', '(1 blank left)'];
  for (const [index, [label, text]] of Object.entries(FIVE_ANSWERS).entries()) {
    await expect(page.getByRole('button', { name: `Copy message ${names[index] ?? ''}`, exact: true })).toBeVisible();
    await field(page, label).fill(text);
  }
  await expect(page.getByRole('button', { name: 'Copy message', exact: true })).toBeVisible();
  await field(page, 'Your name').fill('   ');
  await page.getByRole('button', { name: 'Copy message (1 blank left)', exact: true }).click();
  await expect(page.getByText('Message copied.')).toBeVisible();
});

test('each tone gives another email from the same answers, and greets as it should', async ({ page }) => {
  await openFilledThankYou(page);
  const formal = await message(page).inputValue();
  expect(formal).toMatch(/^Dear Dana Lee,/u);
  await page.getByRole('radio', { name: 'Warm' }).check();
  await expect(message(page)).toHaveValue(/^Hi Dana,/u);
  const warm = await message(page).inputValue();
  await page.getByRole('radio', { name: 'Brief' }).check();
  await expect(message(page)).not.toHaveValue(warm);
  const brief = await message(page).inputValue();
  for (const text of [formal, warm, brief]) expect(text).toContain(FIVE_ANSWERS['One thing you talked about']);
  expect(brief.length).toBeLessThan(formal.length);
  await page.getByRole('radio', { name: 'Formal' }).check();
  await expect(message(page)).toHaveValue(formal);
});

test('the ways to begin an answer are those of the tone, and one that nobody went on from makes room', async ({ page }) => {
  await openTool(page, '/write/thank-you/');
  const value = field(page, 'What you bring to it');
  const ways = page.locator('[data-answer]').filter({ has: value }).getByRole('group', { name: 'Ways to begin' });
  await ways.getByRole('button', { name: 'In my current role I …' }).click();
  await expect(value).toHaveValue('In my current role I ');
  await expect(value).toBeFocused();
  await page.getByRole('radio', { name: 'Brief' }).check();
  await expect(ways.getByRole('button', { name: 'In my current role I …' })).toHaveCount(0);
  await ways.getByRole('button', { name: "I've done this at …" }).click();
  await expect(value).toHaveValue("I've done this at ");
});

test('the second subject shows the job as it reads now, and stays chosen after a reload @engines', async ({ page }) => {
  await openFilledThankYou(page);
  await page.getByLabel('What the first line says').selectOption('Following up on the data analyst interview');
  await expect(subject(page)).toHaveValue('Following up on the data analyst interview');
  await field(page, 'Job title').fill('nurse');
  await expect(subject(page)).toHaveValue('Following up on the nurse interview');
  await page.reload();
  await untilAlive(page);
  await expect(page.getByLabel('What the first line says').getByRole('option', { selected: true })).toHaveText(
    'Following up on the nurse interview',
  );
  await expect(subject(page)).toHaveValue('Following up on the nurse interview');
});

test('names are greeted as typed @engines', async ({ page }) => {
  await openTool(page, '/write/thank-you/');
  for (const name of ["O'Neil", 'José', '李雷', "Ms. Anne-Marie d'Arc", 'R&D (A/B)', 'محمد علي', '<b>Dana</b>', '{{you}}']) {
    await field(page, 'Their name').fill(name);
    await expect(message(page)).toHaveValue(new RegExp(`^Dear ${RegExp.escape(name)},\n`, 'u'));
  }
});

test.describe('two people', () => {
  const SECOND = { 'Their name': 'Kim Okafor', 'One thing you talked about': 'the move to the new ward' };

  test('get an email each, which differ in name and detail and share the rest', async ({ page }) => {
    await openFilledThankYou(page);
    await expect(message(page)).toHaveValue(/agency shifts by a fifth\. /u);
    const first = await message(page).inputValue();
    await addPerson(page, SECOND);
    await expect(message(page)).toHaveValue(/^Dear Kim Okafor,[\s\S]*the move to the new ward/u);
    const second = await message(page).inputValue();
    expect(second).not.toContain('clinic rota');
    expect(second).toContain(FIVE_ANSWERS['What you bring to it']);
    await page.getByRole('tab', { name: 'Dana Lee' }).click();
    await expect(message(page)).toHaveValue(first);
  });

  test('have a tab each, and the arrows, Home and End move between them @engines', async ({ page }) => {
    await openFilledThankYou(page);
    await addPerson(page, SECOND);
    const [dana, kim] = [page.getByRole('tab', { name: 'Dana Lee' }), page.getByRole('tab', { name: 'Kim Okafor' })];
    await expect(kim).toHaveAttribute('aria-selected', 'true');
    await kim.focus();
    for (const [key, chosen, other, name] of [
      ['ArrowLeft', dana, kim, 'Dana Lee'],
      ['ArrowRight', kim, dana, 'Kim Okafor'],
      ['ArrowRight', dana, kim, 'Dana Lee'],
      ['End', kim, dana, 'Kim Okafor'],
      ['Home', dana, kim, 'Dana Lee'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(chosen).toBeFocused();
      await expect(chosen).toHaveAttribute('aria-selected', 'true');
      await expect(other).toHaveAttribute('aria-selected', 'false');
      await expect(message(page)).toHaveValue(new RegExp(`^Dear ${name},`, 'u'));
    }
  });

  test('are marked once copied, until their email changes', async ({ page }) => {
    await openFilledThankYou(page);
    await addPerson(page, SECOND);
    const [dana, kim] = [page.getByRole('tab', { name: 'Dana Lee' }), page.getByRole('tab', { name: 'Kim Okafor' })];
    await page.getByRole('button', { name: 'Copy message', exact: true }).click();
    await expect(kim).toHaveText(/copied/u);
    await expect(dana).not.toHaveText(/copied/u);
    await dana.click();
    await page.getByRole('button', { name: 'Copy message', exact: true }).click();
    await expect(dana).toHaveText(/copied/u);
    await field(page, 'Job title').fill('nurse');
    await expect(dana).not.toHaveText(/copied/u);
    await expect(kim).not.toHaveText(/copied/u);
  });

  test('can become one again, whichever of them is removed', async ({ page }) => {
    await openFilledThankYou(page);
    await addPerson(page, SECOND);
    await page.getByRole('button', { name: 'Remove person 1' }).click();
    await expect(page.getByRole('tab')).toHaveCount(0);
    await expect(field(page, 'Their name')).toHaveValue('Kim Okafor');
    await expect(message(page)).toHaveValue(/^Dear Kim Okafor,[\s\S]*the move to the new ward/u);
    await addPerson(page, { 'Their name': 'Lee Chan' });
    await page.getByRole('button', { name: 'Remove person 2' }).click();
    await expect(message(page)).toHaveValue(/^Dear Kim Okafor,/u);
  });

  test('are offered to be copied next, the first as well as the second', async ({ page }) => {
    await page.goto('/write/thank-you/');
    await page.getByLabel('Their name').fill('Dana Lee');
    await page.getByRole('button', { name: 'Add another person' }).click();
    await page.getByLabel('Their name').nth(1).fill('Lee Park');
    await expect(page.getByRole('button', { name: 'Copy next: Dana Lee' })).toBeVisible();
    await page.getByRole('tab', { name: 'Dana Lee' }).click();
    await expect(page.getByRole('button', { name: 'Copy next: Lee Park' })).toBeVisible();
  });

  test('keep their hand edits apart', async ({ page }) => {
    await openFilledThankYou(page);
    await addPerson(page, SECOND);
    await message(page).fill('Only for Kim.');
    await page.getByRole('tab', { name: 'Dana Lee' }).click();
    await expect(message(page)).toHaveValue(/^Dear Dana Lee,/u);
    await page.getByRole('button', { name: 'Remove person 1' }).click();
    await expect(message(page)).toHaveValue('Only for Kim.');
  });

  test('can be ten and no more', async ({ page }) => {
    await openTool(page, '/write/thank-you/');
    const add = page.getByRole('button', { name: 'Add another person' });
    for (let count = 1; count < 10; count += 1) await add.click();
    await expect(page.getByRole('tab')).toHaveCount(10);
    await expect(add).toBeDisabled();
  });
});

test.describe('a hand edit', () => {
  test('survives a later change of a field, and the form’s text can be had again', async ({ page }) => {
    await openFilledThankYou(page);
    await message(page).fill('My own words.\n\nSam');
    await expect(page.getByText('The text is your own now')).toBeVisible();
    await field(page, 'Their name').fill('Kim Okafor');
    await page.getByRole('radio', { name: 'Warm' }).check();
    await expect(message(page)).toHaveValue('My own words.\n\nSam');
    await page.getByRole('button', { name: 'Use the form’s text again' }).click();
    // Kim is a family name that comes first, too: the whole name is greeted.
    await expect(message(page)).toHaveValue(/^Hi Kim Okafor,[\s\S]*clinic rota/u);
    await expect(page.getByText('The text is your own now')).toHaveCount(0);
    await page.getByRole('button', { name: 'Bring back what stood here before' }).click();
    await expect(message(page)).toHaveValue('My own words.\n\nSam');
  });

  test('of the subject stays where it is when Enter is pressed', async ({ page }) => {
    await openFilledThankYou(page);
    await subject(page).fill('Hello again');
    await subject(page).press('Home');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Oh. ');
    await expect(subject(page)).toHaveValue('Oh. Hello again');
  });

  test('of the subject leaves the message with the form', async ({ page }) => {
    await openFilledThankYou(page);
    await subject(page).fill('Hello again');
    await field(page, 'Their name').fill('Kim Okafor');
    await expect(subject(page)).toHaveValue('Hello again');
    await expect(message(page)).toHaveValue(/^Dear Kim Okafor,/u);
  });

  test('survives a reload @engines', async ({ page }) => {
    await openFilledThankYou(page);
    await message(page).fill('My own words.');
    await page.reload();
    await untilAlive(page);
    await expect(message(page)).toHaveValue('My own words.');
    await expect(page.getByText('The text is your own now')).toBeVisible();
  });
});

// @chromium: Playwright cannot follow a page that Firefox brings back without loading it.
test('a reload and the back button keep every answer @chromium', async ({ page }) => {
  await openFilledThankYou(page);
  await field(page, 'Interview date').fill('2026-11-20');
  await field(page, 'Time it ended').fill('14:30');
  await addPerson(page, { 'Their name': 'Kim Okafor' });
  await page.getByRole('radio', { name: 'Brief' }).check();
  const expectAll = async (): Promise<void> => {
    await untilAlive(page);
    for (const [label, text] of Object.entries(FIVE_ANSWERS)) await expect(field(page, label).first()).toHaveValue(text);
    await expect(field(page, 'Their name').last()).toHaveValue('Kim Okafor');
    await expect(field(page, 'Interview date')).toHaveValue('2026-11-20');
    await expect(field(page, 'Time it ended')).toHaveValue('14:30');
    await expect(page.getByRole('radio', { name: 'Brief' })).toBeChecked();
  };
  await page.reload();
  await expectAll();
  await page.getByRole('link', { name: 'Guide', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The guide' })).toBeVisible();
  await page.goBack();
  await expectAll();
});

// @chromium: Playwright cannot follow a page that Firefox brings back without loading it.
test('answers typed just before leaving are kept too @chromium', async ({ page }) => {
  await openTool(page, '/write/thank-you/');
  await field(page, 'Your name').fill('Sam Roy');
  await page.getByRole('link', { name: 'Guide', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The guide' })).toBeVisible();
  await page.goBack();
  await untilAlive(page);
  await expect(field(page, 'Your name')).toHaveValue('Sam Roy');
});

test('emptying the form can be taken back, and otherwise lasts', async ({ page }) => {
  await openFilledThankYou(page);
  const text = await message(page).inputValue();
  await page.getByRole('button', { name: 'Empty the form' }).click();
  for (const label of Object.keys(FIVE_ANSWERS)) await expect(field(page, label)).toHaveValue('');
  await expect(message(page)).toHaveValue(/\[Your name\]$/u);
  await page.getByRole('button', { name: 'Bring my answers back' }).click();
  await expect(message(page)).toHaveValue(text);
  for (const [label, answer] of Object.entries(FIVE_ANSWERS)) await expect(field(page, label)).toHaveValue(answer);
  await page.getByRole('button', { name: 'Empty the form' }).click();
  await expect(message(page)).toHaveValue(/\[Your name\]$/u);
  await page.reload();
  await untilAlive(page);
  await expect(field(page, 'Your name')).toHaveValue('');
  await expect(page.getByRole('button', { name: 'Bring my answers back' })).toHaveCount(0);
});

test.describe('a problem', () => {
  for (const [label, text, words] of [
    ['Your name', 'x'.repeat(121), 'This is 121 characters long, 1 more than the 120 that fit.'],
    ['One thing you talked about', 'y'.repeat(1001), 'This is 1001 characters long, 1 more than the 1000 that fit.'],
    ['Their email address', 'dana@', 'This is not an email address.'],
  ] as const) {
    test(`of “${label}” is said when the reader leaves the field, and what was typed stays`, async ({ page }) => {
      await openTool(page, '/write/thank-you/');
      const control = field(page, label);
      await control.fill(text);
      await expect(page.getByText(words)).toHaveCount(0);
      await control.blur();
      await expect(page.getByText(words)).toBeVisible();
      await expect(control).toHaveValue(text);
      await expect(control).toHaveAttribute('aria-invalid', 'true');
      await expect(control).toHaveAccessibleDescription(new RegExp(RegExp.escape(words), 'u'));
      await control.fill('dana@example.com');
      await expect(page.getByText(words)).toHaveCount(0);
      await expect(control).toHaveAttribute('aria-invalid', 'false');
    });
  }

  test('of a day that does not exist, typed by keyboard, is said @engines', async ({ page }) => {
    await openTool(page, '/write/nudge/');
    const control = field(page, 'Interview date');
    await control.focus();
    await page.keyboard.type('02302026');
    await control.blur();
    await expect(page.getByText('This day does not exist, or a part of it is missing.')).toBeVisible();
    await expect(message(page)).toHaveValue(/\[Interview date\]/u);
    await control.fill('2026-02-27');
    await control.blur();
    await expect(page.getByText('This day does not exist')).toHaveCount(0);
    await expect(message(page)).toHaveValue(/Friday, February 27/u);
  });

  test('of a good day that is changed by keyboard into one that does not exist is said too @engines', async ({ page }) => {
    await openTool(page, '/write/nudge/');
    const control = field(page, 'Interview date');
    await control.fill('2026-02-27');
    await expect(message(page)).toHaveValue(/February 27/u);
    await control.focus();
    await page.keyboard.type('0230');
    await control.blur();
    await expect(page.getByText('This day does not exist, or a part of it is missing.')).toBeVisible();
    await expect(message(page)).toHaveValue(/\[Interview date\]/u);
  });

  test('of a promised day before the interview is said, and the day is kept out of the email', async ({ page }) => {
    await openTool(page, '/write/nudge/');
    await field(page, 'Interview date').fill('2026-11-20');
    const promised = field(page, 'They promised an answer by');
    await promised.fill('2026-11-19');
    await promised.blur();
    await expect(page.getByText('This is before the interview on Friday, November 20.')).toBeVisible();
    await expect(promised).toHaveValue('2026-11-19');
    await expect(message(page)).not.toHaveValue(/November 19/u);
    await field(page, 'Interview date').fill('2026-11-18');
    await expect(page.getByText('This is before the interview')).toHaveCount(0);
    await expect(message(page)).toHaveValue(/November 19/u);
  });
});

test.describe('the place that a link names', () => {
  const link = '/write/nudge/#interview=2026-12-18&replyby=2026-12-24&place=GB-ENG';

  test('moves the day to send on past its holidays, in the advice and in the checks', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-12-28T10:00:00'));
    await openTool(page, link);
    const advice = page.getByText(/^Send it on/u);
    await expect(advice).toContainText('Send it on Tuesday, December 29, not before.');
    await expect(advice).toContainText('The public holidays there are left out.');
    await expect(page.getByRole('region', { name: 'Checks' })).toContainText('Wait until Tuesday, December 29.');
  });

  test('is left out, and that is said, where its holidays cannot be had', async ({ page }) => {
    await page.route('**/holidays/GB-ENG.json', async (route) => route.abort());
    await page.clock.setFixedTime(new Date('2026-12-23T10:00:00'));
    await openTool(page, link);
    const advice = page.getByText(/^Send it on/u);
    await expect(advice).toContainText('Send it on Friday, December 25, not before.');
    await expect(advice).toContainText('could not be loaded, so only weekends are left out');
  });
});

test('Enter in any field of one line neither leaves the page nor loses an answer @engines', async ({ page }) => {
  await openFilledThankYou(page);
  const text = await message(page).inputValue();
  for (const control of await page.getByRole('form', { name: 'What the email is made from' }).locator('input').all()) {
    await control.press('Enter');
  }
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/write/thank-you/');
  await expect(message(page)).toHaveValue(text);
});

test.describe('mail links', () => {
  const ADDRESS = 'dana.lee+hr@example.com';
  const TRICKY = '100% of “Q&A” + #1? = 👍 (a\'b"c)';
  /** A company is printed without pictures, and a question mark would make an answer a question. */
  const TRICKY_COMPANY = '100% of “Q&A” + #1 = (a\'b"c)';
  const TRICKY_WORDS = '100% of “Q&A” + #1 = 👍 (a\'b"c)';

  test('carry the address, the subject and the message exactly @engines', async ({ page }) => {
    await openFilledThankYou(page);
    await fill(page, {
      'Their email address': ADDRESS,
      'Your name': TRICKY,
      Company: TRICKY_COMPANY,
      'One thing you talked about': `You mentioned ${TRICKY_WORDS}.`,
      'What you bring to it': `I know ${TRICKY_WORDS}.`,
    });
    await expect(subject(page)).toHaveValue(`Thank you - ${TRICKY}`);
    const parts = [` at ${TRICKY_COMPANY}.`, `You mentioned ${TRICKY_WORDS}. `, `I know ${TRICKY_WORDS}. `, TRICKY];
    await expect(message(page)).toHaveValue(new RegExp(parts.map((part) => RegExp.escape(part)).join('[\\s\\S]*'), 'u'));
    const [title, text] = [await subject(page).inputValue(), await message(page).inputValue()];
    const href = async (name: string): Promise<string> =>
      (await page.getByRole('link', { name, exact: true }).getAttribute('href')) ?? '';

    const mailto = await href('Open in mail app');
    const [, to, rawSubject, rawBody] = /^mailto:([^?]*)\?subject=([^&]*)&body=([^&]*)$/u.exec(mailto) ?? [];
    expect(decodeURIComponent(to ?? '')).toBe(ADDRESS);
    expect(decodeURIComponent(rawSubject ?? '')).toBe(title);
    expect(decodeURIComponent(rawBody ?? '')).toBe(text.replaceAll('\n', '\r\n'));
    expect(mailto.split('?')[1]).not.toContain('+');

    const gmail = new URL(await href('Gmail'));
    expect(gmail.origin).toBe('https://mail.google.com');
    expect(['to', 'su', 'body'].map((key) => gmail.searchParams.get(key))).toEqual([ADDRESS, title, text]);
    const outlook = new URL(await href('Outlook'));
    expect(outlook.origin).toBe('https://outlook.live.com');
    expect(['to', 'subject', 'body'].map((key) => outlook.searchParams.get(key))).toEqual([ADDRESS, title, text]);
  });

  for (const smuggled of [
    'dana@example.com?bcc=eve@example.com',
    'dana@example.com%0D%0ABcc: eve@example.com',
    'a@example.com,eve@example.com',
  ]) {
    test(`leave out “${smuggled}”, which is no address`, async ({ page }) => {
      await openFilledThankYou(page);
      await field(page, 'Their email address').fill(smuggled);
      await expect(page.getByRole('link', { name: 'Open in mail app' })).toHaveAttribute('href', /^mailto:\?subject=/u);
      await expect(page.getByRole('link', { name: 'Open in mail app' })).not.toHaveAttribute('href', /eve/u);
      await expect(page.getByRole('link', { name: 'Gmail' })).not.toHaveAttribute('href', /eve/u);
    });
  }

  test('carry a hand edit', async ({ page }) => {
    await openFilledThankYou(page);
    await message(page).fill('By hand.');
    await expect(page.getByRole('link', { name: 'Open in mail app' })).toHaveAttribute('href', /&body=By%20hand\.$/u);
  });

  test('say that they are too long for some mail programs, only when they are', async ({ page }) => {
    await openFilledThankYou(page);
    const warning = page.getByText('This email is too long for some mail programs to open from a link');
    await expect(warning).toHaveCount(0);
    await field(page, 'What you bring to it').fill('I did größere Öfen. '.repeat(45));
    await expect(warning).toBeVisible();
    await field(page, 'What you bring to it').fill('I did ovens.');
    await expect(warning).toHaveCount(0);
  });
});
