import type { IsoWeekday } from '../dates/date-arithmetic';
import { parsePlainDate, type PlainDate } from '../dates/plain-date';
import { countOf, type Promised, type PromisedMonth, type PromisedPart, type PromisedUnit } from './promised';
import type { TokenValue, WordClass } from './promised-lexicon';
import { compilePattern, type Captures, type Pattern } from './promised-pattern';

const HOURS_IN_A_DAY = 24;
/** Said during a working day, so many are over before its end. */
const FEW_HOURS = 3;
/** So that February 29 is a day. */
const LEAP_YEAR = 2028;

/** Everything that words can mean; nothing where there is no such day. */
type Read = (captures: Captures) => readonly Promised[];
/** What fits a pattern: a day, what changes the day behind it, or words of a class. */
export type Rule = { readonly pattern: Pattern } & (
  | { readonly read: Read }
  | { readonly around: (captures: Captures, of: Promised) => Promised | undefined }
  | After
  | { readonly wordClass: WordClass }
);

/** What counts from the day named before it, or from the day on which it was said, if `read`. */
interface After {
  readonly after: (captures: Captures, of: Promised) => Promised | undefined;
  readonly read: Read | undefined;
  /** A week can stand before it too. */
  readonly isOfWeek: boolean;
}

const TODAY: Promised = { kind: 'count', unit: 'days', count: 0 };
const TOMORROW: Promised = { kind: 'count', unit: 'days', count: 1 };
const THIS_WEEK: Promised = { kind: 'week', weeks: 0, part: 'end' };
const WEEK_AFTER_NEXT: Promised = { kind: 'week', weeks: 2, part: 'end' };

const FROM_NOW = '[time] [from|after|of now|today] [from|after|of the|this|our|your|my interview]';
const IN = '[in|within|inside|during]';
const IN_NEXT = '[in|within|inside|during|over] the next|coming|following';
const PART_OF = '[the] [very] [back] PART [part] [of|in|on] [the]';
const DATE_IN = '[[WHICH] WEEKDAY [,]] [the]';
/** "the 2nd round" is no day. */
const NOT_OF_THINGS = '!round|interview|stage|floor|phase|person|candidate|choice|call|half|UNIT|UNITS';
const HEDGE = '[,|-] [most] [probably|prob|likely|hopefully|maybe|perhaps|possibly|ideally] [on|by]';
const YEAR = '[[,] YEAR]';
const SECOND_HALF = '[the] second|latter|back|last half|part of [the]';

