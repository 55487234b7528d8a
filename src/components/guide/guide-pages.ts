import { getCollection, type CollectionEntry } from 'astro:content';
import { STOPS } from '~/collections/guide-schema';

type GuidePage = CollectionEntry<'guide'>;

type Stop = (typeof STOPS)[number];

interface Chapter {
  readonly stop: Stop;
  readonly title: string;
  readonly pages: readonly GuidePage[];
}

const CHAPTERS: Readonly<Record<Stop, string>> = {
  all: 'The big picture',
  thank: 'Thank',
  wait: 'Wait',
  nudge: 'Nudge',
  'move-on': 'Move on',
};
const WORDS_A_MINUTE = 220;

/** All pages in reading order: by stop, and within a stop by their `order`. */
export async function guidePages(): Promise<readonly GuidePage[]> {
  const pages = await getCollection('guide');
  return pages.toSorted(
    (one, other) => STOPS.indexOf(one.data.stop) - STOPS.indexOf(other.data.stop) || one.data.order - other.data.order,
  );
}

export async function guideChapters(): Promise<readonly Chapter[]> {
  const pages = await guidePages();
  return STOPS.map((stop) => ({
    stop,
    title: CHAPTERS[stop],
    pages: pages.filter(({ data }) => data.stop === stop),
  })).filter(({ pages: own }) => own.length > 0);
}

/** @throws an Error for the writer where a page names one that is not there. */
export function relatedPages(page: GuidePage, pages: readonly GuidePage[]): readonly GuidePage[] {
  return page.data.related.map((id) => {
    const related = pages.find((other) => other.id === id);
    if (!related) throw new Error(`content/guide/${page.id}.mdx: related names ${id}, and there is no such page`);
    return related;
  });
}

export function readingMinutes(body: string): number {
  return Math.max(1, Math.round(body.split(/\s+/u).length / WORDS_A_MINUTE));
}
