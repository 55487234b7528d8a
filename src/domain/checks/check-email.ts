import { checkAttachment } from './attachment';
import { checkBlanks } from './blanks-left';
import type { Check, EmailOnShow, Letter } from './check';
import { checkClosing } from './closing';
import { checkGreeting } from './greeting';
import { checkLength } from './length';
import { checkDetail, checkValue } from './detail-and-value';
import { checkNames } from './other-names';
import { checkParagraphs } from './paragraphs';
import { readLetter } from './read-letter';
import { checkSentences } from './sentences';
import { checkSubject } from './subject';
import { checkThanks } from './thanks';
import { checkTiming } from './timing';
import { checkTwins } from './similar-emails';
import { checkWording } from './wording';

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
  checkSentences,
  checkWording,
  checkAttachment,
  checkTiming,
];

/** Only the checks that say something about this email: one that cannot know is left out. */
export function checkEmail(onShow: EmailOnShow): readonly Check[] {
  const letter = readLetter(onShow);
  return CHECKS.map((check) => check(letter)).filter((check) => check !== undefined);
}
