import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jobTitleInLetter } from '~/domain/names/job-title';
import { HOSTILE_TEXTS } from '../../vectors/hostile-texts';
import { runs } from '../../vectors/property-runs';
import { TYPED_TITLES } from '../../vectors/typed-names';

test.each(TYPED_TITLES)('%j stands as “the %s position”', (typed, title) => {
  expect(jobTitleInLetter(typed)).toBe(title);
});

test('No title is empty, has a loose end or changes when it is read again', () => {
  const words = fc.constantFrom(
    'the',
    'a',
    'DATA',
    'Analyst',
    'role',
    'position',
    'of',
    'at',
    'Acme',
    '(m/f/d)',
    '#12',
    '.',
    ',',
    '-',
    '(',
    ')',
    'ref 12',
    'open',
    'IT',
  );
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(...HOSTILE_TEXTS),
    fc.array(words, { maxLength: 8 }).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const title = jobTitleInLetter(text);
      expect(title === '').toBe(text.trim() === '');
      expect(title).not.toMatch(/ {2}|^ | $/u);
      expect(jobTitleInLetter(title)).toBe(title);
    }),
    runs,
  );
});

test.each(['数据分析师', 'Аналитик', 'مهندس برمجيات'])('%s, in another script, is left alone', (title) => {
  expect(jobTitleInLetter(title)).toBe(title);
});
