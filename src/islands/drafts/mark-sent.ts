import type { PlainDate } from '~/domain/dates/plain-date';
import { plainText } from '~/domain/dates/sentence';
import type { WorkCalendar } from '~/domain/dates/working-days';
import { withSent } from '~/domain/interviews/mark';
import { tooSoonToNudge } from '~/domain/interviews/next-step';
import { NUDGES } from '~/domain/interviews/what-follows';
import { promisedDay } from '~/domain/promised/read-promised-day';
import type { KeepableForm } from './keepable-form';
import { openFormOf } from './kept-in-tab';
import { changeInterview, findInterview, newId, refusalInWords } from './kept-interviews';
import { startKeeping, suggestNameFor } from './start-keeping';

export interface Marked {
  /** Of the interview. */
  readonly id: string;
  readonly on: PlainDate;
  /** Why it could not be kept. */
  readonly problem?: string | undefined;
}

/** Marks the form's email as sent. The interview is kept from now on, because that is where the day stands. */
export function markSent(form: KeepableForm, scenarioId: string, on: PlainDate): Marked {
  const isKept = interviewOf(form) !== undefined;
  const refused = isKept ? undefined : startKeeping(form, suggestNameFor(form));
  const id = interviewOf(form)?.id ?? '';
  const refusal = refused ?? changeInterview(id, (record) => withSent(record, scenarioId, on, newId()));
  return { id, on, problem: refusal && `Not marked. ${refusalInWords(refusal)}` };
}

/** Why this email had better not go out on that day, where it asks for news again. */
export function tooSoonNote(
  form: KeepableForm,
  scenarioId: string,
  on: PlainDate,
  calendar: WorkCalendar,
): string | undefined {
  const interview = NUDGES.includes(scenarioId) ? interviewOf(form) : undefined;
  const words = interview && tooSoonToNudge(interview, { place: calendar, readWords: promisedDay }, on);
  return words && plainText(words);
}

function interviewOf(form: KeepableForm): ReturnType<typeof findInterview> {
  const open = openFormOf(form.draftKey);
  return open && !open.wasEmptied ? findInterview(open.id) : undefined;
}
