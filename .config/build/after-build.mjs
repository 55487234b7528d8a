import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { moveIslandScripts } from './island-scripts.mjs';
import { addPolicy } from './page-policy.mjs';
import { writeServiceWorker } from './service-worker.mjs';

/**
 * The three steps over the finished site, in the one order that works: the policy hashes the scripts that are left in a page,
 * and the version of the service worker is a hash of the finished pages.
 */
export function afterBuild(base) {
  return {
    name: 'afterword-after-build',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
        const pages = await Promise.all(files.map((file) => readPage(folder, file)));
        const { pages: lean, scripts } = moveIslandScripts(pages, base);
        const finished = lean.map(({ file, html }) => ({ file, html: addPolicy(html, file) }));
        await Promise.all(finished.map(({ file, html }) => writeFile(join(folder, file), html)));
        await Promise.all([...scripts].map(([file, script]) => writeFile(join(folder, file), script)));
        await writeServiceWorker(folder, base);
      },
    },
  };
}

async function readPage(folder, file) {
  return { file, html: await readFile(join(folder, file), 'utf8') };
}
