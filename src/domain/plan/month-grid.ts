import { addDays, isoWeekday, type IsoWeekday } from '../dates/date-arithmetic';
import { dayOf, timeOf, type PlainDate } from '../dates/plain-date';
import { milestonesOf, type FollowUpPlan, type Interview, type Milestone } from './plan';
import { spellDay, spellDayAndYear, spellTime, spellWeekday } from '../dates/spell-out';
import { isWeekendDay, isWorkingDay, type WorkCalendar } from '../dates/working-days';

const DAYS_IN_A_WEEK = 7;
/** The longest month: so many days after the first of any month is a day of the next month. */
const LONGEST_MONTH = 31;
const MOST_MONTHS = 6;

export type DayKind =
  | 'today'
  | 'interview'
  | 'thank-you-from'
  | 'thank-you'
  | 'promised'
  | 'nudge'
  | 'nudge-window'
  | 'second-nudge'
  | 'move-on'
  | 'holiday'
  | 'weekend'
  | 'after-nudge'
  | 'quiet';

export interface MonthDay {
  readonly date: PlainDate;
  readonly kinds: ReadonlySet<DayKind>;
  /** The name of the public holiday. */
  readonly holiday: string | undefined;
  /** The day and all that it is, in words: `Friday, December 25: Christmas Day; wait`. */
  readonly label: string;
}

export interface Month {
  /** `December 2026` */
  readonly name: string;
  readonly weekdays: readonly string[];
  /** Rows of seven; undefined where the day belongs to the month before or after. */
  readonly weeks: readonly (readonly (MonthDay | undefined)[])[];
  /** Months that hold nothing but waiting were left out before this one. */
  readonly isAfterGap: boolean;
}

interface Span {
  readonly kind: DayKind;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly words: (date: PlainDate) => string;
}

/** The plan as months, from the interview's to that of moving on. Where they are more than six, months of waiting are left out. */
export function monthGrids(
  plan: FollowUpPlan,
  interview: Interview,
  today: PlainDate | undefined,
  calendar: WorkCalendar,
  firstDay: IsoWeekday = 1,
): readonly Month[] {
  const spans = spansOf(plan, interview, today, calendar);
  const all = monthsBetween(dayOf(interview.ended), dayOf(plan.moveOn.on));
  const shown = all.length > MOST_MONTHS ? all.filter((first) => isEventful(first, spans)) : all;
  return shown.map((first, index) => ({
    name: monthName(first),
    weekdays: week(startOfWeek(first, firstDay)).map(spellWeekday),
    weeks: weeksOf(first, firstDay).map((days) =>
      days.map((date) => (isIn(first, date) ? dayOn(date, spans, calendar) : undefined)),
    ),
    isAfterGap: index > 0 && shown[index - 1] !== all[all.indexOf(first) - 1],
  }));
}

/** In the order in which a day's label names them. */
function spansOf(
  plan: FollowUpPlan,
  { ended, replyBy }: Interview,
  today: PlainDate | undefined,
  calendar: WorkCalendar,
): readonly Span[] {
  const { thankYou, wait, nudge, secondNudge, moveOn } = plan;
  return [
    ...(today === undefined ? [] : [onDay('today', today, 'today')]),
    onDay('interview', dayOf(ended), 'interview'),
    ...(replyBy === undefined ? [] : [onDay('promised', replyBy, 'they promised an answer')]),
    ...milestonesOf(plan).flatMap((milestone) => spansOfMilestone(milestone, calendar)),
    between('after-nudge', nudge, secondNudge ?? moveOn, 'time for their answer'),
    ...(secondNudge ? [between('after-nudge', secondNudge, moveOn, 'time for their answer')] : []),
    between('quiet', thankYou, wait, 'wait'),
  ];
}

