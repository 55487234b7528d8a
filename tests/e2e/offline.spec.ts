import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { field, fill, message, reachEveryTool, untilAlive } from '../support/builder';
import { copyOfSite, DIST, secondBuild, type Copy } from '../support/second-build';
import { serveSite, type SiteServer } from '../support/site-server';

/** Each test has a host of its own, whose folder and manners it may change, and copies of the site that it may change. */
const test = base.extend<{ host: SiteServer; copies: Copy[] }>({
  // Playwright reads the first parameter for what a fixture needs: here nothing.
  // eslint-disable-next-line no-empty-pattern
  copies: async ({}, use) => {
    const copies: Copy[] = [];
    await use(copies);
    for (const copy of copies) copy.remove();
  },
  // After the copies, so that it is closed before they go.
  host: async ({ copies: _ }, use) => {
    const host = await serveSite(DIST);
    await use(host);
    host.close();
  },
  baseURL: async ({ host }, use) => use(host.origin),
});
test.use({ serviceWorkers: 'allow' });

/** Scripts and the worker, in bytes as they are sent. */
const MOST_BESIDE_A_PAGE = 30_000;
const OFFLINE = 'You are offline';

async function untilWorkerStarted(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

async function copiedPaths(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return [...new Set(lists.flat().map(({ url }) => url.slice(location.origin.length)))];
  });
}

/** What only whoever shares a link needs. */
const SELDOM = /^\/_astro\/QrCode\./mu;
/** The scripts come first, then the tools, and the pages of the guide last. */
const LAST = /^\/guide\/writing-with-an-ai-tool\/$/mu;

async function untilCopied(page: Page, path: RegExp): Promise<void> {
  await expect.poll(async () => (await copiedPaths(page)).join('\n'), { timeout: 60_000 }).toMatch(path);
}

/** No more than what the pages that were opened use. */
async function expectNothingCopied(page: Page): Promise<void> {
  expect((await copiedPaths(page)).join('\n')).not.toMatch(SELDOM);
}

async function expectPage(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
  await expect(page.getByRole('heading', { name: OFFLINE }), path).toHaveCount(0);
}

test('whoever only reads one page fetches it and little beside it', async ({ page, host }) => {
  await page.goto('/guide/thank-you-email/');
  await untilWorkerStarted(page);
  await reachEveryTool(page);
  await page.reload();
  await page.waitForLoadState('networkidle');
  const visited = host.answers.length;
  // Copies would begin at once.
  await page.waitForTimeout(1_500);
  const paths = host.answers.map(({ path }) => path);
  // The browser itself looks now and then whether the worker is a newer one.
  expect(paths.slice(visited).filter((path) => path !== '/sw.js')).toEqual([]);
  expect(paths).toContain('/sw.js');
  expect(paths.filter((path) => path === '/guide/thank-you-email/')).toHaveLength(2);
  const once = new Map(host.answers.map(({ path, bytes }) => [path, bytes]));
  once.delete('/guide/thank-you-email/');
  const beside = [...once.values()].reduce((total, bytes) => total + bytes, 0);
  expect(beside, JSON.stringify([...once])).toBeLessThanOrEqual(MOST_BESIDE_A_PAGE);
  await expectNothingCopied(page);
});

for (const [how, begin] of [
  [
    'keeps something',
    async (page: Page) => {
      await page.evaluate(() => {
        localStorage.setItem('afterword.kept.a', '{}');
      });
      await page.reload();
    },
  ],
  ['installs the site', async (page: Page) => page.evaluate(() => dispatchEvent(new Event('appinstalled')))],
  [
    'opens the installed site',
    async (page: Page) => {
      await page.addInitScript(() => {
        const matchMedia = window.matchMedia.bind(window);
        window.matchMedia = (query) => matchMedia(query.includes('(display-mode: minimal-ui)') ? 'all' : query);
      });
      await page.reload();
    },
  ],
] as const) {
  test(`the site is copied for whoever ${how}`, async ({ page }) => {
    await page.goto('/write/nudge/');
    await untilAlive(page);
    await untilWorkerStarted(page);
    await expectNothingCopied(page);
    await begin(page);
    await untilCopied(page, SELDOM);
  });
}

