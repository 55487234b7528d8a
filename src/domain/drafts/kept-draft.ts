import { MOST_PEOPLE } from '../form/answers';
import { cleanLine } from '../text/clean-text';
import { readDraft, type StoredDraft } from './draft';
import { parsePlainDateTime, type PlainDateTime } from '../dates/plain-date';

const KEPT_VERSION = 1;
const LONGEST_DRAFT_NAME = 80;
/** In UTF-16 units; a browser gives a whole site some five million. */
const LONGEST_KEPT = 400_000;

/** A form as version 0.3 of the site kept it on the device, under a name. Such drafts become interviews when they are read. */
export interface KeptDraft {
  readonly version: typeof KEPT_VERSION;
  readonly id: string;
  readonly scenarioId: string;
  readonly name: string;
  /** Counts the changes, so that the newer of two tabs is known. */
  readonly revision: number;
  readonly savedAt: PlainDateTime;
  readonly draft: StoredDraft;
}

/** A draft, or the reason for the reader why the stored text is none. */
export type ReadKept =
  { readonly kept: KeptDraft; readonly problem?: undefined } | { readonly kept?: undefined; readonly problem: string };

const ID = /^[a-z\d-]{1,64}$/u;
const NEWER = 'It was kept by a newer version of this site.';
const UNREADABLE = 'It was cut or changed, and can no longer be read.';

/** Validates every part, because storage and files may hold anything. */
export function readKeptDraft(text: string): ReadKept {
  if (text.length > LONGEST_KEPT) return { problem: 'It is too large to be a draft of one form.' };
  try {
    return readKept(JSON.parse(text));
  } catch {
    return { problem: UNREADABLE };
  }
}

export function readKept(value: unknown): ReadKept {
  if (!isRecord(value)) return { problem: UNREADABLE };
  const { version, id, scenarioId, name, revision, savedAt, draft } = value;
  if (typeof version === 'number' && version > KEPT_VERSION) return { problem: NEWER };
  if (version !== KEPT_VERSION) return { problem: UNREADABLE };
  if (!isId(id) || !isId(scenarioId)) return { problem: 'It does not say which email it is for.' };
  if (nameIn(name) === '') return { problem: 'It has no name.' };
  const moment = typeof savedAt === 'string' ? parsePlainDateTime(savedAt) : undefined;
  if (!isCount(revision) || moment === undefined) return { problem: 'It does not say when it was kept.' };
  const stored = readStoredDraft(draft);
  if (stored === undefined) return { problem: 'Its answers were cut or changed, and can no longer be read.' };
  const kept = { version: KEPT_VERSION, id, scenarioId, name: nameIn(name), revision, savedAt: moment } as const;
  return { kept: { ...kept, draft: stored } };
}

/** Keeps only the keys of a draft, in a fixed order, so that equal drafts have equal JSON. */
export function readStoredDraft(value: unknown): StoredDraft | undefined {
  const read = readDraft(value, []);
  if (!isStored(value) || read === undefined) return undefined;
  const { entries, fromLink } = value;
  if (fromLink !== undefined && read.fromLink === undefined) return undefined;
  if (countPeople(value) > MOST_PEOPLE) return undefined;
  return { version: 1, entries, edits: read.edits, fromLink };
}

/** Checks the shape only; `readDraft` has checked the contents. */
function isStored(value: unknown): value is StoredDraft {
  return isRecord(value) && Array.isArray(value.entries) && Array.isArray(value.edits) && value.edits.every(isRecord);
}

function countPeople({ entries, edits, fromLink = [] }: StoredDraft): number {
  const named = (list: StoredDraft['entries']): number => list.filter(([key]) => key === 'to').length;
  return Math.max(named(entries), named(fromLink), edits.length);
}

function nameIn(name: unknown): string {
  return typeof name === 'string' ? Array.from(cleanLine(name).trim()).slice(0, LONGEST_DRAFT_NAME).join('').trim() : '';
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
