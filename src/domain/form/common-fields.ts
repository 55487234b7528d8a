import type { Field } from './field';

export const TONES = ['formal', 'warm', 'brief'] as const;
export type Tone = (typeof TONES)[number];

/** Which spelling and which form of dates an email uses. */
export const ENGLISHES = ['us', 'uk'] as const;
export type English = (typeof ENGLISHES)[number];

/** What the fields below have in common. */
const OPTIONAL = { perPerson: false, required: false } as const;

export const INTERVIEW_FIELD: Field = { ...OPTIONAL, id: 'interview', label: 'Interview date', form: 'date-time' };
export const PROMISED_FIELD: Field = { ...OPTIONAL, id: 'replyby', label: 'They promised an answer by', form: 'date' };
export const SAID_FIELD: Field = { ...OPTIONAL, id: 'said', label: 'What they said, in their words', form: 'line' };
export const SAID_ON_FIELD: Field = { ...OPTIONAL, id: 'saidon', label: 'They said it on', form: 'date' };
export const PLACE_FIELD: Field = { ...OPTIONAL, id: 'place', label: 'Country or region', form: 'place' };

/**
 * All that the plan is worked out from. The calculator asks for it; the builder reads, keeps and passes on every key even
 * where a scenario does not ask for it, so that both pages name the same days.
 */
export const DATE_FIELDS: readonly Field[] = [
  INTERVIEW_FIELD,
  PROMISED_FIELD,
  SAID_FIELD,
  SAID_ON_FIELD,
  PLACE_FIELD,
  { ...OPTIONAL, id: 'off', label: 'Days that do not count', form: 'days-off' },
  { ...OPTIONAL, id: 'grace', label: 'Working days to wait after the promised day', form: 'number', range: [1, 5] },
  { ...OPTIONAL, id: 'wait', label: 'Days to wait where no day was promised', form: 'number', range: [7, 42] },
  { ...OPTIONAL, id: 'second', label: 'Second nudge', form: 'choice', choices: ['no', 'yes'] },
  { ...OPTIONAL, id: 'zone', label: 'Their time zone', form: 'zone' },
];

const COMPANY_FIELD: Field = { ...OPTIONAL, id: 'company', label: 'Company', form: 'line', isName: true };

/** All that the calculator asks, and that a link to it may hold: the company stands in the titles of its calendar events. */
export const CALCULATOR_FIELDS: readonly Field[] = [...DATE_FIELDS, COMPANY_FIELD];

/** A paragraph of the reader's own, printed as it was typed. */
export const OWN_FIELD: Field = {
  id: 'own',
  label: 'A paragraph of your own',
  form: 'text',
  perPerson: true,
  required: false,
};

/** The chosen wordings, as `readSay` reads them. */
export const SAY_FIELD: Field = { ...OPTIONAL, id: 'say', label: 'Wording', form: 'wordings' };