/** What names a day. Of two that fit at the same word the longer one counts, and of two as long the first. */
const DAYS: readonly (readonly [pattern: string, read: Read])[] = [
  // Dates
  ['[[WHICH] WEEKDAY [,]] NUMERIC', ({ numeric, weekday }) => numericDates(String(numeric), weekday)],
  [`${DATE_IN} MONTH [the] ORDINAL ${YEAR}`, calendarDate],
  [`${DATE_IN} MONTH NUMBER ${YEAR}`, calendarDate],
  [`${DATE_IN} ORDINAL [of] MONTH ${YEAR}`, calendarDate],
  [`${DATE_IN} NUMBER MONTH ${YEAR}`, calendarDate],
  [`${DATE_IN} NTH ${NOT_OF_THINGS} [of the month]`, dayAlone],
  ['[WEEKDAY] [,] the ORDINAL of the month', dayAlone],
  ['WEEKDAY [,] the ORDINAL', dayAlone],
  ['WEEKDAY [the] NUMBER !NUMBER|UNIT|UNITS|MONTH|CLOCK|WORD|-', ({ number, weekday }) => day(number, undefined, weekday)],
  ['MONTH [the] ORDINAL and|& [the] ORDINAL', calendarDate],
  ['MONTH NUMBER and|& NUMBER !UNIT|UNITS|WORD|MONTH', calendarDate],
  ['[the] ORDINAL and|& [the] ORDINAL [of] [MONTH]', ({ month: name, ordinal }) => day(ordinal, name as PromisedMonth)],
  ['by|on the ORDINAL !WORD|WEEKDAY|UNIT|WHICH|PART', dayAlone],
  [`${DATE_IN} ORDINAL of [the] WHICH month`, ({ ordinal, which, weekday }) => day(ordinal, thisOrNext(which), weekday)],

  // Days
  ['[later] today|tonight', () => [TODAY]],
  ['this day|morning|afternoon|evening|night|arvo', () => [TODAY]],
  ['[the] next UNIT', ({ unit }) => nextUnit(unit)],
  ['[early|late|later] tomorrow', () => [TOMORROW]],
  ['by|before|around NUMBER today', () => [TODAY]],
  ['by|before|around NUMBER tomorrow', () => [TOMORROW]],
  ['by|before|around NUMBER on WEEKDAY', ({ weekday }) => on(weekday, 'coming')],
  ['[the] day after tomorrow', () => count(2, 'days')],

  // Weekdays
  ['[early|late|later [on]] [the] [coming] WEEKDAY', ({ weekday }) => on(weekday, 'coming')],
  ['[this|the] [this] coming WEEKDAY', ({ weekday }) => on(weekday, 'coming')],
  ['[early|late|later] this WEEKDAY', ({ weekday }) => [...on(weekday, 'coming'), ...on(weekday, 'today-too')]],
  ['[early|late|later] next WEEKDAY', ({ weekday }) => [...on(weekday, 'coming'), ...on(weekday, 'next-week')]],
  ['WEEKDAY next', ({ weekday }) => [...on(weekday, 'coming'), ...on(weekday, 'next-week')]],
  ['WEEKDAY [,] [of|in] [the] next|following week', ({ weekday }) => on(weekday, 'next-week')],
  [`[PART] [the] next|following week ${HEDGE} WEEKDAY`, ({ weekday }) => on(weekday, 'next-week')],
  ['[PART] [in] this coming week', ({ part }) => week('next', part)],
  ['first thing next week', () => week('next', 'early')],
  ['WEEKDAY [,] [of|in] this week', ({ weekday }) => on(weekday, 'this-week')],
  [`[PART] this week ${HEDGE} WEEKDAY`, ({ weekday }) => on(weekday, 'this-week')],

  // Weeks
  [`${PART_OF} WHICH week`, ({ part, which }) => week(which, part)],
  ['[the] PART week [of] WHICH week', ({ part, which }) => week(which, part)],
  [`${PART_OF} week`, ({ part }) => week('this', part)],
  ["[the] WHICH week|week's end", ({ which }) => week(which, 'end')],
  ['[the] WHICH week', ({ which }) => week(which, 'end')],
  ["[the] week's end", () => [THIS_WEEK]],
  ['not this week [,] [but] next [week]', () => week('next', 'end')],
  ['[[the] end of] [this|the] week or [the|at] [very] PART [part] [of] next [week]', ({ part }) => week('next', part)],
  ['[[the] end of] [the] this week or next [week]', () => [{ kind: 'latest', of: [THIS_WEEK, { ...THIS_WEEK, weeks: 1 }] }]],
  ['[the] week after next', () => [WEEK_AFTER_NEXT]],
  [`${PART_OF} week after next`, ({ part }) => [{ kind: 'week', weeks: 2, part: partOf(part) }]],
  ['before next week', () => [THIS_WEEK]],
  ['before [the|this] week is out', () => [THIS_WEEK]],
  ['before [the|this] month is out', () => month('end', 'this')],
  ['before [the|this] year is out', () => [{ kind: 'year' }]],
  ['WEEKDAY [,] [of|in] [the] week after next', (found) => [weekdayAfter(found, { ...THIS_WEEK, weeks: 1 })]],
  ['by|before [the|this] weekend', () => [THIS_WEEK]],
  ['over|at|on|during|in the|this weekend', () => [{ kind: 'weekend' }]],
  ['this weekend', () => [{ kind: 'weekend' }]],
  ['[the] end of the|this weekend', () => [{ kind: 'weekend' }]],
  ['within the week', () => [THIS_WEEK, ...count(1, 'weeks')]],
  [`${SECOND_HALF} week`, () => [THIS_WEEK]],
  [`${SECOND_HALF} WHICH week`, ({ which }) => week(which, 'end')],
  ['[the] first half|part of [the] WHICH week', ({ which }) => week(which, 'mid')],

  // Months
  [`${PART_OF} MONTH !NUMBER|ORDINAL [of] [YEAR]`, ({ part, month: name, year }) => month(part, Number(name), year)],
  [`${PART_OF} WHICH month`, ({ part, which }) => month(part, thisOrNext(which))],
  [`${PART_OF} month`, ({ part }) => month(part, 'this')],
  ['end of [this] month [of] MONTH', ({ month: name }) => month('end', Number(name))],
  ['MONTH end', ({ month: name }) => month('end', Number(name))],
  ['MONTH ORDINAL week', ({ ordinal, month: name }) => weekOfMonth(ordinal, Number(name))],
  ['[the] first day of|in MONTH', ({ unit, month: name }) => firstDay(unit, Number(name))],
  ['[the] first day of [the] [WHICH] month', ({ unit }) => firstDay(unit, 'next')],
  ['[the] last [working] day of [the] month', () => month('end', 'this')],
  ['[the] last [working] day of [the] WHICH month', ({ which }) => month('end', thisOrNext(which))],
  ['[the] last [working] day of|in MONTH', ({ month: name }) => month('end', Number(name))],
  ['[the] WHICH month', ({ which }) => month('end', thisOrNext(which))],
  ['in|during|within MONTH !NUMBER|ORDINAL [YEAR]', ({ month: name, year }) => month('end', Number(name), year)],
  ['by MONTH !NUMBER|ORDINAL|YEAR|PART', ({ month: name }) => [...day(1, Number(name)), ...month('end', Number(name))]],
  ['before MONTH !NUMBER|ORDINAL|YEAR', ({ month: name }) => day(1, Number(name)).map(dayBefore)],
  ['before [the] next month', () => month('end', 'this')],
  ['within the month', () => [...month('end', 'this'), ...count(1, 'months')]],
  ['[the] first half of MONTH', ({ month: name }) => month('half', Number(name))],
  ['[the] first half of [the] WHICH month', ({ which }) => month('half', thisOrNext(which))],
  [`${SECOND_HALF} MONTH`, ({ month: name }) => month('end', Number(name))],
  [`${SECOND_HALF} WHICH month`, ({ which }) => month('end', thisOrNext(which))],
  [`${SECOND_HALF} month`, () => month('end', 'this')],
  ['[[the] end of] [the] last [full] week of|in MONTH', ({ month: name }) => month('end', Number(name))],
  ['[[the] end of] [the] last [full] week of|in [the] WHICH month', ({ which }) => month('end', thisOrNext(which))],
  ['[[the] end of] [the] last [full] week of|in [the] month', () => month('end', 'this')],
  ['[[the] end of] [the] ORDINAL week of|in MONTH', ({ ordinal, month: name }) => weekOfMonth(ordinal, Number(name))],
  [
    '[[the] end of] [the] first full week of|in MONTH',
    ({ month: name }) => [...weekOfMonth(1, Number(name)), ...weekOfMonth(2, Number(name))],
  ],
  [
    '[[the] end of] [the] ORDINAL week of|in [the] WHICH month',
    ({ ordinal, which }) => weekOfMonth(ordinal, thisOrNext(which)),
  ],
  ['[the] ORDINAL|last|final WEEKDAY of|in MONTH', (found) => weekdayOfMonth(found, Number(found.month))],
  ['[the] ORDINAL|last|final WEEKDAY of|in [the] WHICH month', (found) => weekdayOfMonth(found, thisOrNext(found.which))],
  ['[the] ORDINAL|last|final WEEKDAY of|in [the] month', (found) => weekdayOfMonth(found, 'this')],
  ['first thing in MONTH !NUMBER|ORDINAL', ({ month: name }) => month('early', Number(name))],

  // Quarters and the year
  ['[the] end of [the|this] [current] quarter', () => [{ kind: 'quarter', quarter: undefined }]],
  ['[the] end of [the] ORDINAL quarter', ({ ordinal }) => quarterEnd(ordinal)],
  ['[the] end of q NUMBER', ({ number }) => quarterEnd(number)],
  ['[the] end of YEAR', ({ year }) => dated(12, 31, year)],
  ['[the] end of [the|this] [calendar] year', () => [{ kind: 'year' }]],

  // Numbers of days, weeks, months
  [`${IN} NUMBER [more|full|whole] UNITS|UNIT [or so] ${FROM_NOW}`, ({ number, unit }) => count(number, unit)],
  [`${IN_NEXT} NUMBER UNITS|UNIT [or so] ${FROM_NOW}`, ({ number, unit }) => count(number, unit)],
  [`another NUMBER UNITS ${FROM_NOW}`, ({ number, unit }) => count(number, unit)],
  [`a|an|another|one [more|full|whole|good|solid] UNIT [or so] ${FROM_NOW}`, ({ unit }) => count(1, unit)],
  [`a UNITS time`, ({ unit }) => count(1, unit)],
  ['NUMBER UNITS today', ({ number, unit }) => count(number, unit)],
  ['a|one UNIT today', ({ unit }) => count(1, unit)],
  ['UNIT to NUMBER UNITS', ({ number, unit }) => count(number, unit)],
  ['within the fortnight', () => count(2, 'weeks')],
  ['this day week', () => count(1, 'weeks')],
  ['in|within|over|during the next|coming|following UNIT [or so]', ({ unit }) => count(1, unit)],
  [
    `${IN} [the|a] [next|coming] UNIT [,] or|maybe|perhaps|possibly NUMBER !UNITS ${FROM_NOW}`,
    ({ unit, number }) => (number === 2 ? oneOrTwo(unit) : []),
  ],
  ['today week', () => count(1, 'weeks')],
  ['WEEKDAY fortnight', ({ weekday }) => on(weekday, 'coming').map((from) => countFrom(2, 'weeks', from))],
  ['WEEKDAY week', ({ weekday }) => on(weekday, 'coming').map((from) => countFrom(1, 'weeks', from))],
  ['tomorrow week', () => [countFrom(1, 'weeks', TOMORROW)]],

  // Holidays
  ['[the] HOLIDAY', ({ holiday }) => named(holiday)],
  [
    '[right|just|straight] after [the] HOLIDAY',
    ({ holiday }) =>
      named(holiday).flatMap((of) => [
        { kind: 'working-day-after', of },
        { kind: 'week-of', of, weeks: 1, part: 'end' },
      ]),
  ],
  ['[the] HOLIDAY week', ({ holiday }) => named(holiday).map((of) => ({ kind: 'week-of', of, weeks: 0, part: 'end' }))],
];

