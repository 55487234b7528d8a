import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { field, fill, FIVE_ANSWERS, message, openFilledThankYou, openTool, untilAlive } from '../support/builder';
import { DIST } from '../support/second-build';

// @chromium: storage is the same in every engine, downloads and two pages of one context are not.

const KEY = 'afterword.interview.1.';
const NAME = 'Dana Lee';
/** In bytes after brotli: all scripts of a visit to the list, until something is pressed. */
const MOST_SCRIPT = 20_000;

function card(page: Page, name: string): Locator {
  return page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) });
}

function notice(page: Page): Locator {
  return page.getByRole('main').getByRole('status').first();
}

async function press(within: Page | Locator, name: string): Promise<void> {
  await within.getByRole('button', { name, exact: true }).click();
}

async function keep(page: Page, name?: string): Promise<void> {
  await press(page, 'Keep on this device');
  if (name !== undefined) await page.getByLabel('Name of the interview').fill(name);
  await press(page, 'Keep it');
}

async function openKept(page: Page, name = NAME): Promise<void> {
  await openFilledThankYou(page);
  await keep(page, name);
  await expect(page.getByText(`Kept on this device as “${name}”`)).toBeVisible();
}

async function openCard(page: Page, name: string): Promise<Locator> {
  const found = card(page, name);
  if ((await found.getByLabel('Notes of your own').count()) === 0) await found.locator('summary').click();
  await expect(found.getByLabel('Notes of your own')).toBeVisible();
  return found;
}

/** All that stands in a storage of the page under a key of ours. */
async function stored(
  page: Page,
  which: 'localStorage' | 'sessionStorage',
  beginning = 'afterword.',
): Promise<Record<string, string>> {
  return page.evaluate(
    ([storage, start]) =>
      Object.fromEntries(
        Array.from({ length: window[storage].length }, (_, index) => window[storage].key(index) ?? '')
          .filter((key) => key.startsWith(start))
          .map((key) => [key, window[storage].getItem(key) ?? '']),
      ),
    [which, beginning] as const,
  );
}

async function records(page: Page): Promise<readonly string[]> {
  return Object.values(await stored(page, 'localStorage', KEY));
}

/** The page writes a moment after the last key. */
async function expectKept(page: Page, text: string): Promise<void> {
  await expect.poll(() => records(page)).toContainEqual(expect.stringContaining(text));
}

async function mark(within: Locator, email: string): Promise<void> {
  const form = within.getByRole('form', { name: 'What you sent' });
  await form.getByLabel('I sent').selectOption({ label: email });
  await press(form, 'Mark as sent');
}

async function hear(within: Locator, answer: string, words: string): Promise<void> {
  const form = within.getByRole('form', { name: 'What they answered' });
  await form.getByLabel('They answered').selectOption({ label: answer });
  await form.getByLabel('Or in their words').fill(words);
  await press(form, 'Note it');
}

/** The paths of the scripts that the page asks for from now on. */
function watchScripts(page: Page): ReadonlySet<string> {
  const scripts = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) scripts.add(pathname);
  });
  return scripts;
}

async function sizeOf(scripts: ReadonlySet<string>): Promise<number> {
  const files = await Promise.all([...scripts].map((path) => readFile(join(DIST, path))));
  return files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0);
}

