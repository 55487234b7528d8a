import { expect, test } from 'vitest';
import { parseMoment } from '~/domain/dates/plain-date';
import { dateInWords, plainText, spellMoment } from '~/domain/dates/sentence';
import { day, moment } from '../../vectors/days';

test('A date in a sentence is spelled out, and keeps the date that it stands for', () => {
  expect(dateInWords(day('2026-11-27'))).toEqual({ date: '2026-11-27', text: 'Friday, November 27' });
  expect(dateInWords(moment('2026-11-27T14:30')).text).toBe('Friday, November 27, 2:30 p.m.');
});

test('A date may stand in a sentence in other words', () => {
  expect(dateInWords(day('2026-11-27'), 'that Friday')).toEqual({ date: '2026-11-27', text: 'that Friday' });
});

test('A sentence reads as one text, its dates in their places', () => {
  expect(plainText(['Wait until ', dateInWords(day('2026-12-07')), '.'])).toBe('Wait until Monday, December 7.');
  expect(plainText([])).toBe('');
});

test.each([
  ['2026-11-27', 'Friday, November 27'],
  ['2026-11-27T14:30', 'Friday, November 27, 2:30 p.m.'],
  ['2026-11-27T12:00', 'Friday, November 27, noon'],
  ['2026-11-28T00:00', 'Saturday, November 28, midnight'],
] as const)('%s is spelled %s', (text, expected) => {
  const read = parseMoment(text);
  expect(read && spellMoment(read)).toBe(expected);
});
