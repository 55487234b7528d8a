import type { Field, FieldForm } from './field';

export const TONES = ['formal', 'warm', 'brief'] as const;
export type Tone = (typeof TONES)[number];

/** Which spelling and which form of dates an email uses. */
export const ENGLISHES = ['us', 'uk'] as const;
export type English = (typeof ENGLISHES)[number];

/** Everything that holds for a field wherever it is asked; a scenario adds its label, its hint and its example. */
export interface SharedField {
  readonly form: FieldForm;
  /** Asked once for each person whom the email goes to. */
  readonly perPerson?: true;
  /** What a choice is made from, where that is the same in every scenario. */
  readonly choices?: readonly string[];
  /** It names the job and nobody, so a link may hold it without being asked to hold personal details. */
  readonly isImpersonal?: true;
  /** A name or a title: a keyboard on a screen begins each word with a capital. */
  readonly isName?: true;
  /** The autofill token of `<input autocomplete>` (WHATWG HTML, 4.10.18.7.1); absent means `off`. */
  readonly autocomplete?: string;
  /** What a share link says that it holds, for one person and, where it differs, for several; absent: the label, quoted. */
  readonly noun?: readonly [one: string, several?: string];
  /** What it fills in, in the table of `/about/links/`. */
  readonly fills: string;
}

/**
 * The one table of the fields that several scenarios share, in the order of `/about/links/`. Their ids and forms are part of
 * the link format, so they never change.
 */
export const SHARED_FIELDS: ReadonlyMap<string, SharedField> = new Map<string, SharedField>([
  ['you', { form: 'line', isName: true, autocomplete: 'name', noun: ['your name'], fills: 'your name' }],
  [
    'to',
    {
      form: 'line',
      perPerson: true,
      isName: true,
      noun: ['the name of the person you write to', 'the names of the people you write to'],
      fills: 'who the email goes to',
    },
  ],
  [
    'email',
    { form: 'email', perPerson: true, noun: ['their email address', 'their email addresses'], fills: 'their address' },
  ],
  ['theirrole', { form: 'line', perPerson: true, noun: ['their role', 'their roles'], fills: 'what the person does there' }],
  [
    'role',
    {
      form: 'line',
      isImpersonal: true,
      isName: true,
      autocomplete: 'organization-title',
      noun: ['the job title'],
      fills: 'job title',
    },
  ],
  [
    'company',
    {
      form: 'line',
      isImpersonal: true,
      isName: true,
      autocomplete: 'organization',
      noun: ['the company'],
      fills: 'company',
    },
  ],
  ['interview', { form: 'date-time', noun: ['the date of the interview'], fills: 'when the interview ended' }],
  [
    'replyby',
    {
      form: 'date',
      noun: ['the day by which they promised an answer'],
      fills: 'the day by which they promised an answer',
    },
  ],
  ['detail', { form: 'text', perPerson: true, fills: 'one thing that you talked about' }],
  ['value', { form: 'text', fills: 'what you bring to it' }],
  ['tone', { form: 'choice', choices: TONES, noun: ['the tone'], fills: 'how it sounds' }],
  ['english', { form: 'choice', choices: ENGLISHES, noun: ['American or British English'], fills: 'spelling and dates' }],
  ['subject', { form: 'choice', noun: ['your choice of subject'], fills: 'which of the offered subjects' }],
  ['place', { form: 'place', noun: ['the country or region'], fills: 'country or region, for public holidays' }],
  [
    'greet',
    {
      form: 'line',
      perPerson: true,
      isName: true,
      noun: ['how to greet them'],
      fills: 'how to greet them, such as “Hi Dana”',
    },
  ],
  ['own', { form: 'text', perPerson: true, noun: ['a paragraph of your own'], fills: 'a paragraph of your own' }],
  [
    'say',
    {
      form: 'line',
      noun: ['the wording'],
      fills: 'the chosen wordings, such as “open.2,close.0”: a move and its wording, counted from 1; 0 leaves it out',
    },
  ],
]);

/** What the fields below have in common. */
export const OPTIONAL = { perPerson: false, required: false } as const;

/**
 * The dates and the place. The calculator asks for them; the builder reads, keeps and passes on all three even where a
 * scenario does not ask for them, so that nothing is lost on the way between the two pages.
 */
export const DATE_FIELDS: readonly Field[] = [
  { ...OPTIONAL, id: 'interview', label: 'Interview date', form: 'date-time' },
  { ...OPTIONAL, id: 'replyby', label: 'They promised an answer by', form: 'date' },
  { ...OPTIONAL, id: 'place', label: 'Country or region', form: 'place' },
];

/** How to greet a person where the rule does not say it as the reader would. */
export const GREET_FIELD: Field = { id: 'greet', label: 'Greet as', form: 'line', perPerson: true, required: false };

/** A paragraph of the reader's own, printed as it was typed. */
export const OWN_FIELD: Field = {
  id: 'own',
  label: 'A paragraph of your own',
  form: 'text',
  perPerson: true,
  required: false,
};

/** The chosen wordings, as `readSay` reads them. */
export const SAY_FIELD: Field = { ...OPTIONAL, id: 'say', label: 'Wording', form: 'line' };

export const TONE_FIELD: Field = { ...OPTIONAL, id: 'tone', label: 'Tone', form: 'choice', choices: TONES };

export const ENGLISH_FIELD: Field = { ...OPTIONAL, id: 'english', label: 'English', form: 'choice', choices: ENGLISHES };

/** Which of a scenario's subjects, counted from 1 as a person writing a link would. */
export function subjectField(count: number): Field {
  const choices = Array.from({ length: count }, (_, index) => String(index + 1));
  return { ...OPTIONAL, id: 'subject', label: 'Subject', form: 'choice', choices };
}
