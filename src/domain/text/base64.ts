const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const OCTET = /%([\dA-F]{2})|[^%]/gu;

/** Of the text in UTF-8 (RFC 4648, 4), in one line. The text must be well-formed, as `cleanText` leaves it. */
export function base64(text: string): string {
  const octets = utf8(text);
  let encoded = '';
  for (let at = 0; at < octets.length; at += 3) {
    const [one = 0, two = 0, three = 0] = octets.slice(at, at + 3);
    const group = (one << 16) | (two << 8) | three;
    for (const shift of [18, 12, 6, 0]) encoded += DIGITS.charAt((group >> shift) & 63);
  }
  const missing = (3 - (octets.length % 3)) % 3;
  return encoded.slice(0, encoded.length - missing) + '='.repeat(missing);
}

/** As many octets as the text takes in UTF-8. */
export function utf8(text: string): readonly number[] {
  return Array.from(encodeURIComponent(text).matchAll(OCTET), ([whole, hex]) =>
    hex === undefined ? whole.charCodeAt(0) : Number.parseInt(hex, 16),
  );
}
