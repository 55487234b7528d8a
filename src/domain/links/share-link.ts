import type { Answers } from '../form/answers';
import { crc32 } from '../text/checksum';
import { answersFromEntries, entriesFromAnswers, type Entry } from '../form/entries';
import type { Field } from '../form/field';

/** The version of the public link format at `/about/links/`. Links of every published version stay readable. */
export const LINK_VERSION = 1;
/** In characters of the whole address. */
export const LONGEST_LINK = 8000;

/** A message to the person who opens the link. It is not an answer: neither the form nor the email nor the draft holds it. */
export const NOTE_FIELD: Field = { id: 'note', label: 'Note', form: 'text', perPerson: false, required: false };

/** The fragment without its `#`; empty where there is neither an answer nor a note. */
export function writeLink(answers: Answers, fields: readonly Field[], note = ''): string {
  const entries = [...entriesFromAnswers(answers, fields), ...noteEntries(note)];
  if (entries.length === 0) return '';
  const rest = linkText(entries);
  return `v=${stamp(rest)}&${rest}`;
}

/**
 * The entries as `application/x-www-form-urlencoded`, with more escaped than it asks for: mail and chat programs that look for
 * links in a text leave out a character at the end that may be punctuation, and take `*` and `_` for their own markup.
 */
export function linkText(entries: readonly Entry[]): string {
  return formText(entries)
    .replace(/[*_]/gu, escapeMark)
    .replace(/=$/u, '')
    .replace(/[^\da-z]$/iu, escapeMark);
}

export function formText(entries: readonly Entry[]): string {
  return new URLSearchParams(entries.map(([key, text]): [string, string] => [key, text])).toString();
}

/** What `v` says of the rest of a link: the version of the format and a checksum. */
export function stamp(rest: string): string {
  return `${String(LINK_VERSION)}.${crc32(rest).toString(36)}`;
}

/** The note cleaned as an answer is, so that it is what the link will hold. */
export function cleanNote(note: string): string {
  return noteIn([[NOTE_FIELD.id, note]]);
}

export function noteIn(entries: readonly Entry[]): string {
  return answersFromEntries(entries, [NOTE_FIELD]).shared[NOTE_FIELD.id] ?? '';
}

function noteEntries(note: string): readonly Entry[] {
  const text = cleanNote(note);
  return text.trim() === '' ? [] : [[NOTE_FIELD.id, text]];
}

/** A character that `URLSearchParams` leaves as it is, or the `+` that it makes of a space. */
export function escapeMark(character: string): string {
  return character === '+' ? '%20' : `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