/** What counts from a day named before it: "they meet on Thursday and decide the day after". */
const AFTER_A_DAY: readonly (readonly [pattern: string, after: After['after'], read?: Read])[] = [
  ['[the] next day', nextDay, ({ unit }) => count(1, unit)],
  ['[the] day after [that]', nextDay],
  ['the next|following morning|afternoon|evening', nextDay, () => [TOMORROW]],
  ['[later] that [same|very] day|morning|afternoon|evening|night', (_, of) => of, () => [TODAY]],
  ['[the] [very] same day|morning|afternoon|evening', (_, of) => of, () => [TODAY]],
  ['[the|that] following WEEKDAY', weekdayAfter, ({ weekday }) => on(weekday, 'coming')],
  ['the WEEKDAY after|following [that]', weekdayAfter],
  ['that [same] WEEKDAY', weekdayAfter],
  ['[the] following UNIT', (found, of) => countFrom(1, found.unit, of), ({ unit }) => nextUnit(unit)],
  ['[in|within] a|one UNIT later|thereafter', ({ unit }, of) => countFrom(1, unit, of), ({ unit }) => count(1, unit)],
  [
    'NUMBER UNITS|UNIT later|thereafter',
    ({ number, unit }, of) => countFrom(number, unit, of),
    (found) => count(found.number, found.unit),
  ],
  ['[in|within] a|one UNIT after|of|from that|then|this', ({ unit }, of) => countFrom(1, unit, of)],
  ['[in|within] NUMBER UNITS|UNIT after|of|from that|then|this', ({ number, unit }, of) => countFrom(number, unit, of)],
];
/** Those that count from a week too. */
const AFTER_A_WEEK: typeof AFTER_A_DAY = [
  ['[the] week after|following [that]', (_, of) => ({ kind: 'week-of', of, weeks: 1, part: 'end' })],
  ['[the] following week', (_, of) => ({ kind: 'week-of', of, weeks: 1, part: 'end' }), () => week('next', 'end')],
  [`${PART_OF} week after|following [that]`, ({ part }, of) => ({ kind: 'week-of', of, weeks: 1, part: partOf(part) })],
  [
    `${PART_OF} following [week]`,
    ({ part }, of) => ({ kind: 'week-of', of, weeks: 1, part: partOf(part) }),
    ({ part }) => week('next', part),
  ],
  [
    '[the] next !WORD|UNIT|UNITS|MONTH|WEEKDAY|PART|NUMBER|ORDINAL|NTH',
    (_, of) => ({ kind: 'week-of', of, weeks: 1, part: 'end' }),
  ],
  ['[later] that [same] week', (_, of) => ({ kind: 'week-of', of, weeks: 0, part: 'end' })],
  [`${PART_OF} that [same] week`, ({ part }, of) => ({ kind: 'week-of', of, weeks: 0, part: partOf(part) })],
  ['[in] the one after [that]', (_, of) => ({ kind: 'week-of', of, weeks: 1, part: 'end' })],
];

