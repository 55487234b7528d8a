import { getCollection, type CollectionEntry } from 'astro:content';
import { checkCitations, citationsIn, type Citing } from '~/collections/check-citations';

export type SourceEntry = CollectionEntry<'sources'>;

/** The pages of sources: numbers, advice that guide pages link to, and advice that only `content/customs.yaml` cites. */
export type SourceList = 'numbers' | 'advice' | 'customs';

export async function sourcesOn(list: SourceList): Promise<readonly SourceEntry[]> {
  const [sources, listOf] = await Promise.all([getCollection('sources'), sourceLists()]);
  return sources.filter((source) => listOf(source) === list);
}

/** Which list a source is in. */
export async function sourceLists(): Promise<(source: SourceEntry) => SourceList> {
  const linked = new Set((await citedByGuide()).flatMap(({ links }) => links));
  return ({ data }) => {
    if ('figure' in data) return 'numbers';
    return linked.has(data.link) ? 'advice' : 'customs';
  };
}

/** @throws an Error for the writer: see `checkCitations`. */
export async function checkSources(): Promise<void> {
  const sources = await getCollection('sources');
  checkCitations(
    sources.map(({ id, data }) => ({ id, link: data.link })),
    [...(await citedByGuide()), await citedByCustoms()],
  );
}

async function citedByGuide(): Promise<readonly Citing[]> {
  const pages = await getCollection('guide');
  return pages.map(({ id, body = '' }) => citationsIn(`content/guide/${id}.mdx`, body));
}

async function citedByCustoms(): Promise<Citing> {
  const customs = await getCollection('customs');
  const claims = customs.flatMap(({ data: { thanks, channel, ask, forms } }) => [thanks, channel, ask, forms]);
  return { file: 'content/customs.yaml', sources: claims.flatMap((claim) => claim?.sources ?? []), links: [] };
}