test('nothing is copied for whoever saves data, until they ask for it', async ({ page, host, copies }) => {
  const copy = copyOfSite();
  copies.push(copy);
  const worker = join(copy.folder, 'sw.js');
  writeFileSync(
    worker,
    `Object.defineProperty(NetworkInformation.prototype, 'saveData', { value: true });\n${readFileSync(worker, 'utf8')}`,
  );
  host.deploy(copy.folder);
  await page.goto('/write/nudge/');
  await untilWorkerStarted(page);
  await untilAlive(page);
  await fill(page, { 'Your name': 'S' });
  await page.goto('/about/');
  await page.waitForTimeout(1_000);
  await expectNothingCopied(page);
  await page.getByRole('button', { name: 'Keep for offline' }).click();
  await untilCopied(page, SELDOM);
});

test('the whole site works after two pages, where the server does not do its work and offline', async ({
  page,
  context,
  host,
}) => {
  await page.goto('/guide/nudge/');
  await expectNothingCopied(page);

  await test.step('nothing that stands in an address is kept', async () => {
    await page.goto('/write/nudge/?you=Sam+Roy&to=Dana+Lee');
    await expect(message(page)).toHaveValue(/Sam Roy$/u);
    await untilCopied(page, LAST);
    const kept = await copiedPaths(page);
    expect(kept).toContain('/write/nudge/');
    expect(kept.filter((path) => /[?#]|Sam|Dana/u.test(path))).toEqual([]);
  });
  await page.goto('/when/#interview=2026-12-18&place=GB-SCT');
  await expect(page.getByText('those of Scotland')).toBeVisible();

  for (const manner of ['nothing', 'headers', 'error'] as const) {
    await test.step(`a page comes from its copy where the server answers with ${manner}`, async () => {
      host.answerWith(manner);
      await page.goto('/write/accept/', { timeout: 10_000 });
      await untilAlive(page);
      // Of what was given in this tab.
      await expect(message(page)).toHaveValue(/^(?:Dear|Hi) Dana/u);
    });
  }
  await test.step('but a page that there is not does not', async () => {
    host.answerWith('files');
    await page.goto('/no-such-page/');
    await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
  });

  await context.setOffline(true);

  await test.step('the tools', async () => {
    await page.goto('/write/thank-you/');
    await untilAlive(page);
    await field(page, 'Your name').fill('Kim Park');
    await expect(message(page)).toHaveValue(/Kim Park$/u);
    await page.getByRole('button', { name: 'Share link' }).click();
    await expect(page.getByRole('button', { name: 'Without personal details' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Change the wording' }).click();
    await expect(page.getByRole('button', { name: 'Another way' }).first()).toBeVisible();
    await expect(page.getByText('couldn’t be loaded')).toHaveCount(0);
    await page.goto('/when/#interview=2026-12-18&place=GB-SCT');
    await expect(page.getByText('those of Scotland')).toBeVisible();
  });

  await test.step('every page, also where a link to it is not quite right', async () => {
    for (const path of ['/write/accept/', '/guide/questions/', '/guide/glossary/', '/about/sources/', '/']) {
      await expectPage(page, path);
    }
    for (const path of ['/write/thank-you', '/when?utm_source=mail', '/guide/waiting/index.html', '/index.html']) {
      await expectPage(page, path);
    }
    await page.goto('/write/thank-you#you=Ana+Ruiz');
    await expect(page.getByRole('button', { name: 'Use the link' })).toBeVisible();
  });

  await page.goto('/guide/no-such-page/');
  await expect(page.getByRole('heading', { name: OFFLINE })).toBeVisible();
});

test('an open tab works on while a newer build takes the place of its own', async ({ page, context, host, copies }) => {
  const next = secondBuild();
  copies.push(next);
  await page.goto('/write/thank-you/');
  await untilAlive(page);
  await untilWorkerStarted(page);
  await expectNothingCopied(page);
  await test.step('the site is copied for whoever types', async () => {
    await fill(page, { 'Your name': 'Sam Roy' });
    await untilCopied(page, LAST);
  });
  const old = (await copiedPaths(page)).filter((path) => /^\/_astro\/.*\.js$/u.test(path));
  expect(old.length).toBeGreaterThan(30);
  host.deploy(next.folder);

  const second = await context.newPage();
  await test.step('a second tab shows the newer build, whose copies are made', async () => {
    await second.goto('/write/nudge/');
    await untilAlive(second);
    expect(await second.content()).toContain('-later.js');
    await expect
      .poll(async () => (await copiedPaths(second)).filter((path) => path.endsWith('-later.js')).length, { timeout: 60_000 })
      .toBe(old.length);
    await expect
      .poll(async () => second.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state))
      .toBe('installed');
  });

  await test.step('the first tab still loads what it has not loaded yet', async () => {
    expect(await copiedPaths(page)).toEqual(expect.arrayContaining([...old]));
    await page.bringToFront();
    await field(page, 'Their name').focus();
    await page.evaluate(() => navigator.clipboard.writeText('Dana Lee\nSam Hill'));
    await page.keyboard.press('ControlOrMeta+V');
    await expect(page.getByText('2 people taken from what you pasted.')).toBeVisible();
    await page.getByRole('button', { name: 'Share link' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Show QR code' }).click();
    await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      location.hash = 'role=Welder';
    });
    await expect(page.getByRole('button', { name: 'Use the link' })).toBeVisible();
    await expect(page.getByText('couldn’t be loaded')).toHaveCount(0);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Search' }).getByRole('combobox').fill('panel');
    await expect(page.getByRole('dialog', { name: 'Search' }).getByRole('status')).toHaveText(/found|shown/u);
  });

  await test.step('once both are closed, the copies of the first build go', async () => {
    const third = await context.newPage();
    await page.close();
    await second.close();
    const oldCopies = async (): Promise<number> => {
      // A browser needs a moment without any page of the site to start the newer worker.
      await third.goto('about:blank');
      await third.waitForTimeout(500);
      await third.goto('/guide/');
      return (await copiedPaths(third)).filter((path) => old.includes(path)).length;
    };
    await expect.poll(oldCopies, { timeout: 60_000 }).toBe(0);
    await context.setOffline(true);
    await expectPage(third, '/write/accept/');
  });
});

test('“Keep for offline” keeps all of it, and says how large it is and how it went', async ({
  page,
  context,
  host,
  copies,
}) => {
  const button = page.getByRole('button', { name: 'Keep for offline' });
  await page.goto('/about/');
  await untilWorkerStarted(page);
  const said = Number(/(?<megabytes>[\d.]+) MB/u.exec(await page.getByRole('main').innerText())?.groups?.megabytes) * 1e6;

  await test.step('where the server fails', async () => {
    host.answerWith('error');
    await button.click();
    await expect(page.getByText('Nothing was kept.')).toBeVisible();
    host.answerWith('files');
  });

  const copy = copyOfSite();
  copies.push(copy);
  rmSync(join(copy.folder, 'guide/waiting/index.html'));
  host.deploy(copy.folder);
  const before = host.answers.length;
  await test.step('where a file is missing', async () => {
    await button.click();
    await expect(page.getByText(/Not everything could be kept: 1 file is still missing\./u)).toBeVisible({
      timeout: 90_000,
    });
    host.deploy(DIST);
  });

  await button.click();
  await expect(page.getByText('Done. The whole site now works on this device')).toBeVisible();
  const bytes = host.answers.slice(before).reduce((total, answer) => total + answer.bytes, 0);
  expect(bytes / said).toBeGreaterThan(0.85);
  expect(bytes / said).toBeLessThan(1.15);

  await context.setOffline(true);
  await page.goto('/when/#interview=2026-12-18&place=JP');
  await expect(page.getByText('those of Japan')).toBeVisible();
  await page.goto('/search/?q=panel');
  await expect(page.getByRole('main').getByRole('option').first()).toBeVisible();
});
