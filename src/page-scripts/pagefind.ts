import type { Query } from './read-query';
import { tellingWords } from './search-words';

/** What we use of Pagefind's API (https://pagefind.app/docs/api/): it is built after the site, so nothing can be imported. */
export interface Pagefind {
  options(options: { readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> } }): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{ readonly results: readonly Result[] }>;
}

interface Result {
  readonly id: string;
  readonly score: number;
  /** Where the words that were found stand in the page's text. */
  readonly words: readonly number[];
  data(): Promise<Page>;
}

/** A page that was found. Pagefind forgets the page of a result that nothing refers to any more, so a copy would not do. */
export interface Found {
  readonly result: Result;
  readonly score: number;
  readonly locations: readonly number[];
}

export interface Page {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  /** The text of the page; a heading ends with a period. */
  readonly content: string;
  /** Elements with an id; a location counts the words of `content` before it. */
  readonly anchors: readonly { readonly id: string; readonly text: string; readonly location: number }[];
}

/** A title has less than Pagefind's own 5: it is short, and one rare word of it would beat a page whose keywords are the phrase. */
const WEIGHTS = { title: 3, kind: 0, description: 0 };

export async function loadPagefind(url: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
  await pagefind.options({ ranking: { metaWeights: WEIGHTS } });
  await pagefind.init();
  return pagefind;
}

/** One rare word of a question may not outweigh the others. */
const MOST_FROM_A_WORD = 6;

/** The pages that have every word; for a whole question, or where no page does, those that have any word that says something. */
export async function findPages(pagefind: Pagefind, { words, isQuestion }: Query): Promise<readonly Found[]> {
  if (!isQuestion) {
    const found = (await pagefind.search(words.join(' '))).results;
    if (found.length > 0 || words.length < 2) {
      return found.map((result) => ({ result, score: result.score, locations: result.words }));
    }
  }
  const found = new Map<string, Found>();
  for (const word of tellingWords(words)) {
    for (const result of (await pagefind.search(word)).results) {
      const before = found.get(result.id);
      found.set(result.id, {
        result: before?.result ?? result,
        score: (before?.score ?? 0) + Math.min(result.score, MOST_FROM_A_WORD),
        locations: [...(before?.locations ?? []), ...result.words],
      });
    }
  }
  return [...found.values()].toSorted((one, other) => other.score - one.score);
}