/** What can stand before words for one day, and makes another one of it. */
const BEFORE_A_DAY: readonly (readonly [pattern: string, around: (captures: Captures, of: Promised) => Promised])[] = [
  [
    '[in|by|during] [the] week of|commencing|beginning|starting [on]',
    (_, of) => ({ kind: 'week-of', of, weeks: 0, part: 'end' }),
  ],
  [
    `${PART_OF} week of|commencing|beginning|starting [on]`,
    ({ part }, of) => ({ kind: 'week-of', of, weeks: 0, part: partOf(part) }),
  ],
  ['[the] week after', (_, of) => ({ kind: 'week-of', of, weeks: 1, part: 'end' })],
  [
    'WEEKDAY [,] [of|in] [the] week of|commencing|beginning|starting [on]',
    (found, of) => weekdayAfter(found, { kind: 'week-of', of, weeks: -1, part: 'end' }),
  ],
  ['[the] week before', (_, of) => ({ kind: 'week-of', of, weeks: -1, part: 'end' })],
  ['[the] WEEKDAY [right|just|straight] after|following', weekdayAfter],
  ['[the] WEEKDAY [right|just|straight] before', weekdayBefore],
  ['[the] week ending [on]', (_, of) => of],
  ['[the] end of', (_, of) => of],
  ['before', (_, of) => dayBefore(of)],
  ['[the] day before', (_, of) => dayBefore(of)],
  ['a|one UNIT before [the]', ({ unit }, of) => countFrom(-1, unit, of)],
  ['NUMBER UNITS|UNIT before [the]', ({ number, unit }, of) => countFrom(-Number(number), unit, of)],
  ['[the] day after', nextDay],
  ['[in] a|one UNIT [from|on|after] [this|the]', ({ unit }, of) => countFrom(1, unit, of)],
  ['NUMBER weeks [on] [this|the]', ({ number }, of) => countFrom(number, 'weeks', of)],
  ['NUMBER UNITS|UNIT from|after [this|the]', ({ number, unit }, of) => countFrom(number, unit, of)],
];

