import { utf8 } from './utf8';

const POLYNOMIAL = 0xedb88320;

/** CRC-32 (ISO-HDLC, as in zip and PNG) of the text in UTF-8. */
export function crc32(text: string): number {
  let crc = -1;
  for (const byte of utf8(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? POLYNOMIAL : 0);
  }
  return ~crc >>> 0;
}
