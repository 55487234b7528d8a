import { decodePercent } from '../text/decode-percent';

/** Takes one kind of change back; gives the text itself where there is none. */
export type Undo = (text: string) => string;

interface UndoCarriers {
  /** Some of them also change what was meant as it stands, so a checksum must say whether they were right. */
  readonly any: readonly Undo[];
  /** Those that hardly ever do, for a link without a checksum that fits. */
  readonly plain: readonly Undo[];
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  equals: '=',
  gt: '>',
  lt: '<',
  nbsp: ' ',
  num: '#',
  percnt: '%',
  period: '.',
  plus: '+',
  quot: '"',
};
const ENTITY = new RegExp(
  `&(?:#(?<decimal>\\d{1,7})|#x(?<hex>[\\da-f]{1,6})|(?<name>${Object.keys(NAMED).join('|')}));`,
  'giu',
);
/**
 * Between lines of a mail: space, tab, line end, soft hyphen, no-break space, zero-width space, marks of direction. The page
 * writes a space as `+` and a line break as `%0A`, and hardly ever one of the others.
 */
const SPACE = /[\s\u00AD\u200B\u200E\u200F\u2060]|%(?:20|09|0D%0A|C2%A[0D]|E2%80%(?:8[BEF]|A[89])|E2%81%A0|EF%BB%BF)/giu;
/** The same in an answer, which quotes the mail. */
const QUOTED_LINE = /(?:%3E|>){1,9}(?:\s|%20)/giu;
const LINE_FEED = /%0A/giu;
/** What was selected along with the link. */
const WORDS_BEHIND = /(?:\s|%20).*$/su;
const MARKS_BEFORE = /^(?:[^\p{L}%]|%(?:2[0-9A-F]|3[ABF]|5F|7E))+/iu;
const MARKS_BEHIND =
  /(?:[^\p{L}\p{N}%]|%(?:2[0-9A-F]|3[A-F]|5[B-F]|60|7[B-E]|C2%(?:AB|BB)|E2%80%[89A-F][\dA-F]|E3%80%[89][\dA-F]|EF%BC%[89][\dA-F]))+$/iu;
const MOST_MARKS = 30;
const TRACKING = /\?(?:utm_\w+|\w*clid|mc_[ce]id|igsh\w*|mkt_tok|_hs\w+)=[^&]*/giu;

/** What mail and chat programs, link scanners and spreadsheets do to a link, by the keys that a link may hold. */
export function makeUndo(keys: readonly string[]): UndoCarriers {
  const anyKey = ['v', ...keys].join('|');
  const hasEntry = new RegExp(`(?:^|&)(?:${anyKey})=`, 'u');
  const startOfEntry = new RegExp(`(?<start>^|%26|&)(?<key>${anyKey})(?:%3D|=)`, 'giu');

  /** `%26role%3D`, where a carrier encoded these marks and left every `%` as it was. */
  const encodedMarks: Undo = (text) =>
    text.replace(startOfEntry, (_, start: string, key: string) => `${start === '' ? '' : '&'}${key}=`);
  const wholeEncoded: Undo = (text) => (hasEntry.test(text) ? text : decodePercent(text));

  return {
    any: [
      html,
      namelessHtml,
      softBreaks,
      quotedPrintable,
      decodePercent,
      encodedMarks,
      (text) => text.replace(SPACE, (found) => (/^(?: |%20)$/u.test(found) ? found : '')),
      without(SPACE),
      without(QUOTED_LINE),
      without(LINE_FEED),
      without(WORDS_BEHIND),
      (text) => text.replaceAll(/%2B/giu, '+'),
      capitals,
      without(MARKS_BEFORE),
    ],
    plain: [html, namelessHtml, softBreaks, wholeEncoded, capitals, without(MARKS_BEFORE), marksBehind],
  };
}

/** Tracking keys that were added behind a `?`, as if there were none before it. */
export function withoutTracking(text: string): string {
  return text.replace(TRACKING, '');
}

function without(pattern: RegExp): Undo {
  return (text) => text.replace(pattern, '');
}

/** Only so far from the end that a long run of marks within the text costs no time. */
function marksBehind(text: string): string {
  return text.slice(0, -MOST_MARKS) + text.slice(-MOST_MARKS).replace(MARKS_BEHIND, '');
}

function html(text: string): string {
  return text.replaceAll(/&amp(?!;)/gu, '&').replace(ENTITY, (entity, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

/** HTML takes the beginning of `&note=` for `¬`, and of `&times=` for `×`: these names need no semicolon. */
function namelessHtml(text: string): string {
  return text.replaceAll(/(?:¬|%C2%AC)(?=[a-z]+=)/giu, '&not').replaceAll(/(?:×|%C3%97)(?==)/giu, '&times');
}

/** RFC 2045, 6.7, of a text where `=` alone was escaped: any other `=` was the end of a line, and that end is lost. */
function softBreaks(text: string): string {
  return text.replaceAll(/(?<=%|&#x)=(?=3D)|=(?:3D)?\r?\n?/gu, (sign) => (sign.startsWith('=3D') ? '=' : ''));
}

/** The same where more was escaped, and the ends of lines are still there. */
function quotedPrintable(text: string): string {
  return text
    .replaceAll(/=\r?\n/gu, '')
    .replaceAll(/=(?<byte>[\dA-F]{2})/gu, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16)));
}

/** Keys that a keyboard began with a capital. */
function capitals(text: string): string {
  return text.replaceAll(/(?:^|&)[a-z]+=/giu, (key) => key.toLowerCase());
}
