/** What the search knows besides its index: made from `content/search.yaml` when the site is built. */
export interface SearchWords {
  readonly popular: readonly Popular[];
  readonly tasks: readonly Task[];
  readonly otherWords: Readonly<Record<string, string>>;
  /** Words of titles, keywords and the glossary; of two words that are equally near, one of these is meant. */
  readonly terms: readonly string[];
  /** Every other word of the site. */
  readonly words: readonly string[];
}

interface Popular {
  readonly href: string;
  readonly title: string;
  readonly says: string;
  readonly kind: string;
}

export interface Task {
  readonly words: readonly string[];
  readonly links: readonly { readonly href: string; readonly text: string }[];
}

export async function loadSearchWords(url: string): Promise<SearchWords> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${String(answer.status)}`);
  return (await answer.json()) as SearchWords;
}

/** Lower-case words without accents (résumé: resume); an apostrophe joins (didn’t: didnt). Pagefind's index is the same. */
export function wordsIn(text: string): readonly string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/['’\p{M}]/gu, '');
  return plain.match(/[\p{L}\d]+/gu) ?? [];
}

const LEAST_STEM = 5;
const LONGEST_ENDING = 2;

/** Whether a word is another form of `base`, by what both begin with: negotiating for negotiate, but not none for no. */
export function isFormOf(word: string, base: string): boolean {
  const stem = base.slice(0, Math.max(LEAST_STEM, base.length - LONGEST_ENDING));
  return word === base || (stem.length >= LEAST_STEM - 1 && word.startsWith(stem));
}
