import { utf8 } from './utf8';

/** Of the text in UTF-8 (RFC 4648, section 4), without line breaks. */
export function base64(text: string): string {
  return btoa(Array.from(utf8(text), (byte) => String.fromCharCode(byte)).join(''));
}
