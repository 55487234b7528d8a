import type { APIRoute } from 'astro';
import { at } from '~/paths';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(at('/sitemap-index.xml'), site).href}\n`);
