import type { AnswersById } from '../form/answers';
import { DATE_FIELDS } from '../form/common-fields';
import type { Field } from '../form/field';
import { problemAmong } from '../form/problems';
import { dayOf, parseMoment, parsePlainDate, type PlainDate } from '../dates/plain-date';
import { spellDay, spellDayAndYear } from '../dates/spell-out';
import type { WorkCalendar } from '../dates/working-days';
import type { PromisedDay } from '../promised/read-promised-day';
import type { Interview } from './plan';

/**
 * Reads the words about an answer: `promisedDay`. It's handed in because it's larger than all the rest, and pages load it only
 * where there are such words (`hasWords`). Without it they count as not said.
 */
export type ReadWords = (words: string, saidOn: PlainDate, calendar: WorkCalendar) => PromisedDay;

/** Undefined while no interview is given, and where a date has a problem: then nothing is worked out from any of them. */
export function readInterview(
  answers: AnswersById,
  calendar: WorkCalendar,
  readWords: ReadWords | undefined,
): Interview | undefined {
  const ended = parseMoment(answers.interview ?? '');
  const hasProblem = DATE_FIELDS.some((field) => dateProblem(field, answers, calendar, readWords) !== undefined);
  if (!ended || hasProblem) return undefined;
  return {
    ended,
    replyBy: promisedIn(answers, calendar, readWords),
    grace: numberIn(answers.grace),
    wait: numberIn(answers.wait),
    secondNudge: answers.second === 'yes',
  };
}

/**
 * What the words about an answer come to, counted from the day on which they were said, or else from the interview.
 * Undefined where there are none, or no day to count from.
 */
export function readSaid(
  answers: AnswersById,
  calendar: WorkCalendar,
  readWords: ReadWords | undefined,
): PromisedDay | undefined {
  const words = (answers.said ?? '').trim();
  const ended = parseMoment(answers.interview ?? '');
  const saidOn = parsePlainDate(answers.saidon ?? '') ?? (ended && dayOf(ended));
  return words === '' || !saidOn ? undefined : readWords?.(words, saidOn, calendar);
}

/** Whether the promised day hangs on words. A day that was given counts before them. */
export function hasWords({ said = '', replyby = '' }: AnswersById): boolean {
  return said.trim() !== '' && replyby === '';
}

/** The day by which they promised an answer. A day that was given counts before their words. */
export function promisedIn(
  answers: AnswersById,
  calendar: WorkCalendar,
  readWords: ReadWords | undefined,
): PlainDate | undefined {
  if (answers.replyby) return parsePlainDate(answers.replyby);
  const said = readSaid(answers, calendar, readWords);
  return said?.kind === 'day' ? said.on : undefined;
}

/** What is wrong with one of the date fields, among all of them and with what is known of the place: for the reader, beside it. */
export function dateProblem(
  field: Field,
  answers: AnswersById,
  calendar: WorkCalendar,
  readWords: ReadWords | undefined,
): string | undefined {
  const alone = problemAmong(field, answers);
  return alone ?? (field.id === 'said' ? saidProblem(answers, calendar, readWords) : dayProblem(field, answers, calendar));
}

function dayProblem({ id, form }: Field, answers: AnswersById, calendar: WorkCalendar): string | undefined {
  const moment = form === 'date' || form === 'date-time' ? parseMoment(answers[id] ?? '') : undefined;
  return moment && unknownYear(dayOf(moment), calendar);
}

function saidProblem(answers: AnswersById, calendar: WorkCalendar, readWords: ReadWords | undefined): string | undefined {
  const said = hasWords(answers) ? readSaid(answers, calendar, readWords) : undefined;
  if (said?.kind === 'choices' || said?.kind === 'unclear') return said.because;
  if (said?.kind !== 'day') return undefined;
  const ended = parseMoment(answers.interview ?? '');
  return ended && said.on < dayOf(ended)
    ? `That comes to ${spellDay(said.on)}, before the interview on ${spellDay(dayOf(ended))}.`
    : unknownYear(said.on, calendar);
}

function unknownYear(day: PlainDate, { knownFrom, knownUntil }: WorkCalendar): string | undefined {
  if (!knownFrom || !knownUntil || (day >= knownFrom && day <= knownUntil)) return undefined;
  const years = `from ${spellDayAndYear(knownFrom)} to ${spellDayAndYear(knownUntil)}`;
  return `The holidays of the place are known ${years}. Without a place, only weekends count.`;
}

function numberIn(text: string | undefined): number | undefined {
  return text ? Number(text) : undefined;
}
