/** Scripts without spaces between words are counted by character, as word processors do. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{Letter}\p{Number}][^\s\p{Script=Han}—]*/gu;
const BETWEEN_WORDS = /[^\p{Letter}\p{Mark}\p{Number}'-]+/u;
/** Direction marks, which are not seen. */
const MARKS = /[\u200E\u200F\u061C]/gu;
/** Scripts in which a word ends where its letters do; others write particles against a name. */
const SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Number}]/u;

/** As a reader counts them: `cutting-edge` and `I’m` are one each. */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** The same words, however they are set: quotes, spaces, accents' encoding and invisible marks do not count. */
export function plain(text: string): string {
  return text.normalize('NFC').replace(MARKS, '').replace(/[’ʼ]/gu, "'").replace(/\s+/gu, ' ').trim();
}

/** Plain, and in lower case. */
export function fold(text: string): string {
  return plain(text).toLowerCase();
}

/** Each word once, folded; for telling texts apart, not for counting. */
export function foldedWords(text: string): ReadonlySet<string> {
  return new Set(fold(text).split(BETWEEN_WORDS).filter(Boolean));
}

/** The text holds the words with nothing grown onto them: `Sam` is not in `Samples`. Both plain, or both folded. */
export function containsPhrase(text: string, words: string): boolean {
  if (words === '') return false;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (!isWithinWord(text, at) && !isWithinWord(text, at + words.length)) return true;
  }
  return false;
}

function isWithinWord(text: string, at: number): boolean {
  return SPACED.test(text.charAt(at - 1)) && SPACED.test(text.charAt(at));
}
