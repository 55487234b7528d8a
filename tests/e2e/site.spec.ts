import { expect, test, type Locator, type Page } from '@playwright/test';
import { addPerson, fill, FIVE_ANSWERS, message, openTool, recordRequests, untilAlive } from '../support/builder';
import { GUIDE_PAGES, SCENARIO_PAGES } from '../support/pages';

test.describe('without JavaScript', () => {
  // Driven without scripts and without windows, Chromium never ends the transition from one page to the next.
  test.use({ javaScriptEnabled: false, contextOptions: { reducedMotion: 'reduce' } });

  /** What a reader sees; the queries by text pass over `<noscript>`. */
  async function expectToRead(page: Page, words: string): Promise<void> {
    await expect.poll(async () => page.getByRole('main').innerText()).toContain(words);
  }

  // One in four: pages of a kind are made by the same components, and the HTML of each is read by the tests of the site.
  const some = (paths: readonly string[]): readonly string[] => paths.filter((_, index) => index % 4 === 0);

  test('the pages of the guide can be read in full', async ({ page }) => {
    for (const path of some(GUIDE_PAGES)) {
      await page.goto(path);
      const main = page.getByRole('main');
      await expect(main.getByRole('heading', { level: 1 }), path).toBeVisible();
      expect((await main.innerText()).length, path).toBeGreaterThan(2000);
      await expect(main.getByRole('article').getByRole('heading').filter({ visible: false }), path).toHaveCount(0);
      await expect(page.getByRole('contentinfo').getByRole('link', { name: 'How to check' })).toBeVisible();
    }
  });

  // @chromium: Firefox, told over WebDriver BiDi to run no script, still reads the page as one that does.
  test('the scenarios have a complete example in three tones, and say what needs JavaScript @chromium', async ({ page }) => {
    for (const path of some(SCENARIO_PAGES)) {
      await page.goto(path);
      const examples = page.getByRole('main').getByRole('figure');
      await expect(examples, path).toHaveCount(3);
      for (const text of await examples.allInnerTexts()) {
        expect.soft(text, path).toMatch(/^To[\s\S]*Subject[\s\S]*\n(?:Dear|Hi|Hello)\b/u);
        expect.soft(text, path).not.toContain('[');
      }
      await expect(examples.getByRole('button').filter({ visible: true }), path).toHaveCount(0);
      await expectToRead(page, 'The form needs JavaScript.');
    }
  });

  // @chromium: Firefox, told over WebDriver BiDi to run no script, still reads the page as one that does.
  test('what needs JavaScript says so, or is not offered @chromium', async ({ page }) => {
    await test.step('the calculator, with how to reckon by hand', async () => {
      await page.goto('/when/');
      await expectToRead(page, 'The calculator needs JavaScript. By hand: thank within 24 hours');
    });
    await test.step('the theme, because it could not be kept', async () => {
      await page.goto('/');
      await expect(page.getByRole('button', { name: /^Theme/u })).toBeHidden();
    });
    await test.step('the search, with where everything is listed', async () => {
      await page.getByRole('link', { name: 'Search', exact: true }).click();
      await expectToRead(page, 'Search needs JavaScript.');
      await page.getByRole('main').getByRole('link', { name: 'the guide' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'The guide' })).toBeVisible();
    });
  });
});

