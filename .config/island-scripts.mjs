import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What Astro and Solid print into a page for its islands; data for other software is no script. */
const INLINE = /<script>(?<body>[\s\S]*?)<\/script>/gu;
const WAITS = 'client="visible"';
const FOLDER = '_astro';

/**
 * A tool further down a page waits until it is reached, so the scripts that wake it need not stand in the page itself: as a
 * file they leave 2,000 bytes more of 14,000 for the text.
 */
export function islandScripts(base) {
  return {
    name: 'afterword-island-scripts',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'));
        await mkdir(join(root, FOLDER), { recursive: true });
        await Promise.all(files.map((file) => moveScripts(root, join(root, file), base)));
      },
    },
  };
}

async function moveScripts(root, file, base) {
  const html = await readFile(file, 'utf8');
  if (!html.includes(WAITS)) return;
  const [head, body = ''] = html.split(/(?=<body)/u);
  const bodies = [...body.matchAll(INLINE)].map(({ groups }) => groups.body);
  const script = bodies.join(';\n');
  const name = `island.${createHash('sha256').update(script).digest('base64url').slice(0, 8)}.js`;
  await writeFile(join(root, FOLDER, name), script);
  const address = `${base.replace(/\/$/u, '')}/${FOLDER}/${name}`;
  let isPlaced = false;
  const moved = body.replace(INLINE, () => {
    const tag = isPlaced ? '' : `<script defer src="${address}"></script>`;
    isPlaced = true;
    return tag;
  });
  await writeFile(file, head + moved);
}
