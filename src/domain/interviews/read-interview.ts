import { parsePlainDate, parsePlainDateTime } from '../dates/plain-date';
import { readStoredDraft } from '../drafts/kept-draft';
import type { Entry } from '../form/entries';
import { cleanText } from '../text/clean-text';
import {
  INTERVIEW_VERSION,
  type Happening,
  type KeptEvent,
  type KeptForm,
  type KeptInterview,
  type KeptPeople,
  type KeptText,
} from './kept-interview';
import { ANSWERS } from './what-follows';

/** In UTF-16 units; a browser gives a whole site some five million. */
export const LONGEST_INTERVIEW = 400_000;
export const LONGEST_NOTES = 20_000;

/** A record, or the reason for the reader why the stored text is none. */
export type ReadInterview =
  { readonly kept: KeptInterview; readonly problem?: undefined } | { readonly kept?: undefined; readonly problem: string };

type Stored = Readonly<Record<string, unknown>>;

const ID = /^[a-z\d-]{1,64}$/u;
const TOO_LARGE = 'It’s too large to be one interview.';
const NEWER = 'It was kept by a newer version of this site. Reload the page to get that version.';
const DAMAGED = 'It was cut off or changed, and can’t be read anymore.';

export function isInterviewId(text: string): boolean {
  return ID.test(text);
}

/** Validates every part, because storage and files may hold anything. */
export function readInterviewText(text: string): ReadInterview {
  if (text.length > LONGEST_INTERVIEW) return { problem: TOO_LARGE };
  try {
    return readInterview(JSON.parse(text));
  } catch {
    return { problem: DAMAGED };
  }
}

export function readInterview(value: unknown): ReadInterview {
  if (!isRecord(value)) return { problem: DAMAGED };
  if (typeof value.version === 'number' && value.version > INTERVIEW_VERSION) return { problem: NEWER };
  const texts = readAll(value.texts, readText);
  const people = readPeople(value.people);
  const forms = readAll(value.forms, readForm);
  const events = readAll(value.events, readEvent);
  const { id } = value;
  if (value.version !== INTERVIEW_VERSION || !isId(id) || !texts || !people || !forms || !events) {
    return { problem: DAMAGED };
  }
  const kept = { version: INTERVIEW_VERSION, id, texts, people, forms, events } as const;
  return JSON.stringify(kept).length > LONGEST_INTERVIEW ? { problem: TOO_LARGE } : { kept };
}

/** Undefined where one of them is not as it should be: what is left would look whole and not be. */
function readAll<One>(value: unknown, read: (entry: Stored) => One | undefined): readonly One[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const all = value.flatMap((entry: unknown): One[] => {
    const one = isRecord(entry) ? read(entry) : undefined;
    return one === undefined ? [] : [one];
  });
  return all.length === value.length ? all : undefined;
}

function readText({ key, text, revision }: Stored): KeptText | undefined {
  if (!isId(key) || typeof text !== 'string' || text.length > LONGEST_NOTES || !isCount(revision)) return undefined;
  return { key, text: cleanText(text), revision };
}

function readPeople(value: unknown): KeptPeople | undefined {
  if (!isRecord(value) || !isEntries(value.entries) || !isCount(value.revision)) return undefined;
  return { revision: value.revision, entries: value.entries };
}

function readForm({ formId, savedAt, draft, revision }: Stored): KeptForm | undefined {
  const moment = typeof savedAt === 'string' ? parsePlainDateTime(savedAt) : undefined;
  const stored = readStoredDraft(draft);
  if (!isId(formId) || moment === undefined || stored === undefined || !isCount(revision)) return undefined;
  return { formId, savedAt: moment, draft: stored, revision };
}

function readEvent(entry: Stored): KeptEvent | undefined {
  const { id, on, isGone, revision } = entry;
  const day = typeof on === 'string' ? parsePlainDate(on) : undefined;
  const happening = readHappening(entry);
  if (!isId(id) || !day || !happening || typeof isGone !== 'boolean' || !isCount(revision)) return undefined;
  return { id, on: day, isGone, revision, ...happening };
}

function readHappening({ kind, scenarioId, answer }: Stored): Happening | undefined {
  if (kind === 'ended') return { kind };
  if (kind === 'sent' && isId(scenarioId)) return { kind, scenarioId };
  const known = ANSWERS.find((one) => one === answer);
  return kind === 'heard' && known ? { kind, answer: known } : undefined;
}

function isEntries(value: unknown): value is readonly Entry[] {
  return (
    Array.isArray(value) &&
    value.every((entry) => Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === 'string'))
  );
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && isInterviewId(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null;
}
