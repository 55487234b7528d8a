import { answersFor, type Answers, type AnswersById } from '../form/answers';
import { problemAmong } from '../form/problems';
import type { Field } from '../form/field';
import { SHARED_FIELDS } from '../form/shared-fields';

export type SharePreset = 'without personal details' | 'everything';

/** One field that was answered, as the share panel lists it. */
export interface Shareable {
  readonly field: Field;
  /** One answer, or one of each person who has one. */
  readonly texts: readonly string[];
  /** Why it cannot be shared. */
  readonly problem: string | undefined;
}

export function shareableFields(fields: readonly Field[], answers: Answers): readonly Shareable[] {
  return fields
    .map((field) => ({ field, texts: textsOf(field, answers), problem: problemOf(field, answers) }))
    .filter(({ texts }) => texts.length > 0);
}

/** Whether a field names a person or is typed freely: such a field goes into a link only when the reader says so. */
export function isPersonal({ id, form, perPerson }: Field): boolean {
  const isWords = form === 'line' || form === 'text' || form === 'email';
  // Of two people who get the same link, each has wordings of their own.
  return perPerson || form === 'wordings' || (isWords && SHARED_FIELDS.get(id)?.isImpersonal !== true);
}

export function isInPreset(preset: SharePreset, { field, problem }: Shareable): boolean {
  return problem === undefined && (preset === 'everything' || !isPersonal(field));
}

/** The answers to these fields alone. People are part of it only where one of the fields is about them. */
export function onlyAnswersTo(fields: readonly Field[], answers: Answers): Answers {
  const ids = new Set(fields.map(({ id }) => id));
  const keep = (texts: AnswersById): AnswersById => Object.fromEntries(Object.entries(texts).filter(([id]) => ids.has(id)));
  const isAboutPeople = fields.some(({ perPerson }) => perPerson);
  return { shared: keep(answers.shared), people: isAboutPeople ? answers.people.map(keep) : [{}] };
}

function textsOf(field: Field, answers: Answers): readonly string[] {
  const owners = field.perPerson ? answers.people : [answers.shared];
  return owners.map((owner) => owner[field.id] ?? '').filter((text) => text !== '');
}

function problemOf(field: Field, answers: Answers): string | undefined {
  const owners = field.perPerson ? answers.people : [answers.shared];
  const problems = owners.map((_, person) => problemAmong(field, answersFor(answers, person)));
  const person = problems.findIndex((problem) => problem !== undefined);
  const problem = problems[person];
  return problem !== undefined && owners.length > 1 ? `Person ${String(person + 1)}: ${problem}` : problem;
}
