import { expect, test } from 'vitest';
import { addDays, addHours, isoWeekday, minutesBetween } from '~/domain/dates/date-arithmetic';
import { day, moment } from '../../vectors/days';
import { inTimeZone, TIME_ZONES } from '../../vectors/time-zones';

test.each([
  ['2026-11-20', 0, '2026-11-20'],
  ['2026-11-20', 1, '2026-11-21'],
  ['2026-11-20', 10, '2026-11-30'],
  ['2026-11-30', 1, '2026-12-01'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2027-01-01', -1, '2026-12-31'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-02-28', 1, '2026-03-01'],
  ['2026-03-01', -1, '2026-02-28'],
  ['2024-02-29', 365, '2025-02-28'],
  ['2026-03-28', 1, '2026-03-29'], // Europe's clocks go forward in the night after it
  ['2026-03-08', 1, '2026-03-09'], // the day on which America's clocks go forward
  ['2026-03-29', 1, '2026-03-30'], // the day on which Europe's do
  ['2026-04-24', 1, '2026-04-25'], // Egypt's
  ['2026-09-27', 1, '2026-09-28'], // New Zealand's
  ['2026-11-02', -1, '2026-11-01'], // the day on which America's go back
  ['2011-12-29', 1, '2011-12-30'], // a day that Samoa skipped
] as const)('%s plus %i days is %s in every zone', (from, days, expected) => {
  const everywhere = TIME_ZONES.map((zone) => inTimeZone(zone, () => addDays(day(from), days)));
  expect(everywhere).toEqual(TIME_ZONES.map(() => expected));
});

test.each([
  ['2026-11-23', 1], // Monday
  ['2026-11-24', 2],
  ['2026-11-25', 3],
  ['2026-11-26', 4],
  ['2026-11-27', 5],
  ['2026-11-28', 6], // Saturday
  ['2026-11-29', 7], // Sunday
  ['2024-02-29', 4],
  ['2000-01-01', 6],
  ['2099-12-31', 4],
] as const)('%s is weekday %i in every zone', (date, expected) => {
  const everywhere = TIME_ZONES.map((zone) => inTimeZone(zone, () => isoWeekday(day(date))));
  expect(everywhere).toEqual(TIME_ZONES.map(() => expected));
});

test.each([
  ['America/New_York', '2026-03-07T15:00', '2026-03-08T16:00', 'the clocks go forward'],
  ['America/New_York', '2026-10-31T15:00', '2026-11-01T14:00', 'the clocks go back'],
  ['Europe/London', '2026-03-28T15:00', '2026-03-29T16:00', 'the clocks go forward'],
  ['Europe/London', '2026-10-24T15:00', '2026-10-25T14:00', 'the clocks go back'],
  ['Australia/Lord_Howe', '2026-10-03T15:00', '2026-10-04T15:30', 'the clocks go forward by half an hour'],
  ['Pacific/Chatham', '2026-09-26T15:00', '2026-09-27T16:00', 'a zone at three quarters of an hour'],
  ['Africa/Cairo', '2026-04-23T12:00', '2026-04-24T13:00', 'the clocks go forward at midnight'],
  ['Africa/Casablanca', '2026-02-14T20:00', '2026-02-15T19:00', 'the clocks go back for Ramadan'],
  ['America/New_York', '2026-03-08T02:30', '2026-03-09T03:30', 'a time that the change skips is the later one'],
  ['America/New_York', '2026-11-01T01:30', '2026-11-02T00:30', 'a time that happens twice is the first one'],
  ['Pacific/Apia', '2011-12-29T12:00', '2011-12-31T12:00', 'a day that was skipped'],
  ['Pacific/Kiritimati', '2026-12-31T23:59', '2027-01-01T23:59', 'the end of a year'],
  ['Asia/Kolkata', '2026-11-20T14:30', '2026-11-21T14:30', 'no clock change at all'],
] as const)('In %s, 24 hours after %s is %s: %s', (zone, from, expected, _why) => {
  expect(inTimeZone(zone, () => addHours(moment(from), 24))).toBe(expected);
});

test.each([
  ['Europe/London', '2026-11-20T23:15', 2, '2026-11-21T01:15'],
  ['Europe/London', '2026-03-29T00:30', 2, '2026-03-29T03:30'],
  ['Europe/London', '2026-10-25T00:30', 2, '2026-10-25T01:30'],
  ['America/New_York', '2026-12-31T23:00', 2, '2027-01-01T01:00'],
] as const)('In %s, %s and %i hours is %s', (zone, from, hours, expected) => {
  expect(inTimeZone(zone, () => addHours(moment(from), hours))).toBe(expected);
});

test.each([
  ['Europe/London', '2026-11-20T10:00', '2026-11-20T10:45', 45],
  ['Europe/London', '2026-11-20T10:45', '2026-11-20T10:00', -45],
  ['Europe/London', '2026-03-29T00:30', '2026-03-29T02:30', 60],
  ['America/New_York', '2026-10-31T15:00', '2026-11-01T14:00', 1440],
] as const)('In %s, from %s to %s %i minutes pass', (zone, from, to, expected) => {
  expect(inTimeZone(zone, () => minutesBetween(moment(from), moment(to)))).toBe(expected);
});
