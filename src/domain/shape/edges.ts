import { keepsStop, wordsOf } from './parts';
import { ADJECTIVES, CLAUSE_OPENERS, COMMON, DETERMINERS, NAMES, PREPOSITIONS } from './word-lists';

const NOUN_ENDINGS = /(?:tion|sion|ment|ness|ity|ence|ance|ship|ism|ing|ings|ure|ics|hood|acy)s?$/u;

/** For the middle of a sentence: a small letter first, except for a name, and nothing at the end that parts or stops. */
export function asPhrase(text: string): string {
  let phrase = text.trim();
  for (let before = ''; before !== phrase;) {
    before = phrase;
    phrase = phrase.replace(/[\s,;:…!–—-]+$/u, '').replace(/,? e\.g$|,? e\.g\.$|,? i\.e\.$/iu, '');
    if (phrase.endsWith('..') || !keepsStop(phrase.replace(/[”"]$/u, ''))) phrase = phrase.replace(/\.+(?=[”"]?$)/u, '');
  }
  return keepsCapital(phrase) ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

/** A capital first (“iPhone” stays) and one stop at the end. */
export function asSentence(text: string): string {
  const trimmed = text
    .trim()
    .replace(/(?:\.{2,}|…)$/u, '')
    .replace(/[\s,;:–—-]+$/u, '');
  const started = trimmed.replace(/^["“‘(]?\p{Ll}(?!\p{Lu})/u, (start) => start.toUpperCase());
  return /[.!?]["”’)]?$/u.test(started) ? started : `${started}.`;
}

function keepsCapital(phrase: string): boolean {
  const first = /^\S+/u.exec(phrase)?.[0] ?? '';
  const [word = ''] = wordsOf(first);
  if (!/^\p{Lu}/u.test(first)) return true;
  if (
    /^I(?:['’]|$)/u.test(first) ||
    /^\p{L}.*[\p{Lu}\d]/u.test(first) ||
    /^\p{Lu}\./u.test(first) ||
    /['’]s$/u.test(first)
  ) {
    return !/^(?:Bachelor|Master|Driver|Children|Women|Today|It|That|There|What|Who|Here)['’]s$/u.test(first);
  }
  if (NAMES.has(word.replace(/-.*|s$/u, '')) || NAMES.has(word)) return true;
  const next = /^\S+\s+(\S)/u.exec(phrase)?.[1] ?? '';
  if (isSmall(word)) return false;
  if (/^\S+ (?:and|&) \p{Lu}\p{Ll}|^\S+[^s\s] \p{L}+ing\b/u.test(phrase) && !isCommon(word)) return true;
  return !isCommon(word) && (next === '' || /\p{Lu}/u.test(next) || first.endsWith(','));
}

const ARTICLE = /^(?:being|having|everything|experience|degree|years|one|two|three|many|more|about)$/u;

function isSmall(word: string): boolean {
  return [DETERMINERS, PREPOSITIONS, CLAUSE_OPENERS].some((list) => list.has(word)) || ARTICLE.test(word);
}

function isCommon(word: string): boolean {
  return (
    NOUN_ENDINGS.test(word) ||
    ADJECTIVES.has(word) ||
    COMMON.has(word) ||
    isSmall(word) ||
    (word.endsWith('s') && word.length > 4)
  );
}