test('the list renames, notes, takes back, ends, removes and brings back @chromium', async ({ page }) => {
  await page.goto('/interviews/#open=gone');
  await expect(notice(page)).toContainText('That interview isn’t on this device.');
  await expect(notice(page).getByRole('link', { name: 'Work out the dates' })).toHaveAttribute('href', '/when/');
  await expect(page.getByRole('heading', { name: 'No interview is kept here yet' })).toBeVisible();
  await openKept(page);
  await page.goto('/interviews/');
  await expect(page.getByRole('heading', { name: 'No interview is kept here yet' })).toBeHidden();
  const found = await openCard(page, NAME);
  await expect(found).toContainText('Add the day of the interview (Dana Lee)');
  await found.getByLabel('Notes of your own').fill('Room 4, ask for the badge');
  await mark(found, 'Thank-you email');
  await expect(notice(page)).toContainText('Marked as sent on');
  await found.getByLabel('Name of the interview').fill('Acme');
  // The press that takes the focus from the name, and so renames the interview, still does what it is for.
  await press(found, 'Take back: sent: Thank-you email');
  const acme = card(page, 'Acme');
  await expect(acme).toBeVisible();
  await expect(acme.getByText('What happened')).toHaveCount(0);
  await press(acme, 'End it');
  await expect(page.getByRole('region', { name: 'Ended' })).toBeVisible();
  await press(acme, 'Open it again');
  await expect(page.getByRole('region', { name: 'Ended' })).toHaveCount(0);
  const before = await records(page);
  expect(before.join('')).toContain('Room 4, ask for the badge');
  await press(acme, 'Remove');
  await expect(page.getByRole('button', { name: 'Bring it back' })).toBeFocused();
  expect(await records(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(acme).toBeVisible();
  expect(await records(page)).toEqual(before);
});

test('what is being typed is not written over by the clock, and notes are kept without leaving them @chromium', async ({
  page,
}) => {
  await page.clock.install();
  await openKept(page);
  await page.goto('/interviews/');
  const found = await openCard(page, NAME);
  const [notes, name] = [found.getByLabel('Notes of your own'), found.getByLabel('Name of the interview')];
  const sent = found.getByRole('form', { name: 'What you sent' });
  await sent.getByLabel('on', { exact: true }).fill('2026-11-20');
  await notes.pressSequentially('Room 4 ');
  await name.press('End');
  await name.pressSequentially(' at Acme');
  await page.clock.runFor(61_000);
  await expect(notes).toHaveValue('Room 4 ');
  await expect(name).toHaveValue(`${NAME} at Acme`);
  await expect(sent.getByLabel('on', { exact: true })).toHaveValue('2026-11-20');
  await notes.pressSequentially('on the left');
  await page.reload();
  await expect((await openCard(page, `${NAME} at Acme`)).getByLabel('Notes of your own')).toHaveValue('Room 4 on the left');
});

test.describe('in the builder @chromium', () => {
  test('an interview is kept with every change, renamed and given up', async ({ page }) => {
    await openFilledThankYou(page);
    await message(page).fill('By hand.');
    expect(await records(page)).toEqual([]);
    await press(page, 'Keep on this device');
    await expect(page.getByLabel('Name of the interview')).toHaveValue(NAME);
    await expect(page.getByLabel('Name of the interview')).toHaveAccessibleDescription(
      /Anyone who uses this browser can read them/u,
    );
    await page.keyboard.press('Enter');
    await expect(page.getByText(`Kept on this device as “${NAME}”`)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Rename' })).toBeFocused();
    await page.reload();
    await expect(page.getByText(`Kept on this device as “${NAME}”`)).toBeVisible();
    await expect(message(page)).toHaveValue('By hand.');
    await field(page, 'Job title').fill('nurse');
    await expectKept(page, '["role","nurse"]');
    await press(page, 'Rename');
    await page.getByLabel('Name of the interview').fill('  ');
    await press(page, 'Rename it');
    await expect(page.getByText('Give it a name that you’ll recognize.')).toBeVisible();
    await page.getByLabel('Name of the interview').fill('Second try');
    await press(page, 'Rename it');
    await expect(page.getByText('Kept on this device as “Second try”')).toBeVisible();
    await field(page, 'Job title').fill('cook');
    await page.goto('/guide/');
    await expectKept(page, '["role","cook"]');
    await openTool(page, '/write/thank-you/');
    await press(page, 'Stop keeping it');
    await expect(page.getByText('No longer kept on this device.')).toBeVisible();
    expect(await records(page)).toEqual([]);
    await expect(field(page, 'Job title')).toHaveValue('cook');
  });

  test('what was typed is there in the next email of the tab, and taken back in one press', async ({ page }) => {
    await openFilledThankYou(page);
    await page.goto('/write/nudge/');
    await untilAlive(page);
    await expect(page.getByText('Filled in with what you gave in this tab:')).toBeVisible();
    await expect(field(page, 'Their name')).toHaveValue(NAME);
    await press(page, 'Start with an empty form');
    await expect(field(page, 'Their name')).toHaveValue('');
    await page.reload();
    await untilAlive(page);
    await expect(field(page, 'Their name')).toHaveValue('');
  });

  test('the dates of the calculator are added to what was typed, with no warning of a link', async ({ page }) => {
    await openFilledThankYou(page);
    await page.goto('/when/');
    await untilAlive(page);
    await field(page, 'Interview date').fill('2026-11-20');
    await field(page, 'They promised an answer by').fill('2026-12-04');
    await page.getByRole('link', { name: 'Write the nudge' }).first().click();
    await page.waitForURL((url) => url.pathname === '/write/nudge/');
    await untilAlive(page);
    await expect(page.getByText('Filled in with what you gave in this tab:')).toBeVisible();
    await expect(field(page, 'Their name')).toHaveValue(NAME);
    await expect(field(page, 'They promised an answer by')).toHaveValue('2026-12-04');
    await page.getByRole('link', { name: 'See all dates' }).click();
    await page.waitForURL((url) => url.pathname === '/when/');
    await untilAlive(page);
    // The link is read by then: what is filled in before it is replaced by it.
    await expect(page).toHaveURL(/^[^#]*$/u);
    await field(page, 'They promised an answer by').fill('2026-12-02');
    await page.getByRole('link', { name: 'Write the nudge' }).first().click();
    await page.waitForURL((url) => url.pathname === '/write/nudge/');
    await untilAlive(page);
    await expect(field(page, 'They promised an answer by')).toHaveValue('2026-12-02');
    await expect(field(page, 'Their name')).toHaveValue(NAME);
    await expect(page.getByText(/Filled in by a link|This link brings/u)).toHaveCount(0);
    // Of another interview: an email that was changed since leads to its dates, and this form is still about the first.
    await field(page, 'Company').fill('Northside Clinics');
    await openTool(page, '/write/update/');
    await press(page, 'Start with an empty form');
    await field(page, 'Company').fill('Acme');
    await page.goto('/when/#interview=2026-11-10&replyby=2026-11-30');
    await page.getByRole('button', { name: 'Use the link' }).click();
    await page.getByRole('link', { name: 'Write the nudge' }).first().click();
    await page.waitForURL((url) => url.pathname === '/write/nudge/');
    await expect(page.getByText('This link has different answers.')).toBeVisible();
    await expect(field(page, 'They promised an answer by')).toHaveValue('2026-12-02');
  });

  test('two tabs never write over each other without asking', async ({ page, context }) => {
    await openKept(page);
    const [key = ''] = Object.keys(await stored(page, 'localStorage', KEY));
    const other = await context.newPage();
    await openTool(other, `/write/thank-you/#open=${key.slice(KEY.length)}`);
    await expect(field(other, 'Your name')).toHaveValue(FIVE_ANSWERS['Your name']);
    await field(other, 'Job title').fill('theirs');
    await expectKept(other, '["role","theirs"]');
    await expect(page.getByText(`“${NAME}” was changed in another tab.`)).toBeVisible();
    await press(page, 'Show that version');
    await expect(field(page, 'Job title')).toHaveValue('theirs');
    await field(page, 'Job title').fill('ours');
    await expectKept(page, '["role","ours"]');
    await expect(other.getByText(`“${NAME}” was changed in another tab.`)).toBeVisible();
    await field(other, 'Job title').fill('mine');
    await press(other, 'Keep this one as a new interview');
    await expect(other.getByText(`Kept on this device as “${NAME} (2)”`)).toBeVisible();
    await expectKept(other, '["role","mine"]');
    await expectKept(other, '["role","ours"]');
  });
});

test('what version 0.3 kept becomes interviews, what is damaged stays, and the list is light @chromium', async ({
  page,
}) => {
  const draft = {
    version: 1,
    id: 'd1',
    scenarioId: 'thank-you',
    name: 'Old draft',
    revision: 4,
    savedAt: '2026-11-20T09:05',
    draft: {
      version: 1,
      entries: [
        ['you', 'Sam'],
        ['interview', '2026-11-20'],
        ['place', 'FR'],
        ['company', 'Acme'],
        ['to', 'Kim'],
        ['detail', 'the rota'],
      ],
      edits: [],
    },
  };
  const text = JSON.stringify(draft);
  await page.goto('/robots.txt');
  await page.evaluate(
    ([good, torn]) => {
      localStorage.setItem('afterword.kept.1.d1', good);
      localStorage.setItem('afterword.kept.1.d2', torn);
    },
    [text, text.slice(0, 60)] as const,
  );
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00-05:00'));
  const scripts = watchScripts(page);
  const holidays = page.waitForResponse('**/holidays/FR.json');
  await page.goto('/interviews/');
  await holidays;
  await expect(card(page, 'Old draft').locator('.step')).toHaveText('Thank Acme today. Late is better than never.');
  const size = await sizeOf(scripts);
  expect(size, [...scripts].join('\n')).toBeLessThanOrEqual(MOST_SCRIPT);
  const found = await openCard(page, 'Old draft');
  // What the card opens is counted as well, so a list that is fetched was counted too.
  expect(await sizeOf(scripts)).toBeGreaterThan(size + 5000);
  await hear(found, 'A new date: they need more time', 'by next Friday');
  await expect(found.locator('.step')).toHaveText(
    'Say what they meant by “by next Friday” (Acme), and the dates appear here.',
  );
  await expect(found).toContainText('Interview on Friday, November 20, 2026. In their words: “by next Friday.”');
  await press(found, 'Friday of next week');
  await mark(found, 'Thank-you email');
  await expect(found.locator('.step')).toHaveText('Wait until Monday, December 7 (Acme).');
  expect(Object.keys(await stored(page, 'localStorage'))).toEqual(
    expect.arrayContaining([`${KEY}d1`, 'afterword.kept.1.d2']),
  );
  expect(Object.keys(await stored(page, 'localStorage', 'afterword.kept.1.d1'))).toEqual([]);
  const damaged = card(page, 'Unreadable interview');
  const downloading = page.waitForEvent('download');
  await press(damaged, 'Save as a file');
  expect(await readFile(await (await downloading).path(), 'utf8')).toBe(text.slice(0, 60));
  await found.getByRole('link', { name: 'Thank-you email' }).click();
  await untilAlive(page);
  await expect(field(page, 'One thing you talked about')).toHaveValue('the rota');

  await page.route('**/holidays/FR.json', async (route) => route.abort());
  await page.goto('/interviews/');
  await expect(page.getByText('only weekends count as days off here')).toBeVisible();
  await expect(card(page, 'Old draft').locator('.step')).toBeVisible();
});

test('a file and a link bring an interview to another browser @chromium', async ({ page, browser }) => {
  await openKept(page);
  await page.goto('/interviews/');
  const downloading = page.waitForEvent('download');
  await press(page, 'Save all to a file');
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('afterword-interviews.json');
  const text = await readFile(await download.path(), 'utf8');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const found = await openCard(page, NAME);
  await found.getByText('Move it to another device').click();
  await expect(found).toContainText('hold this whole interview: names, addresses, emails, notes, and dates.');
  await expect(found.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  await press(found, 'Copy the link');
  await expect(found).toContainText('The link is copied.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await expect(found.getByLabel('Link for the other device')).toHaveValue(link);
  const before = await records(page);

  const context = await browser.newContext({ locale: 'en-US' });
  const other = await context.newPage();
  await other.goto('/interviews/');
  const bring = async (contents: string): Promise<void> => {
    const file = { name: 'interviews.json', mimeType: 'application/json', buffer: Buffer.from(contents) };
    await other.getByLabel('A file that you saved on this page').setInputFiles(file);
  };
  await bring('{"interviews":');
  await expect(notice(other)).toContainText('That isn’t a file of interviews from this site');
  await bring(text.replace('"interviews": [', '"interviews": [{"version":1,"id":"x"},'));
  await expect(notice(other)).toContainText('1 interview brought in.');
  await expect(notice(other)).toContainText('Number 1 in the file is left out.');
  expect(await records(other)).toEqual(before);
  await bring(text);
  await expect(notice(other)).toContainText('0 interviews brought in. 1 interview was here already.');
  await bring(text.replaceAll('data analyst', 'nurse'));
  await expect(card(other, `${NAME} (2)`)).toBeVisible();

  const third = await (await browser.newContext({ locale: 'en-US' })).newPage();
  await third.goto(link);
  await press(third, 'Keep it here');
  await expect(card(third, NAME)).toBeVisible();
  expect(new URL(third.url()).hash).toBe('');
  expect(await records(third)).toEqual(before);
});

test('storage that is full or blocked is said, and nothing on the page is lost @chromium', async ({ page, browser }) => {
  await page.addInitScript(() => {
    const kept = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem');
    Storage.prototype.setItem = function (key, value) {
      if (key.startsWith('afterword.interview.') && document.title !== 'free')
        throw new DOMException('Full', 'QuotaExceededError');
      Reflect.apply(kept?.value as () => void, this, [key, value]);
    };
  });
  await openFilledThankYou(page);
  await keep(page);
  await expect(page.getByText('Not kept on this device. This browser has no more room for the site.')).toBeVisible();
  await expect(field(page, 'Your name')).toHaveValue(FIVE_ANSWERS['Your name']);
  await page.evaluate(() => {
    document.title = 'free';
  });
  await keep(page);
  await expect(page.getByText(`Kept on this device as “${NAME}”`)).toBeVisible();

  const blocked = await (await browser.newContext({ locale: 'en-US' })).newPage();
  await blocked.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Blocked', 'SecurityError');
        },
      });
    }
  });
  await openFilledThankYou(blocked);
  await keep(blocked);
  await expect(blocked.getByText('Not kept on this device. This browser won’t keep anything')).toBeVisible();
  await expect(message(blocked)).toHaveValue(/Sam Roy$/u);
});

test('“Forget everything” asks first, then leaves nothing, and says so @chromium', async ({ page }) => {
  const dialog = page.getByRole('dialog', { name: 'Forget everything?' });
  const expectNothingLeft = async (): Promise<void> => {
    expect(Object.keys(await stored(page, 'localStorage'))).toEqual(['afterword.theme']);
    const tab = await stored(page, 'sessionStorage');
    expect(Object.keys(tab).filter((key) => key !== 'afterword.forgotten-at')).toEqual([]);
  };
  await openKept(page);
  await page.evaluate(() => {
    localStorage.setItem('afterword.theme', 'dark');
  });
  await page.goto('/interviews/');
  await press(page, 'Forget everything');
  await press(dialog, 'Go back');
  await expect(card(page, NAME)).toBeVisible();
  await press(page, 'Forget everything');
  await press(dialog, 'Forget everything');
  await expect(notice(page)).toContainText('Everything is forgotten.');
  await expectNothingLeft();
  await openKept(page);
  await press(page, 'Forget everything');
  await press(dialog, 'Forget everything');
  await expect(page.getByText('Everything is forgotten.')).toBeVisible();
  await expect(field(page, 'Your name')).toHaveValue('');
  await expect(page.getByRole('button', { name: 'Bring my answers back' })).toHaveCount(0);
  await page.reload();
  await untilAlive(page);
  await expect(field(page, 'Your name')).toHaveValue('');
  await expectNothingLeft();
});

test('the day to ask, taken from the builder, leads back to the interview that is kept @chromium', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-20T18:00:00-05:00'));
  await openTool(page, '/write/thank-you/');
  await fill(page, { ...FIVE_ANSWERS, 'Interview date': '2026-11-20' });
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('Kept on this device as')).toBeVisible();
  await page.getByRole('button', { name: 'Copy message' }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Add the day to ask to your calendar' }).click();
  const text = (await readFile(await (await saved).path(), 'utf8')).replaceAll('\r\n ', '');
  const id = /\/interviews\/#open=(?<id>[\w-]+)/u.exec(text)?.groups?.id ?? 'none';
  expect(text).toContain(`UID:afterword-${id}-nudge`);
  expect(text).toContain('DTSTART;VALUE=DATE:20261127');
});
