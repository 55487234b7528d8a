import { isEmpty, noAnswers, type Answers } from '../form/answers';
import { answersFromEntries, entriesFromAnswers, type Entry } from '../form/entries';
import type { Field } from '../form/field';

/** What the reader changed by hand in the generated email to one person; undefined where nothing was changed. */
export interface HandEdit {
  readonly subject?: string | undefined;
  readonly message?: string | undefined;
}

/** Everything that the reader entered into one form. */
export interface Draft {
  readonly answers: Answers;
  /** One for each person, in their order. */
  readonly edits: readonly HandEdit[];
  /** What a link filled in, so that it can be told from the reader's own words. */
  readonly fromLink: Answers | undefined;
}

/** A draft as JSON in the browser's storage and in files. */
export interface StoredDraft {
  readonly version: 1;
  readonly entries: readonly Entry[];
  readonly edits: readonly HandEdit[];
  readonly fromLink?: readonly Entry[] | undefined;
}

export function noDraft(): Draft {
  return { answers: noAnswers(), edits: [], fromLink: undefined };
}

export function isBlankDraft({ answers, edits }: Draft): boolean {
  return isEmpty(answers) && !edits.some(isEdited);
}

export function isEdited({ subject, message }: HandEdit): boolean {
  return subject !== undefined || message !== undefined;
}

export function toStoredDraft({ answers, edits, fromLink }: Draft, fields: readonly Field[]): StoredDraft {
  return {
    version: 1,
    entries: entriesFromAnswers(answers, fields),
    edits,
    fromLink: fromLink && entriesFromAnswers(fromLink, fields),
  };
}

/** Undefined for anything that is not a draft of this version: storage may hold anything. */
export function readDraft(stored: unknown, fields: readonly Field[]): Draft | undefined {
  if (!isRecord(stored) || stored.version !== 1 || !isEntries(stored.entries)) return undefined;
  return {
    answers: answersFromEntries(stored.entries, fields),
    edits: Array.isArray(stored.edits) ? stored.edits.map(readEdit) : [],
    fromLink: isEntries(stored.fromLink) ? answersFromEntries(stored.fromLink, fields) : undefined,
  };
}

function readEdit(edit: unknown): HandEdit {
  if (!isRecord(edit)) return {};
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  return { subject: text(edit.subject), message: text(edit.message) };
}

function isEntries(value: unknown): value is readonly Entry[] {
  return (
    Array.isArray(value) &&
    value.every((entry) => Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === 'string'))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
