import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { load } from 'js-yaml';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { askedQuestion, searchWords } from '../../src/collections/question-schema';
import { findHits, type Loading } from '../../src/page-scripts/find-hits';
import { loadPagefind } from '../../src/page-scripts/pagefind';
import type { SearchWords } from '../../src/page-scripts/search-words';
import { dist, read, root } from './read-site';

// The search as the pages run it, on the index that was built. That a page shows what is found, the browser tests hold.

/** What people type, and the pages that answer it: one of them is among the first three. */
const ANSWERS: readonly (readonly [typed: string, ...paths: string[]])[] = [
  ['when to follow up', '/guide/follow-up-on-one-page/'],
  ['thank you email after interview', '/guide/thank-you-email/'],
  ['thank you email subject line', '/guide/subject-lines/'],
  ['thank you email after phone interview', '/guide/phone-screens/', '/write/phone-screen/'],
  ['thank you email after second interview', '/guide/later-and-final-rounds/', '/write/later-round/'],
  ['zoom interview thank you', '/guide/video-interviews/'],
  ['panel interview thank you', '/write/panel-one-email/', '/guide/several-interviewers/'],
  ['forgot to send thank you', '/guide/late-thank-yous/', '/write/late-thank-you/'],
  ['handwritten thank you note', '/guide/email-letter-or-call/'],
  ['said something wrong in the interview', '/guide/mending-a-weak-answer/', '/write/better-answer/'],
  ['how long to hear back after interview', '/guide/how-long-hiring-takes/'],
  ['stressed waiting to hear back', '/guide/keeping-your-head/'],
  ['follow up email after interview no response', '/guide/nudge/', '/write/nudge/'],
  ['ghosted after interview', '/guide/ghosted/'],
  ['rejected after interview', '/guide/after-a-rejection/'],
  ['ask for feedback after rejection', '/guide/asking-for-feedback/', '/write/ask-feedback/'],
  ['two job offers', '/guide/another-offer/', '/write/competing-offer/'],
  ['ask for more time to decide on offer', '/guide/asking-for-more-time/', '/write/offer-time/'],
  ['decline job offer', '/write/decline/', '/guide/declining-or-withdrawing/'],
  ['accept job offer email', '/guide/accepting-an-offer/', '/write/accept/'],
  ['chatgpt thank you email', '/guide/writing-with-an-ai-tool/'],
  ['do thank you emails matter', '/guide/what-the-evidence-says/'],
  ['thank you email UK', '/guide/following-up-outside-the-united-states/'],
  ['when should i send a follow up calculator', '/when/'],
  ['example emails', '/guide/examples/'],
  ['what does on hold mean', '/guide/glossary/'],
  ['thank you note', '/guide/thank-you-email/', '/write/thank-you/'],
  ['thank-you letter', '/guide/thank-you-email/', '/write/thank-you/'],
  ['christmas', '/when/'],
  ['handwritten', '/guide/email-letter-or-call/'],
  ['linkedin', '/guide/staying-in-touch/'],
  ['whatsapp', '/guide/email-letter-or-call/'],
  ['negotiate salary', '/guide/negotiating-an-offer/', '/write/negotiate-offer/'],
  ['verbal offer', '/guide/a-verbal-offer/', '/write/offer-in-writing/'],
  ['after second interview', '/guide/later-and-final-rounds/', '/write/later-round/'],
  ['no response after interview', '/guide/nudge/', '/write/nudge/'],
  ['rejected', '/guide/after-a-rejection/', '/write/after-rejection/'],
  ['withdraw', '/guide/declining-or-withdrawing/', '/write/withdraw/'],
  ['recruiter', '/guide/recruiters-and-agencies/'],
  ['reference check', '/guide/references-and-background-checks/'],
  ['visa', '/guide/visas-and-work-permits/'],
  // Mistakes, words written together or apart, and other words for the same thing.
  ['intervew thank yuo', '/guide/thank-you-email/', '/write/thank-you/'],
  ['thankyou', '/guide/thank-you-email/', '/write/thank-you/'],
  ['recruter', '/guide/recruiters-and-agencies/'],
  ['negociate salery', '/guide/negotiating-an-offer/'],
  ['rejcted', '/guide/after-a-rejection/'],
  ['whats app', '/guide/email-letter-or-call/'],
  ['hire vue', '/guide/video-interviews/'],
  ['xmas', '/when/'],
  ['didn’t hear back', '/write/nudge/', '/guide/nudge/'],
  ['radio silence', '/guide/waiting/', '/write/nudge/'],
  ['refrences', '/guide/references-and-background-checks/'],
  ['subjct line', '/guide/subject-lines/'],
  // A whole question may lead to a page about any of what it names.
  ['zoom call with five people no answer since christmas', '/guide/video-interviews/', '/guide/waiting/', '/write/nudge/'],
];

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

const questions = askedQuestion.array().parse(load(readFileSync(join(root, 'content/questions.yaml'), 'utf8')));

/** Results that a reader looks at before trying other words. */
const LOOKED_AT = 3;
let loading: Loading;

beforeAll(async () => {
  // Pagefind asks for the files of the index beside its script, which stands in a folder here.
  vi.stubGlobal('fetch', async (url: string) => new Response(await readFile(fileURLToPath(url))));
  const pagefind = await loadPagefind(pathToFileURL(join(dist.folder, 'pagefind/pagefind.js')).href);
  loading = {
    words: Promise.resolve(JSON.parse(read(dist, 'search.json')) as SearchWords),
    pagefind: Promise.resolve(pagefind),
  };
});
afterAll(() => {
  vi.unstubAllGlobals();
});

test.each([
  ...ANSWERS.map(([typed, ...paths]) => [typed, paths] as const),
  ...questions.flatMap(({ id, asked, page }) =>
    [searchWords(id), asked].map((typed) => [typed, [`/guide/${page}/`]] as const),
  ),
  ...IN_OTHER_WORDS.map(([typed, page]) => [typed, [`/guide/${page}/`]] as const),
])('“%s” finds the page that answers it', async (typed, answers) => {
  const { hits } = await findHits(typed, loading);
  const found = hits.slice(0, LOOKED_AT).map(({ href }) => new URL(href, 'https://site.example').pathname);
  // Read from a folder, the addresses of pages begin with it.
  const right = found.filter((path) => answers.some((answer) => path.endsWith(answer)));
  expect(right, found.join(' ')).not.toEqual([]);
});
