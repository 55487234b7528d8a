import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The two tools, with every script that they may open later, are there offline after the first visit of any page. */
const FIRST_PAGES = ['', 'write/', 'write/thank-you/', 'write/nudge/', 'when/', 'guide/'];
const SCRIPTS = '_astro';

/** Writes `sw.js` beside the finished pages; its version changes with any of them. */
export function serviceWorker(base) {
  const root = base.endsWith('/') ? base : `${base}/`;
  return {
    name: 'afterword-service-worker',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .toSorted();
        const hash = createHash('sha256');
        for (const file of files) hash.update(await readFile(file));
        const scripts = files
          .map((file) => file.slice(folder.length).split(sep).join('/'))
          .filter((file) => file.startsWith(`${SCRIPTS}/`));
        const first = [...FIRST_PAGES, ...scripts].map((path) => root + path);
        const settings = { version: hash.digest('hex').slice(0, 12), base: root, first };
        const worker = await readFile(new URL('worker.js', import.meta.url), 'utf8');
        await writeFile(join(folder, 'sw.js'), `self.AFTERWORD = ${JSON.stringify(settings)};\n${worker}`);
      },
    },
  };
}
