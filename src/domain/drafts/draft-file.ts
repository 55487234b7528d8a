import { isSameKept, LONGEST_KEPT, nextDraftName, readKept, type KeptDraft } from './kept-draft';

const FORMAT = 'afterword-drafts';
const FILE_VERSION = 1;
/** In UTF-16 units: as much as a browser keeps for a whole site. */
const LONGEST_FILE = 5_000_000;

/** An entry of a file that is no draft, counted from 1. */
interface BadEntry {
  readonly number: number;
  readonly reason: string;
}

export type DraftFile =
  | { readonly drafts: readonly KeptDraft[]; readonly bad: readonly BadEntry[]; readonly problem?: undefined }
  | { readonly problem: string };

/** What a file adds to the drafts on the device; none of those is ever replaced. */
interface Merge {
  readonly added: readonly KeptDraft[];
  /** How many of the file's drafts are on the device already, unchanged. */
  readonly known: number;
}

export function writeDraftFile(drafts: readonly KeptDraft[]): string {
  return `${JSON.stringify({ format: FORMAT, version: FILE_VERSION, drafts }, undefined, 2)}\n`;
}

/** The good entries, and of each bad one why it is left out. */
export function readDraftFile(text: string): DraftFile {
  if (text.length > LONGEST_FILE) return { problem: 'The file is too large to hold drafts of this site.' };
  const file = parse(text);
  if (file?.format !== FORMAT || !Array.isArray(file.drafts)) {
    return { problem: 'This is no file of drafts from this site, or it was cut or changed on its way.' };
  }
  if (file.version !== FILE_VERSION) return { problem: 'The file was made by another version of this site.' };
  const read = file.drafts.map((entry: unknown, index) => ({ number: index + 1, ...readEntry(entry) }));
  return {
    drafts: read.flatMap(({ kept }) => kept ?? []),
    bad: read.flatMap(({ number, problem }) => (problem === undefined ? [] : [{ number, reason: problem }])),
  };
}

/** Where the id of a draft from the file belongs to a different draft already, it gets an id and a name of its own. */
export function mergeDrafts(here: readonly KeptDraft[], brought: readonly KeptDraft[], makeId: () => string): Merge {
  const all = [...here];
  let known = 0;
  for (const kept of brought) {
    const sameId = all.find(({ id }) => id === kept.id);
    if (all.some((other) => isSameKept(other, kept))) {
      known += 1;
      continue;
    }
    const name = nextDraftName(
      kept.name,
      all.map((other) => other.name),
    );
    all.push(sameId ? { ...kept, id: makeId(), name } : { ...kept, name });
  }
  return { added: all.slice(here.length), known };
}

function readEntry(entry: unknown): ReturnType<typeof readKept> {
  const read = readKept(entry);
  const isTooLong = read.kept && JSON.stringify(read.kept).length > LONGEST_KEPT;
  return isTooLong ? { problem: 'It is too large to be a draft of one form.' } : read;
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
