import { nearWord } from './near-word';
import { wordsIn, type SearchWords } from './search-words';

/** A shorter part of a word that was written together is likelier to be a mistake. */
const SHORTEST_PART = 3;

export interface Query {
  /** What to search for: words that the site has, in the order in which they were typed. */
  readonly words: readonly string[];
  /** Whether a word is another one than was typed. */
  readonly isCorrected: boolean;
}

/** Reads what was typed: other words for the same thing, words written together, and mistakes become the site's own words. */
export function readQuery(typed: string, { otherWords, terms, words }: Omit<SearchWords, 'popular' | 'tasks'>): Query {
  const known = [...terms, ...words];
  const exact = new Set(known);
  const plain = wordsIn(typed);
  const read = inOtherWords(plain, otherWords).flatMap((word) => {
    if (exact.has(word) || known.some((whole) => whole.startsWith(word))) return [word];
    return partsOf(word, exact) ?? nearWord(word, known) ?? [];
  });
  return { words: read, isCorrected: read.join(' ') !== plain.join(' ') };
}

/** The longest phrase that has another word is taken first. */
function inOtherWords(words: readonly string[], otherWords: SearchWords['otherWords']): readonly string[] {
  const phrases = Object.entries(otherWords).toSorted(([one], [other]) => other.length - one.length);
  let text = ` ${words.join(' ')} `;
  for (const [phrase, meant] of phrases) text = text.replace(` ${phrase} `, ` ${meant} `);
  return text.trim() === '' ? [] : text.trim().split(' ');
}

function partsOf(word: string, exact: ReadonlySet<string>): readonly string[] | undefined {
  for (let end = word.length - SHORTEST_PART; end >= SHORTEST_PART; end -= 1) {
    const parts = [word.slice(0, end), word.slice(end)];
    if (parts.every((part) => exact.has(part))) return parts;
  }
  return undefined;
}
