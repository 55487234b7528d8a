import { peopleFromLines } from '~/domain/form/people-from-lines';
import type { Field } from '~/domain/form/field';
import type { EmailBuilder } from '../create-email-builder';
import { withPeople } from './change-people';

/** What was pasted into the name of a person, by its index, and what stood in that field beside it. */
export interface Pasted {
  readonly field: Field;
  readonly person: number;
  readonly text: string;
  readonly beside: string;
}

/**
 * The browser has pasted the text as it is. Where it is a list of people, they take its place, with a message for the reader.
 * Empty where it is none: then it stays as it was pasted.
 */
export function pastePeople({ form, scenario, show }: EmailBuilder, { field, person, text, beside }: Pasted): string {
  show(person);
  const asksRole = scenario.fields.some(({ id }) => id === 'theirrole');
  const list = peopleFromLines(text, asksRole);
  if (!list) return '';
  form.setAnswer(field, beside, person);
  const room = form.mostPeople - form.answers().people.length + (beside === '' ? 1 : 0);
  form.change((draft) => withPeople(draft, person, list.slice(0, room)));
  const left = list.slice(room).map(({ to, email }) => to ?? email);
  const taken = list.length - left.length;
  const made = taken === 0 ? '' : `${countInWords(taken)} taken from what you pasted. Check each name. `;
  return left.length === 0 ? made.trim() : `${made}No room for ${left.join(', ')}: ${String(form.mostPeople)} is the limit.`;
}

function countInWords(people: number): string {
  return people === 1 ? 'One person' : `${String(people)} people`;
}
