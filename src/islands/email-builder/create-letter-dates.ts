import { createMemo, type Accessor } from 'solid-js';
import { answerTo, type AnswersById } from '~/domain/form/answers';
import { CALCULATOR_FIELDS } from '~/domain/form/common-fields';
import type { Field } from '~/domain/form/field';
import type { PlainDate } from '~/domain/dates/plain-date';
import { planCalendar } from '~/domain/plan/plan-calendar';
import { dateProblem, hasWords, promisedIn, readSaid } from '~/domain/plan/read-interview';
import { promisedDay } from '~/domain/promised/read-promised-day';
import { sendAdvice, sendingDay } from '~/domain/plan/send-advice';
import { createHolidays } from '~/islands/form/create-holidays';

export { ANSWER_RULES } from '~/domain/email/read-answers';

export type LetterDates = ReturnType<typeof createLetterDates>;

interface LetterDatesOptions {
  readonly scenarioId: string;
  /** What all people share. */
  readonly answers: Accessor<AnswersById>;
  readonly today: Accessor<PlainDate | undefined>;
  /** The URL of the folder of holiday files. */
  readonly holidays: string;
}

/** What the dates mean for one letter: loaded with the rules for answers, once there is an answer. */
export function createLetterDates({ scenarioId, answers, today, holidays: folder }: LetterDatesOptions) {
  // A memo of the dates alone, so that typing in another field does not compute the plan again.
  const dates = createMemo(() => datesIn(answers()), undefined, { equals: areSame });
  const holidays = createHolidays(() => dates().place ?? '', folder);
  const isKnown = (): boolean => holidays.state().kind !== 'unknown';
  const calendar = createMemo(() => planCalendar(dates(), holidays.workdays()));
  return {
    dates,
    /** Of the place. */
    holidays: holidays.state,
    workdays: holidays.workdays,
    /** What their words about an answer come to, where no day was given beside them. */
    said: createMemo(() => (hasWords(dates()) ? readSaid(dates(), calendar(), promisedDay) : undefined)),
    /** By which day they promised an answer, also where only their words were given. */
    promised: createMemo(() => promisedIn(dates(), calendar(), promisedDay)),
    /** When to send the letter, in words. */
    advice: createMemo(() => (isKnown() ? sendAdvice(scenarioId, dates(), holidays.workdays(), today()) : undefined)),
    /** The day on which it goes out, which "last Tuesday" is counted from. */
    sendOn: createMemo(() => (isKnown() ? sendingDay(scenarioId, dates(), holidays.workdays(), today()) : today())),
    problem: (field: Field) => dateProblem(field, dates(), calendar(), promisedDay),
  };
}

function datesIn(answers: AnswersById): AnswersById {
  return Object.fromEntries(CALCULATOR_FIELDS.map((field) => [field.id, answerTo(field, answers)]));
}

function areSame(one: AnswersById, other: AnswersById): boolean {
  return CALCULATOR_FIELDS.every(({ id }) => one[id] === other[id]);
}
