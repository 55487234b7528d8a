import { utf8 } from './utf8';

/** Of the text in UTF-8 (RFC 4648, section 4), without line breaks. */
export function base64(text: string): string {
  return base64OfBytes(utf8(text));
}

export function base64OfBytes(bytes: Iterable<number>): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
