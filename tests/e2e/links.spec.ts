import { expect, test, type Locator, type Page } from '@playwright/test';
import {
  addPerson,
  everyAnswer,
  field,
  fill,
  message,
  openFilledThankYou,
  openFresh,
  openTool,
  subject,
  untilAlive,
  untilAllIsRead,
} from '../support/builder';

const NUDGE = '/write/nudge/#role=Data+Analyst&company=Acme&interview=2026-11-03&replyby=2026-11-13&to=Dana+Lee&you=Sam+Roy';
const FILLED = 'Filled in by a link. Check every field before you send.';

function banner(page: Page): Locator {
  return page.getByRole('status').filter({ hasText: 'Filled in by a link.' });
}

function question(page: Page): Locator {
  return page.getByRole('status').filter({ hasText: 'This link has different answers.' });
}

/** Path, query and fragment. */
function address(page: Page): string {
  return page.url().replace(/^https?:\/\/[^/]+/u, '');
}

test('a link fills in the form, and leaves the address', async ({ page }) => {
  await test.step('the nudge: its subject, its dates and its names', async () => {
    await openTool(page, NUDGE);
    await expect(subject(page)).toHaveValue('Checking in regarding the Data Analyst position');
    await expect(message(page)).toHaveValue(
      /^Dear Dana Lee,[\s\S]*Tuesday, November 3[\s\S]*Friday, November 13[\s\S]*Sam Roy$/u,
    );
    await expect(field(page, 'Company')).toHaveValue('Acme');
    await expect(field(page, 'Interview date')).toHaveValue('2026-11-03');
    await expect(page.getByText(FILLED)).toBeVisible();
  });

  await test.step('once it is read, and Back does not fill the form again', async () => {
    expect(address(page)).toBe('/write/nudge/');
    await banner(page).getByRole('button', { name: 'Empty the form' }).click();
    await expect(field(page, 'Company')).toHaveValue('');
    await expect(page.getByText(FILLED)).toHaveCount(0);
    await page.getByRole('link', { name: 'Guide', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'The guide' })).toBeVisible();
    await page.goBack();
    await untilAllIsRead(page);
    await expect(subject(page)).toHaveValue('Checking in regarding the [Job title] position');
    await expect(field(page, 'Company')).toHaveValue('');
    expect(address(page)).toBe('/write/nudge/');
  });

  await test.step('opened on the page itself, with nothing of itself in the history', async () => {
    await page.goto(NUDGE);
    await expect(field(page, 'Company')).toHaveValue('Acme');
    expect(address(page)).toBe('/write/nudge/');
    await banner(page).getByRole('button', { name: 'Empty the form' }).click();
    await page.goBack();
    await expect(field(page, 'Company')).toHaveValue('');
    expect(address(page)).toBe('/write/nudge/');
  });

  await test.step('with answers that survive a reload, as the reader’s own do', async () => {
    await page.goto(NUDGE);
    await expect(field(page, 'Company')).toHaveValue('Acme');
    await page.reload();
    await untilAlive(page);
    await expect(field(page, 'Company')).toHaveValue('Acme');
    await expect(subject(page)).toHaveValue('Checking in regarding the Data Analyst position');
  });

  await test.step('after a question mark: the fragment wins key by key, and other keys of the query stay', async () => {
    await openFresh(page, '/write/nudge/?role=Nurse&company=Acme&utm=x#role=Data+Analyst');
    await expect(field(page, 'Job title')).toHaveValue('Data Analyst');
    await expect(field(page, 'Company')).toHaveValue('Acme');
    await expect(page.getByText(FILLED)).toBeVisible();
    expect(address(page)).toBe('/write/nudge/?utm=x');
  });
});

