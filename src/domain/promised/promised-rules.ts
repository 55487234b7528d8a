import type { IsoWeekday } from '../dates/date-arithmetic';
import { parsePlainDate } from '../dates/plain-date';
import { countOf, MONTHS, WEEKDAYS, type Promised, type PromisedPart, type PromisedUnit } from './promised';

/** One way to name a day, and everything that it can mean; nothing where there is no such day. */
type Rule = readonly [pattern: RegExp, read: (...groups: readonly (string | undefined)[]) => readonly Promised[]];
type Text = string | undefined;

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
// Not "sat" and "sun", which are words of their own.
const WEEKDAY = '(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|saturday|sunday)\\.?';
const BEFORE_DATE = `(?:${WEEKDAY},? )?(?:the )?`;
const DAY = '(\\d\\d?)(?:st|nd|rd|th)?';
const YEAR = '(?:,? (\\d{4}))?';
const NUMBER = '(an?|\\d{1,3})';
const UNIT = '((?:(?:business|working|work) )?days?|weekdays?|weeks?|months?|hours?)';
const PART =
  '(?:the )?(?:very )?(early|beginning|start|mid|middle|late|later|end|close)(?: part)?(?: (?:of|in|on))?(?: the)?';
const WHICH = '(this|next|coming|following)';
const FROM_NOW =
  "(?:'s?(?: time)?)?(?: or so)?(?: (?:from|after) (?:now|today|the interview|this interview|our interview))?";
/** A number of weeks may be anything, a contract's too, unless words like these lead to it. */
const LEADING =
  '(?:^|(?:in|within|inside|over|during|about|around|roughly|approximately|maybe|probably|likely|another|takes?|be|allow|give (?:us|me|them)|needs?|up to|more than|most) )(?:(?:the )?(?:next|coming|following) )?';

/** In the order in which they are tried: what one has taken, the next does not see. */
export const PROMISED_RULES: readonly Rule[] = [
  rule('(\\d{4})-(\\d\\d)-(\\d\\d)', (year, month, day) => dated(Number(month), day, year)),
  rule(`(?:in )?(?:a|1) week (?:from|on|after) (?:this |the coming )?${WEEKDAY}|${WEEKDAY} week`, (one, other) =>
    weekday(one ?? other, 'in-a-week'),
  ),
  rule(`${LEADING}${NUMBER}(?: ${UNIT})?(?: ?- ?| to | or )${NUMBER} ?${UNIT}${FROM_NOW}`, (_one, _unit, longer, unit) =>
    count(longer, unit, true),
  ),
  rule(`${LEADING}a ${UNIT} or 2`, (unit) => count('2', unit, true)),
  rule(`${LEADING}${NUMBER} ?${UNIT}${FROM_NOW}`, count),
  rule(`(?:in|within|over|during) the (?:next|coming|following) (week|month)(?: or so)?`, (unit) => count('1', unit)),
  rule(
    `(?:the )?week (?:of|commencing|beginning|starting)(?: on)? ${BEFORE_DATE}(?:${MONTH} ${DAY}|${DAY}(?: of)? ${MONTH}|${DAY})(?!\\d)`,
    weekOf,
  ),
  rule(`${BEFORE_DATE}${MONTH} (?:the )?${DAY}(?!\\d)${YEAR}`, (name, month, day, year) =>
    dated(monthOf(month), day, year, name),
  ),
  rule(`${BEFORE_DATE}${DAY}(?: of)? ${MONTH}${YEAR}`, (name, day, month, year) => dated(monthOf(month), day, year, name)),
  rule('(\\d\\d?)([/.-])(\\d\\d?)(?:\\2(\\d{4}|\\d\\d))?(?![\\d/])', (one, _, other, year) => numeric(one, other, year)),
  rule(`(?:${WEEKDAY},? )?the (\\d\\d?)(?:st|nd|rd|th)(?: of (?:this|the) month)?`, (name, day) =>
    dated(undefined, day, undefined, name),
  ),
  rule('(?:the )?end of (?:the|this) (?:calendar )?year|year[- ]end', () => [{ kind: 'year' }]),
  rule('(?:the )?week after next', () => [{ kind: 'week', weeks: 2, part: 'end' }]),
  rule(
    `${WEEKDAY},? (?:of |in )?(?:the )?(?:next|following) week|(?:next|following) week,?(?: on)? ${WEEKDAY}`,
    (one, other) => weekday(one ?? other, 'next-week'),
  ),
  rule(`${PART} (?:${WHICH} )?(?:work(?:ing)? ?)?week`, (part, which) => week(which, part)),
  rule('eow|(?:by|before) the weekend', () => week('this', 'end')),
  rule('mid-?week', () => week('this', 'mid')),
  rule('within the week', () => [...week('this', 'end'), ...count('1', 'week')]),
  rule(`${PART} ${MONTH}`, (part, month) => monthNamed(part, monthOf(month))),
  rule(`${PART} (?:${WHICH} )?month`, (part, which) => monthNamed(part, thisOrNext(which))),
  rule(`(?:the )?last day of (?:the )?(?:${WHICH} )?month`, (which) => monthNamed('end', thisOrNext(which))),
  rule('eom', () => monthNamed('end', 'this')),
  rule(`${WHICH} week`, (which) => week(which, 'end')),
  rule(`${WHICH} month`, (which) => monthNamed('end', thisOrNext(which))),
  rule('(?:the )?day after tomorrow', () => count('2', 'days')),
  rule('tomorrow|(?:the )?next day', () => count('1', 'day')),
  rule('(?:the )?next (?:business|working) day', () => count('1', 'working day')),
  rule(`next ${WEEKDAY}`, (name) => [...weekday(name, 'coming'), ...weekday(name, 'next-week')]),
  rule(`(?:(?:this|the|this coming|the coming|coming) )?${WEEKDAY}(?: (?:of )?this week)?`, (name) =>
    weekday(name, 'coming'),
  ),
  rule(`(?:in|during|within) ${MONTH}`, (month) => monthNamed('end', monthOf(month))),
  rule(`by ${MONTH}`, (month) => [...dated(monthOf(month), '1'), ...monthNamed('end', monthOf(month))]),
];

