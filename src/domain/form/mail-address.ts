/** Nothing that can be seen: soft hyphens, zero-width spaces, marks of direction, byte order marks. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/gu;
/** The letters, digits and signs of ASCII as East Asian keyboards write them, each as wide as a character. */
const FULL_WIDTH = /[\uFF01-\uFF5E]/gu;
const FULL_WIDTH_OFFSET = 0xfee0;

// The lengths are limited, or a long text without an address would be searched once for each of its characters.
const LOCAL = String.raw`[\w.!#$%&*+/=?^\x60{|}~-][\w.!#$%&'*+/=?^\x60{|}~-]{0,63}`;
const DOMAIN = String.raw`[\p{L}\p{M}\p{N}_-]{1,63}(?:\.[\p{L}\p{M}\p{N}_-]{1,63}){1,8}`;
const ADDRESS = `(?<address>${LOCAL}@${DOMAIN})`;

/** Anywhere in a text. */
export const ANY_ADDRESS = new RegExp(ADDRESS, 'gu');
/** Alone, or as mail programs write it with a name before it; with what is copied along around it. */
const COPIED = [
  new RegExp(String.raw`^["'<(]*(?:mailto:)?${ADDRESS}(?:\?subject=[^\s@]*|["'>)]*[.,;]*)$`, 'iu'),
  new RegExp(String.raw`^[^@<>\r\n]*<(?:mailto:)?${ADDRESS}>[.,;]*$`, 'iu'),
  new RegExp(String.raw`^${ADDRESS}\s*<mailto:\k<address>>[.,;]*$`, 'iu'),
];

/** The pattern of `<input type=email>` (WHATWG HTML, 4.10.5.1.5), asking for a dot in the domain; lengths of RFC 5321. */
const VALID =
  /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[a-zA-Z\d](?:[a-zA-Z\d-]{0,61}[a-zA-Z\d])?\.){1,8}[a-zA-Z\d](?:[a-zA-Z\d-]{0,61}[a-zA-Z\d])?$/u;
const ASCII = /^[\x20-\x7E]*$/u;

/**
 * The address in what was typed or pasted as one: `Dana Lee <dana@example.com>`, `mailto:dana@example.com`, one with a stop
 * behind it. A domain in other letters than ASCII comes as its Punycode (RFC 3492), which every mail program takes. Undefined
 * where there is none, or more than one.
 */
export function mailAddress(text: string): string | undefined {
  const seen = withoutInvisible(text).trim();
  const found = COPIED.map((form) => form.exec(seen)?.groups?.address).find((address) => address !== undefined);
  const address = found === undefined ? undefined : inAscii(found);
  return address !== undefined && VALID.test(address) ? address : undefined;
}

export function withoutInvisible(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET));
}

/** Letters that only look like others, such as the Kelvin sign, would lead to another domain than the one that is read. */
function inAscii(address: string): string | undefined {
  if (ASCII.test(address)) return address;
  const [local = '', domain = ''] = address.split('@');
  if (Array.from(domain).some((letter) => letter.normalize('NFKC') !== letter)) return undefined;
  try {
    return `${local}@${new URL(`https://${domain}`).hostname}`;
  } catch {
    // Not a domain that can be registered.
    return undefined;
  }
}
