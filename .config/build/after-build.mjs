import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
      // Synchronous, because nothing else runs by now and a promise for each small file costs more than its reading.
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.html'));
        const pages = files.map((file) => ({ file, html: readFileSync(join(folder, file), 'utf8') }));
        const { pages: lean, scripts } = moveIslandScripts(pages, base);
        for (const { file, html } of lean) writeFileSync(join(folder, file), addPolicy(html, file));
        for (const [file, script] of scripts) writeFileSync(join(folder, file), script);
        writeServiceWorker(folder, base);
      },
    },
  };
}
