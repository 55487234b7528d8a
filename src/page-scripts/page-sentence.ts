import type { Page } from './pagefind';
import { isFormOf, tellingWords, wordsIn } from './search-words';

/** The id of the paragraph with the words that people type for a page; nobody reads it. */
const SEARCH_WORDS = 'search-words';
/** Of which somebody looks for an entry and not for the page. */
const LISTS: readonly string[] = ['Glossary', 'Examples'];
const SHORTEST_SENTENCE = 5;
const END_OF_SENTENCE = /[.!?…][”"’)\]]*$/u;

export interface Hit {
  readonly href: string;
  readonly kind: string;
  readonly title: string;
  /** A sentence of the page in parts; every second part was searched for. */
  readonly sentence: readonly string[];
  /** Whether the page's title or its search words have what was typed, word for word. */
  readonly isNamed: boolean;
}

interface Sentence {
  /** The place of its first word in the page. */
  readonly start: number;
  readonly words: readonly string[];
}

/**
 * What to show of a page that was found: the sentence that has the most of what was searched for, else its description.
 * @param locations Where the words that were found stand in its text.
 */
export function toHit({ url, meta, content, anchors }: Page, query: readonly string[], locations: readonly number[]): Hit {
  const words = content.split(/\s+/u);
  const end = anchors.find(({ id }) => id === SEARCH_WORDS)?.location ?? words.length;
  const meant = tellingWords(query);
  // Pagefind also finds what only begins with a word that was typed, such as "none" for "no".
  const isMeant = (word = ''): boolean => wordsIn(word).some((one) => meant.some((typed) => isFormOf(one, typed)));
  const found = new Set(locations.filter((location) => isMeant(words[location])));
  const { kind = '', title = url, description = '' } = meta;
  const sentences = sentencesOf(words.slice(0, end)).filter((sentence) => sentence.words.join(' ') !== `${title}.`);
  const best = fullest(sentences, found);
  const entry = best && LISTS.includes(kind) ? anchors.findLast(({ location }) => location <= best.start) : undefined;
  const rest = best && without(entry, best);
  // A heading that is a sentence of its own says what the entry is called: what comes next says what it is.
  const shown = rest?.words.length === 0 ? sentences.find(({ start }) => start >= rest.start) : rest;
  const names = wordsIn(`${title} ${words.slice(end).join(' ')}`).join(' ');
  return {
    href: entry ? `${url}#${entry.id}` : url,
    kind,
    // A term of the glossary stands before its other names, which are in brackets.
    title: entry?.text.replace(/\s*\(.*/u, '') ?? title,
    sentence: shown ? inParts(shown, found) : [description],
    isNamed: ` ${names} `.includes(` ${query.join(' ')} `),
  };
}

function sentencesOf(words: readonly string[]): readonly Sentence[] {
  const ends = [...words.keys()].filter((index) => END_OF_SENTENCE.test(words[index] ?? ''));
  return ends.map((end, index) => {
    const start = (ends[index - 1] ?? -1) + 1;
    return { start, words: words.slice(start, end + 1) };
  });
}

/** The first of those with the most different words that were found; two that stand together count once more. */
function fullest(sentences: readonly Sentence[], found: ReadonlySet<number>): Sentence | undefined {
  let best: Sentence | undefined;
  let most = 0;
  for (const sentence of sentences) {
    if (sentence.words.length < SHORTEST_SENTENCE) continue;
    const places = [...sentence.words.keys()].filter((index) => found.has(sentence.start + index));
    const different = new Set(places.map((index) => sentence.words[index]?.toLowerCase().slice(0, 4)));
    const together = places.filter((index) => found.has(sentence.start + index + 1));
    const score = different.size + together.length;
    if (score <= most) continue;
    best = sentence;
    most = score;
  }
  return best;
}

/** A term of the glossary is no sentence of its own: its meaning follows it. */
function without(entry: Page['anchors'][number] | undefined, { start, words }: Sentence): Sentence {
  const title = entry?.location === start ? entry.text.split(/\s+/u).length : 0;
  return { start: start + title, words: words.slice(title) };
}

function inParts({ start, words }: Sentence, found: ReadonlySet<number>): readonly string[] {
  const parts = [''];
  for (const [index, word] of words.entries()) {
    const space = index === 0 ? '' : ' ';
    const core = /[\p{L}\d](?:.*[\p{L}\d])?/u.exec(word);
    const last = (parts.pop() ?? '') + space;
    if (core && found.has(start + index)) {
      parts.push(last + word.slice(0, core.index), core[0], word.slice(core.index + core[0].length));
    } else {
      parts.push(last + word);
    }
  }
  return parts;
}
