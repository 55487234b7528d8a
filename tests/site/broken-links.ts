import { named, read, type Page, type Site, type Tag } from './read-site';

/** Every attribute that makes a browser go or fetch somewhere. */
const URL_ATTRIBUTES = ['href', 'src', 'action', 'formaction', 'component-url', 'renderer-url', 'before-hydration-url'];
/** A prefilled link: what stands after # are fields, not the name of a place. */
const PREFILLED = /^#[^=]+=/u;

export interface Link {
  readonly page: Page;
  readonly tag: Tag;
  /** As written. */
  readonly target: string;
}

export function linksOf(page: Page): readonly Link[] {
  return page.tags.flatMap((tag) =>
    URL_ATTRIBUTES.flatMap((attribute) => {
      const target = tag.attributes.get(attribute);
      return target === undefined ? [] : [{ page, tag, target }];
    }),
  );
}

/** Where a link stays on the site: its address, else undefined. A canonical link is absolute and stays too. */
export function internal({ page, target }: Link, origin: string): URL | undefined {
  if (/^(?:mailto|tel|data|blob):/u.test(target)) return undefined;
  const url = new URL(target, origin + page.path);
  return url.origin === origin ? url : undefined;
}

/** One line for each link that leads nowhere: to no file, to no such place in a page, or out of the base path. */
export function brokenLinks(site: Site, origin: string): readonly string[] {
  const places = new Map(site.pages.map((page) => [page.path, new Set(page.tags.map((tag) => tag.attributes.get('id')))]));
  return site.pages.flatMap((page) =>
    linksOf(page).flatMap((link) => {
      const url = internal(link, origin);
      const fault = url && faultOf(url, site, places);
      return fault === undefined ? [] : [`${page.file}: ${link.target} ${fault}`];
    }),
  );
}

/** The addresses in a file that is not a page: sitemap, feed, manifest. */
export function brokenAddresses(site: Site, addresses: readonly string[], origin: string): readonly string[] {
  const places = new Map(site.pages.map((page) => [page.path, new Set<string>()]));
  return addresses.flatMap((address) => {
    const url = new URL(address, origin);
    const fault = url.origin === origin ? faultOf(url, site, places) : 'is on another host';
    return fault === undefined ? [] : [`${address} ${fault}`];
  });
}

function faultOf(url: URL, site: Site, places: ReadonlyMap<string, ReadonlySet<string | undefined>>): string | undefined {
  if (!url.pathname.startsWith(site.base)) return `is outside ${site.base}`;
  const file = decodeURIComponent(url.pathname.slice(site.base.length));
  const isPage = places.has(url.pathname);
  if (!isPage && !site.files.has(file)) return 'leads to nothing';
  if (url.hash === '' || PREFILLED.test(url.hash)) return undefined;
  const isThere = places.get(url.pathname)?.has(decodeURIComponent(url.hash.slice(1))) ?? false;
  return isThere ? undefined : 'leads to no place in that page';
}

/** The text of every `<name>` in an XML file. */
export function elements(site: Site, file: string, name: string): readonly string[] {
  const matches = read(site, file).matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'gu'));
  return [...matches].map(([, text = '']) => text);
}

export function linkTags(page: Page, rel: string): readonly Tag[] {
  return named(page, 'link').filter(({ attributes }) => attributes.get('rel') === rel);
}