test('the theme', async ({ page }) => {
  const choice = (theme: string): Locator => page.getByRole('button', { name: `Theme: ${theme}` });
  const background = async (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  await test.step('that is chosen stays chosen on every page, until auto comes round again', async () => {
    await page.goto('/');
    const light = await background();
    await choice('auto').click();
    const dark = await background();
    expect(dark).not.toBe(light);
    await page.goto('/guide/');
    await expect(choice('dark')).toBeVisible();
    expect(await background()).toBe(dark);
    await choice('dark').click();
    expect(await background()).toBe(light);
    await choice('light').click();
    await expect(choice('auto')).toBeFocused();
    await page.reload();
    await expect(choice('auto')).toBeVisible();
    expect(await background()).toBe(light);
  });

  await test.step('that another script put into storage is not taken', async () => {
    await page.evaluate(() => {
      localStorage.setItem('afterword.theme', '"><script>');
    });
    await page.goto('/');
    await expect(choice('auto')).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  });

  await test.step('stands before anything of the page is there to be painted', async () => {
    await page.addInitScript(() => {
      localStorage.setItem('afterword.theme', 'dark');
      new MutationObserver((_, observer) => {
        if (!document.querySelector('body')) return;
        Object.assign(window, { themeWithBody: document.documentElement.dataset.theme });
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    for (const path of ['/', '/write/thank-you/', '/guide/waiting/']) {
      await page.goto(path);
      expect(await page.evaluate(() => Reflect.get(window, 'themeWithBody') as unknown), path).toBe('dark');
    }
  });
});

test.describe('during a whole journey', () => {
  const SECRETS = ['Samantha', 'Okonkwo', 'zebrafish', 'quokka', 'dana.secret', '2031-04-09'];

  async function journey(page: Page): Promise<void> {
    await openTool(page, '/write/thank-you/#role=zebrafish&to=Okonkwo&v=9');
    await fill(page, {
      'Your name': 'Samantha',
      'Their email address': 'dana.secret@example.com',
      'One thing you talked about': 'the quokka project',
      'Interview date': '2031-04-09',
    });
    await expect(message(page)).toHaveValue(/Samantha$/u);
    await expect(page.getByRole('link', { name: 'See all dates' })).toBeVisible();
    await addPerson(page, { 'Their name': 'Quokka Okonkwo' });
    await page.getByRole('button', { name: /^Copy message/u }).click();
    await page.getByRole('button', { name: 'Share link' }).click();
    for (const box of await page.getByRole('dialog').getByRole('checkbox').all()) await box.check();
    const link = await page.getByRole('dialog').getByLabel('Link', { exact: true }).inputValue();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'See all dates' }).click();
    await page.waitForURL('**/when/**');
    await expect(page.locator('[data-milestone=nudge]')).toBeVisible();
    await page.getByRole('link', { name: 'Write the nudge' }).click();
    await page.waitForURL('**/write/nudge/**');
    await untilAlive(page);
    await page.goto(link);
    await untilAlive(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Search' }).getByRole('combobox').fill('zebrafish');
    await expect(page.getByRole('dialog', { name: 'Search' }).getByRole('status')).not.toHaveText('');
  }

  test('no request goes to another host, none carries what was typed, and no cookie is set', async ({
    page,
    context,
    baseURL,
  }) => {
    const requests = recordRequests(page);
    await journey(page);
    expect(requests.length).toBeGreaterThan(10);
    const { host } = new URL(baseURL ?? '');
    const isWeb = (url: string): boolean => /^(?:https?|wss?):/u.test(url);
    expect(requests.filter(({ url }) => isWeb(url) && new URL(url).host !== host)).toEqual([]);
    const carrying = requests.filter(({ url, body }) =>
      SECRETS.some((secret) => decodeURIComponent(`${url.split('#')[0] ?? ''} ${body}`).includes(secret)),
    );
    expect(carrying).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

  test('a request that did carry something would be seen, and one to another host is refused by the page', async ({
    page,
  }) => {
    await page.goto('/write/thank-you/');
    const requests = recordRequests(page);
    await page.evaluate(async () => {
      await fetch('/?typed=zebrafish', { method: 'POST', body: 'quokka' });
    });
    expect(requests.filter(({ url }) => url.includes('zebrafish'))).toHaveLength(1);

    const outcome = await page.evaluate(async () =>
      fetch('http://127.0.0.1:9/').then(
        () => 'sent',
        (error: unknown) => String(error),
      ),
    );
    expect(outcome).toMatch(/TypeError/u);
    const refused = page.evaluate(
      async () =>
        new Promise((resolve) => {
          addEventListener('securitypolicyviolation', (event) => {
            resolve(event.effectiveDirective);
          });
          void fetch('http://127.0.0.1:9/').catch(() => undefined);
        }),
    );
    expect(await refused).toBe('connect-src');
  });
});

test('on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');

  await test.step('both tools are in sight when the home page opens', async () => {
    await expect(page.getByRole('link', { name: 'Write an email' })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('link', { name: 'Work out my dates' })).toBeInViewport({ ratio: 1 });
  });

  await test.step('the menu opens, leads on, and closes with Escape', async () => {
    const menu = page.getByRole('navigation', { name: 'Main' });
    const button = page.getByRole('button', { name: 'Menu' });
    await expect(menu).toBeHidden();
    await button.click();
    await expect(menu).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await button.click();
    await menu.getByRole('link', { name: 'When' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'When to write' })).toBeVisible();
  });

  await test.step('a page of the guide lists its sections and its chapters, wherever one is on it', async () => {
    await page.goto('/guide/waiting/');
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: 'Chapters and sections' }).click();
    await page.getByRole('navigation', { name: 'Chapters' }).getByRole('link', { name: 'How long hiring takes' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'How long hiring takes' })).toBeVisible();
    await page.getByRole('button', { name: 'Chapters and sections' }).click();
    await page.getByRole('navigation', { name: 'Chapters' }).getByRole('link', { name: 'Nudge', exact: true }).click();
    await expect(page).toHaveURL(/\/guide\/#nudge$/u);
  });
});

test('on a desk, a page of the guide keeps its chapters in sight and marks where one is', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('/guide/waiting/');
  const sections = page.getByRole('navigation', { name: 'On this page' });
  const marked = sections.locator('[aria-current]');
  await expect(marked).toHaveCount(0);
  for (const name of ['Why it takes so long', 'What to avoid', 'What silence means']) {
    await sections.getByRole('link', { name }).click();
    await expect(marked).toHaveText(name);
  }
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  await expect(marked).toHaveText('What to do next');
  const here = page.getByRole('navigation', { name: 'Chapters' }).locator('[aria-current]');
  await expect(here).toHaveText('Waiting for an answer');
  await expect(here).toBeInViewport();
});

