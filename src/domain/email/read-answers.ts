import type { PlainDate } from '../dates/plain-date';
import type { AnswersById } from '../form/answers';
import type { Field } from '../form/field';
import { companyInLetter } from '../names/company-name';
import { greetingFor } from '../names/greeting';
import { jobTitleInLetter } from '../names/job-title';
import { takeAnswer } from '../shape/take-answer';
import type { AnswerRules } from './answer-rules';
import { SEAMS } from './seams';
import { readAnswersBy, type ReadAnswers } from './read-answers-by';

export const ANSWER_RULES: AnswerRules = {
  takeAnswer,
  greetingFor,
  seams: SEAMS,
  lines: new Map([
    ['role', jobTitleInLetter],
    ['company', companyInLetter],
  ]),
};

/** `today` may be unknown, as in a page made before anyone reads it; dates are then spelled out in full. */
export function readAnswers(fields: readonly Field[], answers: AnswersById, today: PlainDate | undefined): ReadAnswers {
  return readAnswersBy(ANSWER_RULES, fields, answers, today);
}