/** Words that belong together and name no day. */
const WORDS: Readonly<Partial<Record<WordClass, readonly string[]>>> = {
  'day-end': ['[the] [very] end|close of [the] day|business|play|trading'],
  clock: [
    '[by] start of [the] business|day|play',
    '[at|by|before|around|about|after|from|between] [NUMBER] [and|to|-] CLOCK',
    'at|between NUMBER !UNIT|UNITS|MONTH|WEEKDAY',
    'first thing',
    '[in|by] [the] morning|afternoon|evening|lunchtime|night',
  ],
  answer: [
    'let [us|me|you|them|him|her|everyone|everybody|all|candidates|people|both] know',
    'get|gets|getting|got|gotten|revert|reverting|come|coming|hear|hearing|report|write|writing|circle|circling|call|calling|phone|ring|be back',
    'get|getting|come [right|straight] back to',
    'follow|following up',
    'go|going|send|sending|sent out',
    'reach|reached|reaching|find|work|sort out',
    'make|making [up] our|their|a mind',
    "if|unless you|you've [do|have|did] [not|n't] hear|heard [nothing|anything] [back]",
    "if|unless you|you've|i|i've|we|we've [do|have|did] not|n't been|had|get|got|gotten|receive|received",
    'a bell|buzz|shout|line|note|ring',
    'a yes|no',
    '[a] yes or no',
    'check|checking|touch [back] [in|base]',
    'give|gives|giving|need|needs|take|takes [us|me|them|it] until|till',
    'offers|letters|results|decisions|emails out',
    'delayed|postponed|pushed|moved|changed|rescheduled [back|out] until|till|to|from',
    'wait|allow [us|them] for',
    'shortlisted|successful|unsuccessful candidates|applicants',
    'send|sending [you|me|out] [a|an|the]',
  ],
  neutral: [
    "not|no|n't [be|take] [any] more|longer than",
    'less|fewer than',
    'under',
    "not|n't [100|hundred] [%|percent] sure|certain|remember|recall",
    'NUMBER UNITS|UNIT a|per|every|each UNIT',
    '[a] NUMBER [-] hour|day week|month',
    '[or|maybe|perhaps|possibly|hopefully|even] sooner|earlier',
    'or before',
    'if not [even] sooner|earlier|before',
    'one of us|our|my|them',
    'by|until|till|back then',
    'one way or [the] other|another',
    'between now and',
    'from us|me|them|him|her|hr|our|someone|somebody',
    'from the|our|your team|company|manager|recruiter|hiring',
    'in|during|over the course of',
    'as late as',
    '[the|about|around] same time',
    'pushing|push|pushed back',
    "not|n't worry|hesitate",
    'hiring manager|team|committee|process|panel',
    'every|each applicant|candidate|person',
    "n't wait to",
  ],
  limit: [
    'no|not later than',
    'at [the] [very] latest|most|max|maximum|outside|worst',
    'latest',
    'failing that',
    'worst case',
    'if not [,]',
    'for sure|certain|definite',
  ],
  vague: [
    'as|so soon as possible|can|they|we|i',
    'sooner rather than later',
    'sooner or later',
    'in due course',
    'near|foreseeable future',
    'not too distant future',
    'at some point|stage',
    'some time',
    'before long',
    'a|any [specific|exact|particular|fixed] day|date',
    'any time|day|minute now',
    'keep [you|me|us] posted',
    "when|once they|we|i|they're|we're|i'm can|know|ready",
  ],
  sequence: ['after|following that|this|these|those|which', 'from there', 'month after'],
  other: [
    'as early|soon as',
    "had|i'd|we'd|they'd hoped|planned|wanted|meant",
    'been [already|about|almost|nearly|over|only] NUMBER|a|an UNITS|UNIT',
    'NUMBER UNITS|UNIT already',
    "not|n't say|know|said|sure|give|given|giving|mention|mentioned|specify|tell|told|get|commit|talk|discuss|ask",
    'no idea|clue|date|dates|time|timeframe|timeline|timescale',
    'closed|shut|off|out|away [on|for|over] [the] HOLIDAY|holiday|holidays|break|weekend',
    'as of',
    'to interview|meet|see',
    'have|having|got a|another|our [team|internal|group] call|chat',
    'send|email us|them [your|the|a]',
    'send|email me your',
    'send|email [over|in] your',
    "will|would|should|must|can|to|we'll|they'll|it'll end|start|close",
    'ORDINAL|last|final WEEKDAY',
    'WEEKDAY|UNIT after next',
  ],
  few: ['few|several|some|multiple|many [more|short|other|working|business] UNITS'],
  aside: [
    'meeting|met|meet|seeing|interviewing|interviewed you|with',
    'to meet|see|talk|speak [to|with] you',
    'have|enjoy a|your [good|great|nice|lovely|rest] [of] [your|the] UNIT|weekend|evening',
    'coming in',
    'for your time',
    'your interest',
  ],
};

