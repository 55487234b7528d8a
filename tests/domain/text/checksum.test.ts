import { expect, test } from 'vitest';
import { crc32 } from '~/domain/text/checksum';

test.each([
  ['', 0],
  ['a', 0xe8b7be43],
  ['123456789', 0xcbf43926], // the check value of CRC-32/ISO-HDLC
  ['The quick brown fox jumps over the lazy dog', 0x414fa339],
  ['you=Sam', 0x0f526f20],
  // Of the bytes in UTF-8, by Python's zlib.
  ['é', 0x0e048d3e],
  ['Zoë ☎ 😀', 0x51c5f7eb],
] as const)('The checksum of %j is %i', (text, expected) => {
  expect(crc32(text)).toBe(expected);
});
