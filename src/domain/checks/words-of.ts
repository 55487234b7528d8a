/** Scripts without spaces between words are counted by character, as word processors do. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{Letter}\p{Number}][^\s\p{Script=Han}—]*/gu;
/** Direction marks, which are not seen. */
const MARKS = /[\u200E\u200F\u061C]/gu;
/** Scripts in which a word ends where its letters do; others write particles against a name. */
const SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Number}]/u;

/** As a reader counts them: `cutting-edge` and `I’m` are one each. */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** What words say apart from how they are set: case, quotes, spaces and invisible marks do not count. */
export function fold(text: string): string {
  return withStraightQuotes(text).toLowerCase();
}

/** The same words in lower case without what stands against them, each once. */
export function foldedWords(text: string): ReadonlySet<string> {
  return new Set(wordsOf(fold(text)).map((word) => word.replace(/[^\p{Letter}\p{Number}]+$/u, '')));
}

/** The text holds the words with nothing grown onto them: `Sam` is not in `Samples`. Upper and lower case count. */
export function standsIn(text: string, words: string): boolean {
  const whole = withStraightQuotes(text);
  const sought = withStraightQuotes(words);
  if (sought === '') return false;
  for (let at = whole.indexOf(sought); at !== -1; at = whole.indexOf(sought, at + 1)) {
    if (!isWithinWord(whole, at) && !isWithinWord(whole, at + sought.length)) return true;
  }
  return false;
}

function isWithinWord(text: string, at: number): boolean {
  return SPACED.test(text.charAt(at - 1)) && SPACED.test(text.charAt(at));
}

function withStraightQuotes(text: string): string {
  return text.normalize('NFC').replace(MARKS, '').replace(/[’ʼ]/gu, "'").replace(/\s+/gu, ' ').trim();
}
