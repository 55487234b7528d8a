import type { Field } from '../form/field';
import { SHARED_FIELDS } from '../form/shared-fields';
import { endSentence, listWords } from '../text/punctuate';

export interface LinkContents {
  readonly held: readonly Field[];
  /** Answered, and kept out of the link. */
  readonly withheld: readonly Field[];
  readonly note: 'none' | 'held' | 'withheld';
  readonly people: number;
}

const NOTE = 'your note';

/** "It holds the job title and the tone. It doesn’t hold your name." */
export function describeLink({ held, withheld, note, people }: LinkContents): string {
  const words = (fields: readonly Field[]): readonly string[] => fields.map((field) => inWords(field, people));
  const inside = [...words(held), ...(note === 'held' ? [NOTE] : [])];
  const outside = [...words(withheld), ...(note === 'withheld' ? [NOTE] : [])];
  const holds =
    inside.length > 0 ? endSentence(`It holds ${listWords(inside)}`) : 'It holds nothing: it opens the empty form.';
  return outside.length > 0 ? `${holds} ${endSentence(`It doesn’t hold ${listWords(outside, 'or')}`)}` : holds;
}

/** A field of one scenario has no noun, only a label of any wording, which is quoted. */
function inWords({ id, label }: Field, people: number): string {
  const noun = SHARED_FIELDS.get(id)?.noun;
  if (!noun) return `“${label}”`;
  const [one, several = one] = noun;
  return people > 1 ? several : one;
}