export const PROMISED_RULES: readonly Rule[] = [
  ...[...AFTER_A_WEEK, ...AFTER_A_DAY].map((row) => ({
    pattern: compilePattern(row[0]),
    after: row[1],
    read: row[2],
    isOfWeek: AFTER_A_WEEK.includes(row),
  })),
  ...DAYS.map(([pattern, read]) => ({ pattern: compilePattern(pattern), read })),
  ...BEFORE_A_DAY.map(([pattern, around]) => ({ pattern: compilePattern(pattern), around })),
  ...Object.entries(WORDS).flatMap(([wordClass, patterns]) =>
    patterns.map((pattern) => ({ pattern: compilePattern(pattern), wordClass: wordClass as WordClass })),
  ),
];

function calendarDate({ month: name, ordinal, number, year, weekday }: Captures): readonly Promised[] {
  return dated(Number(name), Number(ordinal ?? number), year, weekday);
}

function dayAlone({ ordinal, weekday }: Captures): readonly Promised[] {
  return day(ordinal, undefined, weekday);
}

function day(number: TokenValue | undefined, name: PromisedMonth | undefined, weekday?: TokenValue): readonly Promised[] {
  const inMonth = typeof name === 'number' ? name : 1;
  return isoDate(LEAP_YEAR, inMonth, Number(number))
    ? [{ kind: 'day', month: name, day: Number(number), ...onWeekday(weekday) }]
    : [];
}

