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

/** Words that say nothing about the page that answers a question, weekdays among them; without apostrophes, as `wordsIn` gives them. */
const FILLERS: ReadonlySet<string> = new Set(
  (
    'a about again all already also am an and any anybody anyone anything are arent as at be because been before being both but ' +
    'by can cant could couldnt did didnt do does doesnt doing dont even for from get gets getting go goes going got gotten had ' +
    'has hasnt have havent having he hed her here hers hes him his how i id if ill im in is isnt it its ive just let like me ' +
    'might mine much must my myself not now of off on only or our out over own really shall she shes should shouldnt so some suppose ' +
    'somebody someone something such than that thats the their theirs them then there theres these they theyd theyll theyre ' +
    'theyve thing things this those though to too up us very was wasnt we well were weve what whats when where which while ' +
    'who whom whos whose why will with wont would wouldnt yet you youd your youre yours youve ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

/** Each of the words that say something once; all words where none does. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !FILLERS.has(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}

const LEAST_STEM = 5;
const LONGEST_ENDING = 2;

/** Whether a word is another form of `base`, by what both begin with: negotiating for negotiate, but not none for no. */
export function isFormOf(word: string, base: string): boolean {
  const stem = base.slice(0, Math.max(LEAST_STEM, base.length - LONGEST_ENDING));
  return word === base || (stem.length >= LEAST_STEM - 1 && word.startsWith(stem));
}