test('a link that cannot be taken whole says why', async ({ page }) => {
  await test.step('what cannot be used is left out and named, with the reason', async () => {
    await openTool(
      page,
      `/write/nudge/#interview=2026-02-30&tone=loud&company=${'x'.repeat(121)}&email=nobody&role=nurse&unknown=1`,
    );
    await expect(field(page, 'Job title')).toHaveValue('nurse');
    const reasons = banner(page).getByRole('listitem');
    await expect(reasons).toHaveCount(4);
    await expect(reasons.filter({ hasText: 'Interview date: This day or time doesn’t exist.' })).toHaveCount(1);
    await expect(reasons.filter({ hasText: 'Tone: Choose one of these: formal, warm, brief.' })).toHaveCount(1);
    await expect(reasons.filter({ hasText: 'Company: This is 121 characters long' })).toHaveCount(1);
    await expect(reasons.filter({ hasText: 'Their email address: This isn’t an email address.' })).toHaveCount(1);
    await expect(field(page, 'Company')).toHaveValue('');
    await expect(field(page, 'Interview date')).toHaveValue('');
  });

  await test.step('of a newer version, what is known is filled in', async () => {
    await page.goto('/write/nudge/#v=2.abc&role=clerk&mood=great');
    await expect(field(page, 'Job title')).toHaveValue('clerk');
    await expect(banner(page)).toContainText('made by a newer version');
  });

  await test.step('over 8,000 characters, the form stays empty', async () => {
    await openFresh(page, `/write/nudge/#role=nurse&detail=${'x'.repeat(8000)}`);
    await expect(page.getByText('This link is too long to be read.')).toBeVisible();
    await expect(field(page, 'Job title')).toHaveValue('');
    await expect(page.getByText(FILLED)).toHaveCount(0);
    expect(address(page)).toBe('/write/nudge/');
  });

  await test.step('for other fields, it is left alone', async () => {
    await openFresh(page, '/write/nudge/?theme=x#unknown=1');
    await untilAllIsRead(page);
    await fill(page, { 'Your name': 'Sam Roy' });
    await expect(message(page)).toHaveValue(/Sam Roy$/u);
    await expect(page.getByText(FILLED)).toHaveCount(0);
    expect(address(page)).toBe('/write/nudge/?theme=x#unknown=1');
  });

  await test.step('a heading’s anchor is left alone too', async () => {
    await openTool(page, '/write/thank-you/#example');
    await expect(page.getByRole('heading', { name: 'A complete example' })).toBeInViewport();
    expect(address(page)).toBe('/write/thank-you/#example');
  });

  await test.step('with more people than fit, the first ten are filled in', async () => {
    const people = Array.from({ length: 11 }, (_, index) => `to=Person+${String(index)}`).join('&');
    await page.goto(`/write/thank-you/#${people}`);
    await expect(page.getByRole('tab')).toHaveCount(10);
    await expect(banner(page)).toContainText('only the first 10 are filled in');
  });
});

