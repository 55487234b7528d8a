import { MOST_PEOPLE, noAnswers, type Answers, type AnswersById } from '../form/answers';
import { answersFromEntries, type Entry } from '../form/entries';
import type { Field } from '../form/field';
import { problemWith } from '../form/problems';
import { SHARED_FIELDS } from '../form/shared-fields';
import { LINK_VERSION, LONGEST_LINK, NOTE_FIELD, noteIn, stamp } from './share-link';

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
  | { readonly kind: 'not for this page' }
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
  /** Undefined where no `v` says how it was written. */
  readonly state?: 'whole' | 'damaged' | 'newer' | undefined;
}

/** Reads the answers in an address. Undefined where it holds none for any form: no link, or the anchor of a heading. */
export function readLink(link: LinkText, fields: readonly Field[], mostPeople = MOST_PEOPLE): ReadLink | undefined {
  const query = readPart(link.query.replace(/^\?/u, ''));
  const fragment = readPart(link.fragment.replace(/^#/u, ''));
  const isForThisPage = [...query.entries, ...fragment.entries].some(isFor(fields));
  const isLink = isForThisPage || fragment.state !== undefined || fragment.entries.some(([key]) => SHARED_FIELDS.has(key));
  if (!isLink) return undefined;
  if (link.length > LONGEST_LINK) {
    return { answers: noAnswers(), notices: [{ kind: 'too long', length: link.length }] };
  }
  const inFragment = new Set(fragment.entries.map(([key]) => key));
  const entries = [...query.entries.filter(([key]) => !inFragment.has(key)), ...fragment.entries];
  const { answers, leftOut, notices } = usableAnswers(answersFromEntries(entries, fields), fields, mostPeople);
  const note = readNote(entries);
  const unused = [...leftOut, ...note.leftOut];
  const states = new Set([query.state, fragment.state]);
  const changed = (['damaged', 'newer'] as const).filter((state) => states.has(state));
  return {
    answers,
    notices: [
      ...note.notices,
      ...changed.map((kind) => ({ kind })),
      ...(isForThisPage || changed.length > 0 ? [] : [{ kind: 'not for this page' } as const]),
      ...(unused.length > 0 ? [{ kind: 'left out', fields: unused } as const] : []),
      ...notices,
    ],
  };
}

/** Whether the part after `#` is as the page once wrote it. */
export function isWhole({ fragment }: LinkText): boolean {
  return readPart(fragment.replace(/^#/u, '')).state === 'whole';
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
  if (/^\d+(?:\.|$)/u.test(version) && Number.parseInt(version, 10) > LINK_VERSION) return { entries, state: 'newer' };
  const start = `v=${version}&`;
  const isWhole = text.startsWith(start) && version === stamp(text.slice(start.length));
  return { entries, state: isWhole ? 'whole' : 'damaged' };
}

function isFor(fields: readonly Field[]): (entry: Entry) => boolean {
  const keys = new Set([NOTE_FIELD, ...fields].map(({ id }) => id));
  return ([key]) => keys.has(key);
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
