import type { PlainDate, PlainDateTime } from '../dates/plain-date';
import type { StoredDraft } from '../drafts/draft';
import type { Entry } from '../form/entries';
import type { Answered } from './what-follows';

export const INTERVIEW_VERSION = 1;

/**
 * A part of a record that two tabs may change at the same time. Every change counts one more than the highest revision in the
 * record, so the later change is known without a clock.
 */
interface Part {
  readonly revision: number;
}

/** The name or the notes of an interview, or an answer that all its emails share, by `key`. */
export interface KeptText extends Part {
  readonly key: string;
  readonly text: string;
}

/** The people to write to, as entries of a form. */
export interface KeptPeople extends Part {
  readonly entries: readonly Entry[];
}

/** One email's form, or the date calculator's. */
export interface KeptForm extends Part {
  /** A scenario, or `DATES_FORM`. */
  readonly formId: string;
  readonly savedAt: PlainDateTime;
  readonly draft: StoredDraft;
}

/** What happened on a day. */
export type Happening =
  | { readonly kind: 'sent'; readonly scenarioId: string }
  | { readonly kind: 'heard'; readonly answer: Answered }
  | { readonly kind: 'ended' };

/** Something that happened. One that was taken back stays in the record, so that no other tab brings it back. */
export type KeptEvent = Part &
  Happening & {
    readonly id: string;
    readonly on: PlainDate;
    readonly isGone: boolean;
  };

/** One talk with one employer, as this device keeps it. */
export interface KeptInterview {
  readonly version: typeof INTERVIEW_VERSION;
  readonly id: string;
  readonly texts: readonly KeptText[];
  readonly people: KeptPeople;
  readonly forms: readonly KeptForm[];
  readonly events: readonly KeptEvent[];
}

/** The form of the date calculator. */
export const DATES_FORM = 'dates';
const NAME = 'name';
const NOTES = 'notes';

export function newInterview(id: string, name: string): KeptInterview {
  const texts = [{ key: NAME, text: name, revision: 1 }];
  return { version: INTERVIEW_VERSION, id, texts, people: { revision: 0, entries: [] }, forms: [], events: [] };
}

export function textOf({ texts }: KeptInterview, key: string): string {
  return texts.find((text) => text.key === key)?.text ?? '';
}

export function nameOf(interview: KeptInterview): string {
  return textOf(interview, NAME);
}

export function notesOf(interview: KeptInterview): string {
  return textOf(interview, NOTES);
}

export function formOf({ forms }: KeptInterview, formId: string): KeptForm | undefined {
  return forms.find((form) => form.formId === formId);
}

/** In the order in which things happened; those of one day in the order in which they were entered. */
export function eventsOf({ events }: KeptInterview): readonly KeptEvent[] {
  return events
    .filter(({ isGone }) => !isGone)
    .toSorted((one, other) => one.on.localeCompare(other.on) || one.revision - other.revision);
}

export function isEnded(interview: KeptInterview): boolean {
  return eventsOf(interview).some(({ kind }) => kind === 'ended');
}

export function nextRevision({ texts, people, forms, events }: KeptInterview): number {
  return 1 + [people, ...texts, ...forms, ...events].reduce((most, { revision }) => Math.max(most, revision), 0);
}

export function rename(interview: KeptInterview, name: string): KeptInterview {
  return withText(interview, NAME, name);
}

export function withNotes(interview: KeptInterview, notes: string): KeptInterview {
  return withText(interview, NOTES, notes);
}

export function withText(interview: KeptInterview, key: string, text: string): KeptInterview {
  if (textOf(interview, key) === text) return interview;
  const others = interview.texts.filter((other) => other.key !== key);
  return { ...interview, texts: [...others, { key, text, revision: nextRevision(interview) }] };
}

export function withEvent(interview: KeptInterview, id: string, on: PlainDate, happening: Happening): KeptInterview {
  const event = { id, on, isGone: false, revision: nextRevision(interview), ...happening };
  return { ...interview, events: [...interview.events, event] };
}

export function withoutEvent(interview: KeptInterview, id: string): KeptInterview {
  const revision = nextRevision(interview);
  return {
    ...interview,
    events: interview.events.map((event) => (event.id === id ? { ...event, isGone: true, revision } : event)),
  };
}

/**
 * Two states of one interview, from two tabs or two devices, as one that has every change of both: of each part the one with
 * the higher revision. The order of the two makes no difference, and joining again changes nothing.
 */
export function joinInterviews(one: KeptInterview, other: KeptInterview): KeptInterview {
  return {
    ...one,
    texts: joinParts(one.texts, other.texts, ({ key }) => key),
    people: later(one.people, other.people),
    forms: joinParts(one.forms, other.forms, ({ formId }) => formId),
    events: joinParts(one.events, other.events, ({ id }) => id),
  };
}

function joinParts<One extends Part>(ours: readonly One[], theirs: readonly One[], idOf: (part: One) => string): One[] {
  const parts = new Map<string, One>();
  for (const part of [...ours, ...theirs]) {
    const known = parts.get(idOf(part));
    parts.set(idOf(part), known ? later(known, part) : part);
  }
  return [...parts].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, part]) => part);
}

/** Two changes with the same revision were made at the same time: any fixed choice will do, as long as all tabs make it. */
function later<One extends Part>(one: One, other: One): One {
  if (one.revision !== other.revision) return one.revision > other.revision ? one : other;
  return JSON.stringify(one) >= JSON.stringify(other) ? one : other;
}
