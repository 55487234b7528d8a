/** What we use of Pagefind's API (https://pagefind.app/docs/api/): it is built after the site, so nothing can be imported. */
export interface Pagefind {
  options(options: { readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> } }): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{ readonly results: readonly Result[] }>;
}

interface Result {
  readonly id: string;
  readonly score: number;
  data(): Promise<Page>;
}

export interface Page {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  /** The text of the page; a heading ends with a full stop. */
  readonly content: string;
  /** Elements with an id; a location counts the words of `content` before it. */
  readonly anchors: readonly { readonly id: string; readonly text: string; readonly location: number }[];
  /** Where the words that were found stand. */
  readonly locations: readonly number[];
}

/** A title has less than Pagefind's own 5: it is short, and one rare word of it would beat a page whose keywords are the phrase. */
const WEIGHTS = { title: 2, kind: 0, description: 0 };

export async function loadPagefind(url: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
  await pagefind.options({ ranking: { metaWeights: WEIGHTS } });
  await pagefind.init();
  return pagefind;
}

/** The pages that have every word; where no page does, those that have any of them, the most and the rarest first. */
export async function findPages(pagefind: Pagefind, words: readonly string[]): Promise<readonly Result[]> {
  const { results } = await pagefind.search(words.join(' '));
  if (results.length > 0 || words.length < 2) return results;
  const found = new Map<string, Result>();
  for (const word of words.toSorted((one, other) => other.length - one.length)) {
    for (const result of (await pagefind.search(word)).results) {
      const before = found.get(result.id);
      found.set(result.id, before ? { ...before, score: before.score + result.score } : result);
    }
  }
  return [...found.values()].toSorted((one, other) => other.score - one.score);
}
