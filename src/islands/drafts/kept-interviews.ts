import { plainDateTimeAt, type PlainDateTime } from '~/domain/dates/plain-date';
import { readKeptDraft } from '~/domain/drafts/kept-draft';
import { fromKeptDraft } from '~/domain/interviews/from-kept-draft';
import { joinInterviews, nameOf, type KeptInterview } from '~/domain/interviews/kept-interview';
import { isInterviewId, LONGEST_INTERVIEW, readInterviewText, type ReadInterview } from '~/domain/interviews/read-interview';
import {
  deviceKeys,
  onDeviceChange,
  readDevice,
  removeFromDevice,
  writeDevice,
  type Refusal,
} from '~/islands/browser/device-storage';

/** One key for each interview, with the version of its record. */
const ANY_VERSION = 'afterword.interview.';
const PREFIX = `${ANY_VERSION}1.`;
/** Where version 0.3 of the site kept a draft of one email each. */
const ANY_DRAFT = 'afterword.kept.';
const DRAFT_PREFIX = `${ANY_DRAFT}1.`;

/** What is stored under one key: an interview, or text that cannot be read as one. */
export interface KeptEntry {
  readonly key: string;
  readonly text: string;
  readonly read: ReadInterview;
}

const REFUSED: Readonly<Record<Refusal, string>> = {
  full: 'This browser has no more room for the site. Remove an interview that you no longer need, and try again.',
  blocked: 'This browser won’t keep anything for this site, as some private windows don’t.',
};

/** The records as this tab has written them. Another tab that did not know of a change yet may write over it. */
const written = new Map<string, KeptInterview>();
const listeners = new Set<() => void>();

export function refusalInWords(refusal: Refusal): string {
  return REFUSED[refusal];
}

/** Undefined where the browser refuses. Drafts that version 0.3 kept become interviews first. */
export function listInterviews(): readonly KeptEntry[] | undefined {
  takeOverDrafts();
  const keys = [ANY_VERSION, ANY_DRAFT].map(deviceKeys);
  return keys.every((list) => list !== undefined)
    ? keys.flat().map((key) => entryOf(key, readDevice(key) ?? ''))
    : undefined;
}

export function everyInterview(): readonly KeptInterview[] {
  return (listInterviews() ?? []).flatMap(({ read }) => read.kept ?? []);
}

/** Undefined where there is none, or none that can be read. */
export function findInterview(id: string): KeptInterview | undefined {
  const text = textAt(id);
  return text === undefined ? undefined : entryOf(keyOf(id), text).read.kept;
}

/** Whether anything is stored under the id, readable or not. */
export function isInterviewThere(id: string): boolean {
  return textAt(id) !== undefined;
}

/** Stores an interview; what another tab or device changed in the same one is kept as well. */
export function storeInterview(interview: KeptInterview): Refusal | undefined {
  const joined = joinInterviews(interview, findInterview(interview.id) ?? interview);
  const text = JSON.stringify(joined);
  const refusal = text.length > LONGEST_INTERVIEW ? 'full' : writeDevice(keyOf(interview.id), text);
  if (refusal) return refusal;
  written.set(interview.id, joined);
  // Later, so that whoever changed it has finished.
  queueMicrotask(() => {
    for (const listener of listeners) listener();
  });
  return undefined;
}

/** Changes an interview as it is now. Nothing happens where it is gone. */
export function changeInterview(id: string, change: (now: KeptInterview) => KeptInterview): Refusal | undefined {
  const stored = findInterview(id);
  const known = written.get(id);
  if (!stored) return undefined;
  return storeInterview(change(known ? joinInterviews(stored, known) : stored));
}

export function removeEntry({ key, read }: KeptEntry): boolean {
  if (read.kept) written.delete(read.kept.id);
  return removeFromDevice(key);
}

export function removeInterview(id: string): boolean {
  written.delete(id);
  return removeFromDevice(keyOf(id));
}

/** Stores a removed entry again, unless its key has been used since. */
export function restoreEntry({ key, text }: KeptEntry): Refusal | undefined {
  return readDevice(key) === undefined ? writeDevice(key, text) : undefined;
}

/** Calls back after a change by this tab or another. Returns the unsubscribe function. */
export function onInterviewChange(callback: () => void): () => void {
  listeners.add(callback);
  const stop = onDeviceChange(ANY_VERSION, () => {
    writeAgain();
    callback();
  });
  return () => {
    listeners.delete(callback);
    stop();
  };
}

export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function thisMoment(): PlainDateTime {
  return plainDateTimeAt(Date.now());
}

export function everyName(): readonly string[] {
  return everyInterview().map(nameOf);
}

/**
 * Puts back what another tab wrote over. Browsers tell a tab of another one's writing only afterwards, also under a lock; but
 * they do tell, and joining is the same in both, so the two end with the same record and every change.
 */
function writeAgain(): void {
  for (const [id, known] of written) {
    const stored = findInterview(id);
    if (!stored) {
      written.delete(id);
      continue;
    }
    const joined = joinInterviews(stored, known);
    written.set(id, joined);
    if (JSON.stringify(joined) !== JSON.stringify(stored)) writeDevice(keyOf(id), JSON.stringify(joined));
  }
}

/** What cannot be read stays where it is, and is listed as such. */
function takeOverDrafts(): void {
  for (const key of deviceKeys(DRAFT_PREFIX) ?? []) {
    const text = readDevice(key) ?? '';
    const { kept } = readKeptDraft(text);
    if (!kept || key !== DRAFT_PREFIX + kept.id || isDamagedAt(kept.id)) continue;
    // The room of the draft may be what its interview needs.
    removeFromDevice(key);
    if (storeInterview(fromKeptDraft(kept))) writeDevice(key, text);
  }
}

function isDamagedAt(id: string): boolean {
  return isInterviewThere(id) && !findInterview(id);
}

function entryOf(key: string, text: string): KeptEntry {
  if (key.startsWith(DRAFT_PREFIX)) {
    return { key, text, read: { problem: readKeptDraft(text).problem ?? refusalInWords('full') } };
  }
  if (!key.startsWith(PREFIX)) return { key, text, read: { problem: 'It was kept by another version of this site.' } };
  const read = readInterviewText(text);
  const isElsewhere = read.kept && read.kept.id !== key.slice(PREFIX.length);
  return { key, text, read: isElsewhere ? { problem: 'It’s stored in the place of another interview.' } : read };
}

function textAt(id: string): string | undefined {
  return isInterviewId(id) ? readDevice(keyOf(id)) : undefined;
}

function keyOf(id: string): string {
  return PREFIX + id;
}
