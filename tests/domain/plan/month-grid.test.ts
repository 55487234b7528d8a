import { describe, expect, test } from 'vitest';
import { monthGrids, type DayKind, type Month, type MonthDay } from '~/domain/plan/month-grid';
import { parseMoment } from '~/domain/dates/plain-date';
import { followUpPlan, type Interview } from '~/domain/plan/plan';
import { weekendsOnly, type WorkCalendar } from '~/domain/dates/working-days';
import { day } from '../../vectors/days';
import { englandAndWales } from '../../vectors/work-calendars';

interface Setting {
  readonly ended: string;
  readonly replyBy?: string;
  readonly secondNudge?: boolean;
  readonly today?: string;
  readonly calendar?: WorkCalendar;
  readonly firstDay?: 1 | 6 | 7;
}

function months({ ended, replyBy, secondNudge, today, calendar = weekendsOnly, firstDay }: Setting): readonly Month[] {
  const read = parseMoment(ended);
  if (!read) throw new Error(`${ended} is no day or time`);
  const interview: Interview = { ended: read, replyBy: replyBy === undefined ? undefined : day(replyBy), secondNudge };
  const plan = followUpPlan(interview, calendar);
  return monthGrids(plan, interview, today === undefined ? undefined : day(today), calendar, firstDay);
}

function daysOf(grids: readonly Month[]): readonly MonthDay[] {
  return grids.flatMap(({ weeks }) => weeks.flat()).filter((cell) => cell !== undefined);
}

function labelOf(setting: Setting, date: string): string {
  return daysOf(months(setting)).find((cell) => cell.date === date)?.label ?? 'not shown';
}

function daysThatAre(kind: DayKind, setting: Setting): string {
  return daysOf(months(setting))
    .filter(({ kinds }) => kinds.has(kind))
    .map(({ date }) => date.slice(5))
    .join(' ');
}

/** A month as a pocket calendar prints it, a dot for a day of another month. */
function printed({ weeks }: Month): readonly string[] {
  return weeks.map((week) => week.map((cell) => (cell ? String(Number(cell.date.slice(-2))) : '.')).join(' '));
}

const nothingPromised = { ended: '2026-11-20' };
const withTime = { ended: '2026-11-20T14:30', replyBy: '2026-12-04' };
const overChristmas = { ended: '2026-12-18', calendar: englandAndWales };

describe('The months', () => {
  test.each<readonly [Setting, readonly string[]]>([
    [{ ended: '2026-11-02' }, ['November 2026']],
    [nothingPromised, ['November 2026', 'December 2026']],
    [{ ...nothingPromised, today: '2027-03-01' }, ['November 2026', 'December 2026']],
    [{ ended: '2026-12-18' }, ['December 2026', 'January 2027']],
    [{ ended: '2026-01-30', replyBy: '2026-02-27' }, ['January 2026', 'February 2026', 'March 2026']],
    [
      { ended: '2026-01-15', replyBy: '2026-06-01' },
      ['January 2026', 'February 2026', 'March 2026', 'April 2026', 'May 2026', 'June 2026'],
    ],
    [{ ended: '2026-01-15', replyBy: '2026-12-01' }, ['January 2026', 'December 2026']],
    [
      { ended: '2026-01-31', replyBy: '2026-11-30', today: '2026-05-05' },
      ['January 2026', 'February 2026', 'May 2026', 'November 2026', 'December 2026'],
    ],
  ])('of %j are %j', (setting, names) => {
    expect(months(setting).map(({ name }) => name)).toEqual(names);
  });

  test('say where months of nothing but waiting were left out', () => {
    const grids = months({ ended: '2026-01-31', replyBy: '2026-11-30', today: '2026-05-05' });
    expect(grids.map(({ isAfterGap }) => isAfterGap)).toEqual([false, false, true, true, false]);
    expect(months(nothingPromised).some(({ isAfterGap }) => isAfterGap)).toBe(false);
  });

  test.each<readonly [1 | 6 | 7, string, readonly string[]]>([
    [1, 'Monday', ['. . . . . . 1', '2 3 4 5 6 7 8']],
    [6, 'Saturday', ['. 1 2 3 4 5 6', '7 8 9 10 11 12 13']],
    [7, 'Sunday', ['1 2 3 4 5 6 7', '8 9 10 11 12 13 14']],
  ])('begin their weeks on day %i, %s', (firstDay, name, weeks) => {
    const [november] = months({ ended: '2026-11-02', firstDay });
    expect(november?.weekdays[0]).toBe(name);
    expect(november && printed(november).slice(0, 2)).toEqual(weeks);
  });

  test.each([
    ['2026-02-02', 28, 5],
    ['2027-02-01', 28, 4],
    ['2028-02-02', 29, 5],
    ['2026-08-03', 31, 6],
  ])('hold every day once: that of %s has %i in %i weeks', (ended, length, weeks) => {
    const [month] = months({ ended });
    expect(month && daysOf([month]).map(({ date }) => Number(date.slice(-2)))).toEqual(
      Array.from({ length }, (_, index) => index + 1),
    );
    expect(month?.weeks).toHaveLength(weeks);
    expect(month?.weeks.every((week) => week.length === 7)).toBe(true);
  });
});

