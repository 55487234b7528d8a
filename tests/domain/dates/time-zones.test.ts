import { describe, expect, test } from 'vitest';
import { inZone, officeHours, searchZones } from '~/domain/dates/time-zones';
import { plainText } from '~/domain/dates/sentence';
import { day, moment } from '../../vectors/days';

const zones = Intl.supportedValuesOf('timeZone');

describe('The same instant on another clock', () => {
  test.each([
    ['2026-11-23T14:30', 'America/New_York', 'Europe/London', '2026-11-23T19:30'],
    ['2026-11-23T14:30', 'America/New_York', 'Asia/Kolkata', '2026-11-24T01:00'],
    ['2026-11-23T14:30', 'Europe/London', 'Asia/Kathmandu', '2026-11-23T20:15'],
    ['2026-07-01T09:00', 'Pacific/Chatham', 'UTC', '2026-06-30T20:15'], // +12:45
    ['2026-01-01T09:00', 'Pacific/Chatham', 'UTC', '2025-12-31T19:15'], // +13:45
    ['2026-11-23T08:00', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', '2026-11-22T07:00'], // a day and an hour apart
    ['2026-11-23T14:30', 'Asia/Tokyo', 'Asia/Tokyo', '2026-11-23T14:30'],
    // The week in which New York has changed its clocks and London has not.
    ['2026-03-16T09:00', 'America/New_York', 'Europe/London', '2026-03-16T13:00'],
    // 2:30 does not exist that night: read as the later 3:30.
    ['2026-03-08T02:30', 'America/New_York', 'UTC', '2026-03-08T07:30'],
    // 1:30 happens twice that night: the first, still in summer time.
    ['2026-11-01T01:30', 'America/New_York', 'UTC', '2026-11-01T05:30'],
    ['2026-04-05T01:45', 'Australia/Lord_Howe', 'UTC', '2026-04-04T14:45'], // half an hour happens twice
    ['2026-10-25T01:30', 'Europe/London', 'UTC', '2026-10-25T00:30'],
  ] as const)('%s in %s is in %s %s', (text, from, to, expected) => {
    expect(inZone(moment(text), from, to)).toBe(expected);
  });

  test('a zone that is not known is refused', () => {
    expect(() => inZone(moment('2026-11-23T14:30'), 'UTC', 'Moon/Crater')).toThrow(RangeError);
  });
});

describe('Their office hours', () => {
  test.each([
    ['2026-12-07', 'Europe/Paris', 'America/New_York', '2 a.m. to 4 a.m. yours.'],
    ['2026-12-07', 'America/Los_Angeles', 'Europe/Berlin', '5 p.m. to 7 p.m. yours.'],
    ['2026-12-07', 'Asia/Kolkata', 'America/New_York', '9:30 p.m. to 11:30 p.m. yours on Sunday, December 6.'],
    ['2026-12-07', 'America/Los_Angeles', 'Pacific/Auckland', '5 a.m. to 7 a.m. yours on Tuesday, December 8.'],
  ] as const)('on %s in %s are for a reader in %s %s', (on, theirs, yours, expected) => {
    expect(plainText(officeHours(day(on), theirs, yours))).toBe(
      `Send it between 8 a.m. and 10 a.m. their time: ${expected}`,
    );
  });
});

describe('A zone is found by its city', () => {
  test.each([
    ['new york', 'America/New_York'],
    ['New_York', 'America/New_York'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['mumbai', 'Asia/Kolkata'],
    ['Calcutta', 'Asia/Kolkata'],
    ['san fr', 'America/Los_Angeles'],
    ['lond', 'Europe/London'],
    ['york', 'America/New_York'],
  ] as const)('%s: %s', (query, expected) => {
    expect(searchZones(query, [...zones, 'Asia/Kolkata'])[0]).toBe(expected);
  });

  test.each(['', ' ', 'qqq', '<b>'])('%j finds none', (query) => {
    expect(searchZones(query, zones)).toEqual([]);
  });

  test('at most eight are shown', () => {
    expect(searchZones('a', zones)).toHaveLength(8);
  });
});
