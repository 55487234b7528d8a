import type { AnswersById } from '../form/answers';
import { parseMoment, parsePlainDate } from '../dates/plain-date';
import type { Interview } from './plan';
import { problemAmong } from '../form/problems';
import { CALCULATOR_FIELDS } from '../form/calculator-fields';

/** Undefined while no interview is given, and where a date has a problem: then nothing is worked out from it. */
export function readInterview(answers: AnswersById): Interview | undefined {
  const ended = parseMoment(answers.interview ?? '');
  const hasProblem = CALCULATOR_FIELDS.some((field) => problemAmong(field, answers) !== undefined);
  if (!ended || hasProblem) return undefined;
  return {
    ended,
    replyBy: parsePlainDate(answers.replyby ?? ''),
    grace: answers.grace ? Number(answers.grace) : undefined,
    secondNudge: answers.second === 'yes',
  };
}
