import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betterAnswer } from '~/domain/names/better';
import { companyInLetter } from '~/domain/names/company-name';
import { HOSTILE_TEXTS } from '../../vectors/hostile-texts';
import { runs } from '../../vectors/property-runs';
import { TYPED_COMPANIES } from '../../vectors/typed-names';

test.each(TYPED_COMPANIES)('%j stands as “at %s”; offered: %j', (typed, company, better) => {
  expect(companyInLetter(typed)).toBe(company);
  expect(betterAnswer('company', typed)).toBe(better);
});

test('No company has a loose end or changes when it is read again', () => {
  const words = fc.constantFrom(
    'at',
    'the',
    'a',
    'Acme',
    'acme',
    'hospital',
    'Inc.',
    '.',
    ',',
    '“',
    '”',
    'dental',
    'in',
    'Leeds',
    '🎉',
  );
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(...HOSTILE_TEXTS),
    fc.array(words, { maxLength: 8 }).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const company = companyInLetter(text);
      expect(company).not.toMatch(/ {2}|^ | $|,$/u);
      expect(companyInLetter(company)).toBe(company);
    }),
    runs,
  );
});
