import type { Tone } from './common-fields';

/** What kind of answer a field takes; for a shared field the link format fixes it (`/about/links/`). */
export type FieldForm =
  'line' | 'text' | 'email' | 'date' | 'date-time' | 'number' | 'choice' | 'place' | 'days-off' | 'zone' | 'wordings';

/** One thing that the form asks. */
export interface Field {
  /** The name of its control and its key in links. */
  readonly id: string;
  readonly label: string;
  readonly form: FieldForm;
  /** Asked once for each person whom the email goes to. */
  readonly perPerson: boolean;
  readonly required: boolean;
  /** A name or a title: a keyboard on a screen begins each word with a capital. */
  readonly isName?: boolean | undefined;
  /** The autofill token of `<input autocomplete>` (WHATWG HTML, 4.10.18.7.1); absent means `off`. */
  readonly autocomplete?: string | undefined;
  readonly hint?: string | undefined;
  /** An answer that the page's example email and the tests are made of. */
  readonly example?: string | undefined;
  /** Questions that help to find an answer, each with words to start it with. */
  readonly prompts?: readonly Prompt[] | undefined;
  /** Of a free answer: whom it speaks about, which decides what "led a team" means. The writer unless it says otherwise. */
  readonly about?: 'me' | 'them' | 'it' | undefined;
  /** Whether the letter has a place for a question. */
  readonly takesQuestion?: boolean | undefined;
  /** First words of a sentence that the reader may begin with, by the tone of the letter. */
  readonly starters?: Readonly<Record<Tone, readonly string[]>> | undefined;
  /** Of a number: the smallest and the largest that it takes. */
  readonly range?: readonly [least: number, most: number] | undefined;
  /** What a choice is made from; the first stands until another is chosen. */
  readonly choices?: readonly string[] | undefined;
}

interface Prompt {
  readonly ask: string;
  readonly start: string;
}
