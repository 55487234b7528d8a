/**
 * What a key press costs in the longest email with ten people, at a processor slowed four times, beside the same page brought
 * to life by plain JavaScript (`plain-builder.ts`). Both take turns in one browser. Exits with 1 over either limit.
 */
/* global window, document, performance, addEventListener, requestAnimationFrame, MessageChannel, URLSearchParams, fetch, setTimeout */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { createViteServer } from 'vitest/node';
import { CHROMIUM_ARGUMENTS, findChromium } from '../support/browsers.ts';

const LONGEST_HANDLER = 5;
const LARGEST_RATIO = 1.15;
const SLOWED = 4;
const PEOPLE = 10;
/** The first block of each page warms it up and is not counted. */
const BLOCKS = 11;
const TEXT = 'how you plan the rota in May. ';
const FIELDS = [
  ['detail', PEOPLE - 1],
  ['value', 0],
  ['detail', 0],
  ['role', 0],
  ['detail', PEOPLE - 1],
];
const root = fileURLToPath(new URL('../..', import.meta.url));
const port = Number(process.env.BENCH_PORT ?? 4395);
const site = `http://localhost:${port}`;
const sources = `http://localhost:${port + 1}`;

if (!existsSync(`${root}dist/index.html`)) spawnSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' });
const preview = spawn('astro', ['preview', '--ignore-lock', '--port', String(port)], { cwd: root, stdio: 'ignore' });
const vite = await createViteServer({
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '~': `${root}src` } },
  server: { port: port + 1, strictPort: true, hmr: false, watch: null },
});
await vite.listen();
const browser = await chromium.launch({
  executablePath: (await findChromium()).path,
  // Frames as fast as they can be made: what is waited for the screen says nothing about the page.
  args: [...CHROMIUM_ARGUMENTS, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
});

try {
  const real = await longestScenario();
  const context = await browser.newContext({
    locale: 'en-US',
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
  });
  await context.addInitScript(measureKeys);
  const built = await openBuilt(context, real);
  const plain = await openPlain(context, real, built);
  const figures = await inTurns({ built, plain });
  report(real.scenario.id, figures);
} finally {
  await browser.close();
  await vite.close();
  preview.kill();
}

/** Of those that may go to several people. */
async function longestScenario() {
  const { realScenarios, exampleAnswers } = await vite.ssrLoadModule('/tests/vectors/real-scenarios.ts');
  const { readAnswers } = await vite.ssrLoadModule('/src/domain/email/read-answers.ts');
  const { renderEmail } = await vite.ssrLoadModule('/src/domain/email/render-email.ts');
  const lengthOf = ({ scenario, linkFields }) => {
    const read = readAnswers(linkFields, exampleAnswers(scenario, 'formal', 'everything'), undefined);
    return renderEmail(scenario, read).message.length;
  };
  return realScenarios.filter(({ scenario }) => scenario.severalPeople).sort((a, b) => lengthOf(b) - lengthOf(a))[0];
}

function answersOf({ scenario }) {
  const asked = scenario.fields.filter(({ example }) => example !== undefined);
  const texts = (fields, number) =>
    Object.fromEntries(
      fields.map(({ id, example }) => [id, id === 'email' || number === 0 ? example : `${example} ${number}`]),
    );
  return {
    shared: texts(
      asked.filter(({ perPerson }) => !perPerson),
      0,
    ),
    people: Array.from({ length: PEOPLE }, (_, index) =>
      texts(
        asked.filter(({ perPerson }) => perPerson),
        index + 1,
      ),
    ),
  };
}

async function openBuilt(context, real) {
  const { shared, people } = answersOf(real);
  const page = await context.newPage();
  const link = new URLSearchParams(shared);
  for (const { to, ...rest } of people) {
    link.append('to', to);
    for (const [id, text] of Object.entries(rest)) link.append(id, text);
  }
  await reachable();
  await page.goto(`${site}/write/${real.scenario.id}/#${link}`);
  await page
    .locator('[role=tab]')
    .nth(PEOPLE - 1)
    .waitFor();
  await page.locator('[name=detail]').last().focus();
  await page.locator('.checks').waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

/** The page that stands now, without its scripts, and with those of `plain-builder.ts`. */
async function openPlain(context, real, built) {
  const html = await built.evaluate(() => {
    const copy = document.documentElement.cloneNode(true);
    for (const element of copy.querySelectorAll('script, meta[http-equiv]')) element.remove();
    return copy.outerHTML;
  });
  const { scenario, linkFields, family, words } = real;
  const state = JSON.stringify({ scenario, linkFields, family, words, answers: answersOf(real) }).replaceAll('<', '\\u003C');
  const script = `<script>window.plainBuilder = ${state}</script><script type="module" src="/tests/bench/plain-builder.ts"></script>`;
  const page = await context.newPage();
  await page.route(`${site}/plain/`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html>${html}${script}` }),
  );
  // From one host, because a page may not fetch from another on the same machine.
  await page.route(
    ({ origin, pathname }) => origin === site && /^\/(?:@|src\/|tests\/|node_modules\/)/u.test(pathname),
    async (route) => {
      const { pathname, search } = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: `${sources}${pathname}${search}` }) });
    },
  );
  await page.goto(`${site}/plain/`);
  await page.waitForLoadState('networkidle');
  return page;
}

/** Types the same into the same fields of each page, a block at a time. */
async function inTurns(pages) {
  for (const page of Object.values(pages)) {
    const driver = await page.context().newCDPSession(page);
    await driver.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  }
  for (let block = 0; block < BLOCKS; block += 1) {
    const [name, person] = FIELDS[block % FIELDS.length];
    const order = Object.values(pages);
    for (const page of block % 2 === 0 ? order : order.toReversed()) {
      await page.bringToFront();
      await page.locator(`.builder-form [name=${name}]`).nth(person).focus();
      await page.keyboard.press('ControlOrMeta+End');
      if (block === 1) await page.evaluate(() => window.keys.splice(0));
      for (const character of TEXT) {
        const count = await page.evaluate(() => window.keys.length);
        await page.keyboard.press(character);
        await page.evaluate(painted, count);
      }
    }
    const texts = await Promise.all(Object.values(pages).map((page) => page.locator('.marked-text').last().inputValue()));
    if (texts[0] !== texts[1]) throw new Error(`The two pages made two emails:\n${texts.join('\n---\n')}`);
  }
  const entries = Object.entries(pages).map(async ([name, page]) => [name, await page.evaluate(() => window.keys)]);
  return Object.fromEntries(await Promise.all(entries));
}

/** Runs in both pages: until the next key is counted. */
function painted(count) {
  return window.keys.length > count ? undefined : new Promise((resolve) => (window.onKeyPainted = resolve));
}

/** Runs in both pages: how long the handlers of each `input` took, and how long it was from key press to painted frame. */
function measureKeys() {
  // The set of wordings is drawn at random: here both pages have the first of each.
  Math.random = () => 0;
  window.keys = [];
  let pressed = 0;
  let began = 0;
  addEventListener('keydown', (event) => (pressed = event.timeStamp), true);
  addEventListener('input', () => (began = performance.now()), true);
  addEventListener('input', () => {
    const handler = performance.now() - began;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        window.keys.push({ handler, frame: performance.now() - pressed });
        window.onKeyPainted?.();
      };
      port2.postMessage(0);
    });
  });
}

function report(id, { built, plain }) {
  const at = (keys, kind, part) => {
    const sorted = keys.map((key) => key[kind]).sort((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  };
  console.log(`${id}, ${PEOPLE} people, processor slowed ${SLOWED} times, ${built.length} keys on each page (milliseconds)`);
  for (const [kind, name] of [
    ['handler', 'input handler'],
    ['frame', 'key to frame'],
  ]) {
    for (const [part, share] of [
      ['50th', 0.5],
      ['98th', 0.98],
    ]) {
      const [ours, theirs] = [at(built, kind, share), at(plain, kind, share)];
      const figures = [ours, theirs].map((figure) => figure.toFixed(1).padStart(6));
      console.log(`${name}, ${part} percentile: ${figures[0]}, plain ${figures[1]}, ratio ${(ours / theirs).toFixed(2)}`);
    }
  }
  const handler = at(built, 'handler', 0.98);
  const ratio = at(built, 'frame', 0.5) / at(plain, 'frame', 0.5);
  const isFine = handler <= LONGEST_HANDLER && ratio <= LARGEST_RATIO;
  console.log(
    `${isFine ? 'Within' : 'Over'} the limits: the handler ${LONGEST_HANDLER} ms at the 98th percentile, key to frame ${LARGEST_RATIO} times the plain page at the median`,
  );
  process.exitCode = isFine ? 0 : 1;
}

async function reachable() {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      await fetch(site);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`${site} does not answer`);
}
