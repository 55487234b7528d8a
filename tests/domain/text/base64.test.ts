import { expect, test } from 'vitest';
import { base64 } from '~/domain/text/base64';

test.each([
  // The vectors of RFC 4648, section 10.
  ['', ''],
  ['f', 'Zg=='],
  ['fo', 'Zm8='],
  ['foo', 'Zm9v'],
  ['foob', 'Zm9vYg=='],
  ['fooba', 'Zm9vYmE='],
  ['foobar', 'Zm9vYmFy'],
  // Of the bytes in UTF-8, by Python's base64.
  ['é', 'w6k='],
  ['Zoë ☎ 😀', 'Wm/DqyDimI4g8J+YgA=='],
] as const)('%j is %j', (text, expected) => {
  expect(base64(text)).toBe(expected);
});
