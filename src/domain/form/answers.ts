import { cleanLine, cleanText } from '../text/clean-text';
import type { Field } from './field';

export const MOST_PEOPLE = 10;

/** The text of each answer by field id; a field without an answer is absent or empty. */
export type AnswersById = Readonly<Record<string, string>>;

/** All answers of one form: those that all emails share, and those about each person. */
export interface Answers {
  readonly shared: AnswersById;
  /** Never empty: the form always asks for one person. */
  readonly people: readonly AnswersById[];
}

export function noAnswers(): Answers {
  return { shared: {}, people: [{}] };
}

/** Text as an answer to this field: cleaned, and on one line unless the field takes a text. Typed and linked text both pass here. */
export function cleanAnswer(field: Field, text: string): string {
  return field.form === 'text' ? cleanText(text) : cleanLine(text);
}

/** The answers for one person's email: the shared ones and those about that person. `person` counts from 0. */
export function answersFor(answers: Answers, person: number): AnswersById {
  return { ...answers.shared, ...answers.people[person] };
}

/** The answer to a field, or the empty text. Only own properties count: `constructor` is on every object. */
export function answerTo(field: Field, answers: AnswersById): string {
  return (Object.hasOwn(answers, field.id) && answers[field.id]) || '';
}

export function hasAnswer(answers: AnswersById): boolean {
  return Object.values(answers).some((text) => text !== '');
}

export function isEmpty(answers: Answers): boolean {
  return !hasAnswer(answers.shared) && !answers.people.some(hasAnswer);
}