function dated(name: number, number: number, year?: TokenValue, weekday?: TokenValue): readonly Promised[] {
  if (year === undefined) return day(number, name, weekday);
  const date = isoDate(Number(year), name, number);
  return date ? [{ kind: 'date', on: date, ...onWeekday(weekday) }] : [];
}

/** 12/4 is December 4 to some and 12 April to others; 12/25 is one day to all. */
function numericDates(text: string, weekday?: TokenValue): readonly Promised[] {
  const [one = 0, other = 0, end] = text.split(/[/.-]/u).map(Number);
  if (one > 31) return dated(other, end ?? 0, one, weekday);
  const year = end !== undefined && end < 100 ? 2000 + end : end;
  const american = dated(one, other, year, weekday);
  return one === other ? american : [...american, ...dated(other, one, year, weekday)];
}

function on(weekday: TokenValue | undefined, which: (Promised & { kind: 'weekday' })['which']): readonly Promised[] {
  return [{ kind: 'weekday', weekday: Number(weekday) as IsoWeekday, which }];
}

function onWeekday(weekday: TokenValue | undefined): { weekday?: IsoWeekday } {
  return weekday === undefined ? {} : { weekday: Number(weekday) as IsoWeekday };
}

function week(which: TokenValue | undefined, part: TokenValue | undefined): readonly Promised[] {
  return [{ kind: 'week', weeks: which === 'next' ? 1 : 0, part: partOf(part) }];
}

