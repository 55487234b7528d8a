import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PlainDate } from '~/domain/dates/plain-date';
import { weekendsOnly, type WorkCalendar } from '~/domain/dates/working-days';
import { promisedDay } from '~/domain/promised/read-promised-day';
import { day } from '../../vectors/days';

const FRIDAY = day('2026-11-20');

describe('Words said on a Friday', () => {
  const phrases = rows('said-phrases.tsv').map(([phrase = '', expected = '']) => [phrase, expected] as const);

  test.each(phrases)('%s: %s', (phrase, expected) => {
    expect(expected.split('|')).toContain(outcome(phrase, FRIDAY, weekendsOnly));
  });
});

function rows(file: string): readonly (readonly string[])[] {
  const lines = readFileSync(new URL(`../../vectors/${file}`, import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));
}

/** As the tables write it. */
function outcome(phrase: string, saidOn: PlainDate, calendar: WorkCalendar): string {
  const promised = promisedDay(phrase, saidOn, calendar);
  if (promised.kind === 'day') return promised.on;
  return promised.kind === 'no-day' ? 'no-date' : promised.kind;
}
