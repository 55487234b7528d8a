import type { APIRoute } from 'astro';
import { guideMarkdown } from '~/components/guide/guide-markdown';
import { guidePages } from '~/components/guide/guide-pages';
import { site } from '~/site';

/** The whole guide in reading order, in one file. */
export const GET: APIRoute = async ({ site: origin, url }) => {
  const pages = await guidePages();
  const texts = await Promise.all(pages.map((page) => guideMarkdown(page, origin ?? url)));
  return new Response([`# ${site.name}: the guide\n\n> ${site.description}\n`, ...texts].join('\n'));
};
