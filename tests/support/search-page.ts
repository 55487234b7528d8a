import { expect, type Page } from '@playwright/test';

/** Types words into the search of the page that is open, and waits for what it finds. Faster than to empty the field between. */
export async function searchFor(page: Page, words: string): Promise<void> {
  const main = page.getByRole('main');
  const status = main.getByRole('status');
  // What the last search found may be said in the same words.
  await status.evaluate((element) => {
    element.textContent = '';
  });
  await main.getByRole('combobox').fill(words);
  await expect.poll(async () => status.textContent(), { intervals: [40] }).toMatch(/found|shown/iu);
}
