import { cleanAnswer, type Answers, type AnswersById } from './answers';
import type { Field } from './field';

/** One `key=text` of a link, and of a draft. */
export type Entry = readonly [key: string, text: string];

/** Shared answers first, in the order of the fields. Each `to` begins a person; a single person without a name needs none. */
export function entriesFromAnswers(answers: Answers, fields: readonly Field[]): readonly Entry[] {
  const shared = entriesOf(
    answers.shared,
    fields.filter((field) => !field.perPerson),
  );
  const personal = fields.filter((field) => field.perPerson && field.id !== 'to');
  const people = answers.people.flatMap((person): readonly Entry[] => {
    const own = entriesOf(person, personal);
    const name = person.to ?? '';
    return name === '' && answers.people.length === 1 ? own : [['to', name], ...own];
  });
  return [...shared, ...people];
}

/** The inverse. Keeps every text, valid or not; ignores unknown keys; of a repeated key the first counts. */
export function answersFromEntries(entries: readonly Entry[], fields: readonly Field[]): Answers {
  const shared: Record<string, string> = {};
  const people: Record<string, string>[] = [{}];
  for (const [key, text] of entries) {
    const field = fields.find(({ id }) => id === key);
    if (!field) continue;
    if (key === 'to' && people.at(-1)?.to !== undefined) people.push({});
    const owner = field.perPerson ? people.at(-1) : shared;
    if (owner && owner[key] === undefined) owner[key] = cleanAnswer(field, text);
  }
  return { shared, people };
}

function entriesOf(answers: AnswersById, fields: readonly Field[]): readonly Entry[] {
  return fields.flatMap(({ id }): readonly Entry[] => {
    const text = answers[id] ?? '';
    return text === '' ? [] : [[id, text]];
  });
}
