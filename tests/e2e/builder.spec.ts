import { expect, test } from '@playwright/test';
import {
  FIVE_ANSWERS,
  addPerson,
  drawFirstWordings,
  field,
  fill,
  message,
  openFilledThankYou,
  openFresh,
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

test.describe('one email', () => {
  test('follows the form', async ({ page }) => {
    await test.step('it is there from the first moment, and the button counts the blanks that are left', async () => {
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

    await field(page, 'Your name').fill(FIVE_ANSWERS['Your name']);
    await untilRead(page);
    const formal = await message(page).inputValue();

    await test.step('each tone gives another email from the same answers, and greets as it should', async () => {
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

    await test.step('the subject is copied alone', async () => {
      await page.getByRole('button', { name: 'Copy subject' }).click();
      await expect(page.getByText('Subject copied.')).toBeVisible();
      const empty = field(page, 'Company');
      await empty.press('ControlOrMeta+v');
      await expect(empty).toHaveValue('Thank you - Sam Roy');
      await empty.fill('');
    });

    await test.step('the ways to begin an answer are those of the tone, and one that nobody went on from makes room', async () => {
      const value = field(page, 'What you bring to it');
      await value.fill('');
      const ways = page.locator('[data-answer]').filter({ has: value }).getByRole('group', { name: 'Ways to begin' });
      await ways.getByRole('button', { name: 'In my current role I …' }).click();
      await expect(value).toHaveValue('In my current role I ');
      await expect(value).toBeFocused();
      await page.getByRole('radio', { name: 'Brief' }).check();
      await expect(ways.getByRole('button', { name: 'In my current role I …' })).toHaveCount(0);
      await ways.getByRole('button', { name: "I've done this at …" }).click();
      await expect(value).toHaveValue("I've done this at ");
      await page.getByRole('radio', { name: 'Formal' }).check();
      await value.fill(FIVE_ANSWERS['What you bring to it']);
    });

    await test.step('emptying the form can be taken back, and otherwise lasts', async () => {
      await page.getByRole('button', { name: 'Empty the form' }).click();
      for (const label of Object.keys(FIVE_ANSWERS)) await expect(field(page, label)).toHaveValue('');
      await expect(message(page)).toHaveValue(/\[Your name\]$/u);
      await page.getByRole('button', { name: 'Bring my answers back' }).click();
      await expect(message(page)).toHaveValue(formal);
      for (const [label, answer] of Object.entries(FIVE_ANSWERS)) await expect(field(page, label)).toHaveValue(answer);
      await page.getByRole('button', { name: 'Empty the form' }).click();
      await expect(message(page)).toHaveValue(/\[Your name\]$/u);
      await page.reload();
      await untilAlive(page);
      await expect(field(page, 'Your name')).toHaveValue('');
      await expect(page.getByRole('button', { name: 'Bring my answers back' })).toHaveCount(0);
    });
  });

  const ADDRESS = 'dana.lee+hr@example.com';
  const TRICKY = '100% of “Q&A” + #1? = 👍 (a\'b"c)';
  /** A company is printed without pictures, and a question mark would make an answer a question. */
  const TRICKY_COMPANY = '100% of “Q&A” + #1 = (a\'b"c)';
  const TRICKY_WORDS = '100% of “Q&A” + #1 = 👍 (a\'b"c)';
  const SECOND = { 'Their name': 'Kim Okafor', 'One thing you talked about': 'the move to the new ward' };

  test('and its controls work in every engine @engines', async ({ page }) => {
    test.slow();
    await openFilledThankYou(page);
    const text = await message(page).inputValue();

    await test.step('Enter in any field of one line neither leaves the page nor loses an answer', async () => {
      for (const control of await page.getByRole('form', { name: 'What the email is made from' }).locator('input').all()) {
        await control.press('Enter');
      }
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/write/thank-you/');
      await expect(message(page)).toHaveValue(text);
    });

    await test.step('what is copied can be pasted, character for character', async () => {
      await page.getByRole('button', { name: 'Copy message', exact: true }).click();
      await expect(page.getByText('Message copied.')).toBeVisible();
      const empty = field(page, 'What you bring to it');
      await empty.fill('');
      await empty.press('ControlOrMeta+v');
      await expect(empty).toHaveValue(text);
      await empty.fill(FIVE_ANSWERS['What you bring to it']);
    });

    await test.step('two people have a tab each, and the arrows, Home and End move between them', async () => {
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
      await page.getByRole('button', { name: 'Remove person 2' }).click();
    });

    await test.step('mail links carry the address, the subject and the message exactly', async () => {
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
      const [title, body] = [await subject(page).inputValue(), await message(page).inputValue()];
      const href = async (name: string): Promise<string> =>
        (await page.getByRole('link', { name, exact: true }).getAttribute('href')) ?? '';

      const mailto = await href('Open in mail app');
      const [, to, rawSubject, rawBody] = /^mailto:([^?]*)\?subject=([^&]*)&body=([^&]*)$/u.exec(mailto) ?? [];
      expect(decodeURIComponent(to ?? '')).toBe(ADDRESS);
      expect(decodeURIComponent(rawSubject ?? '')).toBe(title);
      expect(decodeURIComponent(rawBody ?? '')).toBe(body.replaceAll('\n', '\r\n'));
      expect(mailto.split('?')[1]).not.toContain('+');

      const gmail = new URL(await href('Gmail'));
      expect(gmail.origin).toBe('https://mail.google.com');
      expect(['to', 'su', 'body'].map((key) => gmail.searchParams.get(key))).toEqual([ADDRESS, title, body]);
      const outlook = new URL(await href('Outlook'));
      expect(outlook.origin).toBe('https://outlook.live.com');
      expect(['to', 'subject', 'body'].map((key) => outlook.searchParams.get(key))).toEqual([ADDRESS, title, body]);
    });

    await test.step('the second subject shows the job as it reads now', async () => {
      await page.getByLabel('Subject line').selectOption('Following up on the data analyst interview');
      await expect(subject(page)).toHaveValue('Following up on the data analyst interview');
      await field(page, 'Job title').fill('nurse');
      await expect(subject(page)).toHaveValue('Following up on the nurse interview');
    });

    await test.step('the subject that is chosen and a hand edit survive a reload', async () => {
      await message(page).fill('My own words.');
      await page.reload();
      await untilAlive(page);
      await expect(page.getByLabel('Subject line').getByRole('option', { selected: true })).toHaveText(
        'Following up on the nurse interview',
      );
      await expect(subject(page)).toHaveValue('Following up on the nurse interview');
      await expect(message(page)).toHaveValue('My own words.');
      await expect(page.getByText('The text is your own now')).toBeVisible();
    });
  });

  test('takes names and days as they are typed', async ({ page }) => {
    await openTool(page, '/write/nudge/');

    await test.step('names are greeted as typed', async () => {
      for (const name of [
        "O'Neil",
        'José',
        '李雷',
        "Ms. Anne-Marie d'Arc",
        'R&D (A/B)',
        'محمد علي',
        '<b>Dana</b>',
        '{{you}}',
      ]) {
        await field(page, 'Their name').fill(name);
        await expect(message(page)).toHaveValue(new RegExp(`^Dear ${RegExp.escape(name)},\n`, 'u'));
      }
    });

    const control = field(page, 'Interview date');
    const problem = 'This day doesn’t exist, or a part of it is missing.';

    await test.step('a day that does not exist, typed by keyboard, is said', async () => {
      await control.focus();
      await page.keyboard.type('02302026');
      await control.blur();
      await expect(page.getByText(problem)).toBeVisible();
      await expect(message(page)).toHaveValue(/\[Interview date\]/u);
      await control.fill('2026-02-27');
      await control.blur();
      await expect(page.getByText('This day doesn’t exist')).toHaveCount(0);
      await expect(message(page)).toHaveValue(/Friday, February 27/u);
    });

    await test.step('a good day that is changed by keyboard into one that does not exist is said too', async () => {
      await control.focus();
      await page.keyboard.type('0230');
      await control.blur();
      await expect(page.getByText(problem)).toBeVisible();
      await expect(message(page)).toHaveValue(/\[Interview date\]/u);
    });
  });

  test('for each of two people', async ({ page }) => {
    await openFilledThankYou(page);
    const first = await message(page).inputValue();
    await addPerson(page, SECOND);
    const [dana, kim] = [page.getByRole('tab', { name: 'Dana Lee' }), page.getByRole('tab', { name: 'Kim Okafor' })];

    await test.step('differs in name and detail, and shares the rest', async () => {
      await expect(message(page)).toHaveValue(/^Dear Kim Okafor,[\s\S]*the move to the new ward/u);
      const second = await message(page).inputValue();
      expect(second).not.toContain('clinic rota');
      expect(second).toContain(FIVE_ANSWERS['What you bring to it']);
      await dana.click();
      await expect(message(page)).toHaveValue(first);
    });

    await test.step('is offered to be copied next, the first as well as the second', async () => {
      await expect(page.getByRole('button', { name: 'Copy next: Kim Okafor' })).toBeVisible();
      await kim.click();
      await expect(page.getByRole('button', { name: 'Copy next: Dana Lee' })).toBeVisible();
    });

    await test.step('is marked once copied, until it changes', async () => {
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

    await test.step('is marked, and not the one that is on show by the time it is copied', async () => {
      await dana.click();
      const copy = page.getByRole('button', { name: 'Copy message', exact: true });
      await copy.evaluate((button: HTMLElement) => {
        button.click();
        document.querySelectorAll<HTMLElement>('[role=tab]')[1]?.click();
      });
      await expect(dana).toHaveText(/copied/u);
      await expect(kim).not.toHaveText(/copied/u);
    });

    await test.step('keeps its hand edit apart from the other’s, also when the first is removed', async () => {
      await kim.click();
      await message(page).fill('Only for Kim.');
      await dana.click();
      await expect(message(page)).toHaveValue(/^Dear Dana Lee,/u);
      await page.getByRole('button', { name: 'Remove person 1' }).click();
      await expect(message(page)).toHaveValue('Only for Kim.');
    });

    await test.step('is one again, whichever of them is removed', async () => {
      await expect(page.getByRole('tab')).toHaveCount(0);
      await expect(field(page, 'Their name')).toHaveValue('Kim Okafor');
      await page.getByRole('button', { name: 'Use the form’s text again' }).click();
      await expect(message(page)).toHaveValue(/^Dear Kim Okafor,[\s\S]*the move to the new ward/u);
      await addPerson(page, { 'Their name': 'Lee Chan' });
      await expect(message(page)).toHaveValue(/^Dear Lee Chan,/u);
      await page.getByRole('button', { name: 'Remove person 2' }).click();
      await expect(message(page)).toHaveValue(/^Dear Kim Okafor,/u);
    });

    await test.step('is there for ten and no more', async () => {
      const add = page.getByRole('button', { name: 'Add another person' });
      for (let count = 1; count < 10; count += 1) await add.click();
      await expect(page.getByRole('tab')).toHaveCount(10);
      await expect(add).toBeDisabled();
    });
  });

  test('that is edited by hand', async ({ page }) => {
    await openFilledThankYou(page);

    await test.step('survives a later change of a field, and the form’s text can be had again', async () => {
      await message(page).fill('My own words.\n\nSam');
      await expect(page.getByText('The text is your own now')).toBeVisible();
      await field(page, 'Their name').fill('Kim Okafor');
      await page.getByRole('radio', { name: 'Warm' }).check();
      await expect(message(page)).toHaveValue('My own words.\n\nSam');
      await page.getByRole('button', { name: 'Use the form’s text again' }).click();
      // Kim is a family name that comes first, too: the whole name is greeted.
      await expect(message(page)).toHaveValue(/^Hi Kim Okafor,[\s\S]*clinic rota/u);
      await expect(page.getByText('The text is your own now')).toHaveCount(0);
      await page.getByRole('button', { name: 'Bring back what I wrote' }).click();
      await expect(message(page)).toHaveValue('My own words.\n\nSam');
    });

    await test.step('is in the mail links', async () => {
      await message(page).fill('By hand.');
      await expect(page.getByRole('link', { name: 'Open in mail app' })).toHaveAttribute('href', /&body=By%20hand\.$/u);
      await page.getByRole('button', { name: 'Use the form’s text again' }).click();
      await expect(message(page)).toHaveValue(/^Hi Kim Okafor,/u);
    });

    await test.step('keeps its subject where it is when Enter is pressed', async () => {
      await subject(page).fill('Hello again');
      await subject(page).press('Home');
      await page.keyboard.press('Enter');
      await page.keyboard.type('Oh. ');
      await expect(subject(page)).toHaveValue('Oh. Hello again');
    });

    await test.step('in its subject leaves the message with the form', async () => {
      await field(page, 'Their name').fill('Dana Lee');
      await expect(message(page)).toHaveValue(/^Hi Dana,/u);
      await expect(subject(page)).toHaveValue('Oh. Hello again');
    });
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
  const leaveAndComeBack = async (): Promise<void> => {
    await page.getByRole('link', { name: 'Guide', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'The guide' })).toBeVisible();
    await page.goBack();
  };
  await page.reload();
  await expectAll();
  await leaveAndComeBack();
  await expectAll();

  await test.step('answers typed just before leaving are kept too', async () => {
    await field(page, 'Your name').fill('Alex Hill');
    await leaveAndComeBack();
    await untilAlive(page);
    await expect(field(page, 'Your name')).toHaveValue('Alex Hill');
  });
});

test('a problem is said when the reader leaves the field, and what was typed stays', async ({ page }) => {
  await openTool(page, '/write/thank-you/');
  for (const [label, text, words] of [
    ['Your name', 'x'.repeat(121), 'This is 121 characters long, 1 more than the 120 that fit.'],
    ['One thing you talked about', 'y'.repeat(1001), 'This is 1001 characters long, 1 more than the 1000 that fit.'],
    ['Their email address', 'dana@', 'This isn’t an email address.'],
  ] as const) {
    await test.step(`of “${label}”`, async () => {
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

  await test.step('of a promised day before the interview, which is kept out of the email', async () => {
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

test('the place that a link names', async ({ page }) => {
  const link = '/write/nudge/#interview=2026-12-18&replyby=2026-12-24&place=GB-ENG';
  const advice = page.getByText(/^Send it on/u);

  await test.step('is left out, and that is said, where its holidays cannot be had', async () => {
    await page.route('**/holidays/GB-ENG.json', async (route) => route.abort());
    await page.clock.setFixedTime(new Date('2026-12-23T10:00:00'));
    await openTool(page, link);
    await expect(advice).toContainText('Send it on Friday, December 25, not before.');
    await expect(advice).toContainText('couldn’t be loaded, so only weekends are left out');
  });

  await test.step('moves the day to send on past its holidays, in the advice and in the checks', async () => {
    await page.unrouteAll();
    await page.clock.setFixedTime(new Date('2026-12-28T10:00:00'));
    await openFresh(page, link);
    await expect(advice).toContainText('Send it on Tuesday, December 29, not before.');
    await expect(advice).toContainText('The public holidays there are left out.');
    await expect(page.getByRole('region', { name: 'Checks' })).toContainText('Wait until Tuesday, December 29.');
  });
});
