import { expect, test, type Locator, type Page } from '@playwright/test';
import { field, openTool } from '../support/builder';

function dialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Search' });
}

function box(page: Page): Locator {
  return dialog(page).getByRole('combobox');
}

function results(page: Page): Locator {
  return dialog(page).getByRole('option');
}

/** On the page of results; the choices of the theme are options too, outside of `main`. */
function found(page: Page): Locator {
  return page.getByRole('main').getByRole('option');
}

async function search(page: Page, words: string): Promise<void> {
  await page.goto(`/search/?q=${encodeURIComponent(words)}`);
  await expect(page.getByRole('status').filter({ hasText: /found|shown/iu })).toBeVisible();
}

test.describe('the search dialog', () => {
  for (const [name, open] of [
    ['the slash', async (page: Page) => page.keyboard.press('/')],
    ['Ctrl and K', async (page: Page) => page.keyboard.press('Control+k')],
    ['its button', async (page: Page) => page.getByRole('link', { name: 'Search', exact: true }).click()],
  ] as const) {
    test(`opens by ${name}, with the focus in its box, and closes with Escape`, async ({ page }) => {
      await page.goto('/guide/waiting/');
      const opener = page.getByRole('link', { name: 'Search', exact: true });
      await opener.focus();
      await open(page);
      await expect(dialog(page)).toBeVisible();
      await expect(box(page)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
      await expect(opener).toBeFocused();
    });
  }

  test('counts what it finds as one types, and says so to a screen reader', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await box(page).fill('panel');
    await expect(results(page).first()).toBeVisible();
    const count = await results(page).count();
    await expect(dialog(page).getByRole('status')).toHaveText(
      new RegExp(`^(?:1 page found|${String(count)} pages found|\\d+ pages, the best ${String(count)} are shown)$`, 'u'),
    );
    await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
    await box(page).fill('');
    await expect(results(page)).toHaveCount(0);
    await expect(dialog(page).getByRole('status')).toHaveText('');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  });

  test('is walked with the arrows, round both ends, and Enter opens what is chosen', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await box(page).fill('silence');
    await expect(results(page).nth(1)).toBeVisible();
    const expectChosen = async (chosen: Locator): Promise<void> => {
      await expect(dialog(page).getByRole('option', { selected: true })).toHaveCount(1);
      await expect(chosen).toHaveAttribute('aria-selected', 'true');
      await expect(box(page)).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? 'none');
      await expect(box(page)).toBeFocused();
    };
    await page.keyboard.press('ArrowDown');
    await expectChosen(results(page).first());
    await page.keyboard.press('ArrowUp');
    await expectChosen(results(page).last());
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expectChosen(results(page).nth(1));
    const target = await results(page).nth(1).getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${target ?? ''}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('opens the first result by Enter when none is chosen', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await box(page).fill('panel');
    await expect(results(page).first()).toBeVisible();
    const target = await results(page).first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${target ?? ''}`);
  });

  test('says when it finds nothing, and what to try', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await box(page).fill('zzzqqqxxx');
    await expect(dialog(page).getByRole('status')).toHaveText(/^Nothing found for “zzzqqqxxx”\. Try one word/u);
    await expect(results(page)).toHaveCount(0);
  });

  test('takes what is typed as text', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await box(page).fill('<img src=x onerror=alert(1)>');
    await expect(dialog(page).getByRole('status')).not.toHaveText('');
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
  });

  test('says when it cannot be loaded', async ({ page }) => {
    await page.route('**/pagefind/**', async (route) => route.abort());
    await page.goto('/');
    await page.keyboard.press('/');
    await box(page).fill('panel');
    await expect(dialog(page).getByRole('status')).toHaveText(/^The search could not be loaded\./u);
  });

  test('stays closed by a slash that is typed into a field', async ({ page }) => {
    await openTool(page, '/write/thank-you/');
    await field(page, 'Job title').pressSequentially('R&D (A/B)');
    await field(page, 'One thing you talked about').pressSequentially('and/or');
    await expect(field(page, 'Job title')).toHaveValue('R&D (A/B)');
    await expect(field(page, 'One thing you talked about')).toHaveValue('and/or');
    await expect(dialog(page)).toBeHidden();
  });
});

/** What people type, and the page that answers it. */
const FIRST_ANSWERS: readonly (readonly [phrase: string, path: string])[] = [
  ['when to follow up', '/guide/follow-up-on-one-page/'],
  ['thank you email after interview', '/guide/thank-you-email/'],
  ['thank you email subject line', '/guide/subject-lines/'],
  ['thank you email after phone interview', '/guide/phone-screens/'],
  ['thank you email after second interview', '/guide/later-and-final-rounds/'],
  ['zoom interview thank you', '/guide/video-interviews/'],
  ['panel interview thank you', '/write/panel-one-email/'],
  ['forgot to send thank you', '/guide/late-thank-yous/'],
  ['handwritten thank you note', '/guide/email-letter-or-call/'],
  ['said something wrong in the interview', '/guide/mending-a-weak-answer/'],
  ['how long to hear back after interview', '/guide/how-long-hiring-takes/'],
  ['stressed waiting to hear back', '/guide/keeping-your-head/'],
  ['follow up email after interview no response', '/guide/nudge/'],
  ['ghosted after interview', '/guide/ghosted/'],
  ['rejected after interview', '/guide/after-a-rejection/'],
  ['ask for feedback after rejection', '/guide/asking-for-feedback/'],
  ['two job offers', '/guide/another-offer/'],
  ['ask for more time to decide on offer', '/guide/asking-for-more-time/'],
  ['decline job offer', '/write/decline/'],
  ['accept job offer email', '/guide/accepting-an-offer/'],
  ['chatgpt thank you email', '/guide/writing-with-an-ai-tool/'],
  ['do thank you emails matter', '/guide/what-the-evidence-says/'],
  ['thank you email UK', '/guide/following-up-outside-the-united-states/'],
  ['when should i send a follow up calculator', '/when/'],
  ['example emails', '/guide/examples/'],
  ['what does on hold mean', '/guide/glossary/'],
];

test.describe('the search page', () => {
  test('puts first the page that answers what people type', async ({ page }) => {
    await page.goto('/search/');
    const input = page.getByRole('combobox', { name: 'Search the guide and the emails' });
    const firsts: [string, string | null][] = [];
    for (const [phrase] of FIRST_ANSWERS) {
      await input.fill('');
      await expect(found(page)).toHaveCount(0);
      await input.fill(phrase);
      firsts.push([phrase, await found(page).first().getAttribute('href')]);
    }
    expect(firsts).toEqual(FIRST_ANSWERS);
  });

  test('searches for what its address asks', async ({ page }) => {
    await search(page, 'panel');
    await expect(page.getByRole('combobox', { name: 'Search the guide and the emails' })).toHaveValue('panel');
    await expect(found(page).filter({ hasText: /Several interviewers/u })).toBeVisible();
  });

  for (const [what, words, title] of [
    ['a phrase of a scenario’s email', 'clinic schedule', /Thank-you email/u],
    ['a word that only the front matter of a page names', 'chase', /The nudge/u],
    ['a word of the guide', 'Princeton', /Several interviewers/u],
    ['the title of a page', 'What the evidence says', /What the evidence says/u],
  ] as const) {
    test(`finds ${what}`, async ({ page }) => {
      await search(page, words);
      await expect(found(page).filter({ hasText: title }).first()).toBeVisible();
    });
  }

  test('marks the words that it found', async ({ page }) => {
    await search(page, 'Princeton');
    await expect(found(page).first().locator('mark').first()).toHaveText(/Princeton/u);
  });

  test('does not find pages by the words of their header, menus and footer', async ({ page }) => {
    for (const [words, most] of [
      ['"Skip to the content"', 0],
      ['"Chapters and sections"', 0],
      ['"Last reviewed"', 0],
      // The three pages that say it in their text; the footer of every page says it too.
      ['"How to check"', 3],
    ] as const) {
      await search(page, words);
      expect(await found(page).count(), words).toBeLessThanOrEqual(most);
    }
    await search(page, 'interview');
    expect(await found(page).count(), 'a word of nearly every page').toBeGreaterThan(10);
  });

  test('does not find itself or the page of errors', async ({ page }) => {
    await search(page, 'There is no such page');
    await expect(found(page).filter({ hasText: /^There is no such page/u })).toHaveCount(0);
  });
});
