import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chosenSaid, SAID_CHOICES } from '~/domain/said';
import { resolveSaid, saidDayInWords, settleSaid } from '~/domain/said-day';
import { readSaid } from '~/domain/said-grammar';
import { plainText } from '~/domain/words';
import { weekendsOnly, type WorkCalendar } from '~/domain/working-days';
import { day } from '../vectors/days';
import { HOSTILE_TEXTS } from '../vectors/hostile-texts';
import { runs } from '../vectors/property-runs';
import { SAID_PHRASES } from '../vectors/said-phrases';

const monday = day('2026-11-23');
const fridayAndSaturday: WorkCalendar = { ...weekendsOnly, weekend: new Set([5, 6]) };

describe('What they said comes to a day', () => {
  test.each(SAID_PHRASES)('“%s”: %j', (phrase, meant) => {
    expect(meaning(phrase)).toEqual(meant);
  });

  test('counted from the day on which it was said, which may be a weekend', () => {
    const said = chosenSaid('this-week', '');
    expect(said && resolveSaid(said, day('2026-11-21'), weekendsOnly)).toBe('2026-11-27');
    expect(said && resolveSaid(said, day('2026-11-27'), weekendsOnly)).toBe('2026-11-27');
  });

  test('where Friday and Saturday are the weekend, the week ends on Thursday', () => {
    const said = chosenSaid('next-week', '');
    expect(said && resolveSaid(said, monday, fridayAndSaturday)).toBe('2026-12-03');
  });

  test('and says what was understood, and from which day it is counted', () => {
    const read = readSaid('by the end of next week');
    expect(read).toMatchObject({ kind: 'understood', words: 'the end of next week' });
    expect(read.kind === 'understood' && plainText(saidDayInWords(read.said, monday, weekendsOnly))).toBe(
      'The end of next week, counted from Monday, November 23: Friday, December 4.',
    );
  });
});

describe('A choice of the form', () => {
  test.each([
    ['nothing', '', undefined],
    ['date', '2026-12-04', '2026-12-04'],
    ['this-week', '', '2026-11-27'],
    ['next-week', '', '2026-12-04'],
    ['this-month', '', '2026-11-30'],
    ['next-month', '', '2026-12-31'],
    ['couple-of-weeks', '', '2026-12-07'],
    ['days', '10', '2026-12-03'],
    ['working-days', '10', '2026-12-07'],
    ['weeks', '3', '2026-12-14'],
  ] as const)('%s %s: %s', (id, detail, expected) => {
    const said = chosenSaid(id, detail);
    expect(said).toBeDefined();
    expect(said && resolveSaid(said, monday, weekendsOnly)).toBe(expected);
  });

  test.each([
    ['days', ''],
    ['days', '0'],
    ['days', '-3'],
    ['days', '366'],
    ['weeks', 'two'],
    ['date', '2026-02-30'],
    ['words', 'next week'],
    ['constructor', ''],
  ] as const)('%s %j is nothing yet', (id, detail) => {
    expect(chosenSaid(id, detail)).toBeUndefined();
  });

  test('has a label of its own', () => {
    expect(new Set(SAID_CHOICES.map(({ label }) => label)).size).toBe(SAID_CHOICES.length);
  });
});

test('nothing that is typed breaks it, and no day lies before the one on which it was said', () => {
  const words = SAID_PHRASES.flatMap(([phrase]) => phrase.split(' '));
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...HOSTILE_TEXTS),
    fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((list) => list.join(' ')),
  );
  fc.assert(
    fc.property(text, (typed) => {
      const read = settleSaid(readSaid(typed), monday, weekendsOnly);
      const saids =
        read.kind === 'understood' ? [read.said] : read.kind === 'choices' ? read.choices.map(({ said }) => said) : [];
      for (const said of saids) {
        const resolved = resolveSaid(said, monday, weekendsOnly);
        if (said.kind !== 'date' && resolved !== undefined) expect(resolved >= monday).toBe(true);
      }
    }),
    runs,
  );
});

test('no day is taken from a text without a word for one', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('bcgklpqvxz !?')) }), (text) => {
      expect(['unclear', 'no-date']).toContain(readSaid(text).kind);
    }),
    runs,
  );
});

function meaning(phrase: string): string | readonly string[] {
  const read = settleSaid(readSaid(phrase), monday, weekendsOnly);
  if (read.kind === 'choices') return read.choices.map(({ said }) => resolveSaid(said, monday, weekendsOnly) ?? 'no date');
  if (read.kind === 'understood') return resolveSaid(read.said, monday, weekendsOnly) ?? 'no date';
  return read.kind === 'no-date' ? 'no date' : 'unclear';
}
