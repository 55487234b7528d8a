import { fittingTask } from './fitting-task';
import { toHit, type Hit } from './page-sentence';
import { findPages, type Pagefind } from './pagefind';
import { readQuery } from './read-query';
import type { SearchWords, Task } from './search-words';

const MOST_RESULTS = 12;
const OFTEN = 'What people often look for';
/** The pages about the site itself come after those that help. */
const LAST_KIND = 'About';
/** Who asks a whole question wants to read the answer; what to write stands above the pages. */
const ANSWERS = { kind: 'Guide', weight: 1.3 };

export interface Found {
  readonly hits: readonly Hit[];
  readonly task?: Task | undefined;
  readonly count: string;
}

export interface Loading {
  readonly words: Promise<SearchWords>;
  readonly pagefind: Promise<Pagefind>;
}

/** What to show for what was typed: the best first. */
export async function findHits(typed: string, loading: Loading): Promise<Found> {
  const words = await loading.words;
  if (typed === '') {
    const hits = words.popular.map(({ says, ...page }) => ({ ...page, sentence: [says], isNamed: false }));
    return { hits, count: OFTEN };
  }
  // What stands in quotation marks is searched for as it stands.
  const isQuoted = typed.includes('"');
  const query = isQuoted ? { words: [typed], isCorrected: false, isQuestion: false } : readQuery(typed, words);
  const results = query.words.length === 0 ? [] : await findPages(await loading.pagefind, query);
  const pages = await Promise.all(
    results.slice(0, MOST_RESULTS).map(async ({ result, score, locations }) => {
      const hit = toHit(await result.data(), query.words, locations);
      return { hit, score: hit.kind === ANSWERS.kind ? score * ANSWERS.weight : score };
    }),
  );
  if (query.isQuestion) pages.sort((one, other) => other.score - one.score);
  const hits = pages.map(({ hit }) => hit).toSorted((one, other) => rank(one) - rank(other));
  const asked = query.isCorrected ? query.words.join(' ') : '';
  const task = fittingTask(query.words, words.tasks);
  // Nearly every page has some word of a question.
  const count = query.isQuestion ? pages.length : results.length;
  return { hits, task, count: countInWords(count, typed, asked) };
}

function rank({ isNamed, kind }: Hit): number {
  if (kind === LAST_KIND) return 2;
  return isNamed ? 0 : 1;
}

function countInWords(count: number, typed: string, asked: string): string {
  if (count === 0) return `Nothing found for “${typed}.” Try one word, such as silence, panel, or late.`;
  const pages = count === 1 ? '1 page' : `${String(count)} pages`;
  const found = count > MOST_RESULTS ? `${pages} found, the best ${String(MOST_RESULTS)} shown` : `${pages} found`;
  return asked === '' ? found : `${found} for “${asked}”`;
}
