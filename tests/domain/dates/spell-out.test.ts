import { afterEach, expect, test, vi } from 'vitest';
import { timeOf } from '~/domain/dates/plain-date';
import { spellDay, spellDayAndYear, spellDayInBritain, spellTime, spellWeekday } from '~/domain/dates/spell-out';
import { day, moment } from '../../vectors/days';
import { TIME_ZONES } from '../../vectors/time-zones';

test.each([
  ['2026-11-27', 'Friday', 'Friday, November 27', 'Friday, November 27, 2026'],
  ['2026-12-01', 'Tuesday', 'Tuesday, December 1', 'Tuesday, December 1, 2026'],
  ['2027-01-01', 'Friday', 'Friday, January 1', 'Friday, January 1, 2027'],
  ['2024-02-29', 'Thursday', 'Thursday, February 29', 'Thursday, February 29, 2024'],
] as const)('%s is spelled %s; %s; %s', (date, weekday, spelled, withYear) => {
  expect(spellWeekday(day(date))).toBe(weekday);
  expect(spellDay(day(date))).toBe(spelled);
  expect(spellDayAndYear(day(date))).toBe(withYear);
});

test.each([
  ['2026-11-27', 'Friday 27 November'],
  ['2026-12-01', 'Tuesday 1 December'],
  ['2024-02-29', 'Thursday 29 February'],
] as const)('%s is spelled %s in Britain', (date, expected) => {
  expect(spellDayInBritain(day(date))).toBe(expected);
});

test.each([
  ['00:00', 'midnight'],
  ['00:05', '12:05 a.m.'],
  ['01:00', '1 a.m.'],
  ['09:05', '9:05 a.m.'],
  ['11:59', '11:59 a.m.'],
  ['12:00', 'noon'],
  ['12:30', '12:30 p.m.'],
  ['13:00', '1 p.m.'],
  ['14:30', '2:30 p.m.'],
  ['23:59', '11:59 p.m.'],
] as const)('%s is spelled %s', (time, expected) => {
  const read = timeOf(moment(`2026-11-20T${time}`));
  expect(read && spellTime(read)).toBe(expected);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each(TIME_ZONES)('A device in %s spells the same day as every other', async (zone) => {
  vi.stubEnv('TZ', zone);
  vi.resetModules();
  const spellOut = await import('~/domain/dates/spell-out');
  expect(spellOut.spellWeekday(day('2026-11-27'))).toBe('Friday');
  expect(spellOut.spellDayAndYear(day('2026-12-31'))).toBe('Thursday, December 31, 2026');
  expect(spellOut.spellDay(day('2026-11-28'))).toBe('Saturday, November 28');
});
