import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import { writeHeaders } from './headers.mjs';
import { moveIslandScripts } from './island-scripts.mjs';
import { addPolicy } from './page-policy.mjs';
import { writeServiceWorker } from './service-worker.mjs';

/**
 * The steps over the finished site, in the one order that works: the policy hashes the scripts that are left in a page, the
 * headers list those hashes, and the service worker copies the search index; its version is a hash of everything.
 */
export function afterBuild(base) {
  return {
    name: 'afterword-after-build',
    hooks: {
      // Synchronous where it is ours, because nothing else runs by now and a promise for each small file costs more than its reading.
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.html'));
        const pages = files.map((file) => ({ file, html: readFileSync(join(folder, file), 'utf8') }));
        const { pages: lean, scripts } = moveIslandScripts(pages, base);
        const finished = lean.map(({ file, html }) => ({ file, html: addPolicy(html, file) }));
        for (const { file, html } of finished) writeFileSync(join(folder, file), html);
        for (const [file, script] of scripts) writeFileSync(join(folder, file), script);
        writeHeaders(folder, base, finished);
        await writeSearchIndex(folder);
        writeServiceWorker(folder, base, 'about/index.html');
      },
    },
  };
}

/** Of Pagefind's files, those that the search reads. The others are an interface that this site has no use for. */
const SEARCH = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\.en\.pagefind|.+\.pf_(?:meta|index|fragment))$/u;

/**
 * Writes the files itself: Pagefind's `writeFiles` answers before all of them are on the disk, and `close` then kills it. On a
 * busy machine, an empty file in place of the index was the end of the search.
 */
async function writeSearchIndex(folder) {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(', ')}`);
  const added = await index.addDirectory({ path: folder });
  const { files, errors: failed } = await index.getFiles();
  await close();
  const problems = [...added.errors, ...failed];
  if (problems.length > 0) throw new Error(`Pagefind: ${problems.join(', ')}`);
  for (const { path, content } of files.filter(({ path }) => SEARCH.test(path))) {
    const file = join(folder, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
