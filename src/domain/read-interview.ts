import type { AnswersById } from './answers';
import { parseMoment, parsePlainDate } from './plain-date';
import type { Interview } from './plan';
import { problemAmong } from './problems';
import { DATE_FIELDS } from './shared-fields';

/** Undefined while no interview is given, and where a date has a problem: then nothing is worked out from it. */
export function readInterview(answers: AnswersById): Interview | undefined {
  const ended = parseMoment(answers.interview ?? '');
  const hasProblem = DATE_FIELDS.some((field) => problemAmong(field, answers) !== undefined);
  if (!ended || hasProblem) return undefined;
  return { ended, replyBy: parsePlainDate(answers.replyby ?? '') };
}
