import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blanksIn, partsOf } from '~/domain/email/blanks';
import { runs } from '../../vectors/property-runs';

const BLANKS = ['[Their name]', '[Job title]'] as const;

test('The blanks that still stand in subject or message are found, in their order', () => {
  const email = { subject: 'Thanks about the [Job title] job', message: 'Dear [Their name],' };
  expect(blanksIn(email, BLANKS)).toEqual(['[Their name]', '[Job title]']);
  expect(blanksIn({ ...email, subject: 'Thanks' }, BLANKS)).toEqual(['[Their name]']);
  expect(blanksIn({ subject: 'Thanks', message: 'Dear Dana,' }, BLANKS)).toEqual([]);
});

test('Brackets that the reader typed are no blank', () => {
  expect(blanksIn({ subject: '', message: 'See [1] and [Their street]' }, BLANKS)).toEqual([]);
});

test('A text comes apart into its blanks and the rest', () => {
  expect(partsOf('Dear [Their name], the [Job title] job', BLANKS)).toEqual([
    { text: 'Dear ', isBlank: false, isPointedOut: false },
    { text: '[Their name]', isBlank: true, isPointedOut: false },
    { text: ', the ', isBlank: false, isPointedOut: false },
    { text: '[Job title]', isBlank: true, isPointedOut: false },
    { text: ' job', isBlank: false, isPointedOut: false },
  ]);
});

test('A blank that stands twice is found twice, also at both ends', () => {
  expect(partsOf('[Job title][Job title]', BLANKS)).toEqual([
    { text: '[Job title]', isBlank: true, isPointedOut: false },
    { text: '[Job title]', isBlank: true, isPointedOut: false },
  ]);
});

test('A text without blanks is one part, and no text is none', () => {
  expect(partsOf('Dear Dana,', BLANKS)).toEqual([{ text: 'Dear Dana,', isBlank: false, isPointedOut: false }]);
  expect(partsOf('', BLANKS)).toEqual([]);
});

test('What is pointed out comes apart from the rest, and from the blanks in it', () => {
  expect(partsOf('Dear Dana, the [Job title] job', BLANKS, { start: 11, end: 30 })).toEqual([
    { text: 'Dear Dana, ', isBlank: false, isPointedOut: false },
    { text: 'the ', isBlank: false, isPointedOut: true },
    { text: '[Job title]', isBlank: true, isPointedOut: true },
    { text: ' job', isBlank: false, isPointedOut: true },
  ]);
});

test('The parts together are the text, whatever it holds', () => {
  const piece = fc.constantFrom('[Their name]', '[Job title]', '[', ']', 'a', '\n', '[[Job title]]', '');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const parts = partsOf(text, BLANKS);
      expect(parts.map((part) => part.text).join('')).toBe(text);
      expect(parts.filter(({ isBlank }) => !isBlank).some((part) => BLANKS.some((blank) => part.text.includes(blank)))).toBe(
        false,
      );
    }),
    runs,
  );
});
