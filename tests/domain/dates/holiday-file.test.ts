import { describe, expect, test } from 'vitest';
import { readHolidayFile } from '~/domain/dates/holiday-file';
import { isWorkingDay } from '~/domain/dates/working-days';
import { day } from '../../vectors/days';

const sound = {
  weekend: [6, 7],
  from: '2025-01-01',
  until: '2030-12-31',
  language: 'de',
  note: 'A note.',
  holidays: [
    { name: 'Christmas Day', local: 'Weihnachten', days: ['2026-12-25', '2027-12-25'] },
    { name: 'New Year’s Day', days: ['2027-01-01'] },
  ],
};

describe('readHolidayFile', () => {
  test('gives a work calendar', () => {
    const calendar = readHolidayFile(sound);
    expect(calendar?.weekend).toEqual(new Set([6, 7]));
    expect(calendar).toMatchObject({ knownFrom: '2025-01-01', knownUntil: '2030-12-31', workingWeekends: new Set() });
    expect([...(calendar?.holidays ?? [])]).toEqual([
      ['2026-12-25', 'Christmas Day'],
      ['2027-12-25', 'Christmas Day'],
      ['2027-01-01', 'New Year’s Day'],
    ]);
    expect(calendar && isWorkingDay(day('2026-12-25'), calendar)).toBe(false);
    expect(calendar && isWorkingDay(day('2026-12-28'), calendar)).toBe(true);
  });

  test('gives the local names, their language and the note', () => {
    expect(readHolidayFile(sound)).toMatchObject({
      language: 'de',
      note: 'A note.',
      localNames: new Map([
        ['2026-12-25', 'Weihnachten'],
        ['2027-12-25', 'Weihnachten'],
      ]),
    });
  });

  test('does without local names, language and note', () => {
    const { weekend, from, until } = sound;
    const calendar = readHolidayFile({ weekend, from, until, holidays: [] });
    expect(calendar).toMatchObject({ language: undefined, note: undefined, holidays: new Map(), localNames: new Map() });
  });

  test('knows the weekends on which offices work', () => {
    const calendar = readHolidayFile({ ...sound, workingDays: ['2026-10-10'] });
    expect(calendar && isWorkingDay(day('2026-10-10'), calendar)).toBe(true);
    expect(calendar && isWorkingDay(day('2026-10-11'), calendar)).toBe(false);
  });

  test('names both holidays of one day', () => {
    const holidays = ['Gandhi Jayanti', 'Dussehra'].map((name) => ({ name, days: ['2025-10-02'] }));
    expect(readHolidayFile({ ...sound, holidays })?.holidays.get(day('2025-10-02'))).toBe('Gandhi Jayanti and Dussehra');
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a page that says not found', '<!doctype html>'],
    ['a list', []],
    ['no weekend', { ...sound, weekend: undefined }],
    ['a day of the week that is none', { ...sound, weekend: [6, 8] }],
    ['a day of the week in words', { ...sound, weekend: ['6'] }],
    ['no working day in a week', { ...sound, weekend: [1, 2, 3, 4, 5, 6, 7] }],
    ['no first day', { ...sound, from: undefined }],
    ['no last day', { ...sound, until: undefined }],
    ['a last day that does not exist', { ...sound, until: '2030-02-30' }],
    ['no holidays', { ...sound, holidays: undefined }],
    ['a holiday without a name', { ...sound, holidays: [{ days: ['2026-12-25'] }] }],
    ['a holiday with an empty name', { ...sound, holidays: [{ name: '', days: ['2026-12-25'] }] }],
    ['a holiday without days', { ...sound, holidays: [{ name: 'Christmas Day' }] }],
    ['a holiday that is null', { ...sound, holidays: [null] }],
    ['a local name that is no text', { ...sound, holidays: [{ name: 'Christmas Day', local: 1, days: [] }] }],
    ['a day that does not exist', { ...sound, holidays: [{ name: 'Leap Day', days: ['2026-02-29'] }] }],
    ['a day that is no text', { ...sound, holidays: [{ name: 'Christmas Day', days: [20261225] }] }],
    ['a day after the last', { ...sound, holidays: [{ name: 'New Year’s Day', days: ['2031-01-01'] }] }],
    ['a day before the first', { ...sound, holidays: [{ name: 'New Year’s Day', days: ['2024-01-01'] }] }],
    ['working days that are no list', { ...sound, workingDays: '2026-10-10' }],
    ['a working day that does not exist', { ...sound, workingDays: ['2026-02-30'] }],
    ['a language that is no text', { ...sound, language: 1 }],
    ['a note that is no text', { ...sound, note: {} }],
  ])('refuses %s', (_, json) => {
    expect(readHolidayFile(json)).toBeUndefined();
  });
});