describe('A day says in words', () => {
  test.each<readonly [Setting, string, string]>([
    [nothingPromised, '2026-11-19', 'Thursday, November 19'],
    [nothingPromised, '2026-11-20', 'Friday, November 20: interview'],
    [nothingPromised, '2026-11-21', 'Saturday, November 21: thank-you by the end of this day; weekend'],
    [nothingPromised, '2026-11-22', 'Sunday, November 22: weekend; wait'],
    [nothingPromised, '2026-11-26', 'Thursday, November 26: wait'],
    [nothingPromised, '2026-11-27', 'Friday, November 27: nudge from this day'],
    [nothingPromised, '2026-11-28', 'Saturday, November 28: nudge on the next working day; weekend'],
    [nothingPromised, '2026-11-30', 'Monday, November 30: last good day to nudge'],
    [nothingPromised, '2026-12-01', 'Tuesday, December 1: time for their answer'],
    [nothingPromised, '2026-12-04', 'Friday, December 4: move on'],
    [nothingPromised, '2026-12-05', 'Saturday, December 5: weekend'],
    [{ ended: '2026-11-18' }, '2026-11-26', 'Thursday, November 26: still time to nudge'],
    [withTime, '2026-11-20', 'Friday, November 20: interview; thank-you from 4:30 p.m.'],
    [withTime, '2026-11-21', 'Saturday, November 21: thank-you by 2:30 p.m.; weekend'],
    [withTime, '2026-12-04', 'Friday, December 4: they promised an answer; wait'],
    [withTime, '2026-12-07', 'Monday, December 7: nudge'],
    [{ ...withTime, today: '2026-12-03' }, '2026-12-03', 'Thursday, December 3: today; wait'],
    [{ ...withTime, secondNudge: true }, '2026-12-14', 'Monday, December 14: second nudge'],
    [{ ...withTime, secondNudge: true }, '2026-12-15', 'Tuesday, December 15: time for their answer'],
    [
      { ended: '2026-11-19', replyBy: '2026-11-19' },
      '2026-11-20',
      'Friday, November 20: thank-you by the end of this day; nudge',
    ],
    [overChristmas, '2026-12-25', 'Friday, December 25: Christmas Day; wait'],
    [overChristmas, '2026-12-29', 'Tuesday, December 29: nudge'],
  ])('%j, %s', (setting, date, label) => {
    expect(labelOf(setting, date)).toBe(label);
  });
});

describe('The days marked', () => {
  test.each<readonly [DayKind, Setting, string]>([
    ['interview', withTime, '11-20'],
    ['thank-you-from', { ended: '2026-11-20T23:00' }, '11-21'],
    ['thank-you', withTime, '11-21'],
    ['quiet', nothingPromised, '11-22 11-23 11-24 11-25 11-26'],
    ['quiet', { ended: '2026-11-19', replyBy: '2026-11-19' }, ''],
    ['promised', nothingPromised, ''],
    ['promised', withTime, '12-04'],
    ['nudge', nothingPromised, '11-27'],
    ['nudge-window', nothingPromised, '11-28 11-29 11-30'],
    ['nudge-window', withTime, ''],
    ['second-nudge', withTime, ''],
    ['second-nudge', { ...withTime, secondNudge: true }, '12-14'],
    ['after-nudge', withTime, '12-08 12-09 12-10 12-11 12-12 12-13'],
    ['move-on', withTime, '12-14'],
    ['today', { ...withTime, today: '2026-11-24' }, '11-24'],
    ['today', { ...withTime, today: '2026-10-31' }, ''],
    ['holiday', overChristmas, '12-25 12-28 01-01'],
    [
      'weekend',
      { ended: '2027-02-01', calendar: { ...weekendsOnly, weekend: new Set([5, 6]) } },
      '02-05 02-06 02-12 02-13 02-19 02-20 02-26 02-27',
    ],
  ])('%s of %j: %s', (kind, setting, days) => {
    expect(daysThatAre(kind, setting)).toBe(days);
  });

  test('bring the name of their holiday', () => {
    const named = daysOf(months(overChristmas)).flatMap(({ date, holiday }) => (holiday ? [[date, holiday]] : []));
    expect(named).toContainEqual(['2026-12-25', 'Christmas Day']);
  });
});
