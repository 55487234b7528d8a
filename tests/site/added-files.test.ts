import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GUIDE_PAGE, SCENARIO } from './added-content';
import { brokenAddresses, brokenLinks, elements, linksOf } from './broken-links';
import { copyProject } from './project-copy';
import { dist, meta, named, read, readSite, type Page, type Site } from './read-site';

const ORIGIN = 'https://example.edu';
const BASE = '/career/';
const ADDED = ['write/rejection/', 'guide/after-a-no/'];
const copy = copyProject();
let built: Site;

// One build for both, because a build takes longer than all else here.
beforeAll(async () => {
  copy.write('content/scenarios/rejection.mustache', SCENARIO);
  copy.write('content/guide/after-a-no.mdx', GUIDE_PAGE);
  const { isBuilt, output } = await copy.build({ BASE_PATH: BASE, SITE_URL: ORIGIN });
  expect(isBuilt, output).toBe(true);
  built = readSite(copy.dist, BASE);
});
afterAll(() => {
  copy.remove();
});

test('under a base path there are the same pages, and those that were added', () => {
  const added = ADDED.map((path) => `${path}index.html`);
  expect(built.pages.map(({ file }) => file)).toEqual([...dist.pages.map(({ file }) => file), ...added].sort());
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

describe('one scenario file and one guide file', () => {
  test.each([
    ['write/rejection/', 'Answer to a rejection', 'write/'],
    ['guide/after-a-no/', 'After a no', 'guide/'],
  ])('make the page %s, with its title, and list it on %s', (path, title, index) => {
    expect(named(page(path), 'title')[0]?.text).toContain(title);
    const links = named(page(index), 'a').map(({ attributes }) => attributes.get('href'));
    expect(links).toContain(BASE + path);
  });

  test('make a builder on both pages and a complete example in three tones', () => {
    const tools = ADDED.flatMap((path) => named(page(path), 'astro-island'));
    expect(tools.map(({ attributes }) => attributes.get('component-export'))).toEqual(['EmailBuilder', 'EmailBuilder']);
    for (const greeting of ['Dear Dana Lee,', 'Hi Dana,']) expect(page('write/rejection/').html).toContain(greeting);
  });

  test('are in the sitemap, the feed and llms.txt', () => {
    const addresses = ADDED.map((path) => ORIGIN + BASE + path);
    for (const address of addresses) {
      expect(elements(built, 'sitemap-0.xml', 'loc')).toContain(address);
      expect(read(built, 'llms.txt')).toContain(`(${address})`);
    }
    expect(elements(built, 'rss.xml', 'link')).toContain(addresses[1]);
  });

  function page(path: string): Page {
    const found = built.pages.find((own) => own.path === BASE + path);
    if (!found) throw new Error(`There is no page ${path}`);
    return found;
  }
});
