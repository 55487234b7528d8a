import type { Template } from './template';

/** How an answer is given; the form of a shared field is fixed by the link format (`/about/links/`). */
export type FieldForm = 'line' | 'text' | 'email' | 'date' | 'date-time' | 'choice' | 'place' | 'days-off' | 'zone';

export const TONES = ['formal', 'warm', 'brief'] as const;
export type Tone = (typeof TONES)[number];

/** Whose spelling and dates an email has. */
export const ENGLISHES = ['us', 'uk'] as const;
export type English = (typeof ENGLISHES)[number];

/** One thing that the form asks. */
export interface Field {
  /** The name of its control and its key in links. */
  readonly id: string;
  readonly label: string;
  readonly form: FieldForm;
  /** Asked once for each person whom the email goes to. */
  readonly perPerson: boolean;
  readonly required: boolean;
  readonly hint?: string | undefined;
  /** The one fixture: the static example and the tests are made of it. */
  readonly example?: string | undefined;
  /** Questions that make one remember, each with words to begin from. */
  readonly prompts?: readonly Prompt[] | undefined;
  /** What a choice is made from; the first stands until another is chosen. */
  readonly choices?: readonly string[] | undefined;
}

interface Prompt {
  readonly ask: string;
  readonly start: string;
}

interface FieldGroup {
  readonly title: string;
  readonly fieldIds: readonly string[];
}

/** One situation to write from: everything that the builder needs of `content/scenarios/<id>.mustache`. */
export interface Scenario {
  readonly id: string;
  readonly fields: readonly Field[];
  readonly groups: readonly FieldGroup[];
  /** Whether several people may get one email each. */
  readonly severalPeople: boolean;
  /** One line each; the first is taken unless the reader chooses another. */
  readonly subjects: readonly Template[];
  /** With a section for each tone. */
  readonly message: Template;
}

/** Plain text, both. */
export interface Email {
  readonly subject: string;
  readonly message: string;
}
