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

test('the search dialog opens by a key and by its button, and closes with Escape', async ({ page }) => {
  await page.goto('/guide/waiting/');
  const opener = page.getByRole('link', { name: 'Search', exact: true });
  for (const [name, open] of [
    ['the slash', async () => page.keyboard.press('/')],
    ['Ctrl and K', async () => page.keyboard.press('Control+k')],
    ['its button', async () => opener.click()],
  ] as const) {
    await test.step(`by ${name}, with the focus in its box`, async () => {
      await opener.focus();
      await open();
      await expect(dialog(page)).toBeVisible();
      await expect(box(page)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
      await expect(opener).toBeFocused();
    });
  }

  await test.step('but not by a slash that is typed into a field', async () => {
    await openTool(page, '/write/thank-you/');
    await field(page, 'Job title').pressSequentially('R&D (A/B)');
    await field(page, 'One thing you talked about').pressSequentially('and/or');
    await expect(field(page, 'Job title')).toHaveValue('R&D (A/B)');
    await expect(field(page, 'One thing you talked about')).toHaveValue('and/or');
    await expect(dialog(page)).toBeHidden();
  });
});

test('the search dialog finds pages', async ({ page }) => {
  const status = dialog(page).getByRole('status');

  await test.step('or says that it cannot be loaded', async () => {
    await page.route('**/pagefind/**', async (route) => route.abort());
    await page.goto('/');
    await page.keyboard.press('/');
    await box(page).fill('panel');
    await expect(status).toHaveText(/^The search couldn’t be loaded\./u);
    await page.unrouteAll();
  });

  await page.goto('/');
  await page.keyboard.press('/');

  await test.step('and counts them as one types, also for a screen reader', async () => {
    await box(page).fill('panel');
    await expect(results(page).first()).toBeVisible();
    const count = await results(page).count();
    await expect(status).toHaveText(
      new RegExp(`^(?:1 page found|${String(count)} pages found|\\d+ pages, the best ${String(count)} are shown)$`, 'u'),
    );
    await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
    await box(page).fill('');
    await expect(results(page)).toHaveCount(0);
    await expect(status).toHaveText('');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  });

  await test.step('and takes what is typed as text', async () => {
    await box(page).fill('<img src=x onerror=alert(1)>');
    await expect(status).not.toHaveText('');
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
  });

  await test.step('and says when there are none, and what to try', async () => {
    await box(page).fill('zzzqqqxxx');
    await expect(status).toHaveText(/^Nothing found for “zzzqqqxxx”\. Try one word/u);
    await expect(results(page)).toHaveCount(0);
  });

  await test.step('that are walked with the arrows, round both ends, and Enter opens what is chosen', async () => {
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

  await test.step('the first of which opens by Enter when none is chosen', async () => {
    await page.keyboard.press('/');
    await box(page).fill('panel');
    await expect(results(page).first()).toBeVisible();
    const target = await results(page).first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${target ?? ''}`);
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

test('the search page', async ({ page }) => {
  test.slow();
  const input = page.getByRole('combobox', { name: 'Search the guide and the emails' });
  const search = async (words: string): Promise<void> => {
    await input.fill('');
    await expect(found(page)).toHaveCount(0);
    await input.fill(words);
    await expect(page.getByRole('main').getByRole('status')).toHaveText(/found|shown/iu);
  };

  await test.step('searches for what its address asks', async () => {
    await page.goto('/search/?q=panel');
    await expect(input).toHaveValue('panel');
    await expect(found(page).filter({ hasText: /Several interviewers/u })).toBeVisible();
  });

  await test.step('puts first the page that answers what people type', async () => {
    const firsts: [string, string | null][] = [];
    for (const [phrase] of FIRST_ANSWERS) {
      await search(phrase);
      firsts.push([phrase, await found(page).first().getAttribute('href')]);
    }
    expect.soft(firsts).toEqual(FIRST_ANSWERS);
  });

  for (const [what, words, title] of [
    ['a phrase of a scenario’s email', 'clinic schedule', /Thank-you email/u],
    ['a word that only the front matter of a page names', 'chase', /The nudge/u],
    ['the title of a page', 'What the evidence says', /What the evidence says/u],
    ['a word of the guide', 'Princeton', /Several interviewers/u],
  ] as const) {
    await test.step(`finds ${what}`, async () => {
      await search(words);
      await expect(found(page).filter({ hasText: title }).first()).toBeVisible();
    });
  }

  await test.step('marks the words that it found', async () => {
    await expect(found(page).first().locator('mark').first()).toHaveText(/Princeton/u);
  });

  await test.step('does not find pages by the words of their header, menus and footer', async () => {
    for (const [words, most] of [
      ['"Skip to the content"', 0],
      ['"Chapters and sections"', 0],
      ['"Last reviewed"', 0],
      // The three pages that say it in their text; the footer of every page says it too.
      ['"How to check"', 3],
    ] as const) {
      await search(words);
      expect(await found(page).count(), words).toBeLessThanOrEqual(most);
    }
    await search('interview');
    expect(await found(page).count(), 'a word of nearly every page').toBeGreaterThan(10);
  });

  await test.step('does not find itself or the page of errors', async () => {
    await search('There is no such page');
    await expect(found(page).filter({ hasText: /^There is no such page/u })).toHaveCount(0);
  });
});
