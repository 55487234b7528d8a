import { readKept } from '../drafts/kept-draft';
import { fromKeptDraft } from './from-kept-draft';
import { joinInterviews, type KeptInterview } from './kept-interview';
import { readInterview, type ReadInterview } from './read-interview';

const FORMAT = 'afterword-interviews';
/** Files of version 0.3 of the site. */
const DRAFTS_FORMAT = 'afterword-drafts';
const FILE_VERSION = 1;
/** In UTF-16 units: as much as a browser keeps for a whole site. */
const LONGEST_FILE = 5_000_000;

/** An entry of a file that is no interview, counted from 1. */
interface BadEntry {
  readonly number: number;
  readonly reason: string;
}

export type InterviewFile =
  | { readonly interviews: readonly KeptInterview[]; readonly bad: readonly BadEntry[]; readonly problem?: undefined }
  | { readonly problem: string };

export function writeInterviewFile(interviews: readonly KeptInterview[]): string {
  return `${JSON.stringify({ format: FORMAT, version: FILE_VERSION, interviews }, undefined, 1)}\n`;
}

/** The good entries, two of one interview joined, and of each bad one why it is left out. */
export function readInterviewFile(text: string): InterviewFile {
  if (text.length > LONGEST_FILE) return { problem: 'That file is too large to hold interviews from this site.' };
  const file = parse(text);
  const isOld = file?.format === DRAFTS_FORMAT;
  const entries = isOld ? file.drafts : file?.interviews;
  if (!file || (file.format !== FORMAT && !isOld) || !Array.isArray(entries)) {
    return { problem: 'That isn’t a file of interviews from this site, or it was cut off or changed on its way.' };
  }
  if (file.version !== FILE_VERSION) return { problem: 'That file was made by another version of this site.' };
  const read = entries.map((entry: unknown) => (isOld ? readOld(entry) : readInterview(entry)));
  return {
    interviews: joinById(read.flatMap(({ kept }) => kept ?? [])),
    bad: read.flatMap(({ problem }, index) => (problem === undefined ? [] : [{ number: index + 1, reason: problem }])),
  };
}

function readOld(entry: unknown): ReadInterview {
  const { kept, problem } = readKept(entry);
  return kept ? { kept: fromKeptDraft(kept) } : { problem };
}

function joinById(interviews: readonly KeptInterview[]): readonly KeptInterview[] {
  const byId = new Map<string, KeptInterview>();
  for (const interview of interviews) {
    const known = byId.get(interview.id);
    byId.set(interview.id, known ? joinInterviews(known, interview) : interview);
  }
  return [...byId.values()];
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
