import { nearWord } from './near-word';
import { wordsIn, type SearchWords } from './search-words';

/** A shorter part of a word that was written together is likelier to be a mistake. */
const SHORTEST_PART = 3;
/** From this many words on, what was typed is a sentence rather than keywords. */
const LEAST_QUESTION = 7;

export interface Query {
  /** What to search for: words that the site has, in the order in which they were typed. */
  readonly words: readonly string[];
  /** Whether a word is another one than was typed. */
  readonly isCorrected: boolean;
  /** Whether it is a whole question: no page has every word of one. */
  readonly isQuestion: boolean;
}

/** Reads what was typed: other words for the same thing, words written together, and mistakes become the site's own words. */
export function readQuery(typed: string, { otherWords, terms, words }: Omit<SearchWords, 'popular' | 'tasks'>): Query {
  const known = [...terms, ...words];
  const exact = new Set(known);
  const plain = wordsIn(typed);
  const isQuestion = plain.length >= LEAST_QUESTION;
  // Beside so many others, a word that the site doesn't have is seldom a mistake for one that says little.
  const guesses = isQuestion ? terms : known;
  const read = inOtherWords(plain, otherWords).flatMap((word) => {
    if (exact.has(word) || known.some((whole) => whole.startsWith(word))) return [word];
    return partsOf(word, new Set(guesses)) ?? nearWord(word, guesses) ?? [];
  });
  if (!isQuestion) return { words: read, isCorrected: read.join(' ') !== plain.join(' '), isQuestion };
  // Any word may find the page: also the reader's own, where another word stands for it.
  return {
    words: [...read, ...plain.filter((word) => exact.has(word) && !read.includes(word))],
    isCorrected: false,
    isQuestion,
  };
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
