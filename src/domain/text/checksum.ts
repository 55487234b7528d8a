import { utf8 } from './utf8';

const POLYNOMIAL = 0xedb88320;
/** Of no byte at all, before the last step. */
export const CRC_START = -1;

/** CRC-32 (ISO-HDLC, as in zip and PNG) of the text in UTF-8. */
export function crc32(text: string): number {
  return endCrc(utf8(text).reduce(addToCrc, CRC_START));
}

/** Takes in one more byte, so that the checksums of every beginning of a text cost no more than that of the whole. */
export function addToCrc(crc: number, byte: number): number {
  let next = crc ^ byte;
  for (let bit = 0; bit < 8; bit += 1) next = (next >>> 1) ^ (next & 1 ? POLYNOMIAL : 0);
  return next;
}

/** The checksum, once every byte is taken in. */
export function endCrc(crc: number): number {
  return ~crc >>> 0;
}
