import { cleanLine, cleanText } from '../text/clean-text';
import type { Field } from './field';

export const MOST_PEOPLE = 10;

/** What was typed, by field id, as it was typed; a field without an answer is absent or empty. */
export type AnswersById = Readonly<Record<string, string>>;

/** Everything that was typed into one form: what all emails share, and what each person has of their own. */
export interface Answers {
  readonly shared: AnswersById;
  /** Never empty: the form always asks for one person. */
  readonly people: readonly AnswersById[];
}

export function noAnswers(): Answers {
  return { shared: {}, people: [{}] };
}

/** What the form can hold of a text: the one way by which text becomes an answer, from the keyboard and from a link. */
export function answer(field: Field, text: string): string {
  return field.form === 'text' ? cleanText(text) : cleanLine(text);
}

/** The answers of one person's email: what is shared, with what is theirs. */
export function answersFor(answers: Answers, person: number): AnswersById {
  return { ...answers.shared, ...answers.people[person] };
}

/** Only what was typed: nothing that stands on every object of the page. */
export function answerTo(field: Field, answers: AnswersById): string {
  return (Object.hasOwn(answers, field.id) && answers[field.id]) || '';
}

export function hasAnswer(answers: AnswersById): boolean {
  return Object.values(answers).some((text) => text !== '');
}

export function isEmpty(answers: Answers): boolean {
  return !hasAnswer(answers.shared) && !answers.people.some(hasAnswer);
}
