import { expect, test, type Download, type Locator, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { cleanLine, cleanText } from '~/domain/text/clean-text';
import { HOSTILE_MAIL, ORDINARY_MAIL } from '../vectors/mail-texts';
import {
  addPerson,
  fill,
  FIVE_ANSWERS,
  message,
  openFilledThankYou,
  openFresh,
  openTool,
  reachEveryTool,
  subject,
} from '../support/builder';
import { readClipboard } from '../support/clipboard';
import { readMail } from '../support/mail';

const ADDRESS = 'dana.lee+hr@example.com';
/** No page can be handed half a character by a test: what becomes of one is tested without a browser. */
const WRITTEN = [...ORDINARY_MAIL, ...HOSTILE_MAIL].map(([, text]) => text).filter((text) => !/\p{Surrogate}/u.test(text));
const HOSTILE_MESSAGE = WRITTEN.join('\n\n');
const HOSTILE_SUBJECT = 'Thanks =?utf-8?Q?a=0D=0ABcc:_eve=40example.com?= %0D%0ABcc: 李雷 👩🏽‍💻 & <b>you</b> ?bcc=eve';

function moreWays(page: Page): Locator {
  return page.getByRole('button', { name: 'More ways' });
}

async function download(page: Page, button: string): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return file;
}

async function contents(file: Download): Promise<Buffer> {
  return readFile(await file.path());
}

// @chromium: Firefox tells its driver nothing of downloads.
test('a file and a link hold the email, and nothing more @chromium', async ({ page }) => {
  await openFilledThankYou(page);
  await fill(page, { 'Their email address': ADDRESS, 'Your name': 'Zoë Núñez 李雷', Company: 'Müller & Söhne / GmbH' });

  await test.step('.eml is read by mail programs as it stands on the page', async () => {
    await expect(message(page)).toHaveValue(/Zoë Núñez 李雷$/u);
    const file = await download(page, 'Download .eml');
    expect(file.suggestedFilename()).toBe('thank-you-muller-sohne-gmbh.eml');
    const expected = { subject: await subject(page).inputValue(), message: await message(page).inputValue() };
    for (const mail of await readMail(await contents(file))) {
      expect(mail).toEqual({ ...expected, to: [ADDRESS], attachments: 0 });
    }
  });

  const expected = { subject: cleanLine(HOSTILE_SUBJECT), message: cleanText(HOSTILE_MESSAGE) };
  await fill(page, { Company: '' });
  await subject(page).fill(HOSTILE_SUBJECT);
  await message(page).fill(HOSTILE_MESSAGE);
  await moreWays(page).click();

  await test.step('.eml and .txt hold every text that breaks mail as a text', async () => {
    const eml = await contents(await download(page, 'Download .eml'));
    expect(eml.toString('latin1')).toMatch(/^X-Unsent: 1\r\n[\x20-\x7E\r\n]*$/u);
    for (const mail of await readMail(eml)) expect(mail).toEqual({ ...expected, to: [ADDRESS], attachments: 0 });
    const txt = await download(page, 'Download .txt');
    expect(txt.suggestedFilename()).toBe('thank-you.txt');
    const onPage = await message(page).inputValue();
    expect((await contents(txt)).toString('utf8')).toBe(`${HOSTILE_SUBJECT}\n\n${onPage}\n`);
  });

  await test.step('a link to a mail program hands over every text that breaks links', async () => {
    const address = async (name: string): Promise<URL> =>
      new URL(await page.getByRole('link', { name, exact: true }).evaluate((link: HTMLAnchorElement) => link.href));
    const mailto = await address('Open in mail app');
    expect(mailto.hash).toBe('');
    expect(decodeURIComponent(mailto.pathname)).toBe(ADDRESS);
    // A mail program splits first and decodes then, and a plus is no space to it.
    const headers = mailto.search
      .slice(1)
      .split('&')
      .map((header) => header.split('=').map(decodeURIComponent));
    expect(headers).toEqual([
      ['subject', expected.subject],
      ['body', expected.message.replaceAll('\n', '\r\n')],
    ]);
    for (const [name, host, subjectKey] of [
      ['Gmail', 'mail.google.com', 'su'],
      ['Outlook', 'outlook.live.com', 'subject'],
      ['Microsoft 365 (work or school)', 'outlook.office.com', 'subject'],
    ] as const) {
      const url = await address(name);
      expect([url.protocol, url.host, url.hash], name).toEqual(['https:', host, '']);
      const parts = [...url.searchParams].filter(([key]) => key !== 'view' && key !== 'fs');
      expect(parts, name).toEqual([
        ['to', ADDRESS],
        [subjectKey, expected.subject],
        ['body', expected.message],
      ]);
    }
  });
});

