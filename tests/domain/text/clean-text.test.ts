import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanText } from '~/domain/text/clean-text';
import { HOSTILE_TEXTS, NAMES } from '../../vectors/hostile-texts';
import { runs } from '../../vectors/property-runs';

describe('A line', () => {
  test.each([
    ['Dana Lee', 'Dana Lee'],
    ['', ''],
    ['  two  spaces ', '  two  spaces '],
    ['a\nb', 'a b'],
    ['a\r\nb', 'a b'],
    ['a\rb', 'a b'],
    ['a\tb', 'a b'],
    ['a\u0000b', 'a b'],
    ['a\u001B\u0007b', 'a b'],
    ['a\u007Fb', 'a b'],
    ['a\u0085b', 'a b'],
    ['a\u2028b\u2029c', 'a b c'],
    ['x\r\nBcc: y', 'x Bcc: y'],
    ['Pay\u202Epal', 'Paypal'],
    ['\u2066a\u2067b\u2068c\u2069', 'abc'],
    ['\u202Aa\u202Bb\u202Cc\u202D', 'abc'],
    ['\uD800', '\uFFFD'],
    ['a\uDC00b', 'a\uFFFDb'],
    ['\uD83D\u202E\uDE00', '\uFFFD\uFFFD'], // taking the override out must not join two halves
  ])('%j becomes %j', (text, expected) => {
    expect(cleanLine(text)).toBe(expected);
  });

  test.each([...NAMES, 'R&D (A/B)', '👩\u200D👩\u200D👧', 'نمی\u200Cخواهم', 'e\u0301', 'أ\u200Fب', '{{you}}', '<b>'])(
    '%j stays as it was typed',
    (text) => {
      expect(cleanLine(text)).toBe(text);
    },
  );
});

describe('A text', () => {
  test.each([
    ['one\ntwo', 'one\ntwo'],
    ['one\n\n\ntwo', 'one\n\n\ntwo'],
    ['one\r\ntwo', 'one\ntwo'],
    ['one\rtwo', 'one\ntwo'],
    ['one\u2028two\u2029three\u0085four', 'one\ntwo\nthree\nfour'],
    ['one\ttwo', 'one two'],
    ['one\u0000two', 'one two'],
    ['one\u0000\ntwo', 'one \ntwo'],
    ['Pay\u202Epal', 'Paypal'],
    ['\uDFFF!', '\uFFFD!'],
  ])('%j becomes %j', (text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });
});

test('Whatever is typed, what is left has no control character, no override and no half of a character', () => {
  const forbidden = /[\p{Surrogate}\u202A-\u202E\u2066-\u2069\u2028\u2029]|[^\P{Control}\n]/u;
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE_TEXTS));
  fc.assert(
    fc.property(anyText, (text) => {
      expect(cleanLine(text)).not.toMatch(forbidden);
      expect(cleanLine(text)).not.toContain('\n');
      expect(cleanText(text)).not.toMatch(forbidden);
    }),
    runs,
  );
});

test('Cleaning twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
      expect(cleanText(cleanText(text))).toBe(cleanText(text));
    }),
    runs,
  );
});
