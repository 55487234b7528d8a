import { readFileSync } from 'node:fs';

const sitemap = readFileSync(new URL('../../dist/sitemap-0.xml', import.meta.url), 'utf8');
const inSitemap = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, url]) => new URL(url ?? '').pathname);

/** Those that are kept out of the sitemap. */
const HIDDEN = ['/search/', '/404.html'];

/** The path of every page of the site that was built. */
export const EVERY_PAGE: readonly string[] = [...inSitemap, ...HIDDEN];
/** Lists to look things up in, which are no chapter of the guide. */
const LISTS: readonly string[] = ['/guide/examples/', '/guide/glossary/'];
export const GUIDE_PAGES: readonly string[] = inSitemap.filter(
  (path) => /^\/guide\/[^/]+\/$/u.test(path) && !LISTS.includes(path),
);
export const SCENARIO_PAGES: readonly string[] = inSitemap.filter((path) => /^\/write\/[^/]+\/$/u.test(path));

/** A page of each kind that there is, for what is the same on all pages of a kind. */
export const ONE_OF_EACH_KIND: readonly string[] = [
  ...EVERY_PAGE.filter((path) => !GUIDE_PAGES.includes(path) && !SCENARIO_PAGES.includes(path)),
  ...['/guide/thank-you-email/', '/guide/waiting/', '/write/thank-you/', '/write/nudge/'],
];

/** A page of each kind, once, in use: what the pages' own policies allow is tested on all of them. */
export const KINDS = [
  '/',
  '/guide/',
  '/guide/thank-you-email/',
  '/guide/waiting/',
  '/guide/examples/',
  '/write/',
  '/write/thank-you/',
  '/when/#interview=2026-12-18&place=GB-SCT',
  '/search/?q=panel',
  '/about/',
  '/404.html',
];
