import { createHash } from 'node:crypto';

/** What Astro and Solid print into a page for its islands. A block of data has a `type`, a script file a `src`. */
const INLINE = /<script>(?<code>[\s\S]*?)<\/script>/gu;
/** On the island of a tool that starts when it is scrolled into view. */
const STARTS_LATER = 'client="visible"';

/**
 * Moves the inline scripts that start islands into a file of their own, on pages whose tool starts when it is scrolled into
 * view. `scripts` has the code of each new file by its name. Throws where there is nothing to move.
 *
 * @param {readonly { file: string, html: string }[]} pages
 * @param {string} base
 * @returns {{ pages: readonly { file: string, html: string }[], scripts: ReadonlyMap<string, string> }}
 */
export function moveIslandScripts(pages, base) {
  const scripts = new Map();
  const moved = pages.map(({ file, html }) => {
    if (!html.includes(STARTS_LATER)) return { file, html };
    const body = html.indexOf('<body');
    const codes = Array.from(html.slice(body).matchAll(INLINE), ({ groups }) => groups.code);
    if (codes.length === 0) throw new Error(`${file} has an island and no script to move: see .config/build/README.md`);
    const script = codes.join(';\n');
    const name = `_astro/island.${createHash('sha256').update(script).digest('base64url').slice(0, 8)}.js`;
    scripts.set(name, script);
    const tag = `<script defer src="${base.replace(/\/$/u, '')}/${name}"></script>`;
    const rest = html.slice(body).replace(INLINE, (_, code) => (code === codes[0] ? tag : ''));
    return { file, html: html.slice(0, body) + rest };
  });
  if (scripts.size === 0) throw new Error(`No page has ${STARTS_LATER}: see .config/build/README.md`);
  return { pages: moved, scripts };
}