// @chromium: only there may a test read the clipboard.
test('the clipboard holds the email @chromium', async ({ page }) => {
  await openFilledThankYou(page);

  await test.step('as HTML paragraphs beside the plain text, with every mark of markup escaped', async () => {
    await fill(page, { 'Job title': 'R&D <lead>' });
    await page.getByRole('button', { name: 'Copy message', exact: true }).click();
    await expect(page.getByText('Message copied.')).toBeVisible();
    const { html } = await readClipboard(page);
    expect(html.match(/<p>/gu)).toHaveLength(5);
    expect(html).toContain('R&amp;D &lt;lead&gt;');
    expect(html).toMatch(/Sincerely,<br\s*\/?>Sam Roy/u);
  });

  await test.step('with its subject after “Copy all”, of the person on show', async () => {
    await addPerson(page, { 'Their name': 'Kim Okafor', 'One thing you talked about': 'the new ward' });
    await moreWays(page).click();
    for (const name of ['Kim Okafor', 'Dana Lee']) {
      await page.getByRole('tab', { name }).click();
      await expect(message(page)).toHaveValue(new RegExp(`^Dear ${name},`, 'u'));
      await page.getByRole('button', { name: 'Copy all' }).click();
      await expect(page.getByText('Everything copied.')).toBeVisible();
      const expected = `${await subject(page).inputValue()}\n\n${await message(page).inputValue()}`;
      await expect.poll(async () => page.evaluate(async () => navigator.clipboard.readText())).toBe(expected);
      expect((await readClipboard(page)).paragraphs).toEqual(expected.split('\n\n'));
    }
  });

  await test.step('as what was typed, in both its forms, whatever it looks like', async () => {
    const text = '<b>bold</b> & "quoted" &lt; {{you}} <img src=x onerror=alert(1)>\nnext line\n\nשלום & 李雷 👍🏽';
    await message(page).fill(text);
    await expect(page.getByText('The text is your own now')).toBeVisible();
    await page.getByRole('button', { name: /^Copy message/u }).click();
    await expect(page.getByText('Message copied.')).toBeVisible();
    const { plain, html, paragraphs } = await readClipboard(page);
    expect(plain).toBe(text);
    expect(paragraphs).toEqual(text.split('\n\n'));
    expect(html).toContain('&lt;b&gt;bold&lt;/b&gt;');
    expect(html).not.toMatch(/<(?!\/?p>|br\s*\/?>)/u);
  });
});

// @chromium: only its driver can refuse a permission.
test.describe('a browser that is told to refuse the clipboard @chromium', () => {
  test.use({ permissions: [] });

  test('leaves the text selected, and says what to press', async ({ page, context, baseURL }) => {
    await openTool(page, '/write/thank-you/');
    const driver = await context.newCDPSession(page);
    await driver.send('Browser.setPermission', {
      permission: { name: 'clipboard-write', allowWithoutSanitization: false },
      setting: 'denied',
      origin: new URL(baseURL ?? '').origin,
    });
    for (const [button, control] of [
      [/^Copy message/u, message(page)],
      [/^Copy subject$/u, subject(page)],
    ] as const) {
      await page.getByRole('button', { name: button }).click();
      await expect(page.getByText(/Your browser didn’t let the page copy it\. .* press Ctrl \+ C/u)).toBeVisible();
      await expect(control).toBeFocused();
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(await control.inputValue());
    }
  });
});

