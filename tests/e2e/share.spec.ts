import { readFile } from 'node:fs/promises';
import { expect, test, type Browser, type Download, type Locator, type Page } from '@playwright/test';
import { encode } from 'uqr';

const ANSWERS = {
  'Your name': 'Sam Roy',
  'Job title': 'data analyst',
  'Their name': 'Dana Lee',
  'One thing you talked about': 'how your team plans the clinic rota',
  'What you bring to it': 'I built the staffing dashboard',
} as const;
const NOTE_LABEL = 'A note from whoever sent this link:';

function field(within: Page | Locator, label: string): Locator {
  return within.getByLabel(new RegExp(`^${RegExp.escape(label)}(?: \\(optional\\))?$`, 'u'));
}

function panel(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Share a link that fills in this form' });
}

function link(page: Page): Locator {
  return panel(page).getByLabel('Link', { exact: true });
}

function noteBox(page: Page): Locator {
  return field(panel(page), 'A note for whoever opens it');
}

function receivedNote(page: Page): Locator {
  return page.getByRole('group', { name: NOTE_LABEL });
}

function code(page: Page): Locator {
  return panel(page).getByRole('img', { name: 'QR code of the link' });
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

async function openPanel(page: Page, more: Readonly<Record<string, string>> = {}): Promise<void> {
  await open(page, '/write/thank-you/');
  for (const [label, text] of Object.entries({ ...ANSWERS, ...more })) await field(page, label).fill(text);
  // What opens later brings the checks.
  await expect(page.getByRole('region', { name: 'Checks' })).toBeVisible();
  await page.getByRole('button', { name: 'Share link' }).click();
  await expect(panel(page)).toBeVisible();
}

async function press(page: Page, name: string): Promise<void> {
  await panel(page).getByRole('button', { name, exact: true }).click();
}

async function openElsewhere(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-US' });
  const page = await context.newPage();
  await open(page, url);
  return page;
}

async function everyAnswer(page: Page): Promise<readonly string[]> {
  return page
    .getByRole('form', { name: 'What the email is made from' })
    .evaluate((form: HTMLFormElement) =>
      [...new FormData(form)].map(([name, text]) => `${name}=${typeof text === 'string' ? text : ''}`),
    );
}

/** The modules of a link's code as rows of 1 and 0, with the quiet zone that scanners need. */
function modulesOf(url: string): readonly string[] {
  return encode(url, { boostEcc: true, border: 4 }).data.map((row) => row.map(Number).join(''));
}

/** The modules that a path blackens, read back from its runs. */
function modulesIn(path: string, size: number): readonly string[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  for (const { groups } of path.matchAll(/M(?<x>\d+) (?<y>\d+)h(?<length>\d+)v1h-\k<length>z/gu)) {
    rows[Number(groups?.y)]?.fill(1, Number(groups?.x), Number(groups?.x) + Number(groups?.length));
  }
  return rows.map((row) => row.join(''));
}

async function drawn(page: Page): Promise<readonly string[]> {
  const size = Number((await code(page).getAttribute('viewBox'))?.split(' ')[2]);
  return modulesIn((await code(page).locator('path').getAttribute('d')) ?? '', size);
}

async function contents(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

test.describe('the boxes', () => {
  test('begin without what names a person or was typed freely, and say so in words', async ({ page }) => {
    await openPanel(page, { Company: 'Acme' });
    const preset = panel(page).getByRole('button', { name: 'Without personal details' });
    await expect(preset).toHaveAttribute('aria-pressed', 'true');
    await expect(panel(page).getByRole('status').first()).toHaveText(
      'It holds the job title and the company. It does not hold your name, the name of the person you write to, “One thing you talked about”, “What you bring to it” or the wording.',
    );
    expect([...new URL(await link(page).inputValue()).hash.matchAll(/[#&](\w+)=/gu)].map(([, key]) => key)).toEqual([
      'v',
      'role',
      'company',
    ]);
  });

  test('are all set by “Everything I typed”, stay changeable, and are reset by “Without personal details”', async ({
    page,
  }) => {
    await openPanel(page);
    const box = (label: string): Locator => panel(page).getByRole('checkbox', { name: label });
    await press(page, 'Everything I typed');
    for (const label of Object.keys(ANSWERS)) await expect(box(label)).toBeChecked();
    await expect(link(page)).toHaveValue(/you=Sam\+Roy.*to=Dana\+Lee/u);
    await box('Their name').uncheck();
    await expect(panel(page).getByRole('button', { name: 'Everything I typed' })).toHaveAttribute('aria-pressed', 'false');
    await expect(link(page)).not.toHaveValue(/Dana/u);
    await expect(panel(page).getByRole('status').first()).toContainText(
      'It does not hold the name of the person you write to.',
    );
    await press(page, 'Without personal details');
    await expect(box('Your name')).not.toBeChecked();
    await expect(box('Job title')).toBeChecked();
    await expect(link(page)).not.toHaveValue(/Sam/u);
  });

  test('of a field with a problem cannot be ticked, and say why', async ({ page }) => {
    await openPanel(page, { 'Their email address': 'dana' });
    await press(page, 'Everything I typed');
    const box = panel(page).getByRole('checkbox', { name: 'Their email address' });
    await expect(box).toBeDisabled();
    await expect(box).not.toBeChecked();
    await expect(panel(page)).toContainText('Cannot be shared: This is not an email address.');
    await expect(link(page)).not.toHaveValue(/email=/u);
  });
});

test.describe('a note', () => {
  test('arrives with the same form, above it, and is no part of the email', async ({ page, browser }) => {
    await openPanel(page, { Company: 'Müller & Söhne #1' });
    await press(page, 'Everything I typed');
    await noteBox(page).fill('Check the company.\nGood luck 👍');
    await expect(panel(page).getByRole('status').first()).toContainText('and your note.');
    await expect(link(page)).toHaveValue(/&note=Check\+the\+company\.%0AGood\+luck\+%F0%9F%91%8D$/u);
    const other = await openElsewhere(browser, await link(page).inputValue());
    await expect(receivedNote(other)).toHaveText(/^Check the company\.\s*Good luck 👍$/u);
    expect(await everyAnswer(other)).toEqual(await everyAnswer(page));
    const message = other.getByLabel('Message', { exact: true });
    await expect(message).toHaveValue(await page.getByLabel('Message', { exact: true }).inputValue());
    await expect(message).not.toHaveValue(/Good luck/u);
    await other.reload();
    await expect(field(other, 'Your name')).toHaveValue('Sam Roy');
    await expect(receivedNote(other)).toHaveCount(0);
    await other.context().close();
  });

  test('stays text, whatever is written in it', async ({ page }) => {
    const hostile =
      '<img src=x onerror="document.title=1"> <a href="https://example.org">press</a> https://example.org {{you}}';
    await open(page, `/write/nudge/#role=nurse&note=${encodeURIComponent(hostile)}`);
    await expect(receivedNote(page)).toHaveText(hostile);
    await expect(receivedNote(page).getByRole('link')).toHaveCount(0);
    await expect(receivedNote(page).getByRole('img')).toHaveCount(0);
  });

  test('alone does not claim that anything was filled in', async ({ page }) => {
    await open(page, '/write/nudge/#note=Good+luck');
    await expect(receivedNote(page)).toHaveText('Good luck');
    await expect(page.getByText('Filled in by a link.')).toHaveCount(0);
    expect(new URL(page.url()).hash).toBe('');
  });

  test('is shown while the page asks whether to take the link', async ({ page }) => {
    await open(page, '/write/nudge/');
    await field(page, 'Job title').fill('baker');
    await page.evaluate(() => {
      location.hash = '#role=nurse&note=Take+mine';
    });
    await expect(page.getByRole('button', { name: 'Use the link' })).toBeVisible();
    await expect(receivedNote(page)).toHaveText('Take mine');
    await page.getByRole('button', { name: 'Use the link' }).click();
    await expect(field(page, 'Job title')).toHaveValue('nurse');
    await expect(receivedNote(page)).toHaveText('Take mine');
  });

  test('arrives at the calculator too', async ({ page }) => {
    await open(page, '/when/#interview=2026-11-20&note=These+are+your+dates');
    await expect(receivedNote(page)).toHaveText('These are your dates');
  });

  test('over its limit is left out of the link, and the page says so', async ({ page }) => {
    await openPanel(page);
    await noteBox(page).fill('x'.repeat(1001));
    await expect(noteBox(page)).toHaveAccessibleDescription(/1001 characters long, 1 more than the 1000 that fit/u);
    await expect(link(page)).not.toHaveValue(/note=/u);
    await expect(panel(page).getByRole('status').first()).toContainText('or your note.');
  });

  test('over its limit that arrives is named and not shown', async ({ page }) => {
    await open(page, `/write/nudge/#role=nurse&note=${'x'.repeat(1001)}`);
    await expect(page.getByRole('listitem').filter({ hasText: 'Note: This is 1001 characters long' })).toBeVisible();
    await expect(receivedNote(page)).toHaveCount(0);
  });
});

test.describe('the QR code', () => {
  test('is fetched only when it is asked for, and says the link', async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
    await openPanel(page);
    await expect(link(page)).toHaveValue(/role=/u);
    expect(scripts.filter((path) => path.includes('QrCode'))).toEqual([]);
    await press(page, 'Show QR code');
    await expect(code(page)).toBeVisible();
    expect(scripts.filter((path) => path.includes('QrCode'))).toHaveLength(1);
    expect(await drawn(page)).toEqual(modulesOf(await link(page).inputValue()));
    await expect(panel(page).getByRole('button', { name: 'Hide QR code' })).toBeFocused();
    await press(page, 'Hide QR code');
    await expect(code(page)).toHaveCount(0);
  });

  test('follows the link', async ({ page }) => {
    await openPanel(page);
    await press(page, 'Show QR code');
    await expect(code(page)).toBeVisible();
    const before = await drawn(page);
    await press(page, 'Everything I typed');
    await noteBox(page).fill('Hello');
    await expect(link(page)).toHaveValue(/note=Hello$/u);
    const after = await drawn(page);
    expect(after).toEqual(modulesOf(await link(page).inputValue()));
    expect(after).not.toEqual(before);
  });

  test('is black on white, also in the dark', async ({ page }) => {
    await openPanel(page);
    await page.evaluate(() => {
      document.documentElement.dataset.theme = 'dark';
    });
    await press(page, 'Show QR code');
    await expect(code(page).locator('rect')).toHaveCSS('fill', 'rgb(255, 255, 255)');
    await expect(code(page).locator('path')).toHaveCSS('fill', 'rgb(0, 0, 0)');
  });

  test('of a link that is too long is not drawn, and the page says so', async ({ page }) => {
    const long = 'ü'.repeat(600);
    await openPanel(page, { 'One thing you talked about': long });
    await press(page, 'Show QR code');
    await expect(code(page)).toBeVisible();
    await press(page, 'Everything I typed');
    await expect(panel(page)).toContainText('This link is too long for a QR code');
    await expect(code(page)).toHaveCount(0);
  });

  // @chromium: Firefox tells its driver nothing of downloads.
  test('is saved as SVG @chromium', async ({ page }) => {
    await openPanel(page);
    await press(page, 'Show QR code');
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Save as SVG')]);
    expect(download.suggestedFilename()).toBe('thank-you-link.svg');
    const svg = (await contents(download)).toString('utf8');
    const modules = modulesOf(await link(page).inputValue());
    expect(modulesIn(svg, modules.length)).toEqual(modules);
    // On a page without the site's policy, which forbids to parse a text as markup.
    const empty = await page.context().newPage();
    const problems = await empty.evaluate(
      (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelectorAll('parsererror').length,
      svg,
    );
    expect(problems).toBe(0);
  });

  test('is saved as PNG @chromium', async ({ page }) => {
    await openPanel(page);
    await press(page, 'Show QR code');
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Save as PNG')]);
    expect(download.suggestedFilename()).toBe('thank-you-link.png');
    const modules = modulesOf(await link(page).inputValue());
    expect(await pngModules(page, await contents(download), modules.length)).toEqual(modules);
  });
});

/** The colour at the middle of each module; anything but black and white is a 2. */
async function pngModules(page: Page, png: Buffer, count: number): Promise<readonly string[]> {
  return page.evaluate(
    async ([base64, size]) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      const scale = image.width / size;
      const at = (module: number): number => Math.floor((module + 0.5) * scale);
      const module = (x: number, y: number): string => {
        const colour = context?.getImageData(at(x), at(y), 1, 1).data.join();
        return colour === '0,0,0,255' ? '1' : colour === '255,255,255,255' ? '0' : '2';
      };
      return Array.from({ length: size }, (_, y) => Array.from({ length: size }, (__, x) => module(x, y)).join(''));
    },
    [png.toString('base64'), count] as const,
  );
}

test.describe('the share sheet', () => {
  async function withShareSheet(page: Page, refusal = ''): Promise<void> {
    await page.addInitScript((name) => {
      const share = async (shared: ShareData): Promise<void> => {
        document.title = JSON.stringify(shared);
        await Promise.resolve();
        if (name !== '') throw new DOMException('', name);
      };
      Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    }, refusal);
  }

  test('gets the link', async ({ page }) => {
    await withShareSheet(page);
    await openPanel(page);
    await press(page, 'Send with another app');
    await expect(page).toHaveTitle(JSON.stringify({ url: await link(page).inputValue() }));
  });

  test('may be closed again, and nothing is said', async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await withShareSheet(page, 'AbortError');
    await openPanel(page);
    await press(page, 'Send with another app');
    await expect(page).toHaveTitle(/url/u);
    await expect(panel(page)).toBeVisible();
    await expect(panel(page)).not.toContainText('did not open its share sheet');
    expect(errors).toEqual([]);
  });

  test('that does not open leaves the link to be copied', async ({ page }) => {
    await withShareSheet(page, 'NotAllowedError');
    await openPanel(page);
    await press(page, 'Send with another app');
    await expect(panel(page)).toContainText('The browser did not open its share sheet. Copy the link instead.');
  });

  test('is not offered where there is none', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'share');
    });
    await openPanel(page);
    await expect(panel(page).getByRole('button', { name: 'Send with another app' })).toHaveCount(0);
  });
});

test('Escape and Close give the focus back, and the link never enters the address', async ({ page }) => {
  await openPanel(page);
  await press(page, 'Everything I typed');
  const button = page.getByRole('button', { name: 'Share link' });
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(button).toBeFocused();
  await button.press('Enter');
  await expect(panel(page)).toBeVisible();
  await press(page, 'Close');
  await expect(panel(page)).toHaveCount(0);
  await expect(button).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');
});

for (const width of [320, 390, 1280]) {
  test(`nothing is wider than a page of ${String(width)} pixels, whatever the note`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await openPanel(page, { Company: 'W'.repeat(120) });
    await press(page, 'Everything I typed');
    await noteBox(page).fill('W'.repeat(700));
    await press(page, 'Show QR code');
    await expect(code(page)).toBeVisible();
    expect(await panel(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
    await open(page, `/write/nudge/#role=nurse&note=${'W'.repeat(700)}`);
    await expect(receivedNote(page)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}
