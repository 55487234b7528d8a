import type { AnswersById } from '../answers';
import type { Words } from '../words';
import type { EmailOnShow } from './check-email';

export type CheckId =
  | 'blanks'
  | 'greeting'
  | 'thanks'
  | 'detail'
  | 'value'
  | 'paragraphs'
  | 'length'
  | 'closing'
  | 'subject'
  | 'wording'
  | 'names'
  | 'twins'
  | 'attachment'
  | 'timing';

/** One rule that the finished email is held to, and how it came out. */
export type Check = About & Outcome;

interface About {
  readonly id: CheckId;
  /** What is true of a good email. */
  readonly claim: string;
  /** The id of the guide's page that says why. */
  readonly guidePage: string;
}

type Outcome =
  | {
      readonly holds: true;
      /** What the reader must still think of, because no check can see it. */
      readonly hint?: Words | undefined;
    }
  | {
      readonly holds: false;
      /** How to mend it. */
      readonly hint: Words;
      /** The scenario that fits better, where there is one. */
      readonly scenarioId?: string | undefined;
    };

/** An email on show, taken apart once for all checks. */
export interface Letter extends Omit<EmailOnShow, 'answers'> {
  /** Of the person whom it goes to, without spaces at the ends. */
  readonly answers: AnswersById;
  readonly others: readonly Other[];
  /** Its first line. */
  readonly greeting: string;
  /** What stands between greeting and closing. */
  readonly paragraphs: readonly string[];
  /** From the closing to the end; undefined where there is no closing. */
  readonly ending: string | undefined;
}

/** Someone else whom the same form writes to. */
interface Other {
  readonly name: string;
  readonly message: string;
}

/** The claim holds where there is nothing to mend. */
export function outcome(about: About, hint: Words | undefined): Check {
  return hint ? { ...about, holds: false, hint } : { ...about, holds: true };
}

const list = new Intl.ListFormat('en-GB');

/** `“one”, “two” and “three”` */
export function quoteAll(texts: readonly string[]): string {
  return listAll(texts.map((text) => `“${text}”`));
}

/** `one, two and three` */
export function listAll(texts: readonly string[]): string {
  return list.format(texts);
}
