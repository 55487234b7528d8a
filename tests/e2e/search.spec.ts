import { expect, test, type Locator, type Page } from '@playwright/test';
import { field, openTool } from '../support/builder';
import { searchFor } from '../support/search-page';

function dialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Search' });
}

function box(page: Page): Locator {
  return dialog(page).getByRole('combobox');
}

function results(page: Page): Locator {
  return dialog(page).getByRole('option');
}

/** On the page of results. */
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

  await test.step('and shows five that people look for before anything is typed', async () => {
    await expect(results(page)).toHaveCount(5);
    await expect(status).toHaveText('What people often look for');
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toBeVisible();
  });

  await test.step('and counts them as one types, also for a screen reader', async () => {
    await box(page).fill('panel');
    await expect(status).toHaveText(/found/u);
    const count = await results(page).count();
    await expect(status).toHaveText(
      new RegExp(`^(?:1 page found|${String(count)} pages found|\\d+ pages found, the best ${String(count)} shown)$`, 'u'),
    );
    await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
    await box(page).fill('');
    await expect(results(page)).toHaveCount(5);
  });

  await test.step('and takes what is typed as text', async () => {
    await box(page).fill('<img src=x onerror=alert(1)>');
    await expect(status).not.toHaveText('');
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
  });

  await test.step('and says when there are none, and what to try', async () => {
    await box(page).fill('zzzqqqxxx');
    await expect(status).toHaveText(/^Nothing found for “zzzqqqxxx\.” Try one word/u);
    await expect(results(page)).toHaveCount(0);
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  });

  await test.step('that are walked with the arrows, round both ends, and Enter opens what is chosen', async () => {
    await box(page).fill('silence');
    await expect(status).toHaveText(/\d+ pages found/u);
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
    await expect(status).toHaveText(/found/u);
    const target = await results(page).first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${target ?? ''}`);
  });
});

test('the search dialog fits the screen, its input and Close with it', async ({ page }) => {
  await page.goto('/');
  for (const [width, height] of [
    [320, 400],
    [390, 844],
    [1280, 720],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.keyboard.press('/');
    await box(page).fill('interview');
    await expect(results(page)).toHaveCount(12);
    await page.keyboard.press('ArrowUp');
    for (const part of [dialog(page), box(page), dialog(page).getByRole('button', { name: 'Close' })]) {
      await expect(part, `${String(width)} × ${String(height)}`).toBeInViewport({ ratio: 1 });
    }
    await expect(results(page).last()).toBeInViewport();
    await dialog(page).getByRole('button', { name: 'Close' }).click();
    await expect(dialog(page)).toBeHidden();
  }
});

/** The sentences of hits that their pages do not say, to readers or in their description. */
async function notOnTheirPages(page: Page): Promise<readonly string[]> {
  const hits = await found(page).evaluateAll((links) =>
    links.map((link) => ({
      href: (link as HTMLAnchorElement).href,
      sentence: link.querySelector('span')?.textContent ?? '',
    })),
  );
  const plain = (text: string): string => text.replaceAll(/&[#\w]+;|[^\p{L}\d]/gu, '');
  const missing: string[] = [];
  for (const { href, sentence } of hits) {
    const html = await (await page.request.get(href)).text();
    const [, description = ''] = /<meta name="description" content="([^"]*)"/u.exec(html) ?? [];
    const [main = ''] = html.slice(html.indexOf('<main')).split(/<p id="search-words"|<\/main>/u);
    const said = plain(description) + plain(main.replaceAll(/<[^>]*>/gu, ''));
    if (sentence === '' || !said.includes(plain(sentence))) missing.push(`${href}: ${sentence}`);
  }
  return missing;
}

test('the search page', async ({ page }) => {
  test.slow();
  const input = page.getByRole('combobox', { name: 'Search the guide and the emails' });
  const status = page.getByRole('main').getByRole('status');
  const search = async (words: string): Promise<void> => searchFor(page, words);
  const firstThree = async (): Promise<readonly string[]> =>
    found(page).evaluateAll((hits) => hits.slice(0, 3).map((hit) => (hit as HTMLAnchorElement).pathname));

  await test.step('searches for what its address asks', async () => {
    await page.goto('/search/?q=panel');
    await expect(input).toHaveValue('panel');
    await expect(found(page).filter({ hasText: /Several interviewers/u })).toBeVisible();
  });

  await test.step('has an email among the first three for those who heard nothing', async () => {
    await search('no response after interview');
    expect(await firstThree()).toContain('/write/nudge/');
  });

  await test.step('offers what to do, where the words fit it', async () => {
    const tasks = page.getByRole('main').getByRole('search').getByRole('link');
    await expect(tasks).toHaveText(['Write the nudge', 'Work out the day']);
    await search('princeton');
    await expect(tasks).toHaveCount(0);
  });

  await test.step('says of each page a sentence that stands on it, and what kind of page it is', async () => {
    for (const words of ['chase', 'no response', 'what does on hold mean', 'christmas', 'reference check']) {
      await search(words);
      expect.soft(await notOnTheirPages(page), words).toEqual([]);
    }
    const kinds = await found(page).locator('small').allTextContents();
    expect(new Set(kinds)).toEqual(new Set(['Email', 'Guide', 'Glossary', 'About']));
  });

  await test.step('says which words it took for what was typed', async () => {
    await search('recieve');
    await expect(status).toHaveText(/for “receive”$/u);
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