function rule(pattern: string, read: Rule[1]): Rule {
  return [new RegExp(`\\b(?:${pattern})\\b`, 'gu'), read];
}

function dated(month: number | undefined, dayText: Text, year?: Text, weekdayName?: Text): readonly Promised[] {
  const day = Number(dayText);
  const named = weekdayName === undefined ? {} : { weekday: weekdayOf(weekdayName) };
  // A leap year, so that February 29 is a day.
  const inYear = parsePlainDate([year ?? '2028', pad(month ?? 1), pad(day)].join('-'));
  if (!inYear) return [];
  return year === undefined ? [{ kind: 'day', month, day, ...named }] : [{ kind: 'date', on: inYear, ...named }];
}

/** 12/4 is December 4 to some and 12 April to others; 12/25 is one day to all. */
function numeric(one: Text, other: Text, yearText: Text): readonly Promised[] {
  const year = yearText?.length === 2 ? `20${yearText}` : yearText;
  const american = dated(Number(one), other, year);
  return one === other ? american : [...american, ...dated(Number(other), one, year)];
}

function weekOf(
  _weekday: Text,
  month: Text,
  dayBehind: Text,
  dayBefore: Text,
  monthBehind: Text,
  dayAlone: Text,
): readonly Promised[] {
  const name = month ?? monthBehind;
  const day = dayBehind ?? dayBefore ?? dayAlone;
  return dated(name === undefined ? undefined : monthOf(name), day).map(
    (promised) => ({ ...promised, isWholeWeek: true }) as Promised,
  );
}

function weekday(name: Text, which: 'coming' | 'next-week' | 'in-a-week'): readonly Promised[] {
  return [{ kind: 'weekday', weekday: weekdayOf(name), which }];
}

function week(which: Text, part: Text): readonly Promised[] {
  return [{ kind: 'week', weeks: thisOrNext(which) === 'this' ? 0 : 1, part: partOf(part) }];
}

function monthNamed(part: Text, month: number | 'this' | 'next'): readonly Promised[] {
  return [{ kind: 'month', month, part: partOf(part) }];
}

function count(number: Text, unitText: Text, isLonger?: unknown): readonly Promised[] {
  const named = number === 'a' || number === 'an' ? 1 : Number(number);
  const isHours = unitText?.startsWith('hour') ?? false;
  const promised = countOf(unitOf(unitText ?? ''), isHours ? Math.ceil(named / 24) : named, isLonger === true);
  return promised ? [promised] : [];
}

function unitOf(text: string): PromisedUnit {
  if (/^(?:business|work|weekday)/u.test(text)) return 'working-days';
  if (text.startsWith('week')) return 'weeks';
  return text.startsWith('month') ? 'months' : 'days';
}

function partOf(text: Text): PromisedPart {
  if (text === 'early' || text === 'beginning' || text === 'start') return 'early';
  return text === 'mid' || text === 'middle' ? 'mid' : 'end';
}

function thisOrNext(which: Text): 'this' | 'next' {
  return which === undefined || which === 'this' ? 'this' : 'next';
}

function monthOf(name: Text): number {
  return 1 + MONTHS.findIndex((month) => month.toLowerCase().startsWith(name?.slice(0, 3) ?? ''));
}

function weekdayOf(name: Text): IsoWeekday {
  return (1 + WEEKDAYS.findIndex((day) => day.toLowerCase().startsWith(name?.slice(0, 3) ?? ''))) as IsoWeekday;
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
