import { expect, test } from 'vitest';
import { dist, isIndexable, named, type Page } from './read-site';

/** Lists to look things up in, which nobody reads from start to end. */
const LISTS = new Set(['guide/examples/index.html', 'guide/glossary/index.html']);
const guide = dist.pages.filter(
  (page) => /^guide\/[^/]+\/index\.html$/u.test(page.file) && !LISTS.has(page.file) && isIndexable(page),
);

test('previous and next walk through the whole guide, and back', () => {
  const first = guide.filter((page) => follow(page, 'prev') === undefined);
  const last = guide.filter((page) => follow(page, 'next') === undefined);
  expect([first.length, last.length]).toEqual([1, 1]);
  const there = walk(first[0], 'next');
  expect(new Set(there).size).toBe(guide.length);
  expect(walk(last[0], 'prev')).toEqual(there.toReversed());
});

/** The paths from one page to the end; a page that stands twice ends the walk, for the comparison to find. */
function walk(from: Page | undefined, rel: 'prev' | 'next'): readonly string[] {
  const paths: string[] = [];
  for (let page = from; page && paths.length <= guide.length; page = follow(page, rel)) paths.push(page.path);
  return paths;
}

function follow(page: Page, rel: 'prev' | 'next'): Page | undefined {
  const links = named(page, 'a').filter(({ attributes }) => attributes.get('rel') === rel);
  expect(links.length, `${rel} on ${page.path}`).toBeLessThanOrEqual(1);
  return guide.find(({ path }) => path === links[0]?.attributes.get('href'));
}
