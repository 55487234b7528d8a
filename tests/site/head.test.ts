import { describe, expect, test } from 'vitest';
import { site as settings } from '../../src/site';
import { brokenAddresses, elements, linkTags } from './broken-links';
import { decode, dist, isIndexable, meta, named, read, type Page } from './read-site';

const origin = new URL(process.env.SITE_URL ?? settings.url).origin;
/** Lists, not articles. */
const LISTS = ['/guide/glossary/', '/guide/examples/'];
const guide = dist.pages.filter(
  (page) => /^guide\/[^/]+\/index\.html$/u.test(page.file) && !LISTS.includes(page.path) && isIndexable(page),
);
const emails = dist.pages.filter(({ file }) => /^write\/[^/]+\/index\.html$/u.test(file));
/** Addresses whose page became a part of another one. */
const MOVED = [['/guide/after-the-follow-up/', '/guide/ghosted/']] as const;
const HIDDEN = ['/404.html', ...MOVED.map(([from]) => from), '/search/'];

describe.each(dist.pages.map((page) => [page.path, page] as const))('%s', (_, page) => {
  test('says what it is in a title and a description', () => {
    expect(title(page).length).toBeGreaterThan(5);
    expect(meta(page, 'description')?.length).toBeGreaterThan(20);
    expect(named(page, 'html')[0]?.attributes.get('lang')).toBe('en');
  });

  test('declares the layers of its styles in their order, or what resets would win', () => {
    const css = named(page, 'style')
      .map(({ text }) => text)
      .join('');
    expect(/@layer (?<first>[a-z]+)/u.exec(css)?.groups?.first).toBe('reset');
  });

  test('has one heading of the first rank', () => {
    expect(named(page, 'h1')).toHaveLength(1);
  });

  test('tells previews its name, its words, its address and a picture that is there', () => {
    expect(meta(page, 'og:title')).toBe(page.path === dist.base ? settings.name : heading(page));
    expect(meta(page, 'og:description')).toBe(meta(page, 'description'));
    expect(meta(page, 'og:type')).toBe(guide.includes(page) ? 'article' : 'website');
    expect(meta(page, 'og:site_name')).toBe(settings.name);
    expect(brokenAddresses(dist, [meta(page, 'og:image') ?? 'none'], origin)).toEqual([]);
  });

  test.each(['icon', 'apple-touch-icon', 'manifest', 'alternate'])('has one link to its %s', (rel) => {
    expect(linkTags(page, rel)).toHaveLength(1);
  });

  test('sends no referrer', () => {
    expect(meta(page, 'referrer')).toBe('no-referrer');
  });

  test('gives its own address, or asks not to be listed', () => {
    const canonical = linkTags(page, 'canonical').map(({ attributes }) => attributes.get('href'));
    if (!isIndexable(page)) {
      expect(meta(page, 'robots')).toBe('noindex');
      expect(canonical).toEqual([]);
      return;
    }
    expect(canonical).toEqual([origin + page.path]);
    expect(meta(page, 'og:url')).toBe(origin + page.path);
  });
});

test('an address that was given up takes its reader to the page that has its words', () => {
  const moved = dist.pages.flatMap((page) => {
    const refresh = meta(page, 'refresh');
    return refresh === undefined ? [] : [[page.path, refresh]];
  });
  expect(moved).toEqual(MOVED.map(([from, to]) => [from, `0; url=${to}`]));
  expect(MOVED.filter(([, to]) => !guide.some(({ path }) => path === to))).toEqual([]);
});

test('only the error page, the results and what has moved are kept out of search engines', () => {
  expect(dist.pages.filter((page) => !isIndexable(page)).map(({ path }) => path)).toEqual(HIDDEN);
});

test.each([
  ['title', title],
  ['description', (page: Page) => meta(page, 'description')],
])('no two pages have the same %s', (_, valueOf) => {
  const values = dist.pages.map((page) => valueOf(page));
  expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
});

