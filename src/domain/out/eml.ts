import { base64 } from '../text/base64';
import { cleanLine, cleanText } from '../text/clean-text';
import { utf8 } from '../text/utf8';
import type { Email } from '../email/scenario';

interface UnsentEmail extends Email {
  /** An address that `problemWith` found nothing wrong with, or empty. */
  readonly to: string;
}

const LONGEST_HEADER_LINE = 78;
/** What RFC 2047 allows beside other text is 75; this many fit behind `Subject: ` too, and are 12 + 52 characters. */
const OCTETS_IN_A_WORD = 39;
/** A body's line (RFC 2045, 6.8). */
const BODY_LINE = /.{1,76}/gu;
/** One address of plain characters (`atom` in RFC 5322), so that it can neither become two nor end the line. */
const ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+$/u;
const PRINTABLE_ASCII = /^[\x20-\x7E]*$/u;
/** Readers of UTF-8 drop a byte order mark where a text begins, and some where an encoded word does. */
const LEADING_MARKS = /^\uFEFF+/u;
const CHARACTERS = /.\uFEFF{0,8}/gsu;

/**
 * A file that mail programs open as an unsent email: RFC 5322 with CRLF, nothing but ASCII in it. It has neither a date nor a
 * sender, because the program adds its own. Both texts are cleaned as answers are, so a hand edit cannot begin a header.
 */
export function emlDraft({ to, subject, message }: UnsentEmail): string {
  const lines = base64(body(message)).match(BODY_LINE) ?? [];
  return [
    'X-Unsent: 1',
    ...(isPlainAddress(to) ? [`To: ${to}`] : []),
    subjectHeader(cleanLine(subject).replace(LEADING_MARKS, '')),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...lines,
    '',
  ].join('\r\n');
}

/** Some programs decode an encoded word in an address too, and what comes out may be another's address. */
function isPlainAddress(to: string): boolean {
  return ADDRESS.test(to) && !to.includes('=?');
}

function body(message: string): string {
  return cleanText(message).replace(LEADING_MARKS, '').replaceAll('\n', '\r\n');
}

/** Text that reads like an encoded word is encoded, or programs would decode it; outer spaces are, or they would be lost. */
function subjectHeader(subject: string): string {
  const plain = `Subject: ${subject}`;
  const isPlain = PRINTABLE_ASCII.test(subject) && subject === subject.trim() && !subject.includes('=?');
  if (isPlain && plain.length <= LONGEST_HEADER_LINE) return plain;
  // The white space between encoded words is not part of the text.
  return `Subject: ${wordsOf(subject).map(encodedWord).join('\r\n ')}`;
}

function encodedWord(text: string): string {
  return `=?UTF-8?B?${base64(text)}?=`;
}

/** Never within a character: each encoded word must be readable alone. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  let word = '';
  for (const character of text.match(CHARACTERS) ?? []) {
    if (utf8(word + character).length > OCTETS_IN_A_WORD) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word];
}
