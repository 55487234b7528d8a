import type { Field } from '~/domain/form/field';
import { mendLink } from '~/domain/links/mend-link';
import { meantAddress } from '~/domain/links/misplaced-link';
import { isWhole, readLink, type ReadLink } from '~/domain/links/read-link';

const ORIGIN = 'https://example.org';
const TOOLS = ['/when/', '/write/', '/write/thank-you/', '/write/nudge/', '/write/panel-one-email/'];

export function linkTo(tool: string, fragment: string): string {
  return `${ORIGIN}${tool}#${fragment}`;
}

/** What the site makes of a link as a browser opens it: through the page that says "not found", if need be. */
export function openCarried(href: string, fields: readonly Field[], mostPeople?: number): ReadLink | undefined {
  const first = new URL(href);
  const meant = meantAddress({ path: first.pathname, query: first.search, fragment: first.hash }, TOOLS);
  const { origin, pathname, search, hash, href: address } = meant === undefined ? first : new URL(meant, ORIGIN);
  if (origin !== ORIGIN || !TOOLS.includes(pathname)) return undefined;
  const arrived = { query: search, fragment: hash, length: address.length };
  return readLink(isWhole(arrived) ? arrived : mendLink(arrived, fields), fields, mostPeople);
}
