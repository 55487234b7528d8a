import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { guidePages } from '~/components/guide/guide-pages';
import { paths, withBase } from '~/paths';
import { site } from '~/site';

export const GET: APIRoute = async ({ site: origin }) => {
  const pages = await guidePages();
  return rss({
    title: `${site.name}: the guide`,
    description: site.description,
    site: new URL(withBase('/'), origin),
    items: pages.map(({ id, data }) => ({
      title: data.title,
      description: data.description,
      link: paths.guidePage(id),
      pubDate: data.reviewed,
    })),
  });
};
