import type { Answers, AnswersById } from '../form/answers';
import type { Sentence } from '../dates/sentence';
import type { Email, Scenario } from '../email/scenario';
import type { PlainDateTime } from '../dates/plain-date';
import type { WorkCalendar } from '../dates/working-days';
import { listWords } from '../text/punctuate';

/** One rule that the finished email is held to, and how it came out. */
export type Check = About & Outcome;

interface About {
  /** The page carries it as `data-check`. No other check has it. */
  readonly id: string;
  /** What is true of a good email. */
  readonly claim: string;
  /** The id of the guide's page that says why. */
  readonly guidePage: string;
}

type Outcome =
  | {
      readonly holds: true;
      /** What the reader must still think of, because no check can see it. */
      readonly hint?: Sentence | undefined;
    }
  | {
      readonly holds: false;
      /** How to mend it. */
      readonly hint: Sentence;
      /** The scenario that fits better, where there is one. */
      readonly scenarioId?: string | undefined;
    };

/** What the reader has before them. */
export interface EmailOnShow {
  readonly scenario: Scenario;
  readonly family: string;
  /** How many words the message should have. */
  readonly words: { readonly least: number; readonly most: number };
  /** Of all people. */
  readonly answers: Answers;
  /** Whose email it is, counted from 0. */
  readonly person: number;
  /** Of every person, as it stands: with what was edited by hand. */
  readonly emails: readonly Email[];
  readonly calendar: WorkCalendar;
  /** Undefined where no clock was read yet: then nothing is said about the time. */
  readonly now: PlainDateTime | undefined;
}

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
export function outcome(about: About, hint: Sentence | undefined): Check {
  return hint ? { ...about, holds: false, hint } : { ...about, holds: true };
}

/** `“one,” “two,” and “three”` */
export function quoteAll(texts: readonly string[]): string {
  return listWords(texts.map((text) => `“${text}”`));
}
