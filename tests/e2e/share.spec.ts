import { readFile } from 'node:fs/promises';
import { expect, test, type Download, type Locator, type Page } from '@playwright/test';
import { encode } from 'uqr';
import { everyAnswer, field, fill, message, openFresh, openTool } from '../support/builder';

const ANSWERS = {
  'Your name': 'Sam Roy',
  'Job title': 'data analyst',
  'Their name': 'Dana Lee',
  'One thing you talked about': 'how your team plans the clinic rota',
  'What you bring to it': 'I built the staffing dashboard',
} as const;
const NOTE_LABEL = 'A note from whoever sent this link:';

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

async function openPanel(page: Page, more: Readonly<Record<string, string>> = {}): Promise<void> {
  await openTool(page, '/write/thank-you/');
  await fill(page, { ...ANSWERS, ...more });
  // What opens later brings the checks.
  await expect(page.getByRole('region', { name: 'Checks' })).toBeVisible();
  await showPanel(page);
}

async function showPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share link' }).click();
  await expect(panel(page)).toBeVisible();
}

async function press(page: Page, name: string): Promise<void> {
  await panel(page).getByRole('button', { name, exact: true }).click();
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

test('the boxes of the panel', async ({ page }) => {
  await openPanel(page, { Company: 'Acme' });
  const box = (label: string): Locator => panel(page).getByRole('checkbox', { name: label });

  await test.step('begin without what names a person or was typed freely, and say so in words', async () => {
    const preset = panel(page).getByRole('button', { name: 'Without personal details' });
    await expect(preset).toHaveAttribute('aria-pressed', 'true');
    await expect(panel(page).getByRole('status').first()).toHaveText(
      'It holds the job title and the company. It doesn’t hold your name, the name of the person you write to, “One thing you talked about,” “What you bring to it,” or the wording.',
    );
    await expect(box('Wording the sentences that you see in the letter')).toHaveCount(1);
    expect([...new URL(await link(page).inputValue()).hash.matchAll(/[#&](\w+)=/gu)].map(([, key]) => key)).toEqual([
      'v',
      'role',
      'company',
    ]);
  });

  await test.step('are all set by “Everything I typed”, and stay changeable', async () => {
    await press(page, 'Everything I typed');
    for (const label of Object.keys(ANSWERS)) await expect(box(label)).toBeChecked();
    await expect(link(page)).toHaveValue(/you=Sam\+Roy.*to=Dana\+Lee/u);
    await box('Their name').uncheck();
    await expect(panel(page).getByRole('button', { name: 'Everything I typed' })).toHaveAttribute('aria-pressed', 'false');
    await expect(link(page)).not.toHaveValue(/Dana/u);
    await expect(panel(page).getByRole('status').first()).toContainText(
      'It doesn’t hold the name of the person you write to.',
    );
  });

  await test.step('are reset by “Without personal details”', async () => {
    await press(page, 'Without personal details');
    await expect(box('Your name')).not.toBeChecked();
    await expect(box('Job title')).toBeChecked();
    await expect(link(page)).not.toHaveValue(/Sam/u);
  });

  await test.step('give the focus back on Escape and Close, and the link never enters the address', async () => {
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

  await test.step('cannot be ticked for a field with a problem, and say why', async () => {
    await fill(page, { 'Their email address': 'dana' });
    await showPanel(page);
    await press(page, 'Everything I typed');
    await expect(box('Their email address')).toBeDisabled();
    await expect(box('Their email address')).not.toBeChecked();
    await expect(panel(page)).toContainText('Can’t be shared: This isn’t an email address.');
    await expect(link(page)).not.toHaveValue(/email=/u);
  });
});

test('a note that is sent', async ({ page, browser }) => {
  await openPanel(page, { Company: 'Müller & Söhne #1' });

  await test.step('is left out of the link when it is over its limit, and the page says so', async () => {
    await noteBox(page).fill('x'.repeat(1001));
    await expect(noteBox(page)).toHaveAccessibleDescription(/1001 characters long, 1 more than the 1000 that fit/u);
    await expect(link(page)).not.toHaveValue(/note=/u);
    await expect(panel(page).getByRole('status').first()).toContainText('or your note.');
  });

  await test.step('arrives with the same form, above it, and is no part of the email', async () => {
    await press(page, 'Everything I typed');
    await noteBox(page).fill('Check the company.\nGood luck 👍');
    await expect(panel(page).getByRole('status').first()).toContainText('and your note.');
    await expect(link(page)).toHaveValue(/&note=Check\+the\+company\.%0AGood\+luck\+%F0%9F%91%8D$/u);
    const other = await (await browser.newContext({ locale: 'en-US' })).newPage();
    await openTool(other, await link(page).inputValue());
    await expect(receivedNote(other)).toHaveText(/^Check the company\.\s*Good luck 👍$/u);
    await expect.poll(() => everyAnswer(other)).toEqual(await everyAnswer(page));
    await expect(message(other)).toHaveValue(await message(page).inputValue());
    await expect(message(other)).not.toHaveValue(/Good luck/u);
    await other.reload();
    await expect(field(other, 'Your name')).toHaveValue('Sam Roy');
    await expect(receivedNote(other)).toHaveText(/^Check the company\.\s*Good luck 👍$/u);
    await other.context().close();
  });
});

test('a note that arrives', async ({ page }) => {
  await test.step('alone does not claim that anything was filled in', async () => {
    await openTool(page, '/write/nudge/#note=Good+luck');
    await expect(receivedNote(page)).toHaveText('Good luck');
    await expect(page.getByText('Filled in by a link.')).toHaveCount(0);
    expect(new URL(page.url()).hash).toBe('');
  });

  await test.step('stays text, whatever is written in it', async () => {
    const hostile =
      '<img src=x onerror="document.title=1"> <a href="https://example.org">press</a> https://example.org {{you}}';
    await page.goto(`/write/nudge/#role=nurse&note=${encodeURIComponent(hostile)}`);
    await expect(receivedNote(page)).toHaveText(hostile);
    await expect(receivedNote(page).getByRole('link')).toHaveCount(0);
    await expect(receivedNote(page).getByRole('img')).toHaveCount(0);
  });

  await test.step('over its limit is named and not shown', async () => {
    await page.goto(`/write/nudge/#role=nurse&note=${'x'.repeat(1001)}`);
    await expect(page.getByRole('listitem').filter({ hasText: 'Note: This is 1001 characters long' })).toBeVisible();
    await expect(receivedNote(page)).toHaveCount(0);
  });

  await test.step('is shown while the page asks whether to take the link', async () => {
    await openFresh(page, '/write/nudge/');
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

  await test.step('is shown by the calculator too', async () => {
    await openTool(page, '/when/#interview=2026-11-20&note=These+are+your+dates');
    await expect(receivedNote(page)).toHaveText('These are your dates');
  });
});

// @chromium: Firefox tells its driver nothing of downloads.
test('the QR code @chromium', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
  await openPanel(page);

  await test.step('is fetched only when it is asked for, and says the link', async () => {
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

  await test.step('follows the link', async () => {
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

  await test.step('is black on white, also in the dark', async () => {
    await page.evaluate(() => {
      document.documentElement.dataset.theme = 'dark';
    });
    await expect(code(page).locator('rect')).toHaveCSS('fill', 'rgb(255, 255, 255)');
    await expect(code(page).locator('path')).toHaveCSS('fill', 'rgb(0, 0, 0)');
  });

  const modules = modulesOf(await link(page).inputValue());

  await test.step('is saved as SVG', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Save as SVG')]);
    expect(download.suggestedFilename()).toBe('thank-you-link.svg');
    const svg = (await contents(download)).toString('utf8');
    expect(modulesIn(svg, modules.length)).toEqual(modules);
    // On a page without the site's policy, which forbids to parse a text as markup.
    const empty = await page.context().newPage();
    const problems = await empty.evaluate(
      (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelectorAll('parsererror').length,
      svg,
    );
    expect(problems).toBe(0);
    await empty.close();
  });

  await test.step('is saved as PNG', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Save as PNG')]);
    expect(download.suggestedFilename()).toBe('thank-you-link.png');
    expect(await pngModules(page, await contents(download), modules.length)).toEqual(modules);
  });

  await test.step('of a link that is too long is not drawn, and the page says so', async () => {
    await noteBox(page).fill('ü'.repeat(600));
    await expect(panel(page)).toContainText('This link is too long for a QR code');
    await expect(code(page)).toHaveCount(0);
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

test('the share sheet', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  const send = 'Send with another app';
  /** From now on the sheet refuses with an error of this name; without one it takes the link. */
  const refuse = async (refusal: string): Promise<void> =>
    page.evaluate((name) => {
      const share = async (shared: ShareData): Promise<void> => {
        document.title = `${name}${JSON.stringify(shared)}`;
        await Promise.resolve();
        if (name !== '') throw new DOMException('', name);
      };
      Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    }, refusal);

  await test.step('gets the link', async () => {
    await openTool(page, '/write/thank-you/');
    await fill(page, { 'Job title': 'data analyst' });
    await refuse('');
    await showPanel(page);
    await press(page, send);
    await expect(page).toHaveTitle(JSON.stringify({ url: await link(page).inputValue() }));
  });

  await test.step('may be closed again, and nothing is said', async () => {
    await refuse('AbortError');
    await press(page, send);
    await expect(page).toHaveTitle(/^AbortError.*url/u);
    await expect(panel(page)).toBeVisible();
    await expect(panel(page)).not.toContainText('did not open its share sheet');
    expect(errors).toEqual([]);
  });

  await test.step('that does not open leaves the link to be copied', async () => {
    await refuse('NotAllowedError');
    await press(page, send);
    await expect(panel(page)).toContainText('Your browser didn’t open its share sheet. Copy the link instead.');
  });

  await test.step('is not offered where there is none', async () => {
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      for (const owner of [navigator, Navigator.prototype]) Reflect.deleteProperty(owner, 'share');
    });
    await showPanel(page);
    await expect(panel(page).getByRole('button', { name: send })).toHaveCount(0);
  });
});

test('nothing is wider than the page, whatever the note', async ({ page }) => {
  const WIDTHS = [320, 390, 1280];
  const setWidth = async (width: number): Promise<void> => page.setViewportSize({ width, height: 844 });
  await openPanel(page, { Company: 'W'.repeat(120) });
  await press(page, 'Everything I typed');
  await noteBox(page).fill('W'.repeat(700));
  await press(page, 'Show QR code');
  await expect(code(page)).toBeVisible();
  for (const width of WIDTHS) {
    await setWidth(width);
    const excess = await panel(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    expect(excess, `the panel, ${String(width)} pixels`).toBe(0);
  }
  await openFresh(page, `/write/nudge/#role=nurse&note=${'W'.repeat(700)}`);
  await expect(receivedNote(page)).toBeVisible();
  for (const width of WIDTHS) {
    await setWidth(width);
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(excess, `the note, ${String(width)} pixels`).toBeLessThanOrEqual(0);
  }
});
