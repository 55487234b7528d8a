import { expect, test } from 'vitest';
import { decodePercent } from '~/domain/text/decode-percent';

test.each([
  ['', ''],
  ['role%3DNurse', 'role=Nurse'],
  ['%2523', '%23'], // once
  ['a+b', 'a+b'],
  ['%e6%9d%8E', '李'],
  ['100% %zz %4', '100% %zz %4'],
  ['%E0%A4%A and %41', '%E0%A4%A and A'], // half a letter
  ['%FF', '%FF'],
])('%j is decoded to %j', (text, expected) => {
  expect(decodePercent(text)).toBe(expected);
});
