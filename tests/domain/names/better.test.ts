import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betterAnswer } from '~/domain/names/better';
import { runs } from '../../vectors/property-runs';

const FIELDS = ['to', 'you', 'role', 'company', 'theirrole'] as const;

test.each([
  ['to', 'dana lee', 'Dana Lee'],
  ['to', 'Dana Lee, HR Manager', 'Dana Lee'],
  ['to', 'Dana Lee <dana.lee@acme.com>', 'Dana Lee'],
  ['to', 'dana.lee@acme.com', 'Dana Lee'],
  ['to', 'Dr.Lee', 'Dr. Lee'],
  ['to', 'Dr Okafor', 'Dr. Okafor'],
  ['panel', 'tom roth, priya shah', 'Tom Roth and Priya Shah'],
  ['panel', 'Mr Adeyemi & Dr Lind', 'Mr. Adeyemi and Dr. Lind'],
  ['to', 'Hi Dana,', 'Dana'],
  ['to', 'Lee, Dana', 'Dana Lee'],
  ['you', 'sam roy', 'Sam Roy'],
  ['role', 'the data analyst position', 'data analyst'],
  ['role', 'DATA ANALYST', 'data analyst'],
  ['company', 'acme', 'Acme'],
  ['company', 'at Acme', 'Acme'],
  ['company', 'hospital', 'the hospital'],
  ['theirrole', 'HEAD OF ANALYTICS', 'head of analytics'],
  ['theirrole', 'as the owner', 'the owner'],
  ['theirrole', 'HR manager role.', 'HR manager'],
] as const)('In %s, %j reads better as %j', (field, typed, better) => {
  expect(betterAnswer(field, typed)).toBe(better);
});

test.each([
  ['to', 'Dana Lee'],
  ['to', '  Dana   Lee '],
  ['to', 'the hiring team'],
  ['to', 'Dana, Tom'],
  ['to', 'hr@acme.com'],
  ['to', 'dlee@acme.com'],
  ['to', 'jobs.uk@acme.com'],
  ['to', '李雷'],
  ['to', ''],
  ['you', 'Sam Roy, RN'],
  ['role', 'Data Analyst'],
  ['role', 'job'],
  ['company', 'Acme Inc.'],
  ['company', 'IKEA'],
  ['company', 'eBay'],
  ['company', 'acme.com'],
  ['theirrole', 'a ward manager'],
  ['theirrole', 'CEO'],
  ['panel', 'Mr. Adeyemi and Dr. Lind'],
  ['panel', 'Tom, Priya, and the two nurses'],
] as const)('In %s, %j is fine', (field, typed) => {
  expect(betterAnswer(field, typed)).toBeUndefined();
});

test('A title loses its stop in British English', () => {
  expect(betterAnswer('to', 'Dr. Okafor', 'uk')).toBe('Dr Okafor');
  expect(betterAnswer('to', 'Dr Okafor', 'uk')).toBeUndefined();
  expect(betterAnswer('panel', 'Mr. Adeyemi and Dr. Lind', 'uk')).toBe('Mr Adeyemi and Dr Lind');
});

test('What is offered is taken as it is, and nothing more is offered', () => {
  const words = fc.constantFrom(
    'the',
    'DATA',
    'dana',
    'Lee',
    'role',
    'at',
    'acme',
    'hospital',
    '.',
    ',',
    '(HR)',
    '-',
    'dr',
    'Dr.Lee',
    '"Bob"',
  );
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.array(words, { maxLength: 6 }).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(fc.constantFrom(...FIELDS), typed, (field, text) => {
      const better = betterAnswer(field, text);
      expect(better).not.toBe('');
      if (better !== undefined) expect(betterAnswer(field, better)).toBeUndefined();
    }),
    runs,
  );
});