// @chromium: only there can a test ask for less motion.
test('the letter on the first page is filled in, or stands complete where motion is not wanted @chromium', async ({
  page,
}) => {
  const letter = page.getByRole('figure', { name: 'A finished thank-you email' });
  const moving = async (): Promise<number> => letter.evaluate((figure) => figure.getAnimations({ subtree: true }).length);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await expect(letter).toContainText('Hi Dana');
  expect(await moving()).toBe(0);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.reload();
  expect(await moving()).toBeGreaterThan(5);
});

test('nothing that a tool shows is wider than a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const width = async (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
  await openTool(page, '/write/thank-you/');
  await fill(page, { ...FIVE_ANSWERS, Company: 'x'.repeat(120), 'Interview date': '2026-11-20' });
  await addPerson(page, { 'Their name': 'Y'.repeat(60) });
  await expect(page.getByRole('tab')).toHaveCount(2);
  await expect(page.getByRole('link', { name: 'See all dates' })).toBeVisible();
  expect(await width()).toBeLessThanOrEqual(320);
  await page.getByRole('button', { name: 'Share link' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await width()).toBeLessThanOrEqual(320);
  await openTool(page, '/when/#interview=2026-11-20T14:30');
  await expect(page.locator('[data-milestone=nudge]')).toBeVisible();
  expect(await width()).toBeLessThanOrEqual(320);
});

// @chromium: only there can a test switch the media of a page.
test('a page of the guide, and the dates @chromium', async ({ page }) => {
  await page.goto('/guide/waiting/');

  await test.step('the skip link comes first, shows itself, and leads to the content', async () => {
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the content' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  await test.step('printed, the page is its text alone', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByRole('contentinfo')).toBeHidden();
    for (const navigation of await page.getByRole('navigation').all()) await expect(navigation).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
  });

  await test.step('printed, the dates stay on the paper', async () => {
    await page.emulateMedia({ media: 'screen' });
    await openTool(page, '/when/#interview=2026-11-20');
    await expect(page.locator('[data-milestone=nudge]')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-milestone=nudge]')).toBeVisible();
  });
});

test('an address that leads nowhere says so, with ways on', async ({ page }) => {
  const response = await page.goto('/no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'There is no such page' })).toBeVisible();
  for (const path of ['/write/no-such-email/%23role=Nurse/', '/write/nudge/more/#role=x']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name: 'There is no such page' })).toBeVisible();
    expect(new URL(page.url()).pathname).toBe(new URL(path, page.url()).pathname);
  }
  await page.getByRole('main').getByRole('link', { name: 'Work out my dates' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'When to write' })).toBeVisible();
});

test('an address whose # was encoded on its way leads on to its tool, and Back leads past it', async ({ page }) => {
  await page.goto('/guide/');
  await page.goto('/when/%23interview=2026-11-20&said=in+two+weeks/');
  await page.waitForURL('**/when/');
  await expect(page.getByLabel('Interview date')).toHaveValue('2026-11-20');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'The guide' })).toBeVisible();
});

test('a tool further down a guide page comes alive when it is reached, and not before', async ({ page }) => {
  for (const [path, name] of [
    ['/guide/thank-you-email/', 'Email builder'],
    ['/guide/waiting/', 'Date calculator'],
  ] as const) {
    await page.goto(path);
    const tool = page.getByRole('main').getByRole('region', { name });
    await expect(tool.locator('astro-island[ssr]')).toHaveCount(1);
    await tool.scrollIntoViewIfNeeded();
    await expect(tool.locator('astro-island[ssr]')).toHaveCount(0);
    await expect(tool.getByRole('form')).toBeVisible();
  }
});