function spansOfMilestone({ id, from, on, latest }: Milestone, calendar: WorkCalendar): readonly Span[] {
  const date = dayOf(on);
  const time = timeOf(on);
  switch (id) {
    case 'thank-you': {
      const opens = from && timeOf(from);
      const by = time ? `thank-you by ${spellTime(time)}` : 'thank-you by the end of this day';
      return [
        ...(from && opens ? [onDay('thank-you-from', dayOf(from), `thank-you from ${spellTime(opens)}`)] : []),
        onDay('thank-you', date, by),
      ];
    }
    case 'wait':
      return [];
    case 'nudge': {
      if (!latest || latest <= date) return [onDay('nudge', date, 'nudge')];
      const words = (day: PlainDate): string => {
        if (day === latest) return 'last good day to nudge';
        return isWorkingDay(day, calendar) ? 'still time to nudge' : 'nudge on the next working day';
      };
      return [
        onDay('nudge', date, 'nudge from this day'),
        { kind: 'nudge-window', from: addDays(date, 1), to: latest, words },
      ];
    }
    case 'second-nudge':
      return [onDay(id, date, 'second nudge')];
    case 'move-on':
      return [onDay(id, date, 'move on')];
  }
}

function onDay(kind: DayKind, date: PlainDate, words: string): Span {
  return { kind, from: date, to: date, words: () => words };
}

/** The days that lie between two milestones, without those on which one may still act. */
function between(kind: DayKind, one: Milestone, next: Milestone, words: string): Span {
  const from = addDays(one.latest ?? dayOf(one.on), 1);
  return { kind, from, to: addDays(dayOf(next.on), -1), words: () => words };
}

function dayOn(date: PlainDate, spans: readonly Span[], calendar: WorkCalendar): MonthDay {
  const holiday = calendar.holidays.get(date);
  const dayOff = [
    ...(holiday === undefined ? [] : [onDay('holiday', date, holiday)]),
    ...(isWeekendDay(date, calendar) ? [onDay('weekend', date, 'weekend')] : []),
  ];
  const here = [...spans.filter(isStop), ...dayOff, ...spans.filter((span) => !isStop(span))].filter(
    ({ from, to }) => from <= date && date <= to,
  );
  const words = here.map((span) => span.words(date)).join('; ');
  return {
    date,
    kinds: new Set(here.map(({ kind }) => kind)),
    holiday,
    label: words ? `${spellDay(date)}: ${words}` : spellDay(date),
  };
}

/** Whether the day has an event, other than waiting. */
function isStop({ kind }: Span): boolean {
  return kind !== 'quiet' && kind !== 'after-nudge';
}

function isEventful(first: PlainDate, spans: readonly Span[]): boolean {
  return spans.some((span) => isStop(span) && (isIn(first, span.from) || isIn(first, span.to)));
}

function monthsBetween(from: PlainDate, to: PlainDate): readonly PlainDate[] {
  const months: PlainDate[] = [];
  for (let first = firstOfMonth(from); first <= to; first = firstOfMonth(addDays(first, LONGEST_MONTH))) months.push(first);
  return months;
}

function weeksOf(first: PlainDate, firstDay: IsoWeekday): readonly (readonly PlainDate[])[] {
  const weeks: (readonly PlainDate[])[] = [];
  const next = firstOfMonth(addDays(first, LONGEST_MONTH));
  for (let day = startOfWeek(first, firstDay); day < next; day = addDays(day, DAYS_IN_A_WEEK)) weeks.push(week(day));
  return weeks;
}

function week(start: PlainDate): readonly PlainDate[] {
  return Array.from({ length: DAYS_IN_A_WEEK }, (_, index) => addDays(start, index));
}

function startOfWeek(date: PlainDate, firstDay: IsoWeekday): PlainDate {
  return addDays(date, -((isoWeekday(date) - firstDay + DAYS_IN_A_WEEK) % DAYS_IN_A_WEEK));
}

function firstOfMonth(date: PlainDate): PlainDate {
  return addDays(date, 1 - dayOfMonth(date));
}

/** `31` of `2026-12-31` */
export function dayOfMonth(date: PlainDate): number {
  return Number(date.slice(-2));
}

function isIn(first: PlainDate, date: PlainDate): boolean {
  return firstOfMonth(date) === first;
}

function monthName(date: PlainDate): string {
  const [, month = '', , year = ''] = spellDayAndYear(date).split(/,? /u);
  return `${month} ${year}`;
}