test('the sitemap lists every page that may be found, and no other', () => {
  const [sitemap = '', ...others] = elements(dist, 'sitemap-index.xml', 'loc');
  expect(others).toEqual([]);
  const listed = elements(dist, sitemap.slice(origin.length + dist.base.length), 'loc');
  const wanted = dist.pages.filter((page) => isIndexable(page)).map(({ path }) => origin + path);
  expect(listed.toSorted()).toEqual(wanted.toSorted());
});

test('robots.txt forbids nothing and names the sitemap', () => {
  const robots = read(dist, 'robots.txt');
  expect(robots).toContain(`Sitemap: ${origin}${dist.base}sitemap-index.xml\n`);
  expect(robots).not.toMatch(/^Disallow: *\S/mu);
});

test('the feed has every guide page, with its title, its description and the day of its review', () => {
  const [, ...titles] = elements(dist, 'rss.xml', 'title');
  const [home, ...links] = elements(dist, 'rss.xml', 'link');
  expect(home).toBe(`${origin}${dist.base}`);
  expect(links.toSorted()).toEqual(guide.map(({ path }) => origin + path).toSorted());
  expect(titles.map(decode).toSorted()).toEqual(guide.map((page) => heading(page)).toSorted());
  const days = elements(dist, 'rss.xml', 'pubDate').map((text) => Date.parse(text));
  expect(days).toHaveLength(guide.length);
  expect(days.every(Number.isFinite)).toBe(true);
});

test.each(['rss.xml', 'sitemap-index.xml', 'sitemap-0.xml'])('%s is well-formed', (file) => {
  const text = read(dist, file);
  expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>/u);
  expect(unbalanced(text)).toEqual([]);
  expect(text.replaceAll(/&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/gu, '')).not.toContain('&');
});

test('llms.txt has a title, a summary, and every guide page and email with its own words', () => {
  const text = read(dist, 'llms.txt');
  expect(text).toMatch(/^# .+\n\n> .+\n\n## /u);
  const items = [...text.matchAll(/^- \[(?<name>[^\]]+)\]\((?<url>[^)]+)\): (?<words>.+)$/gmu)].map(({ groups }) => groups);
  expect(items).toHaveLength(text.split('\n').filter((line) => line.startsWith('- ')).length);
  for (const page of [...guide, ...emails]) {
    expect(items).toContainEqual(expect.objectContaining({ name: heading(page), url: origin + page.path }));
  }
  for (const page of guide) {
    expect(items).toContainEqual(expect.objectContaining({ words: meta(page, 'description') }));
  }
  expect(
    brokenAddresses(
      dist,
      items.map((item) => item?.url ?? ''),
      origin,
    ),
  ).toEqual([]);
});

test('the manifest starts at home and its icons are there', () => {
  const manifest = JSON.parse(read(dist, 'manifest.webmanifest')) as {
    readonly start_url: string;
    readonly scope: string;
    readonly icons: readonly { readonly src: string }[];
  };
  const addresses = [manifest.start_url, manifest.scope, ...manifest.icons.map(({ src }) => src)];
  expect(addresses.slice(0, 2)).toEqual([dist.base, dist.base]);
  expect(manifest.icons.length).toBeGreaterThan(0);
  expect(brokenAddresses(dist, addresses, origin)).toEqual([]);
});

function title(page: Page): string {
  return named(page, 'title')[0]?.text ?? '';
}

/** The elements of an XML file that are closed without being open, or never closed. */
function unbalanced(xml: string): readonly string[] {
  const open: string[] = [];
  for (const { groups } of xml.matchAll(/<(?<close>\/?)(?<name>[a-z][\w:]*)(?:\s[^<>]*?)?(?<empty>\/?)>/giu)) {
    const { close, name = '', empty } = groups ?? {};
    if (close === '/' && open.pop() !== name) return [`</${name}>`];
    if (close === '' && empty === '') open.push(name);
  }
  return open;
}

/** The title without the name of the site, in plain characters. */
function heading(page: Page): string {
  return decode(title(page)).replace(` · ${settings.name}`, '');
}
