import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const PAGE = /(?:^|\/)index\.html$/u;
const TOOL = /^(?:write\/(?:[\w-]+\/)?|when\/)?$/u;
const SCRIPT = /^_astro\//u;
/** Every wording of an email, which its builder asks for. */
const LETTERS = /^write\/[\w-]+\/letters\.json$/u;
/** What a tool may ask for when one answers it: the days off of each place, what is usual there, and the words of the search. */
const ASKED_FOR = /^(?:holidays\/[\w-]+|customs|search)\.json$/u;
const SEARCH = /^pagefind\//u;
const ICONS = /^(?:favicon\.svg|manifest\.webmanifest)$/u;
const SEARCH_PAGE = 'search/';
const LIST = 'offline.json';
/** Each stands on lines of its own. */
const COMMENTS = /^\s*(?:\/\/.*|\/\*\*[\s\S]*?\*\/)\n/gmu;
/** Stands in the about page, for the size of all copies. */
const SIZE = /(?<=<[^>]* data-offline-size[^>]*>)[^<]*/u;

/**
 * What the service worker copies, as paths from the root of the site. `pages` follow once the reader has begun, the tools
 * first; `extras` only when they ask for everything.
 *
 * @param {readonly string[]} files
 */
function listCopies(files) {
  const all = files.filter((file) => PAGE.test(file)).map((file) => file.replace('index.html', ''));
  const pages = all.filter((path) => path !== SEARCH_PAGE);
  const isTool = (path) => TOOL.test(path);
  return {
    scripts: files.filter((file) => SCRIPT.test(file)),
    pages: [
      ...pages.filter(isTool),
      ...files.filter((file) => LETTERS.test(file)),
      ...pages.filter((path) => !isTool(path)),
      ...files.filter((file) => ICONS.test(file)),
    ],
    extras: [SEARCH_PAGE, ...files.filter((file) => ASKED_FOR.test(file) || SEARCH.test(file))],
  };
}

/**
 * Writes the size of all copies into the page that offers them, and `sw.js`, whose version changes with any file of the site.
 * The list of copies is a file of its own, because every first visit fetches the worker, and few the copies.
 */
export function writeServiceWorker(folder, base, pageWithSize) {
  const root = base.endsWith('/') ? base : `${base}/`;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/'))
    .toSorted();
  const contents = new Map(files.map((file) => [file, readFileSync(join(folder, file))]));
  const copies = Object.entries(listCopies(files));
  const sizes = copies.flatMap(([, paths]) => paths).map((path) => sentSize(contents.get(fileOf(path))));
  writeSize(
    join(folder, pageWithSize),
    sizes.reduce((total, size) => total + size, 0),
  );
  const list = Object.fromEntries(copies.map(([name, paths]) => [name, paths.map((path) => root + path)]));
  writeFileSync(join(folder, LIST), JSON.stringify(list));
  const hash = createHash('sha256');
  for (const content of contents.values()) hash.update(content);
  const settings = { version: hash.digest('hex').slice(0, 12), base: root };
  const worker = readFileSync(new URL('worker.js', import.meta.url), 'utf8').replaceAll(COMMENTS, '');
  writeFileSync(join(folder, 'sw.js'), `self.AFTERWORD = ${JSON.stringify(settings)};\n${worker}`);
}

function fileOf(path) {
  return path.replace(/(?:\/|^)$/u, '$&index.html');
}

/** In bytes, as a host that compresses sends it. */
function sentSize(content) {
  return gzipSync(content).length;
}

function writeSize(file, bytes) {
  const html = readFileSync(file, 'utf8');
  if (!SIZE.test(html)) throw new Error(`${file} has no data-offline-size to put the size of the copies into`);
  writeFileSync(file, html.replace(SIZE, `${(bytes / 1_000_000).toFixed(1)} MB`));
}
