import { getEntry, type CollectionEntry } from 'astro:content';

type Source = CollectionEntry<'sources'>['data'];

/**
 * The source of a number that a page prints.
 * @throws an Error for the writer where there is none.
 */
export async function citedNumber(page: string, id: string): Promise<Extract<Source, { figure: string }>> {
  const source = (await getEntry('sources', id))?.data;
  if (!source) throw new Error(`${page}: content/sources.yaml has no source ${id}`);
  if (!('figure' in source)) throw new Error(`${page}: ${id} in content/sources.yaml has no figure; link to it instead`);
  return source;
}
