/** The bytes of the text in UTF-8. Half a surrogate pair becomes U+FFFD. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
