import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { load } from 'js-yaml';
import { askedQuestion, searchWords } from '../../src/collections/question-schema';
import { searchFor } from '../support/search-page';

const questions = askedQuestion.array().parse(load(readFileSync('content/questions.yaml', 'utf8')));
/** Results that a reader looks at before trying other words. */
const LOOKED_AT = 3;

/** Whole questions in words that their pages don't use, written before the search was tuned on those of `content/questions.yaml`. */
const IN_OTHER_WORDS: readonly (readonly [typed: string, page: string])[] = [
  ['I totally spaced on thanking the lady who interviewed me last Thursday. Can I still do it?', 'late-thank-yous'],
  ['The HR lady hasn’t gotten back to me, and it’s already past the day she promised.', 'nudge'],
  ['My flight got delayed and I need a different time for the interview.', 'when-an-interview-moves'],
  ['They want to know how much money I’d want before they’ve even met me.', 'negotiating-an-offer'],
  ['How do I turn a job down politely without burning bridges?', 'declining-or-withdrawing'],
  ['Three managers talked to me at the same time. Who gets the email?', 'several-interviewers'],
  ['They gave me until tomorrow to say yes, and I’d like to think it over.', 'asking-for-more-time'],
  ['I keep refreshing my inbox, and I can’t sleep.', 'keeping-your-head'],
  ['Will they phone my current boss before I’ve told him I’m leaving?', 'references-and-background-checks'],
  ['Is it okay to have AI draft my message to the interviewer?', 'writing-with-an-ai-tool'],
  ['English isn’t my first language, and I’m scared of sounding rude.', 'in-a-second-language'],
  ['At the next stage I have to speak in front of the whole team. How do I prepare?', 'getting-ready-for-the-next-round'],
  ['Why didn’t they pick me, and would they tell me if I asked?', 'asking-for-feedback'],
  ['I recorded my answers to a camera with nobody on the other side. Who do I thank?', 'video-interviews'],
  ['She told me on the phone that the job is mine, but there’s nothing on paper yet.', 'a-verbal-offer'],
];

test('the search finds the page that answers, for every question that somebody asked', async ({ page }) => {
  test.slow();
  await page.goto('/search/');
  const main = page.getByRole('main');
  const asked = [
    ...questions.map(({ id, page: answer }) => [searchWords(id), answer] as const),
    ...questions.map(({ asked: question, page: answer }) => [question, answer] as const),
    ...IN_OTHER_WORDS,
  ];
  const missed: string[] = [];
  for (const [typed, answer] of asked) {
    await searchFor(page, typed);
    const paths = await main
      .getByRole('option')
      .evaluateAll((options) => options.map((option) => new URL((option as HTMLAnchorElement).href).pathname));
    const best = [...new Set(paths)].slice(0, LOOKED_AT);
    if (!best.some((path) => path.endsWith(`/guide/${answer}/`))) missed.push(`${typed}: ${best.join(' ')}`);
  }
  expect(missed).toEqual([]);
});
