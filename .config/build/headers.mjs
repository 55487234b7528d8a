import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIRECTIVES, hashesOf } from './page-policy.mjs';

/** Sent with every file. What a page forbids for itself holds as well: its own policy has only its own hashes. */
const EVERYWHERE = {
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};
/** Scripts that are named after their content. */
const UNCHANGING = '_astro/';
const FOR_A_YEAR = 'public, max-age=31536000, immutable';
/** Everything else may change with the next build. */
const ASK_FIRST = 'no-cache';

/**
 * Writes the headers that a host should send, once for each kind of host: `_headers` for Netlify and Cloudflare Pages,
 * `vercel.json`, and `nginx.conf` to be included in a `server` block.
 *
 * @param {string} folder
 * @param {string} base
 * @param {readonly { html: string }[]} pages
 */
export function writeHeaders(folder, base, pages) {
  const root = base.endsWith('/') ? base : `${base}/`;
  const headers = Object.entries({ ...EVERYWHERE, 'Content-Security-Policy': policyOf(pages) });
  const forms = { _headers: headersFile, 'vercel.json': vercelFile, 'nginx.conf': nginxFile };
  for (const [file, write] of Object.entries(forms)) writeFileSync(join(folder, file), write(root, headers));
}

/**
 * The policies of all pages as one, and that no other site may frame them, which only a header can say. WebAssembly is for the
 * worker of the search, which has no policy but this one.
 */
function policyOf(pages) {
  const hashes = pages.map(({ html }) => hashesOf(html));
  const sources = (name) => ["'self'", ...new Set(hashes.flatMap((ofPage) => [...ofPage[name]]))].join(' ');
  return [
    ...DIRECTIVES,
    "frame-ancestors 'none'",
    `script-src ${sources('script')} 'wasm-unsafe-eval'`,
    `style-src ${sources('style')}`,
  ].join('; ');
}

/** https://docs.netlify.com/routing/headers/ and https://developers.cloudflare.com/pages/configuration/headers/ */
function headersFile(root, headers) {
  const lines = (list) => list.map(([name, value]) => `  ${name}: ${value}`);
  return `${[`${root}*`, ...lines(headers), `${root}${UNCHANGING}*`, ...lines([['Cache-Control', FOR_A_YEAR]])].join('\n')}\n`;
}

/** https://vercel.com/docs/project-configuration#headers */
function vercelFile(root, headers) {
  const rule = (source, list) => ({ source, headers: list.map(([key, value]) => ({ key, value })) });
  const rules = [rule(`${root}(.*)`, headers), rule(`${root}${UNCHANGING}(.*)`, [['Cache-Control', FOR_A_YEAR]])];
  return `${JSON.stringify({ trailingSlash: true, headers: rules }, undefined, 2)}\n`;
}

/**
 * https://nginx.org/en/docs/http/ngx_http_headers_module.html: a `location` with an `add_header` of its own inherits none, so
 * each has all of them.
 */
function nginxFile(root, headers) {
  const lines = (list) => list.map(([name, value]) => `  add_header ${name} "${value}" always;`);
  const location = (path, cache) => [
    `location ${path} {`,
    ...lines([...headers, ['Cache-Control', cache]]),
    `  try_files $uri $uri/index.html =404;`,
    '}',
  ];
  return `${[
    '# include this in the server block of the site; `root` there is the folder in which the build stands at its base path',
    'charset utf-8;',
    'gzip on;',
    'gzip_vary on;',
    'gzip_types application/javascript text/javascript application/json image/svg+xml text/plain text/xml;',
    `error_page 404 ${root}404.html;`,
    ...location(root, ASK_FIRST),
    ...location(`${root}${UNCHANGING}`, FOR_A_YEAR),
  ].join('\n')}\n`;
}
