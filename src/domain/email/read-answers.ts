import type { PlainDate } from '../dates/plain-date';
import type { AnswersById } from '../form/answers';
import type { Field } from '../form/field';
import { mailAddress } from '../form/mail-address';
import { problemAmong } from '../form/problems';
import { companyInLetter } from '../names/company-name';
import { greetingFor } from '../names/greeting';
import { jobTitleInLetter } from '../names/job-title';
import { othersInLetter } from '../names/others';
import { takeAnswer } from '../shape/take-answer';
import type { AnswerRules } from './answer-rules';
import { SEAMS_OF } from './seams';
import { readAnswersBy, type ReadAnswers } from './read-answers-by';

/** More than ten emails ask for. */
const MOST_REMEMBERED = 200;

export const ANSWER_RULES: AnswerRules = {
  problem: problemAmong,
  address: (answer) => mailAddress(answer) ?? '',
  takeAnswer: remembered(takeAnswer),
  greetingFor: remembered(greetingFor),
  seams: SEAMS_OF,
  lines: new Map([
    ['role', remembered(jobTitleInLetter)],
    ['company', remembered(companyInLetter)],
    ['panel', remembered(othersInLetter)],
  ]),
};

/** `today` may be unknown, as in a page made before anyone reads it; dates are then spelled out in full. */
export function readAnswers(fields: readonly Field[], answers: AnswersById, today: PlainDate | undefined): ReadAnswers {
  return readAnswersBy(ANSWER_RULES, fields, answers, today);
}

/** Works out each result once: every key reads all answers of an email again, and all but one are what they were. */
function remembered<Args extends readonly unknown[], Result>(work: (...args: Args) => Result): (...args: Args) => Result {
  const results = new Map<string, { readonly result: Result }>();
  return (...args) => {
    const key = JSON.stringify(args);
    const known = results.get(key) ?? { result: work(...args) };
    if (results.size > MOST_REMEMBERED) results.clear();
    results.set(key, known);
    return known.result;
  };
}
