import { expect, test } from 'vitest';
import {
  dayOf,
  daysBetween,
  parseMoment,
  parsePlainDate,
  parsePlainDateTime,
  plainDateAt,
  plainDateTimeAt,
  timeOf,
} from '~/domain/dates/plain-date';
import { day, moment } from '../../vectors/days';
import { inTimeZone, TIME_ZONES } from '../../vectors/time-zones';

test.each([
  '2026-11-20',
  '2024-02-29',
  '2000-02-29',
  '2028-02-29',
  '2026-12-31',
  '2027-01-01',
  '2026-02-28',
  '1000-01-01',
  '9999-12-31',
])('%s is a day', (text) => {
  expect(parsePlainDate(text)).toBe(text);
});

test.each([
  ['', 'nothing'],
  [' ', 'a space'],
  ['2026-02-29', 'no leap year'],
  ['2100-02-29', 'a century is no leap year'],
  ['2026-02-30', 'February'],
  ['2026-04-31', 'April'],
  ['2026-11-31', 'November'],
  ['2026-13-01', 'a thirteenth month'],
  ['2026-00-10', 'month 0'],
  ['2026-01-00', 'day 0'],
  ['2026-01-32', 'day 32'],
  ['2026-2-3', 'single digits'],
  ['26-02-03', 'a short year'],
  ['0026-02-03', 'a year before 1000'],
  ['12026-02-03', 'a year after 9999'],
  ['-2026-02-03', 'a negative year'],
  ['+002026-02-03', 'an expanded year'],
  ['20260203', 'no hyphens'],
  ['2026/02/03', 'slashes'],
  ['03.02.2026', 'dots'],
  ['2026-02-03 ', 'a space after it'],
  [' 2026-02-03', 'a space before it'],
  ['2026-02-03\n', 'a line break after it'],
  ['2026-02-03Z', 'a zone'],
  ['2026-02-03T10:00', 'a time'],
  ['２０２６-02-03', 'wide digits'],
  ['tomorrow', 'a word'],
  ['2026-W47-5', 'a week date'],
])('%j is no day: %s', (text) => {
  expect(parsePlainDate(text)).toBeUndefined();
});

test.each(['2026-11-20T00:00', '2026-11-20T09:05', '2026-11-20T12:00', '2026-11-20T23:59', '2024-02-29T10:00'])(
  '%s is a day and a time',
  (text) => {
    expect(parsePlainDateTime(text)).toBe(text);
  },
);

test.each([
  '',
  'T',
  'T10:00',
  '2026-11-20',
  '2026-11-20T',
  '2026-11-20T24:00',
  '2026-11-20T10:60',
  '2026-11-20T9:05',
  '2026-11-20T10',
  '2026-11-20T10:00:00',
  '2026-11-20T10:00Z',
  '2026-11-20T10:00+01:00',
  '2026-11-20 10:00',
  '2026-11-20t10:00',
  '2026-11-20T10:00T10:00',
  '2026-02-30T10:00',
])('%j is no day and time', (text) => {
  expect(parsePlainDateTime(text)).toBeUndefined();
});

test('A moment is a day, or a day and a time, and nothing else', () => {
  expect(parseMoment('2026-11-20')).toBe('2026-11-20');
  expect(parseMoment('2026-11-20T14:30')).toBe('2026-11-20T14:30');
  expect(parseMoment('2026-02-30')).toBeUndefined();
  expect(parseMoment('14:30')).toBeUndefined();
});

test('A moment gives its day, and its time where it has one', () => {
  expect(dayOf(moment('2026-11-20T14:30'))).toBe('2026-11-20');
  expect(timeOf(moment('2026-11-20T14:30'))).toBe('14:30');
  expect(dayOf(day('2026-11-20'))).toBe('2026-11-20');
  expect(timeOf(day('2026-11-20'))).toBeUndefined();
});

test.each([
  ['2026-11-20', '2026-11-20', 0],
  ['2026-11-20', '2026-11-21', 1],
  ['2026-11-21', '2026-11-20', -1],
  ['2026-12-31', '2027-01-01', 1],
  ['2024-02-28', '2024-03-01', 2],
  ['2026-02-28', '2026-03-01', 1],
  ['2026-01-01', '2027-01-01', 365],
  ['2024-01-01', '2025-01-01', 366],
] as const)('From %s to %s it is %i days', (from, to, expected) => {
  expect(daysBetween(day(from), day(to))).toBe(expected);
});

test.each(TIME_ZONES)('In %s a day is read, counted and measured as everywhere', (zone) => {
  inTimeZone(zone, () => {
    expect(parsePlainDate('2026-03-29')).toBe('2026-03-29');
    expect(daysBetween(day('2026-03-01'), day('2026-11-30'))).toBe(274);
    expect(plainDateAt(Date.UTC(2026, 2, 29))).toBe('2026-03-29');
  });
});

test.each([
  ['America/Los_Angeles', '2026-11-20T02:05'],
  ['Europe/London', '2026-11-20T10:05'],
  ['Asia/Kolkata', '2026-11-20T15:35'],
  ['Pacific/Kiritimati', '2026-11-21T00:05'],
] as const)('In %s the reader’s clock shows %s at 10:05 UTC on 20 November', (zone, expected) => {
  expect(inTimeZone(zone, () => plainDateTimeAt(Date.UTC(2026, 10, 20, 10, 5)))).toBe(expected);
});
