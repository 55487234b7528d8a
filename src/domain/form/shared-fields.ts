import { ENGLISHES, TONES } from './common-fields';
import type { FieldForm } from './field';

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
  [
    'said',
    { form: 'line', noun: ['what they said about an answer'], fills: 'what they said about an answer, in their words' },
  ],
  ['saidon', { form: 'date', noun: ['the day on which they said it'], fills: 'the day on which they said it' }],
  ['detail', { form: 'text', perPerson: true, fills: 'one thing that you talked about' }],
  ['value', { form: 'text', fills: 'what you bring to it' }],
  ['tone', { form: 'choice', choices: TONES, noun: ['the tone'], fills: 'how it sounds' }],
  ['english', { form: 'choice', choices: ENGLISHES, noun: ['American or British English'], fills: 'spelling and dates' }],
  ['subject', { form: 'choice', noun: ['your choice of subject'], fills: 'which of the offered subjects' }],
  ['place', { form: 'place', noun: ['the country or region'], fills: 'country or region, for public holidays' }],
  [
    'off',
    { form: 'days-off', noun: ['days off'], fills: 'days that do not count; after !, a holiday on which they do work' },
  ],
  [
    'grace',
    { form: 'number', noun: ['working days of grace'], fills: 'working days to wait after the promised day, 1 to 5' },
  ],
  ['wait', { form: 'number', noun: ['days to wait'], fills: 'days to wait where no day was promised, 7 to 42' }],
  ['second', { form: 'choice', choices: ['no', 'yes'], noun: ['a second nudge'], fills: 'whether to plan a second nudge' }],
  ['zone', { form: 'zone', noun: ['their time zone'], fills: 'their time zone' }],
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
      form: 'wordings',
      noun: ['the wording'],
      fills: 'the chosen wordings: a move and its wording, counted from 1; 0 leaves it out',
    },
  ],
]);