// @chromium: Playwright does not answer for another site's new tab in Firefox.
test('a link to a mail program @chromium', async ({ page, context }) => {
  await openFilledThankYou(page);
  const mailApp = page.getByRole('link', { name: 'Open in mail app' });

  for (const smuggled of [
    'dana@example.com?bcc=eve@example.com',
    'dana@example.com%0D%0ABcc: eve@example.com',
    'a@example.com,eve@example.com',
  ]) {
    await test.step(`leaves out “${smuggled}”, which is no address`, async () => {
      await fill(page, { 'Their email address': 'dana@example.com' });
      await expect(mailApp).toHaveAttribute('href', /^mailto:dana/u);
      await fill(page, { 'Their email address': smuggled });
      await expect(mailApp).toHaveAttribute('href', /^mailto:\?subject=/u);
      await expect(mailApp).not.toHaveAttribute('href', /eve(?:@|%40)|bcc/iu);
      await expect(page.getByRole('link', { name: 'Gmail' })).not.toHaveAttribute('href', /eve(?:@|%40)|bcc/iu);
    });
  }

  await test.step('opens a draft in a tab of its own, which learns nothing of where it came from', async () => {
    await fill(page, { 'Their email address': ADDRESS });
    await context.route(/^https:\/\/(?:mail\.google|outlook\.live)\.com\//u, async (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Draft</title>' }),
    );
    for (const [name, subjectKey] of [
      ['Gmail', 'su'],
      ['Outlook', 'subject'],
    ] as const) {
      const [tab, request] = await Promise.all([
        context.waitForEvent('page'),
        context.waitForEvent('request', (sent) => sent.isNavigationRequest()),
        page.getByRole('link', { name, exact: true }).click(),
      ]);
      await tab.waitForLoadState();
      const { searchParams } = new URL(request.url());
      expect(searchParams.get('to')).toBe(ADDRESS);
      expect(searchParams.get(subjectKey)).toBe(await subject(page).inputValue());
      expect(searchParams.get('body')).toBe(await message(page).inputValue());
      expect(await request.headerValue('referer')).toBeNull();
      expect(await tab.evaluate(() => window.opener === null && document.referrer === '')).toBe(true);
      await tab.close();
    }
  });

  const warning = page.getByText('This email is too long for some mail programs to open from a link');

  await test.step('is called too long for some mail programs, only when it is', async () => {
    await expect(warning).toHaveCount(0);
    await fill(page, { 'What you bring to it': 'I did größere Öfen. '.repeat(45) });
    await expect(warning).toBeVisible();
    await fill(page, { 'What you bring to it': 'I did ovens.' });
    await expect(warning).toHaveCount(0);
  });

  await test.step('is called too long from 2,001 characters on', async () => {
    await message(page).fill('');
    await expect(mailApp).toHaveAttribute('href', /&body=$/u);
    const empty = (await mailApp.getAttribute('href'))?.length ?? 0;
    await message(page).fill('x'.repeat(2001 - empty));
    await expect(warning).toContainText('(2001 characters');
    await message(page).fill('x'.repeat(2000 - empty));
    await expect(mailApp).toHaveAttribute('href', /=x+$/u);
    await expect(warning).toHaveCount(0);
  });
});

test('the system’s share sheet', async ({ page }) => {
  const send = page.getByRole('button', { name: 'Send it with …' });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await openTool(page, '/write/thank-you/');

  await test.step('gets the subject and the message, and may be closed again', async () => {
    await page.evaluate(() => {
      const share = async (shared: ShareData): Promise<void> => {
        document.title = JSON.stringify(shared);
        return Promise.reject(new DOMException('', 'AbortError'));
      };
      Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    });
    await fill(page, { 'Your name': 'Sam Roy' });
    await moreWays(page).click();
    await send.click();
    const email = { title: await subject(page).inputValue(), text: await message(page).inputValue() };
    await expect(page).toHaveTitle(JSON.stringify(email));
    expect(errors).toEqual([]);
  });

  await test.step('is not offered where there is none', async () => {
    await moreWays(page).click();
    await page.evaluate(() => {
      for (const owner of [navigator, Navigator.prototype]) Reflect.deleteProperty(owner, 'share');
    });
    await moreWays(page).click();
    await expect(page.getByRole('button', { name: 'Copy all' })).toBeVisible();
    await expect(send).toHaveCount(0);
  });
});

