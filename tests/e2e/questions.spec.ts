import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { load } from 'js-yaml';
import { askedQuestion, searchWords } from '../../src/collections/question-schema';

const questions = askedQuestion.array().parse(load(readFileSync('content/questions.yaml', 'utf8')));
/** Results that a reader looks at before trying other words. */
const LOOKED_AT = 3;

test('the search finds the page that answers, for every question that somebody asked', async ({ page }) => {
  test.slow();
  await page.goto('/search/');
  const main = page.getByRole('main');
  const input = main.getByRole('combobox');
  const results = main.getByRole('option');
  const found: [string, boolean][] = [];
  for (const { id, page: answer } of questions) {
    const words = searchWords(id);
    await input.fill('');
    await expect(main.getByRole('status')).toHaveText('What people often look for');
    await input.fill(words);
    await expect(main.getByRole('status')).toHaveText(/found|shown/iu);
    const paths = await results.evaluateAll((options) =>
      options.map((option) => new URL((option as HTMLAnchorElement).href).pathname),
    );
    const best = [...new Set(paths)].slice(0, LOOKED_AT);
    found.push([`${words}: ${best.join(' ')}`, best.some((path) => path.endsWith(`/guide/${answer}/`))]);
  }
  expect(found.filter(([, isAnswer]) => !isAnswer).map(([words]) => words)).toEqual([]);
});
