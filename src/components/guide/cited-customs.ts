import { getCollection, type CollectionEntry } from 'astro:content';
import { places } from '~/collections/kept-holidays';
import type { CustomSource } from '~/domain/dates/customs';
import { sourceLists, type SourceEntry, type SourceList } from './source-lists';

interface Source extends CustomSource {
  /** The page of sources that lists it, and its id there. */
  readonly list: SourceList;
  readonly id: string;
}

/** An entry of `content/customs.yaml` with the name of its place, and with its sources in full. */
export type CitedCustom = ReturnType<typeof citedCustom>;

interface LabeledClaim {
  readonly label: string;
  readonly text: string;
  readonly sources: readonly Source[];
}

type Entry = CollectionEntry<'customs'>;

const names = new Map(places.map(({ code, name }) => [code, name]));

/** By the names of the places. */
export async function citedCustoms(): Promise<readonly CitedCustom[]> {
  const listOf = await sourceLists();
  const sources = new Map((await getCollection('sources')).map((entry) => [entry.id, sourceOf(entry, listOf(entry))]));
  const customs = await getCollection('customs');
  return customs
    .map((custom) => citedCustom(custom, sources))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
}

/** What is said of a place, each claim below its label. */
export function claimsOf({ thanks, channel, ask, forms }: CitedCustom): readonly LabeledClaim[] {
  return Object.entries({ Thanks: thanks, How: channel, Asking: ask, Names: forms }).flatMap(([label, claim]) =>
    claim ? [{ label, ...claim }] : [],
  );
}

function citedCustom({ id, data: { thanks, channel, ask, forms } }: Entry, sources: ReadonlyMap<string, Source>) {
  const cite = <Said extends NonNullable<Entry['data']['forms']>>({ sources: cited, ...said }: Said) => ({
    ...said,
    sources: cited.map((source) => {
      const found = sources.get(source);
      if (!found) throw new Error(`content/customs.yaml, ${id}: content/sources.yaml has no source ${source}`);
      return found;
    }),
  });
  return {
    place: id,
    name: names.get(id) ?? id,
    thanks: cite(thanks),
    channel: channel && cite(channel),
    ask: ask && cite(ask),
    forms: forms && cite(forms),
  };
}

/** Who says it, without what they are: "Yale Law School" of "Yale Law School, a university". */
function sourceOf({ id, data }: SourceEntry, list: SourceList): Source {
  const who = 'by' in data ? data.by : data.payer;
  const [name = who] = who.split(', ');
  return { list, id, name, link: data.link };
}
