import type { Answers } from '../answers';
import type { PlainDateTime } from '../plain-date';
import type { Email, Scenario } from '../scenario';
import type { WorkCalendar } from '../working-days';
import { checkAttachment } from './attachment';
import { checkBlanks } from './blanks-left';
import type { Check, Letter } from './check';
import { checkClosing } from './closing';
import { checkGreeting } from './greeting';
import { checkLength } from './length';
import { checkDetail, checkValue } from './own-part';
import { checkNames } from './other-names';
import { checkParagraphs } from './paragraphs';
import { readLetter } from './read-letter';
import { checkSubject } from './subject';
import { checkThanks } from './thanks';
import { checkTiming } from './timing';
import { checkTwins } from './twins';
import { checkWording } from './wording';

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

/** In the order in which a reader mends an email. */
const CHECKS: readonly ((letter: Letter) => Check | undefined)[] = [
  checkBlanks,
  checkGreeting,
  checkNames,
  checkThanks,
  checkDetail,
  checkTwins,
  checkValue,
  checkParagraphs,
  checkLength,
  checkClosing,
  checkSubject,
  checkWording,
  checkAttachment,
  checkTiming,
];

/** Only the checks that say something about this email: one that cannot know is left out. */
export function checkEmail(onShow: EmailOnShow): readonly Check[] {
  const letter = readLetter(onShow);
  return CHECKS.map((check) => check(letter)).filter((check) => check !== undefined);
}
