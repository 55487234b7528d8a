import { peopleFromLines } from '~/domain/form/people-from-lines';
import type { Field } from '~/domain/form/field';
import type { Scenario } from '~/domain/email/scenario';
import type { Form } from '~/islands/form/create-form';
import { withPeople } from './change-people';

interface Target {
  readonly form: Form;
  readonly scenario: Scenario;
}

/** Adds one person for each name of a pasted list and returns a message for the reader. Other text is pasted unchanged. */
export function pastePeople({ form, scenario }: Target, field: Field, person: number, text: string): string {
  const asksRole = scenario.fields.some(({ id }) => id === 'theirrole');
  const list = peopleFromLines(text, asksRole);
  const before = form.answers().people;
  const typed = before[person]?.to ?? '';
  if (!list) {
    form.setAnswer(field, typed + text, person);
    return 'That did not look like a list of names, so it was pasted as it is.';
  }
  const room = form.mostPeople - before.length + (typed === '' ? 1 : 0);
  form.change((draft) => withPeople(draft, person, list.slice(0, room)));
  const left = list.slice(room).map(({ to }) => to);
  const taken = list.length - left.length;
  const made = taken === 0 ? '' : `${String(taken)} people taken from your list. Check each name. `;
  return left.length === 0 ? made.trim() : `${made}No room for ${left.join(', ')}: ${String(form.mostPeople)} is the most.`;
}
