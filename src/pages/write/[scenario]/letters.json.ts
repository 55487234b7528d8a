import type { APIRoute } from 'astro';
import { getCollection, type CollectionEntry } from 'astro:content';

interface Props {
  readonly entry: CollectionEntry<'scenarios'>;
}

export async function getStaticPaths() {
  const entries = await getCollection('scenarios');
  return entries.map((entry) => ({ params: { scenario: entry.id }, props: { entry } }));
}

/** Every wording of a scenario's letters, for its builder; the page itself holds the first of each. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(props.entry.data.scenario.letters);
