import { MOST_PEOPLE, type Answers } from '../form/answers';
import { cleanLine } from '../text/clean-text';
import { readDraft, type StoredDraft } from './draft';
import { parsePlainDateTime, type PlainDateTime } from '../dates/plain-date';

const KEPT_VERSION = 1;
export const LONGEST_DRAFT_NAME = 80;
/** In UTF-16 units; a browser gives a whole site some five million. */
export const LONGEST_KEPT = 400_000;

/** A form that the reader keeps on the device under a name. */
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

export function isDraftId(text: string): boolean {
  return ID.test(text);
}

/** One line of at most 80 characters without outer spaces; the empty text names nothing. */
export function cleanDraftName(name: string): string {
  return beginningOf(cleanLine(name).trim(), LONGEST_DRAFT_NAME).trim();
}

/** `Acme Ltd, Dana Lee`, or the scenario where neither is known. */
export function suggestDraftName({ shared, people }: Answers, scenarioId: string): string {
  const known = [shared.company, people[0]?.to].map((text) => text?.trim()).filter(Boolean);
  const scenario = scenarioId.replaceAll('-', ' ');
  return cleanDraftName(known.join(', ') || scenario.charAt(0).toUpperCase() + scenario.slice(1));
}

/** The name itself where it is free, else `Acme (2)`, `Acme (3)` and so on. */
export function nextDraftName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  const stem = beginningOf(name.replace(/ \(\d+\)$/u, ''), LONGEST_DRAFT_NAME - ' (999)'.length);
  let number = 2;
  while (taken.includes(`${stem} (${String(number)})`)) number += 1;
  return `${stem} (${String(number)})`;
}

export function writeKeptDraft(kept: KeptDraft): string {
  return JSON.stringify(kept);
}

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
  if (typeof name !== 'string' || cleanDraftName(name) === '') return { problem: 'It has no name.' };
  const moment = typeof savedAt === 'string' ? parsePlainDateTime(savedAt) : undefined;
  if (!isCount(revision) || moment === undefined) return { problem: 'It does not say when it was kept.' };
  const stored = readStored(draft);
  if (stored === undefined) return { problem: 'Its answers were cut or changed, and can no longer be read.' };
  if (countPeople(stored) > MOST_PEOPLE) return { problem: `It names more than ${String(MOST_PEOPLE)} people.` };
  const kept = { version: KEPT_VERSION, id, scenarioId, name: cleanDraftName(name), revision, savedAt: moment } as const;
  return { kept: { ...kept, draft: stored } };
}

/** Whether name, scenario and content are equal; id, revision and time are not compared. */
export function isSameKept(one: KeptDraft, other: KeptDraft): boolean {
  return one.name === other.name && one.scenarioId === other.scenarioId && sameJson(one.draft, other.draft);
}

/** Keeps only the keys of a draft, in a fixed order, so that equal drafts have equal JSON. */
function readStored(value: unknown): StoredDraft | undefined {
  const read = readDraft(value, []);
  if (!isStored(value) || read === undefined) return undefined;
  const { entries, fromLink } = value;
  if (fromLink !== undefined && read.fromLink === undefined) return undefined;
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

function sameJson(one: StoredDraft, other: StoredDraft): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function beginningOf(text: string, characters: number): string {
  return Array.from(text).slice(0, characters).join('');
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && isDraftId(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
