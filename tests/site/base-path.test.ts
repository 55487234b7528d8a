import { afterAll, beforeAll, expect, test } from 'vitest';
import { brokenAddresses, brokenLinks, elements, linksOf } from './broken-links';
import { copyProject } from './project-copy';
import { dist, meta, read, readSite, type Site } from './read-site';

const ORIGIN = 'https://example.edu';
const BASE = '/career/';
const copy = copyProject();
let built: Site;

beforeAll(async () => {
  const { isBuilt, output } = await copy.build({ BASE_PATH: BASE, SITE_URL: ORIGIN });
  expect(isBuilt, output).toBe(true);
  built = readSite(copy.dist, BASE);
});
afterAll(() => {
  copy.remove();
});

test('under a base path there are the same pages', () => {
  expect(built.pages.map(({ file }) => file)).toEqual(dist.pages.map(({ file }) => file));
});

test('under a base path every link stays within it and leads somewhere', () => {
  // Nothing in a page names a file of Pagefind: a script fetches them.
  expect(brokenLinks(built, ORIGIN)).toEqual([]);
  const rooted = built.pages.flatMap((page) => linksOf(page).filter(({ target }) => target.startsWith('/')));
  expect(rooted.length).toBeGreaterThan(built.pages.length);
  expect(rooted.map(({ target }) => target).filter((target) => !target.startsWith(BASE))).toEqual([]);
});

test('under a base path, what islands and scripts are told stays within it', () => {
  const told = built.pages.flatMap((page) =>
    page.tags.flatMap(({ attributes }) =>
      [...attributes].flatMap(([name, value]) =>
        name === 'props' || name.startsWith('data-')
          ? [...value.matchAll(/(?<=^|")\/(?!\/)[^"\s]*/gu)].map(([path]) => path)
          : [],
      ),
    ),
  );
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter((path) => !path.startsWith(BASE))).toEqual([]);
});

test('under a base path, feed, sitemap, robots, llms.txt, manifest and pictures name the new address', () => {
  const sitemap = elements(built, 'sitemap-0.xml', 'loc');
  const feed = elements(built, 'rss.xml', 'link');
  const llms = [...read(built, 'llms.txt').matchAll(/\]\(([^)]+)\)/gu)].map(([, url = '']) => url);
  const robots = /(?<=Sitemap: ).+/u.exec(read(built, 'robots.txt')) ?? ['none'];
  const manifest = [...read(built, 'manifest.webmanifest').matchAll(/"(?:src|start_url|scope)":"([^"]+)"/gu)];
  const cards = built.pages.map((page) => meta(page, 'og:image') ?? 'none');
  const all = [...sitemap, ...feed, ...llms, ...robots, ...manifest.map(([, url = '']) => url), ...cards];
  expect(all.length).toBeGreaterThan(built.pages.length * 2);
  expect(brokenAddresses(built, all, ORIGIN)).toEqual([]);
});

test('under a base path the script in the head lets through the workers of that path', () => {
  for (const page of built.pages) expect(page.html).toContain(`['${BASE}pagefind/pagefind-worker.js','${BASE}sw.js']`);
});
