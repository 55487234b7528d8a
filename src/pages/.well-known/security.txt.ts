import type { APIRoute } from 'astro';
import { withBase } from '~/paths';
import { site } from '~/site';

/** RFC 9116. Under a base path it has to be copied to the root of the host, which is where people look. */
export const GET: APIRoute = ({ site: origin }) => {
  const fields = [
    ['Contact', site.security.contact],
    ['Expires', `${site.security.expires}T00:00:00Z`],
    ['Preferred-Languages', 'en'],
    ['Canonical', new URL(withBase('/.well-known/security.txt'), origin).href],
  ];
  return new Response(fields.map(([name = '', value = '']) => `${name}: ${value}\n`).join(''));
};
