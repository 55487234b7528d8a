import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { writeHeaders } from '../../.config/build/headers.mjs';
import { site } from '../../src/site';
import { dist, named, read, root } from './read-site';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Cloudflare Pages takes no longer line (https://developers.cloudflare.com/pages/configuration/headers/). */
const LONGEST_LINE = 2_000;
const DAY = 86_400_000;

type Headers = ReadonlyMap<string, string>;

test('each kind of host is told the same headers for the same paths', () => {
  const expected = netlifyRules();
  expect([...expected.keys()]).toEqual(['/*', '/_astro/*']);
  expect([...(expected.get('/*') ?? new Map<string, string>()).keys()]).toEqual([
    'Strict-Transport-Security',
    'X-Content-Type-Options',
    'X-Frame-Options',
    'Referrer-Policy',
    'Permissions-Policy',
    'Cross-Origin-Opener-Policy',
    'Content-Security-Policy',
  ]);
  const everywhere = [...(expected.get('/*') ?? [])];
  const unchanging = [...(expected.get('/_astro/*') ?? [])];

  const vercel = JSON.parse(read(dist, 'vercel.json')) as {
    readonly headers: readonly { readonly source: string; readonly headers: readonly { key: string; value: string }[] }[];
  };
  expect(vercel.headers.map(({ source }) => source)).toEqual(['/(.*)', '/_astro/(.*)']);
  expect(vercel.headers.map(({ headers }) => headers.map(({ key, value }) => [key, value]))).toEqual([
    everywhere,
    unchanging,
  ]);

  const nginx = new Map(
    [...read(dist, 'nginx.conf').matchAll(/location (?<path>\S+) \{(?<body>[^}]*)\}/gu)].map(({ groups = {} }) => [
      groups.path,
      [...(groups.body ?? '').matchAll(/add_header (\S+) "([^"]*)" always;/gu)].map(([, name, value]) => [name, value]),
    ]),
  );
  expect(nginx.get('/')).toEqual([...everywhere, ['Cache-Control', 'no-cache']]);
  expect(nginx.get('/_astro/')).toEqual([...everywhere, ...unchanging]);
});

test('the policy in the header is that of the pages, with every hash, and lets no other site frame them', () => {
  const policy = netlifyRules().get('/*')?.get('Content-Security-Policy') ?? '';
  const directives = new Map(policy.split('; ').map((text) => [text.split(' ', 1)[0], text.split(' ').slice(1)]));
  const hashes = (name: string): readonly string[] =>
    dist.pages.flatMap((page) =>
      named(page, name)
        .filter(({ attributes }) => !attributes.has('src') && attributes.get('type') !== 'application/ld+json')
        .map(({ text }) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`),
    );
  expect(directives.get('frame-ancestors')).toEqual(["'none'"]);
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
  expect(new Set(directives.get('script-src'))).toEqual(new Set(["'self'", "'wasm-unsafe-eval'", ...hashes('script')]));
  expect(new Set(directives.get('style-src'))).toEqual(new Set(["'self'", ...hashes('style')]));
});

test('no line is longer than a host takes', () => {
  const lengths = read(dist, '_headers')
    .split('\n')
    .map((line) => line.length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(LONGEST_LINE);
});

test('under a base path the headers are for that path', () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-headers-'));
  writeHeaders(folder, '/career', [{ html: '<style>a{}</style>' }]);
  const texts = ['_headers', 'vercel.json', 'nginx.conf'].map((file) => readFileSync(join(folder, file), 'utf8'));
  rmSync(folder, { recursive: true });
  expect(texts[0]).toMatch(/^\/career\/\*\n[\s\S]*\n\/career\/_astro\/\*\n/u);
  expect(texts[1]).toContain('"source": "/career/_astro/(.*)"');
  expect(texts[2]).toMatch(
    /error_page 404 \/career\/404\.html;[\s\S]*location \/career\/ \{[\s\S]*location \/career\/_astro\/ \{/u,
  );
});

test('security.txt says who to write to, until a day that has not come', () => {
  const fields = new Map(
    read(dist, '.well-known/security.txt')
      .trim()
      .split('\n')
      .map((line) => line.split(/: (.+)/u, 2) as [string, string]),
  );
  expect([...fields.keys()]).toEqual(['Contact', 'Expires', 'Preferred-Languages', 'Canonical']);
  expect(fields.get('Contact')).toMatch(/^(?:mailto:[^\s@]+@|https:\/\/)\S+$/u);
  expect(fields.get('Canonical')).toBe(`${site.url}/.well-known/security.txt`);
  const expires = Date.parse(fields.get('Expires') ?? '');
  // RFC 9116, 2.5.5, recommends less than a year, so that what it says is looked at again.
  expect(expires - Date.parse(site.reviewed)).toBeLessThan(365 * DAY);
  const left = Math.floor((expires - Date.now()) / DAY);
  expect(
    left,
    'what security.txt says is out of date: look at it again, and set another day in src/site.ts',
  ).toBeGreaterThan(0);
  if (left < 30)
    console.warn(`security.txt runs out in ${String(left)} days: look at it again, and set another day in src/site.ts`);
});

test('the project says how to report a weakness', () => {
  expect(readFileSync(join(root, '.github/SECURITY.md'), 'utf8')).toContain(site.security.contact.replace('mailto:', ''));
});

/** By path, what `_headers` says. */
function netlifyRules(): ReadonlyMap<string, Headers> {
  const blocks = read(dist, '_headers')
    .trim()
    .split(/\n(?=\S)/u);
  return new Map(
    blocks.map((block) => {
      const [path = '', ...lines] = block.split('\n');
      return [path, new Map(lines.map((line) => line.trim().split(/: (.+)/u, 2) as [string, string]))];
    }),
  );
}
