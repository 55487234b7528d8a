import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The tools, with every script that they may open later, are there offline first; all other pages follow. */
const FIRST_PAGES = /^(?:write\/(?:[\w-]+\/)?|when\/|guide\/)?$/u;
/** The search needs its index, which is asked for word by word. */
const NEVER = 'search/';
const PAGE = /(?:^|\/)index\.html$/u;
/** Every wording of an email, which its builder asks for. */
const LETTERS = /^write\/[\w-]+\/letters\.json$/u;
const SCRIPTS = '_astro';

/** Writes `sw.js` beside the finished pages; its version changes with any of them. */
export function writeServiceWorker(folder, base) {
  const root = base.endsWith('/') ? base : `${base}/`;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  const paths = files.map((file) => file.slice(folder.length).split(sep).join('/'));
  const scripts = paths.filter((path) => path.startsWith(`${SCRIPTS}/`));
  const pages = paths.filter((path) => PAGE.test(path)).map((path) => path.replace('index.html', ''));
  const first = [...pages.filter((path) => FIRST_PAGES.test(path)), ...scripts].map((path) => root + path);
  const others = pages.filter((path) => !FIRST_PAGES.test(path) && path !== NEVER);
  const rest = [...paths.filter((path) => LETTERS.test(path)), ...others].map((path) => root + path);
  const settings = { version: hash.digest('hex').slice(0, 12), base: root, first, rest };
  const worker = readFileSync(new URL('worker.js', import.meta.url), 'utf8');
  writeFileSync(join(folder, 'sw.js'), `self.AFTERWORD = ${JSON.stringify(settings)};\n${worker}`);
}
