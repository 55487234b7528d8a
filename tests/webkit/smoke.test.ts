import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Builder, By, Capabilities, until, type WebDriver, type WebElement } from 'selenium-webdriver';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

/** Debian's WebKitGTK, the one engine that Playwright cannot drive here; its driver runs one session at a time. */
const DRIVER = '/usr/bin/WebKitWebDriver';
const BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const DRIVER_PORT = 4451;
const PORT = Number(process.env.TEST_PORT ?? 4391) + 50;
const SITE = `http://localhost:${String(PORT)}`;
const PATIENCE = 30_000;
const root = fileURLToPath(new URL('../..', import.meta.url));

const processes: ChildProcess[] = [];
let browser: WebDriver;

beforeAll(async () => {
  processes.push(
    spawn(DRIVER, [`--port=${String(DRIVER_PORT)}`], { stdio: 'ignore' }),
    spawn('astro', ['preview', '--ignore-lock', '--port', String(PORT)], { cwd: root, stdio: 'ignore' }),
  );
  await Promise.all([untilAnswering(`http://127.0.0.1:${String(DRIVER_PORT)}/status`), untilAnswering(`${SITE}/`)]);
  browser = await new Builder()
    .usingServer(`http://127.0.0.1:${String(DRIVER_PORT)}`)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: BROWSER, args: ['--automation'] },
      }),
    )
    .build();
});

afterAll(async () => {
  await browser.quit();
  for (const process of processes) process.kill();
});

beforeEach(async () => {
  await browser.get(`${SITE}/404.html`);
  await browser.executeScript<null>('sessionStorage.clear()');
});

async function untilAnswering(url: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const isThere = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (isThere) return;
    if (Date.now() > end) throw new Error(`${url} does not answer`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function open(path: string): Promise<void> {
  await browser.get(SITE + path);
  await browser.wait(
    async () => (await browser.findElements(By.css('astro-island[ssr]'))).length === 0,
    PATIENCE,
    `${path} did not come alive`,
  );
}

/** A control by its label, which may end in "(optional)". */
async function control(label: string): Promise<WebElement> {
  const found = await browser.executeScript<WebElement | null>(
    `return [...document.querySelectorAll('input, textarea')].find((control) =>
      [...(control.labels ?? [])].some(({ textContent }) => textContent.replace('(optional)', '').trim() === arguments[0])) ?? null`,
    label,
  );
  if (!found) throw new Error(`No control is labelled ${label}`);
  return found;
}

async function valueOf(label: string): Promise<string> {
  return browser.executeScript<string>('return arguments[0].value', await control(label));
}

async function untilValue(label: string, expected: RegExp): Promise<void> {
  await expect.poll(async () => valueOf(label), { timeout: PATIENCE }).toMatch(expected);
}

test('typing into the builder changes the email, under the policy of the site', async () => {
  await open('/write/thank-you/');
  await browser.executeScript<null>(
    `window.violations = []; addEventListener('securitypolicyviolation', (event) => { violations.push(event.violatedDirective) })`,
  );
  await untilValue('Message', /^Dear \[Their name\],/u);
  await (await control('Your name')).sendKeys('Sam Roy');
  await (await control('Their name')).sendKeys('Dana Lee');
  await untilValue('Subject', /^Thank you - Sam Roy$/u);
  await untilValue('Message', /^Dear Dana Lee,[\s\S]*Sam Roy$/u);
  expect(await browser.executeScript<readonly string[]>('return window.violations')).toEqual([]);
});

test('what was typed survives a reload', async () => {
  await open('/write/thank-you/');
  await (await control('Your name')).sendKeys('Sam Roy');
  await untilValue('Subject', /^Thank you - Sam Roy$/u);
  await browser.navigate().refresh();
  await untilValue('Subject', /^Thank you - Sam Roy$/u);
});

test('a link fills in the form and leaves the address', async () => {
  await open('/write/nudge/#role=Data+Analyst&company=Acme&interview=2026-11-03&replyby=2026-11-13&to=Dana+Lee&you=Sam+Roy');
  await untilValue('Subject', /^Checking in regarding the Data Analyst position$/u);
  await untilValue('Message', /Tuesday, November 3[\s\S]*Friday, November 13/u);
  expect(await browser.getCurrentUrl()).toBe(`${SITE}/write/nudge/`);
});

test('the calculator shows a plan', async () => {
  await open('/when/#interview=2026-11-20&replyby=2026-12-04');
  const nudge = await browser.wait(until.elementLocated(By.css('[data-milestone=nudge] time')), PATIENCE);
  expect(await nudge.getAttribute('datetime')).toBe('2026-12-07');
  expect(await nudge.getText()).toBe('Monday, December 7');
});

test('the search finds a page', async () => {
  await open('/search/?q=panel');
  const first = await browser.wait(until.elementLocated(By.css('main [role=option]')), PATIENCE);
  expect(await first.getText()).toMatch(/\S/u);
  const titles = await browser.findElements(By.css('main [role=option] strong'));
  expect(await Promise.all(titles.map(async (title) => title.getText()))).toContain('Several interviewers');
});
