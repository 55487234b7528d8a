import { describe, expect, test } from 'vitest';
import { site as settings } from '../../src/site';
import { brokenAddresses, linkTags } from './broken-links';
import { compressedSize } from './compressed-size';
import { decode, dist, meta, named, type Page } from './read-site';

/** In bytes after brotli: what it may add to a page. */
const BUDGET = 200;
const BLOCK = /<script type="application\/ld\+json">[\s\S]*?<\/script>/u;
const origin = new URL(process.env.SITE_URL ?? settings.url).origin;
const guide = dist.pages.filter(({ file, tags }) => /^guide\/[^/]+\/index\.html$/u.test(file) && tags.some(isByline));

test('every article of the guide is described, and no other page', () => {
  expect(guide.length).toBeGreaterThan(30);
  expect(dist.pages.filter((page) => blocksOf(page).length > 0)).toEqual(guide);
});

describe.each(guide.map((page) => [page.path, page] as const))('%s', (_, page) => {
  test('has one block of schema.org, small', () => {
    expect(blocksOf(page)).toHaveLength(1);
    expect(compressedSize(page.html) - compressedSize(page.html.replace(BLOCK, ''))).toBeLessThanOrEqual(BUDGET);
  });

  test('is an article with what an article must have', () => {
    const article = JSON.parse(blocksOf(page)[0] ?? 'null') as Readonly<Record<string, unknown>>;
    expect(article).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: decode(/<h1[^>]*>([\s\S]*?)<\/h1>/u.exec(page.html)?.[1] ?? '').trim(),
      description: meta(page, 'description'),
      url: linkTags(page, 'canonical')[0]?.attributes.get('href'),
      image: meta(page, 'og:image'),
      dateModified: named(page, 'time')[0]?.attributes.get('datetime'),
      author: { '@type': 'Organization', name: settings.name },
      publisher: { '@type': 'Organization', name: settings.name },
    });
    expect(String(article.headline).length).toBeLessThanOrEqual(110);
    expect(article.dateModified).toMatch(/^\d{4}-\d\d-\d\d$/u);
    expect(brokenAddresses(dist, [String(article.url), String(article.image)], origin)).toEqual([]);
  });
});

function isByline({ name, attributes }: Page['tags'][number]): boolean {
  return name === 'p' && attributes.get('class') === 'byline';
}

function blocksOf(page: Page): readonly string[] {
  return named(page, 'script').flatMap(({ attributes, text }) =>
    attributes.get('type') === 'application/ld+json' ? [text] : [],
  );
}
