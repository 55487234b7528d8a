import { createHash } from 'node:crypto';

/** Everything that a page may do, but for its scripts and styles. What is not named is forbidden: `default-src` is `'none'`. */
export const DIRECTIVES = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types solid default',
];
const INLINE = /<(?<name>script|style)(?<attributes>(?:\s[^>]*)?)>(?<text>[\s\S]*?)<\/\k<name>>/gu;
/** Neither a script file nor a block of data is an inline script. */
const NOT_INLINE = /\s(?:src=|type="application\/ld\+json")/u;
const CHARSET = '<meta charset="utf-8">';

/**
 * The page with a content security policy that allows its own files, and its inline scripts and styles by their hashes. The
 * policy comes before everything that it rules over.
 *
 * @param {string} html
 * @param {string} file for the message, when the page has no place for a policy
 * @returns {string}
 */
export function addPolicy(html, file) {
  if (!html.includes(CHARSET)) throw new Error(`${file} has no ${CHARSET} to put the policy after`);
  const hashes = hashesOf(html);
  const sources = (name) => ["'self'", ...hashes[name]].join(' ');
  const policy = [...DIRECTIVES, `script-src ${sources('script')}`, `style-src ${sources('style')}`].join('; ');
  return html.replace(CHARSET, `${CHARSET}<meta http-equiv="content-security-policy" content="${policy}">`);
}

/**
 * The sources that allow the inline scripts and styles of a page, each once.
 *
 * @param {string} html
 * @returns {Readonly<Record<'script' | 'style', ReadonlySet<string>>>}
 */
export function hashesOf(html) {
  const hashes = { script: new Set(), style: new Set() };
  for (const { groups } of html.matchAll(INLINE)) {
    if (NOT_INLINE.test(groups.attributes)) continue;
    hashes[groups.name].add(`'sha256-${createHash('sha256').update(groups.text).digest('base64')}'`);
  }
  return hashes;
}
