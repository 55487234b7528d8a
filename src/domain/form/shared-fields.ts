import type { Field, FieldForm } from './field';

export const TONES = ['formal', 'warm', 'brief'] as const;
export type Tone = (typeof TONES)[number];

/** Whose spelling and dates an email has. */
export const ENGLISHES = ['us', 'uk'] as const;
export type English = (typeof ENGLISHES)[number];

interface SharedField {
  readonly form: FieldForm;
  readonly perPerson?: true;
}

/** The fields that several scenarios share, and their forms: the table of `/about/links/`. */
export const SHARED_FIELDS: ReadonlyMap<string, SharedField> = new Map<string, SharedField>([
  ['you', { form: 'line' }],
  ['to', { form: 'line', perPerson: true }],
  ['email', { form: 'email', perPerson: true }],
  ['theirrole', { form: 'line', perPerson: true }],
  ['role', { form: 'line' }],
  ['company', { form: 'line' }],
  ['interview', { form: 'date-time' }],
  ['replyby', { form: 'date' }],
  ['detail', { form: 'text', perPerson: true }],
  ['value', { form: 'text' }],
  ['tone', { form: 'choice' }],
  ['english', { form: 'choice' }],
  ['place', { form: 'place' }],
  ['greet', { form: 'line', perPerson: true }],
  ['own', { form: 'text', perPerson: true }],
  ['say', { form: 'line' }],
]);

export const optional = { perPerson: false, required: false } as const;

/**
 * What the calculator asks. The builder reads, keeps and hands on the same three even where a scenario does not ask
 * for them, so that a reader who goes back and forth loses nothing.
 */
export const DATE_FIELDS: readonly Field[] = [
  { ...optional, id: 'interview', label: 'Interview date', form: 'date-time' },
  { ...optional, id: 'replyby', label: 'They promised an answer by', form: 'date' },
  { ...optional, id: 'place', label: 'Country or region', form: 'place' },
];

/** How to greet a person where the rule does not say it as the reader would. */
export const GREET_FIELD: Field = { id: 'greet', label: 'Greet as', form: 'line', perPerson: true, required: false };

/** A paragraph of the reader's own, printed as it was typed. */
export const OWN_FIELD: Field = { id: 'own', label: 'A paragraph of your own', form: 'text', perPerson: true, required: false };

/** The chosen wordings, as `readSay` reads them. */
export const SAY_FIELD: Field = { ...optional, id: 'say', label: 'Wording', form: 'line' };

export const TONE_FIELD: Field = { ...optional, id: 'tone', label: 'Tone', form: 'choice', choices: TONES };

export const ENGLISH_FIELD: Field = { ...optional, id: 'english', label: 'English', form: 'choice', choices: ENGLISHES };

/** Which of a scenario's subjects, counted from 1 as a person writing a link would. */
export function subjectField(count: number): Field {
  const choices = Array.from({ length: count }, (_, index) => String(index + 1));
  return { ...optional, id: 'subject', label: 'Subject', form: 'choice', choices };
}
