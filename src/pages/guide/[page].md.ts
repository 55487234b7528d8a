import type { APIRoute, GetStaticPathsItem } from 'astro';
import type { CollectionEntry } from 'astro:content';
import { guideMarkdown } from '~/components/guide/guide-markdown';
import { guidePages } from '~/components/guide/guide-pages';

export async function getStaticPaths(): Promise<GetStaticPathsItem[]> {
  const pages = await guidePages();
  return pages.map((page) => ({ params: { page: page.id }, props: { page } }));
}

export const GET: APIRoute<{ page: CollectionEntry<'guide'> }> = async ({ props, site, url }) =>
  new Response(await guideMarkdown(props.page, site ?? url));