test('a link survives what mail and chat programs do to it', async ({ page }) => {
  test.slow();
  const written = 'v=1.15q8kc4&role=Data+analyst&company=Acme+Ltd&interview=2026-11-23&replyby=2026-12-04';
  await openTool(page, '/write/nudge/');

  for (const [carrier, link] of [
    ['nothing', `/write/nudge/#${written}`],
    ['percent-encoding', `/write/nudge/#${encodeURIComponent(written)}`],
    ['HTML', `/write/nudge/#${written.replaceAll('&', '&amp;')}`],
    ['quoted-printable', `/write/nudge/#${written.replaceAll('=', '=3D')}`],
    ['a line break', `/write/nudge/#${written.replace('company', 'com\r\n pany')}`],
    ['a stop and a bracket', `/write/nudge/#${written}).`],
    ['tracking keys on both sides', `/write/nudge/?utm_source=chat#${written}&fbclid=x`],
    ['? instead of #', `/write/nudge/?${written}`],
    ['a # that was encoded', `/write/nudge/%23${written}`],
    ['capitals and slashes in the path', `/Write//nudge/#${written}`],
  ] as const) {
    await test.step(carrier, async () => {
      await page.goto(link);
      await untilAlive(page);
      await expect(field(page, 'Company')).toHaveValue('Acme Ltd');
      await expect(field(page, 'Job title')).toHaveValue('Data analyst');
      await expect(field(page, 'Interview date')).toHaveValue('2026-11-23');
      await expect(page.getByText(FILLED)).toBeVisible();
      await expect(banner(page)).not.toContainText('damaged');
      expect(address(page)).toMatch(/^\/write\/nudge\/(?:\?utm_source=chat)?$/u);
      await banner(page).getByRole('button', { name: 'Empty the form' }).click();
      await expect(field(page, 'Company')).toHaveValue('');
    });
  }

  await test.step('but never says that it filled in what it did not, and leaves the address all the same', async () => {
    for (const [link, said] of [
      ['/write/nudge/#v=', 'The link arrived damaged'],
      ['/write/nudge/#v%3D1.15q', 'The link arrived damaged'],
      ['/write/nudge/#v=3D1.abc&ro', 'The link arrived damaged'],
      ['/write/nudge/#v=2.abc&mood=great', 'made by a newer version'],
      ['/write/nudge/#interview=2026-02-30', 'Interview date: This day or time doesn’t exist.'],
      ['/when/#you=Sam+Roy&to=Dana', 'This link is meant for another page'],
    ] as const) {
      await openFresh(page, link);
      await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible();
      await expect(page.getByText('Filled in by a link.')).toHaveCount(0);
      expect(address(page)).toBe(link.replace(/#.*/u, ''));
    }
  });

  await test.step('and takes nothing away where nothing of it can be read', async () => {
    await openFresh(page, NUDGE);
    await expect(field(page, 'Company')).toHaveValue('Acme');
    await page.goto('/write/nudge/#v=1.abc&');
    await expect(page.getByRole('status').filter({ hasText: 'The link arrived damaged' })).toBeVisible();
    await expect(field(page, 'Company')).toHaveValue('Acme');
  });
});

test('after a reload', async ({ page }) => {
  test.slow();
  await openTool(page, '/write/nudge/');
  await fill(page, { 'Job title': 'nurse', 'Your name': 'Kim' });
  await expect(message(page)).toHaveValue(/Kim$/u);

  await test.step('the question and its link are still there', async () => {
    await page.goto('/write/nudge/#role=Data+Analyst&company=Acme');
    await expect(question(page)).toBeVisible();
    await page.reload();
    await expect(question(page)).toBeVisible();
    await expect(field(page, 'Job title')).toHaveValue('nurse');
    expect(address(page)).toBe('/write/nudge/');
    await page.goto('/guide/');
    await page.goto('/write/nudge/');
    await question(page).getByRole('button', { name: 'Use the link' }).click();
    await expect(field(page, 'Job title')).toHaveValue('Data Analyst');
    await expect(field(page, 'Company')).toHaveValue('Acme');
    await expect(field(page, 'Your name')).toHaveValue('Kim');
  });

  await test.step('the notice about a link is there as long as one of its values is', async () => {
    await page.reload();
    await expect(page.getByText(FILLED)).toBeVisible();
    await fill(page, { 'Job title': 'Clerk' });
    await page.reload();
    await expect(page.getByText(FILLED)).toBeVisible();
    await expect(field(page, 'Job title')).toHaveValue('Clerk');
    await fill(page, { Company: 'Northside' });
    await page.reload();
    await untilAllIsRead(page);
    await expect(field(page, 'Company')).toHaveValue('Northside');
    await expect(page.getByText(FILLED)).toHaveCount(0);
  });

  await test.step('what was answered or closed does not come back', async () => {
    await page.goto('/write/nudge/#role=Nurse');
    await question(page).getByRole('button', { name: 'Keep mine' }).click();
    await page.reload();
    await untilAllIsRead(page);
    await expect(field(page, 'Job title')).toHaveValue('Clerk');
    await expect(question(page)).toHaveCount(0);
    await page.goto('/write/nudge/#role=Nurse');
    await question(page).getByRole('button', { name: 'Use the link' }).click();
    await banner(page).getByRole('button', { name: 'Close this note' }).click();
    await page.reload();
    await untilAllIsRead(page);
    await expect(field(page, 'Job title')).toHaveValue('Nurse');
    await expect(page.getByText(FILLED)).toHaveCount(0);
  });

  await test.step('what was said about a link that brought nothing is still said', async () => {
    await openFresh(page, '/write/nudge/#v=1.abc&note=Look+here');
    const notice = page.getByRole('status').filter({ hasText: 'The link arrived damaged' });
    await expect(notice).toContainText('Look here');
    await page.reload();
    await expect(notice).toContainText('Look here');
    await expect(page.getByText('Filled in by a link.')).toHaveCount(0);
  });

  await test.step('what is in storage and is no link is passed over', async () => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto('/robots.txt');
    await page.evaluate(() => {
      sessionStorage.setItem('afterword.draft.nudge.link', '{"kind":"waiting","address":{"query":1}}');
    });
    await openTool(page, '/write/nudge/');
    await untilAllIsRead(page);
    await fill(page, { 'Your name': 'Kim' });
    await expect(message(page)).toHaveValue(/Kim$/u);
    await expect(question(page)).toHaveCount(0);
    expect(errors).toEqual([]);
  });
});

test('hostile text in a link stays text', async ({ page }) => {
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await openTool(page, '/write/thank-you/');

  for (const [name, text, shown, greeted = shown] of [
    ['markup', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['a script', '"><script>alert(1)</script>', '"><script>alert(1)</script>'],
    ['a template', '{{you}}{{#formal}}', '{{you}}{{#formal}}'],
    ['a prototype’s key', '__proto__', '__proto__'],
    ['a bidirectional override', 'Dana \u202Eeel', 'Dana eel', 'Dana Eel'],
    ['control characters and line breaks', 'Dana\r\nBcc:\u0000Lee', 'Dana Bcc: Lee', 'Dana Bcc'],
    ['a pattern of replacement', "$& $1 $'", "$& $1 $'"],
  ] as const) {
    await test.step(name, async () => {
      const keys = ['you', 'to', 'role', 'company', 'detail', 'value'];
      await page.goto(`/write/thank-you/#${new URLSearchParams(keys.map((key) => [key, text])).toString()}`);
      for (const label of ['Your name', 'Their name', 'Job title', 'Company']) {
        await expect(field(page, label)).toHaveValue(shown);
      }
      await expect(subject(page)).toHaveValue(`Thank you - ${shown}`);
      await expect(message(page)).toHaveValue(
        new RegExp(`^Dear ${RegExp.escape(greeted)},\n[\\s\\S]*\n${RegExp.escape(shown)}$`, 'u'),
      );
      await expect(
        page.locator('img[src="x"], main script:not([src]):not([type])').filter({ hasText: 'alert' }),
      ).toHaveCount(0);
      await expect(page.locator('img[src="x"]')).toHaveCount(0);
      expect(dialogs).toBe(0);
      expect(errors).toEqual([]);
    });
  }

  await test.step('and steers nothing as a key', async () => {
    await openFresh(page, '/write/thank-you/#__proto__=x&constructor=y&toString=z&__proto__[you]=Eve&you=Sam+Roy');
    await expect(field(page, 'Your name')).toHaveValue('Sam Roy');
    await expect(message(page)).toHaveValue(/Sam Roy$/u);
    expect(await page.evaluate(() => 'you' in {})).toBe(false);
    await expect(banner(page).getByRole('listitem')).toHaveCount(0);
  });
});

test('over the reader’s own words, a link asks first', async ({ page }) => {
  test.slow();
  await openTool(page, '/write/nudge/');
  await fill(page, { 'Job title': 'nurse', 'Your name': 'Kim' });
  await expect(message(page)).toHaveValue(/Kim$/u);

  const open: Readonly<Record<string, (link: string) => Promise<unknown>>> = {
    'on the page that stands': async (link) => page.goto(link),
    'in the same tab later': async (link) => {
      await page.goto('/guide/');
      await page.goto(link);
      await untilAlive(page);
    },
  };
  for (const [way, follow] of Object.entries(open)) {
    await test.step(`“Keep mine” keeps them: ${way}`, async () => {
      await follow(NUDGE);
      await expect(question(page)).toBeVisible();
      await expect(field(page, 'Job title')).toHaveValue('nurse');
      await question(page).getByRole('button', { name: 'Keep mine' }).click();
      await expect(question(page)).toHaveCount(0);
      await expect(field(page, 'Job title')).toHaveValue('nurse');
      await expect(field(page, 'Your name')).toHaveValue('Kim');
      await expect(field(page, 'Company')).toHaveValue('');
      expect(address(page)).toBe('/write/nudge/');
    });
  }
  for (const [way, follow] of Object.entries(open)) {
    await test.step(`“Use the link” takes it, and keeps what it says nothing about: ${way}`, async () => {
      await fill(page, { 'Job title': 'nurse', Company: '' });
      await expect(subject(page)).toHaveValue(/nurse/u);
      await follow('/write/nudge/#role=Data+Analyst&company=Acme');
      await question(page).getByRole('button', { name: 'Use the link' }).click();
      await expect(field(page, 'Job title')).toHaveValue('Data Analyst');
      await expect(field(page, 'Company')).toHaveValue('Acme');
      await expect(field(page, 'Your name')).toHaveValue('Kim');
      await expect(page.getByText(FILLED)).toBeVisible();
    });
  }

  await test.step('before it takes the place of a hand edit', async () => {
    await openFresh(page, '/write/nudge/');
    await message(page).fill('My own words.');
    await page.goto(NUDGE);
    await question(page).getByRole('button', { name: 'Keep mine' }).click();
    await expect(message(page)).toHaveValue('My own words.');
    await expect(field(page, 'Job title')).toHaveValue('');
  });

  await test.step('but not where it brings the same answers', async () => {
    await openFresh(page, '/write/nudge/');
    await fill(page, { 'Job title': 'nurse' });
    await expect(subject(page)).toHaveValue(/nurse/u);
    await page.goto('/write/nudge/#role=nurse');
    await expect(page.getByText(FILLED)).toBeVisible();
    await expect(question(page)).toHaveCount(0);
  });

  await test.step('nor where an earlier link filled in what nobody touched', async () => {
    await openFresh(page, NUDGE);
    await expect(field(page, 'Company')).toHaveValue('Acme');
    await page.goto('/write/nudge/#role=Nurse&to=Kim+Okafor');
    await expect(field(page, 'Job title')).toHaveValue('Nurse');
    await expect(field(page, 'Their name')).toHaveValue('Kim Okafor');
    await expect(field(page, 'Company')).toHaveValue('');
    await expect(question(page)).toHaveCount(0);
    await field(page, 'Job title').fill('Head nurse');
    await page.goto('/write/nudge/#role=Clerk');
    await expect(question(page)).toBeVisible();
    await expect(field(page, 'Job title')).toHaveValue('Head nurse');
  });
});

test('the share panel', async ({ page, browser }) => {
  test.slow();
  const panel = page.getByRole('dialog', { name: 'Share a link that fills in this form' });
  const link = panel.getByLabel('Link', { exact: true });
  const openPanel = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Share link' }).click();
    await expect(panel).toBeVisible();
  };
  const tickAll = async (): Promise<void> => {
    for (const box of await panel.getByRole('checkbox').all()) await box.check();
  };
  const other = await (await browser.newContext({ locale: 'en-US' })).newPage();

  await test.step('leaves out what names a person or was typed freely, until it is ticked', async () => {
    await openFilledThankYou(page);
    await fill(page, { Company: 'Acme', 'Their email address': 'dana@example.com' });
    await openPanel();
    for (const label of [
      'Your name',
      'Their name',
      'Their email address',
      'One thing you talked about',
      'What you bring to it',
    ]) {
      await expect(panel.getByRole('checkbox', { name: label })).not.toBeChecked();
    }
    await expect(panel.getByRole('checkbox', { name: 'Job title' })).toBeChecked();
    await expect(panel.getByRole('checkbox', { name: 'Company' })).toBeChecked();
    const url = new URL(await link.inputValue());
    expect(url.pathname + url.search).toBe('/write/thank-you/');
    const sent = new URLSearchParams(url.hash.slice(1));
    expect([...sent.keys()]).toEqual(['v', 'role', 'company']);
    expect(sent.get('v')).toMatch(/^1\.[a-z\d]+$/u);
    await panel.getByRole('checkbox', { name: 'Your name' }).check();
    await panel.getByRole('checkbox', { name: 'Company' }).uncheck();
    await expect(link).toHaveValue(/&you=Sam\+Roy&role=data\+analyst$/u);
    await expect(panel).toContainText(`${String((await link.inputValue()).length)} characters.`);
    expect(address(page)).toBe('/write/thank-you/');
  });

  await test.step('copies the link', async () => {
    await panel.getByRole('button', { name: 'Copy link' }).click();
    await expect(panel.getByText('Link copied.')).toBeVisible();
    expect(await page.evaluate(async () => navigator.clipboard.readText())).toBe(await link.inputValue());
  });

  await test.step('makes a link that tells when it was changed on its way', async () => {
    await openTool(other, (await link.inputValue()).slice(0, -2));
    await expect(banner(other)).toContainText('The link arrived damaged');
    await expect(field(other, 'Job title')).toHaveValue('data analy');
  });

  await test.step('makes a link that brings two people, each with their own details', async () => {
    await page.keyboard.press('Escape');
    await addPerson(page, { 'Their name': 'Kim Okafor', 'One thing you talked about': 'the new ward' });
    await openPanel();
    await tickAll();
    await openFresh(other, await link.inputValue());
    await expect(other.getByRole('tab')).toHaveCount(2);
    expect(await everyAnswer(other)).toEqual(await everyAnswer(page));
    await other.getByRole('tab', { name: 'Kim Okafor' }).click();
    await expect(message(other)).toHaveValue(/^Dear Kim Okafor,[\s\S]*the new ward/u);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Remove person 2' }).click();
  });

  await test.step('makes a link that gives the same form in another browser', async () => {
    await fill(page, {
      Company: 'Müller & Söhne #1 (50 % + “more”)',
      'What you bring to it': 'First line\n\nSecond line, with = & + % 👍',
      'Interview date': '2026-11-20',
      'Time it ended': '14:30',
    });
    await page.getByRole('radio', { name: 'Warm' }).check();
    await page.getByLabel('Subject line').selectOption({ index: 1 });
    await openPanel();
    await tickAll();
    await openFresh(other, await link.inputValue());
    await expect(message(other)).toHaveValue(await message(page).inputValue());
    await expect(subject(other)).toHaveValue(await subject(page).inputValue());
    expect(await everyAnswer(other)).toEqual(await everyAnswer(page));
    await expect(banner(other)).not.toContainText('damaged');
    await other.context().close();
  });

  await test.step('does not let a field with a problem travel', async () => {
    await page.keyboard.press('Escape');
    await fill(page, { Company: 'x'.repeat(121) });
    await openPanel();
    const box = panel.getByRole('checkbox', { name: 'Company' });
    await expect(box).toBeDisabled();
    await expect(box).not.toBeChecked();
    await expect(link).not.toHaveValue(/company/u);
  });
});
