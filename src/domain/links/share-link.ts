import { MOST_PEOPLE, noAnswers, type Answers, type AnswersById } from '../form/answers';
import { crc32 } from '../text/checksum';
import { answersFromEntries, entriesFromAnswers, type Entry } from '../form/entries';
import { problemWith } from '../form/problems';
import type { Field } from '../form/field';

/** The version of the public link format at `/about/links/`. Links of every published version stay readable. */
export const LINK_VERSION = 1;
/** In characters of the whole address. */
export const LONGEST_LINK = 8000;

/** A message to the person who opens the link. It is not an answer: neither the form nor the email nor the draft holds it. */
export const NOTE_FIELD: Field = { id: 'note', label: 'Note', form: 'text', perPerson: false, required: false };

/** A value that a link held and the form does not take. */
interface LeftOut {
  readonly label: string;
  readonly reason: string;
}

/** What the page says about a link that was opened. */
export type LinkNotice =
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'too long'; readonly length: number }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'left out'; readonly fields: readonly LeftOut[] }
  | { readonly kind: 'too many people'; readonly most: number };

export interface ReadLink {
  readonly answers: Answers;
  readonly notices: readonly LinkNotice[];
}

/** The address of a page as the browser gives it: `?a=b` and `#a=b`, either of them possibly empty. */
export interface LinkText {
  readonly query: string;
  readonly fragment: string;
  /** Of the whole address. */
  readonly length: number;
}

interface Part {
  readonly entries: readonly Entry[];
  readonly notice?: LinkNotice | undefined;
}

/** Reads the answers in an address. Undefined where it holds none for these fields: no link, or the anchor of a heading. */
export function readLink(link: LinkText, fields: readonly Field[], mostPeople = MOST_PEOPLE): ReadLink | undefined {
  const query = readPart(link.query.replace(/^\?/u, ''));
  const fragment = readPart(link.fragment.replace(/^#/u, ''));
  const isOurs = isFor(fields);
  const isLink = fragment.notice !== undefined || [...query.entries, ...fragment.entries].some(isOurs);
  if (!isLink) return undefined;
  if (link.length > LONGEST_LINK) {
    return { answers: noAnswers(), notices: [{ kind: 'too long', length: link.length }] };
  }
  const inFragment = new Set(fragment.entries.map(([key]) => key));
  const entries = [...query.entries.filter(([key]) => !inFragment.has(key)), ...fragment.entries];
  const { answers, leftOut, notices } = usableAnswers(answersFromEntries(entries, fields), fields, mostPeople);
  const note = readNote(entries);
  const unused = [...leftOut, ...note.leftOut];
  const read = [query.notice, fragment.notice].filter((notice) => notice !== undefined);
  const once = read.filter(({ kind }, index) => read.findIndex((other) => other.kind === kind) === index);
  return {
    answers,
    notices: [
      ...note.notices,
      ...once,
      ...(unused.length > 0 ? [{ kind: 'left out', fields: unused } as const] : []),
      ...notices,
    ],
  };
}

/** The fragment without its `#`; empty where there is neither an answer nor a note. */
export function writeLink(answers: Answers, fields: readonly Field[], note = ''): string {
  const entries = [...entriesFromAnswers(answers, fields), ...noteEntries(note)];
  if (entries.length === 0) return '';
  const rest = new URLSearchParams(entries.map(([key, text]): [string, string] => [key, text])).toString();
  return `v=${stamp(rest)}&${rest}`;
}

/** The note cleaned as an answer is, so that it is what the link will hold. */
export function cleanNote(note: string): string {
  return noteIn([[NOTE_FIELD.id, note]]);
}

/** The query without the keys of a link, so that answers do not stay in the browser's history. */
export function withoutLink(query: string, fields: readonly Field[]): string {
  const isOurs = isFor(fields);
  const entries = [...new URLSearchParams(query)];
  if (!entries.some(isOurs)) return query;
  const kept = entries.filter((entry) => !isOurs(entry) && entry[0] !== 'v');
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept).toString()}`;
}

function readPart(text: string): Part {
  const entries = [...new URLSearchParams(text)];
  const version = entries.find(([key]) => key === 'v')?.[1];
  if (version === undefined) return { entries };
  if (Number.parseInt(version, 10) > LINK_VERSION) return { entries, notice: { kind: 'newer' } };
  const start = `v=${version}&`;
  const isWhole = text.startsWith(start) && version === stamp(text.slice(start.length));
  return { entries, notice: isWhole ? undefined : { kind: 'damaged' } };
}

function stamp(rest: string): string {
  return `${String(LINK_VERSION)}.${crc32(rest).toString(36)}`;
}

function isFor(fields: readonly Field[]): (entry: Entry) => boolean {
  const keys = new Set([NOTE_FIELD, ...fields].map(({ id }) => id));
  return ([key]) => keys.has(key);
}

function noteIn(entries: readonly Entry[]): string {
  return answersFromEntries(entries, [NOTE_FIELD]).shared[NOTE_FIELD.id] ?? '';
}

function noteEntries(note: string): readonly Entry[] {
  const text = cleanNote(note);
  return text.trim() === '' ? [] : [[NOTE_FIELD.id, text]];
}

function readNote(entries: readonly Entry[]): { notices: readonly LinkNotice[]; leftOut: readonly LeftOut[] } {
  const text = noteIn(entries);
  const reason = problemWith(NOTE_FIELD, text);
  if (reason !== undefined) return { notices: [], leftOut: [{ label: NOTE_FIELD.label, reason }] };
  return { notices: text.trim() === '' ? [] : [{ kind: 'note', text }], leftOut: [] };
}

function usableAnswers(
  read: Answers,
  fields: readonly Field[],
  mostPeople: number,
): ReadLink & { readonly leftOut: readonly LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const usable = (answers: AnswersById): AnswersById =>
    Object.fromEntries(
      Object.entries(answers).filter(([id, text]) => {
        const field = fields.find((known) => known.id === id);
        const reason = field && problemWith(field, text);
        if (field && reason !== undefined) leftOut.push({ label: field.label, reason });
        return text !== '' && reason === undefined;
      }),
    );
  const shared = usable(read.shared);
  const people = read.people.slice(0, mostPeople).map(usable);
  return {
    answers: { shared, people },
    leftOut,
    notices: read.people.length > mostPeople ? [{ kind: 'too many people', most: mostPeople }] : [],
  };
}