function month(part: TokenValue | undefined, name: PromisedMonth, year?: TokenValue): readonly Promised[] {
  return [{ kind: 'month', month: name, part: partOf(part), year: year === undefined ? undefined : Number(year) }];
}

function weekOfMonth(ordinal: TokenValue | undefined, name: PromisedMonth): readonly Promised[] {
  const number = Number(ordinal);
  return number >= 1 && number <= 4 ? [{ kind: 'week-of-month', week: number, month: name }] : [];
}

/** Without an ordinal it is the last one. Some months have no fifth. */
function weekdayOfMonth({ ordinal = 'last', weekday }: Captures, name: PromisedMonth): readonly Promised[] {
  const which = ([1, 2, 3, 4, 'last'] as const).find((known) => known === ordinal);
  if (which === undefined) return [];
  return [{ kind: 'weekday-of-month', weekday: Number(weekday) as IsoWeekday, which, month: name }];
}

function quarterEnd(number: TokenValue | undefined): readonly Promised[] {
  const quarter = Number(number);
  return quarter >= 1 && quarter <= 4 ? [{ kind: 'quarter', quarter }] : [];
}

function count(number: TokenValue | undefined, unit: TokenValue | undefined): readonly Promised[] {
  if (unit === 'hours' && Number(number) <= FEW_HOURS) return [TODAY];
  const promised = countOf(...counted(Number(number), unit));
  return promised ? [promised] : [];
}

/** "The next week" said of the calendar; "in the next week" is a number of days. */
function nextUnit(unit: TokenValue | undefined): readonly Promised[] {
  if (unit === 'weeks') return week('next', 'end');
  return unit === 'months' ? month('end', 'next') : count(1, unit);
}

function oneOrTwo(unit: TokenValue | undefined): readonly Promised[] {
  const [one, two] = [...count(1, unit), ...count(2, unit)];
  return one && two ? [{ kind: 'latest', of: [one, two] }] : [];
}

function countFrom(number: TokenValue | undefined, unitName: TokenValue | undefined, from: Promised): Promised {
  const [unit, numberOf] = counted(Number(number), unitName);
  return { kind: 'count-from', unit, count: numberOf, from };
}

function nextDay({ unit = 'days' }: Captures, of: Promised): Promised {
  return countFrom(1, unit, of);
}

function weekdayAfter({ weekday }: Captures, of: Promised): Promised {
  return { kind: 'weekday-after', weekday: Number(weekday) as IsoWeekday, of };
}

function weekdayBefore({ weekday }: Captures, of: Promised): Promised {
  return { kind: 'weekday-before', weekday: Number(weekday) as IsoWeekday, of };
}

/** Hours and fortnights in units that a plan counts in. */
function counted(number: number, unit: TokenValue | undefined): readonly [unit: PromisedUnit, count: number] {
  if (unit === 'hours') return ['days', Math.ceil(number / HOURS_IN_A_DAY)];
  return unit === 'fortnights' ? ['weeks', number * 2] : [unit as PromisedUnit, number];
}

function named(name: TokenValue | undefined): readonly Promised[] {
  return [{ kind: 'holiday', name: String(name) }];
}

function dayBefore(of: Promised): Promised {
  return { kind: 'day-before', of };
}

function partOf(part: TokenValue | undefined): PromisedPart {
  return (part ?? 'end') as PromisedPart;
}

/** Of the days on which people work, if that is the unit. */
function firstDay(unit: TokenValue | undefined, name: PromisedMonth): readonly Promised[] {
  const first = day(1, name);
  return unit === 'days' ? first : first.map((of) => ({ kind: 'working-day-after', of: dayBefore(of) }));
}

function thisOrNext(which: TokenValue | undefined): 'this' | 'next' {
  return which === 'next' ? 'next' : 'this';
}

function isoDate(year: number, name: number, number: number): PlainDate | undefined {
  return parsePlainDate([year, ...[name, number].map((part) => String(part).padStart(2, '0'))].join('-'));
}
