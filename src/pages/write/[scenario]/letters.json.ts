import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection, type CollectionEntry } from 'astro:content';

interface Props {
  readonly entry: CollectionEntry<'scenarios'>;
}

export const getStaticPaths = (async () => {
  const entries: readonly CollectionEntry<'scenarios'>[] = await getCollection('scenarios');
  return entries.map((entry) => ({ params: { scenario: entry.id }, props: { entry } }));
}) satisfies GetStaticPaths;

/** Every wording of a scenario's letters, for its builder; the page itself holds the first of each. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(props.entry.data.scenario.letters);
