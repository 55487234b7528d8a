import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where the tag begins in its page. */
  readonly at: number;
  /** What stands inside, for `<script>`, `<style>` and `<title>`; otherwise empty. */
  readonly text: string;
}

export interface Page {
  /** From the folder, with forward slashes: `write/nudge/index.html`. */
  readonly file: string;
  /** From the origin, with the base path: `/write/nudge/`. */
  readonly path: string;
  readonly html: string;
  readonly tags: readonly Tag[];
}

/** A folder that the build wrote. */
export interface Site {
  readonly folder: string;
  readonly base: string;
  readonly files: ReadonlySet<string>;
  readonly pages: readonly Page[];
}

export const root = fileURLToPath(new URL('../..', import.meta.url));

const TAG =
  /<!--[\s\S]*?-->|<(?<raw>script|style|title)(?<rawAttributes>(?:[\s/](?:"[^"]*"|'[^']*'|[^'">])*)?)>(?<text>[\s\S]*?)<\/\k<raw>\s*>|<(?<name>[a-z][a-z\d-]*)(?<attributes>(?:[\s/](?:"[^"]*"|'[^']*'|[^'">])*)?)>/giu;
const ATTRIBUTE = /(?<name>[^\s"'=/<>]+)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'>]+)))?/gu;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function readSite(folder: string, base = '/'): Site {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).filter(Boolean).join('/'));
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file): Page => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { file, path: base + file.replace(/(?:^|(?<=\/))index\.html$/u, ''), html, tags: readTags(html) };
    });
  return { folder, base, files: new Set(files), pages };
}

/** What `npm run build` left. */
export const dist = readSite(join(root, 'dist'));

export function read(site: Site, file: string): string {
  return readFileSync(join(site.folder, file), 'utf8');
}

export function named(page: Page, ...names: readonly string[]): readonly Tag[] {
  return page.tags.filter((tag) => names.includes(tag.name));
}

/** The `content` of `<meta name>`, `<meta property>` or `<meta http-equiv>`. */
export function meta(page: Page, key: string): string | undefined {
  const isNamed = ({ attributes }: Tag): boolean =>
    ['name', 'property', 'http-equiv'].some((attribute) => attributes.get(attribute) === key);
  return named(page, 'meta').find(isNamed)?.attributes.get('content');
}

export function isIndexable(page: Page): boolean {
  return meta(page, 'robots') === undefined;
}

function readTags(html: string): readonly Tag[] {
  return [...html.matchAll(TAG)].flatMap(({ groups = {}, index }): readonly Tag[] => {
    const name = (groups.raw ?? groups.name)?.toLowerCase();
    if (name === undefined) return [];
    const attributes = readAttributes(groups.rawAttributes ?? groups.attributes ?? '');
    return [{ name, attributes, at: index, text: groups.text ?? '' }];
  });
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const entries = [...text.matchAll(ATTRIBUTE)].map(({ groups = {} }) => {
    const value = groups.double ?? groups.single ?? groups.bare ?? '';
    return [(groups.name ?? '').toLowerCase(), decode(value)] as const;
  });
  return new Map(entries);
}

export function decode(text: string): string {
  return text.replaceAll(/&(?:#x(?<hex>[\da-f]+)|#(?<decimal>\d+)|(?<name>[a-z]+));/giu, (whole, hex, decimal, name) => {
    if (typeof hex === 'string') return String.fromCodePoint(Number.parseInt(hex, 16));
    if (typeof decimal === 'string') return String.fromCodePoint(Number(decimal));
    return ENTITIES[String(name)] ?? whole;
  });
}
