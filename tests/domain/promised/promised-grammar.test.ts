import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolvePromised, resolveAmbiguity } from '~/domain/promised/promised-day';
import { readPromised, type PromisedReading } from '~/domain/promised/promised-grammar';
import { weekendsOnly } from '~/domain/dates/working-days';
import { day } from '../../vectors/days';
import { HOSTILE_TEXTS } from '../../vectors/hostile-texts';
import { runs } from '../../vectors/property-runs';
import { CHOICES, NO_DATE, UNCLEAR, UNDERSTOOD } from '../../vectors/promised-phrases';

const saidOn = day('2026-11-23'); // Monday

describe('What they said', () => {
  test.each(UNDERSTOOD)('%s is %s', (text, words, expected) => {
    const reading = read(text);
    expect(reading).toMatchObject({ kind: 'understood', words });
    expect(daysOf(reading)).toEqual([expected]);
  });

  test.each(CHOICES)('%s is a choice between %j', (text, expected) => {
    const reading = read(text);
    expect(reading.kind).toBe('choices');
    expect(daysOf(reading)).toEqual(expected);
  });

  test.each(NO_DATE)('%s names no day', (text) => {
    expect(read(text).kind).toBe('no-date');
  });

  test.each(UNCLEAR)('%s is not taken for a day', (text) => {
    const reading = read(text);
    expect(reading.kind).toBe('unclear');
    expect(reading).toHaveProperty('message', expect.stringMatching(/\.$/u));
  });

  test('is told apart in more than a hundred and twenty ways, no two alike', () => {
    const texts = [...UNDERSTOOD.map(([text]) => text), ...CHOICES.map(([text]) => text), ...NO_DATE, ...UNCLEAR];
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeGreaterThanOrEqual(120);
  });

  test('is asked for in fewer words when it is long', () => {
    expect(readPromised(`by Friday${' '.repeat(400)}`).kind).toBe('unclear');
  });

  test.each(HOSTILE_TEXTS)('may be hostile, and is no day then: %j', (text) => {
    expect(daysOf(read(text))).toEqual([]);
  });

  test('is read whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readPromised(text).kind).toBeTypeOf('string');
      }),
      runs,
    );
  });

  test('is never a day without a word for one', () => {
    const word = fc.constantFrom(
      ...'we will be in touch the team of by on or and at our thank you very much it was great can call if all goes well'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        expect(daysOf(read(words.join(' ')))).toEqual([]);
      }),
      runs,
    );
  });

  test('is never a day that was over, but for one with its year', () => {
    const words = fc.constantFrom(
      ...UNDERSTOOD.map(([text]) => text).filter((text) => !/20\d\d/u.test(text)),
      ...CHOICES.map(([text]) => text).filter((text) => !/20\d\d/u.test(text)),
    );
    const dates = fc.date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(words, dates, (text, date) => {
        const on = day(date.toISOString().slice(0, 10));
        for (const resolved of daysOf(read(text, on), on)) expect(resolved && resolved >= on).toBe(true);
      }),
      runs,
    );
  });

  test('takes no time to speak of, however it is repeated', () => {
    for (const text of [
      'a '.repeat(200),
      'week '.repeat(80),
      '1 to '.repeat(80),
      'the next '.repeat(44),
      '12/'.repeat(130),
      `123 ${'1'.repeat(390)}x`,
      '$1,'.repeat(130),
      'two weeks, maybe '.repeat(23),
      'the week after '.repeat(26),
    ]) {
      readPromised(text);
      // Of this process only: the machine may be busy.
      const start = process.cpuUsage();
      readPromised(text);
      expect(process.cpuUsage(start).user).toBeLessThan(100_000);
    }
  });
});

function read(text: string, on = saidOn): PromisedReading {
  return resolveAmbiguity(readPromised(text), on, weekendsOnly);
}

function daysOf(reading: PromisedReading, on = saidOn): readonly (string | undefined)[] {
  if (reading.kind === 'understood') return [resolvePromised(reading.promised, on, weekendsOnly)];
  return reading.kind === 'choices'
    ? reading.choices.map(({ promised }) => resolvePromised(promised, on, weekendsOnly))
    : [];
}