// @chromium: only there can a test switch the media of a page.
test.describe('printed, a letter is a letter @chromium', () => {
  /** What stands on paper. The copy behind each control ends with a space of no width, so that its last line has its height. */
  async function printedLines(page: Page): Promise<readonly string[]> {
    await page.emulateMedia({ media: 'print' });
    const text = await page.locator('body').innerText();
    await page.emulateMedia({ media: 'screen' });
    return text
      .replaceAll('\u200B', '')
      .split(/\n+/u)
      .map((line) => line.trim())
      .filter(Boolean);
  }

  async function expectLetterAlone(page: Page): Promise<void> {
    const head = ['To', 'Dana Lee', 'Subject', await subject(page).inputValue(), 'Message'];
    const body = (await message(page).inputValue()).split(/\n+/u);
    expect(await printedLines(page)).toEqual([...head, ...body.map((line) => line.trim())]);
  }

  /** The color behind each blank, on paper. */
  async function blankMarks(page: Page): Promise<readonly string[]> {
    await page.emulateMedia({ media: 'print' });
    const colors = await page
      .locator('.builder mark')
      .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).backgroundColor));
    await page.emulateMedia({ media: 'screen' });
    return colors;
  }

  test('by the browser’s own menu, with dates, notes and blanks on the screen', async ({ page }) => {
    await openTool(page, '/write/thank-you/');
    const untouched = await printedLines(page);
    expect(untouched).toContain('What to avoid');
    await fill(page, { 'Your name': 'Sam Roy', 'Their name': 'Dana Lee', 'Interview date': '2026-11-20' });
    await expect(page.getByRole('region', { name: 'Checks' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'See all dates' })).toBeVisible();
    const marks = await blankMarks(page);
    expect(marks.length).toBeGreaterThan(1);
    expect([...new Set(marks)]).toEqual(['rgba(0, 0, 0, 0)']);
    await message(page).fill('My own words.\n\nSam');
    await expect(page.getByText('The text is your own now')).toBeVisible();
    await expectLetterAlone(page);
  });

  test('by “Print the letter”, until it was printed', async ({ page }) => {
    await page.addInitScript(() => {
      // Some browsers print later, and return at once.
      window.print = () => undefined;
    });
    for (const path of ['/write/thank-you/', '/guide/thank-you-email/']) {
      await test.step(path, async () => {
        await page.goto(path);
        await reachEveryTool(page);
        await fill(page, { 'Your name': 'Sam Roy', 'Their name': 'Dana Lee' });
        await moreWays(page).click();
        await page.getByRole('button', { name: 'Print the letter' }).click();
        await expectLetterAlone(page);
        await page.evaluate(() => dispatchEvent(new Event('afterprint')));
        await expect(page.locator('html')).not.toHaveAttribute('data-print');
      });
    }
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    expect(await printedLines(page), 'the page of the guide is printed whole again').toContain(title);
  });
});

test.describe('before the rules for answers and the wordings are loaded', () => {
  const RULES = '**/_astro/create-letter-dates.*.js';
  const WORDINGS = '**/letters.json';
  const ANSWERS = { ...FIVE_ANSWERS, 'One thing you talked about': 'We talked about the new ward' };

  /** Holds a file back until the function that it returns is called. */
  async function hold(page: Page, file: string): Promise<() => void> {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    await page.route(file, async (route) => {
      await promise;
      await route.continue();
    });
    return () => {
      resolve(undefined);
    };
  }

  // @chromium: only there may a test read the clipboard.
  test('a message is copied once they are @chromium', async ({ page }) => {
    const release = await hold(page, RULES);
    await openTool(page, '/write/thank-you/');
    await fill(page, ANSWERS);
    await expect(message(page)).toHaveValue(/I keep coming back to We talked about the new ward\./u);
    await page.getByRole('button', { name: /^Copy message/u }).click();
    await expect(message(page)).toHaveValue(/I keep coming back to We talked/u);
    await expect(page.getByText('Message copied.')).toHaveCount(0);
    release();
    await expect(page.getByText('Message copied.')).toBeVisible();
    await expect(message(page)).toHaveValue(/We talked about the new ward\. I keep coming back to that\./u);
    expect((await readClipboard(page)).plain).toBe(await message(page).inputValue());
  });

  test('a link to a mail program is followed once they are @chromium', async ({ page, context }) => {
    await context.route('https://mail.google.com/**', async (route) => route.fulfill({ body: '' }));
    const release = await hold(page, WORDINGS);
    await openTool(page, '/write/thank-you/');
    await fill(page, ANSWERS);
    const opened = context.waitForEvent('page');
    await page.getByRole('link', { name: 'Gmail' }).click();
    release();
    const body = new URL((await opened).url()).searchParams.get('body');
    expect(body).toContain('We talked about the new ward. I keep coming back to that.');
  });

  test('or if they cannot be, a message is copied as it stands, and the page says so until they can be @chromium', async ({
    page,
  }) => {
    for (const file of [RULES, WORDINGS]) {
      await test.step(file, async () => {
        await page.route(file, async (route) => route.abort());
        await openFresh(page, '/write/thank-you/');
        await fill(page, ANSWERS);
        await page.getByRole('button', { name: /^Copy message/u }).click();
        await expect(
          page.getByText(/your answers may not fit the sentences around them\..* Message copied\./u),
        ).toBeVisible();
        const copied = (await readClipboard(page)).plain;
        expect(copied).toContain('I keep coming back to We talked about the new ward.');
        await expect(message(page)).toHaveValue(copied);
        await page.unroute(file);
      });
    }
    await test.step('which is when a field is reached; a script that failed needs a reload', async () => {
      await message(page).focus();
      await expect(message(page)).toHaveValue(/We talked about the new ward\. I keep coming back to that\./u);
      await expect(page.getByText('may not fit the sentences')).toHaveCount(0);
    });
  });
});
