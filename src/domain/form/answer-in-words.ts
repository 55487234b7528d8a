import { parseMoment } from '../dates/plain-date';
import { spellMoment } from '../dates/sentence';
import { spellDayAndYear } from '../dates/spell-out';
import type { Field } from './field';

/** An answer as its owner knows it; those that are typed as words stay as they are. Also for an answer that has a problem. */
export function answerInWords({ form, id }: Field, answer: string): string {
  if (form === 'wordings') return 'the sentences that you see in the letter';
  if (id === 'english') return answer === 'uk' ? 'British' : 'American';
  const moment = form === 'date' || form === 'date-time' ? parseMoment(answer) : undefined;
  return moment === undefined ? answer : spellMoment(moment, spellDayAndYear);
}
