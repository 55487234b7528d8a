import type { Field } from '../form/field';

export interface LinkContents {
  readonly held: readonly Field[];
  /** Answered, and kept out of the link. */
  readonly withheld: readonly Field[];
  readonly note: 'none' | 'held' | 'withheld';
  readonly people: number;
}

/** For one person, and where it differs for several. */
const WORDS: ReadonlyMap<string, readonly [one: string, several?: string]> = new Map<string, readonly [string, string?]>([
  ['you', ['your name']],
  ['to', ['the name of the person you write to', 'the names of the people you write to']],
  ['email', ['their email address', 'their email addresses']],
  ['theirrole', ['their role', 'their roles']],
  ['role', ['the job title']],
  ['company', ['the company']],
  ['interview', ['the date of the interview']],
  ['replyby', ['the day by which they promised an answer']],
  ['tone', ['the tone']],
  ['english', ['American or British English']],
  ['subject', ['your choice of subject']],
  ['place', ['the country or region']],
]);
const NOTE = 'your note';

/** "It holds the job title and the tone. It does not hold your name." */
export function linkInWords({ held, withheld, note, people }: LinkContents): string {
  const words = (fields: readonly Field[]): readonly string[] => fields.map((field) => inWords(field, people));
  const inside = [...words(held), ...(note === 'held' ? [NOTE] : [])];
  const outside = [...words(withheld), ...(note === 'withheld' ? [NOTE] : [])];
  const holds = inside.length > 0 ? `It holds ${list(inside, 'and')}.` : 'It holds nothing: it opens the empty form.';
  return outside.length > 0 ? `${holds} It does not hold ${list(outside, 'or')}.` : holds;
}

/** A scenario may word the label of its own fields as it likes, so those stand in quotation marks. */
function inWords({ id, label }: Field, people: number): string {
  const words = WORDS.get(id);
  if (!words) return `“${label}”`;
  const [one, several = one] = words;
  return people > 1 ? several : one;
}

function list(words: readonly string[], joint: 'and' | 'or'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`;
}
