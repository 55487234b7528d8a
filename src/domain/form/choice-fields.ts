import { ENGLISHES, TONES } from './common-fields';
import type { Field } from './field';

/** What the fields below have in common. */
const SHARED = { perPerson: false, required: false } as const;

/** How to greet a person where the rule does not say it as the reader would. */
export const GREET_FIELD: Field = { id: 'greet', label: 'Greet as', form: 'line', perPerson: true, required: false };

export const TONE_FIELD: Field = { ...SHARED, id: 'tone', label: 'Tone', form: 'choice', choices: TONES };

export const ENGLISH_FIELD: Field = { ...SHARED, id: 'english', label: 'English', form: 'choice', choices: ENGLISHES };

/** Which of a scenario's subjects, counted from 1 as a person writing a link would. */
export function subjectField(count: number): Field {
  const choices = Array.from({ length: count }, (_, index) => String(index + 1));
  return { ...SHARED, id: 'subject', label: 'Subject', form: 'choice', choices };
}
