import { mergeDrafts, readDraftFile, writeDraftFile } from '~/domain/drafts/draft-file';
import {
  cleanDraftName,
  isDraftId,
  LONGEST_KEPT,
  readKeptDraft,
  writeKeptDraft,
  type KeptDraft,
  type ReadKept,
} from '~/domain/drafts/kept-draft';
import { dayOf, plainDateTimeAt, timeOf, type PlainDateTime } from '~/domain/dates/plain-date';
import { spellDayAndYear, spellTime } from '~/domain/dates/spell-out';
import {
  deviceKeys,
  onDeviceChange,
  readDevice,
  removeFromDevice,
  writeDevice,
  type Refusal,
} from '~/islands/browser/device-storage';
import { offerFile } from '~/islands/browser/download';

/** One key for each draft, with the version of its form: two tabs that keep two drafts never touch the same key. */
const ANY_VERSION = 'afterword.kept.';
const PREFIX = `${ANY_VERSION}1.`;

/** What is stored under one key: a draft, or text that cannot be read as one. */
export interface KeptEntry {
  readonly key: string;
  readonly text: string;
  readonly read: ReadKept;
}

/** The result of reading a file of drafts. */
export interface Brought {
  readonly added: number;
  readonly known: number;
  readonly bad: readonly { readonly number: number; readonly reason: string }[];
  /** Why nothing, or not all, could be taken. */
  readonly problem?: string | undefined;
}

const REFUSED: Readonly<Record<Refusal, string>> = {
  full: 'The space that this browser gives the site is full. Remove a draft that you no longer need, and try again.',
  blocked: 'This browser refuses to keep anything for this site, as it does in some private windows.',
};

export function refusalInWords(refusal: Refusal): string {
  return REFUSED[refusal];
}

/** The newest first, what cannot be read at the end; undefined where the browser refuses. */
export function listKept(): readonly KeptEntry[] | undefined {
  const entries = deviceKeys(ANY_VERSION)?.map((key) => entryOf(key, readDevice(key) ?? ''));
  return entries?.toSorted((one, other) => savedAtOf(other).localeCompare(savedAtOf(one)));
}

/** Undefined where there is none, or none that can be read. */
export function findKept(id: string): KeptDraft | undefined {
  const text = isDraftId(id) ? readDevice(keyOfDraft(id)) : undefined;
  return text === undefined ? undefined : entryOf(keyOfDraft(id), text).read.kept;
}

/** Whether anything stands under the id, readable or not. */
export function isDraftThere(id: string): boolean {
  return isDraftId(id) && readDevice(keyOfDraft(id)) !== undefined;
}

export function keepDraft(kept: KeptDraft): Refusal | undefined {
  const text = writeKeptDraft(kept);
  return text.length > LONGEST_KEPT ? 'full' : writeDevice(keyOfDraft(kept.id), text);
}

/** The revision stays the same, so that a tab in which the draft is open goes on saving to it. */
export function renameKept(id: string, name: string): Refusal | undefined {
  const kept = findKept(id);
  const clean = cleanDraftName(name);
  return kept && clean !== '' ? keepDraft({ ...kept, name: clean }) : undefined;
}

export function removeKept(key: string): boolean {
  return removeFromDevice(key);
}

export function keyOfDraft(id: string): string {
  return PREFIX + id;
}

/** Stores a removed entry again, unless its key has been used since. */
export function restoreKept({ key, text }: KeptEntry): Refusal | undefined {
  return readDevice(key) === undefined ? writeDevice(key, text) : undefined;
}

export function onKeptChange(callback: () => void): () => void {
  return onDeviceChange(ANY_VERSION, callback);
}

export function newDraftId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function keptNow(): PlainDateTime {
  return plainDateTimeAt(Date.now());
}

/** `Monday, November 23, 2026, 2:30 p.m.` */
export function savedInWords({ savedAt }: KeptDraft): string {
  const time = timeOf(savedAt);
  return [spellDayAndYear(dayOf(savedAt)), ...(time ? [spellTime(time)] : [])].join(', ');
}

export function keptNames(): readonly string[] {
  return keptDrafts().map(({ name }) => name);
}

/** One file with every draft that can be read. */
export function saveAllAsFile(): void {
  offerFile('afterword-drafts.json', new Blob([writeDraftFile(keptDrafts())], { type: 'application/json' }));
}

/** Saves the stored text of a damaged draft unchanged. */
export function saveRemains({ text }: KeptEntry): void {
  offerFile('damaged-draft.txt', new Blob([text], { type: 'text/plain;charset=utf-8' }));
}

/** Adds what the file holds; nothing that is kept already is replaced. */
export function bringDrafts(text: string): Brought {
  const file = readDraftFile(text);
  if (file.problem !== undefined) return { added: 0, known: 0, bad: [], problem: file.problem };
  const { added, known } = mergeDrafts(keptDrafts(), file.drafts.map(unlessTaken), newDraftId);
  const refusals = added.map(keepDraft);
  const refusal = refusals.find((one) => one !== undefined);
  return {
    added: refusals.filter((one) => one === undefined).length,
    known,
    bad: file.bad,
    problem: refusal && refusalInWords(refusal),
  };
}

/** Gives the draft a new id if a damaged draft is stored under its id, so that the damaged one is not overwritten. */
function unlessTaken(kept: KeptDraft): KeptDraft {
  return isDraftThere(kept.id) && !findKept(kept.id) ? { ...kept, id: newDraftId() } : kept;
}

function keptDrafts(): readonly KeptDraft[] {
  return (listKept() ?? []).flatMap(({ read }) => read.kept ?? []);
}

function entryOf(key: string, text: string): KeptEntry {
  if (!key.startsWith(PREFIX)) return { key, text, read: { problem: 'It was kept by another version of this site.' } };
  const read = readKeptDraft(text);
  const id = key.slice(PREFIX.length);
  if (read.kept && read.kept.id !== id) return { key, text, read: { problem: 'It stands in the place of another draft.' } };
  return { key, text, read };
}

function savedAtOf({ read }: KeptEntry): string {
  return read.kept?.savedAt ?? '';
}
