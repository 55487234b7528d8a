import islandRuntime from 'astro/runtime/server/astro-island.prebuilt.js';
import loadDirective from 'astro/runtime/client/load.prebuilt.js';
import visibleDirective from 'astro/runtime/client/visible.prebuilt.js';
import { createHash } from 'node:crypto';
import { generateHydrationScript } from 'solid-js/web';
import { describe, expect, test } from 'vitest';
import { linksOf } from './broken-links';
import { headScript } from '../../src/layouts/head-script';
import { dist, meta, named, read, type Page, type Tag } from './read-site';

/** Every inline script that a page may hold. The build allows whatever stands in a page, so this list is what limits it. */
const INLINE_SCRIPTS = [
  ['ours, in the head', headScript(dist.base)],
  ['Astro’s islands', islandRuntime],
  ['Astro’s client:load', loadDirective],
  ['Astro’s client:visible', visibleDirective],
  ['Solid’s hydration', /(?<=<script>).+(?=<\/script>)/su.exec(generateHydrationScript())?.[0] ?? 'none'],
] as const;

describe.each(dist.pages.map((page) => [page.path, page] as const))('%s', (_, page) => {
  const policy = readPolicy(page);

  test.each([
    ['default-src', ["'none'"]],
    ['img-src', ["'self'", 'data:']],
    ['font-src', ["'self'"]],
    ['connect-src', ["'self'"]],
    ['worker-src', ["'self'"]],
    ['manifest-src', ["'self'"]],
    ['base-uri', ["'none'"]],
    ['form-action', ["'none'"]],
    ['require-trusted-types-for', ["'script'"]],
    ['trusted-types', ['solid', 'default']],
  ])('%s is %j', (directive, values) => {
    expect(policy.get(directive)).toEqual(values);
  });

  test.each([
    ['script-src', 'script'],
    ['style-src', 'style'],
  ])('%s holds the hash of every inline one, its own files, and nothing else', (directive, name) => {
    const inline = named(page, name).filter(isInline);
    const hashes = new Set(inline.map(({ text }) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`));
    expect(new Set(policy.get(directive))).toEqual(new Set(["'self'", ...hashes]));
  });

  test('has one policy, and it stands before everything that it rules over', () => {
    const policies = named(page, 'meta').filter(
      ({ attributes }) => attributes.get('http-equiv') === 'content-security-policy',
    );
    expect(policies).toHaveLength(1);
    const ruled = named(page, 'script', 'style').concat(named(page, 'link'));
    const early = ruled.filter(({ at }) => at < (policies[0]?.at ?? Infinity));
    expect(early.map(({ at }) => page.html.slice(at, at + 80))).toEqual([]);
  });

  test('has no style attribute and no handler in its HTML', () => {
    const forbidden = page.tags.flatMap(({ name, attributes }) =>
      [...attributes.keys()].filter((key) => key === 'style' || key.startsWith('on')).map((key) => `<${name} ${key}>`),
    );
    expect(forbidden).toEqual([]);
  });

  test('keeps its styles in the head, but for the three rules that Astro prints with an island', () => {
    const body = named(page, 'body')[0]?.at ?? 0;
    const late = named(page, 'style').filter(({ at, text }) => at > body && !text.startsWith('astro-island,'));
    expect(late.map(({ text }) => text.slice(0, 80))).toEqual([]);
  });

  test('fetches nothing from another host, and no link runs a script', () => {
    const fetched = linksOf(page).filter(({ tag }) => tag.name !== 'a' && !isCanonical(tag.attributes.get('rel')));
    const sets = page.tags.flatMap(({ attributes }) => [
      attributes.get('srcset'),
      attributes.get('poster'),
      attributes.get('data'),
    ]);
    const styles = named(page, 'style').flatMap(({ text }) => [
      ...text.matchAll(/url\(\s*["']?([^"')]+)|@import\s*["']([^"']+)/gu),
    ]);
    const urls = [...fetched.map(({ target }) => target), ...sets, ...styles.map(([, url, sheet]) => url ?? sheet)];
    expect(urls.filter((url) => url !== undefined && /^(?:https?:)?\/\//iu.test(url))).toEqual([]);
    expect(linksOf(page).filter(({ target }) => /^\s*javascript:/iu.test(target))).toEqual([]);
  });
});

test('no page has an inline script that is not known', () => {
  const known = new Set<string>(INLINE_SCRIPTS.map(([, code]) => code));
  const unknown = dist.pages.flatMap((page) =>
    named(page, 'script')
      .filter((script) => isInline(script) && !known.has(script.text))
      .map(({ text }) => `${page.file}: ${text.slice(0, 80)}`),
  );
  expect(unknown).toEqual([]);
});

test('the scripts that the build moved out of pages are known inline scripts', () => {
  const moved = movedScripts();
  expect(moved.length).toBeGreaterThan(0);
  const rest = moved.map((code) => INLINE_SCRIPTS.reduce((left, [, known]) => left.replace(known, () => ''), code));
  expect(rest.filter((code) => !/^[;\n]*$/u.test(code))).toEqual([]);
});

test.each(INLINE_SCRIPTS)('the inline script %j is still in use', (_, code) => {
  const all = [...dist.pages.map(({ html }) => html), ...movedScripts()];
  expect(all.some((text) => text.includes(code))).toBe(true);
});

test('no page asks for a prefetch or a preconnect', () => {
  const early = dist.pages.flatMap((page) =>
    named(page, 'link').flatMap(({ attributes }) => {
      const rel = attributes.get('rel') ?? '';
      return /prefetch|preconnect/u.test(rel) ? [`${page.file}: ${rel}`] : [];
    }),
  );
  expect(early).toEqual([]);
});

/** A block of data is never run, so the policy does not rule over it. */
function isInline({ attributes }: Tag): boolean {
  return !attributes.has('src') && attributes.get('type') !== 'application/ld+json';
}

function movedScripts(): readonly string[] {
  return [...dist.files].filter((file) => /^_astro\/island\..+\.js$/u.test(file)).map((file) => read(dist, file));
}

function isCanonical(rel: string | undefined): boolean {
  return rel === 'canonical';
}

function readPolicy(page: Page): ReadonlyMap<string, readonly string[]> {
  const directives = (meta(page, 'content-security-policy') ?? '').split(';').map((text) => text.trim());
  return new Map(
    directives.filter(Boolean).map((text) => {
      const [name = '', ...values] = text.split(/\s+/u);
      return [name, values];
    }),
  );
}
