import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linkTags } from './broken-links';
import { compressedSize } from './compressed-size';
import { dist, named, read, type Page } from './read-site';

/** In bytes after brotli. The first is what one round trip of TCP carries: ten packets, less their headers. */
const BUDGETS = { view: 14_000, noTool: 2_500, calculator: 18_000, builder: 24_000 } as const;
/** Of what the builder loads when it is first used. */
const MOST_FILES = 32;
const STATIC_IMPORT = /\b(?:import|from)\s*["'`](?<path>\.{1,2}\/[^"'`\s]+\.js)["'`]/gu;
const DYNAMIC_IMPORT = /\bimport\(\s*["'`](?<path>\.{1,2}\/[^"'`\s]+\.js)["'`]/gu;

interface Figures {
  readonly page: Page;
  readonly view: number;
  readonly script: number;
  readonly scriptBudget: number;
}

const figures = dist.pages.map((page): Figures => {
  const sheets = linkTags(page, 'stylesheet').map(({ attributes }) => fileOf(attributes.get('href') ?? ''));
  return {
    page,
    view: sum([page.html, ...sheets.map((file) => read(dist, file))]),
    script: sum([...inlineScripts(page), ...[...closure(entries(page))].map((file) => read(dist, file))]),
    scriptBudget: budgetOf(page),
  };
});
const table = figures
  .map(({ page, view, script, scriptBudget }) =>
    [
      String(view).padStart(7),
      `of ${String(BUDGETS.view)}`,
      String(script).padStart(7),
      `of ${String(scriptBudget)}`,
      page.path,
    ].join('  '),
  )
  .join('\n');

describe.each(figures.map((figure) => [figure.page.path, figure] as const))('%s', (_, { view, script, scriptBudget }) => {
  test('shows its first view after one round trip', () => {
    expect(view, `HTML and CSS, scripts, page\n${table}`).toBeLessThanOrEqual(BUDGETS.view);
  });

  test('asks for no more script than its tools need', () => {
    expect(script, `HTML and CSS, scripts, page\n${table}`).toBeLessThanOrEqual(scriptBudget);
  });
});

test('the tools are counted with everything that they import', () => {
  const byTool = (name: string): number =>
    Math.max(...figures.filter(({ page }) => tools(page).includes(name)).map(({ script }) => script));
  const without = Math.max(...figures.filter(({ page }) => tools(page).length === 0).map(({ script }) => script));
  expect(without).toBeGreaterThan(0);
  // Solid alone is larger than this; a reader of imports that misses one would not see it.
  expect(byTool('EmailBuilder')).toBeGreaterThan(without + 8_000);
  expect(byTool('DateCalculator')).toBeGreaterThan(without + 8_000);
});

const scripts = [...dist.files].filter((file) => /^_astro\/.*\.m?js$/u.test(file));

test('every script in the build is fetched by some page, at once or later', () => {
  const reached = closure(dist.pages.flatMap(entries), true);
  expect(scripts.filter((file) => !reached.has(file))).toEqual([]);
});

test('code that is shared is in few files, because each costs a request', () => {
  const [opened = ''] = scripts.filter((file) => file.includes('/opened-parts.'));
  expect(closure([opened]).size).toBeLessThanOrEqual(MOST_FILES);
});

function tools(page: Page): readonly string[] {
  return named(page, 'astro-island').map(({ attributes }) => attributes.get('component-export') ?? '');
}

function budgetOf(page: Page): number {
  const names = tools(page);
  if (names.includes('EmailBuilder')) return BUDGETS.builder;
  return names.length > 0 ? BUDGETS.calculator : BUDGETS.noTool;
}

function inlineScripts(page: Page): readonly string[] {
  return named(page, 'script').flatMap(({ attributes, text }) => {
    const isRun = !attributes.has('src') && attributes.get('type') !== 'application/ld+json';
    return isRun ? [text] : [];
  });
}

/** What the HTML names: module scripts, and for each island its component and its renderer. */
function entries(page: Page): readonly string[] {
  const names = ['src', 'component-url', 'renderer-url', 'before-hydration-url'];
  return named(page, 'script', 'astro-island').flatMap(({ attributes }) =>
    names.flatMap((name) => {
      const url = attributes.get(name);
      return url === undefined ? [] : [fileOf(url)];
    }),
  );
}

/** The files and all that they import before they can run; with `later`, also what they may fetch afterwards. */
function closure(files: readonly string[], later = false): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const code = read(dist, file);
    const imports = [...code.matchAll(STATIC_IMPORT), ...(later ? code.matchAll(DYNAMIC_IMPORT) : [])];
    for (const { groups } of imports) waiting.push(posix.join(posix.dirname(file), groups?.path ?? ''));
  }
  return found;
}

function fileOf(url: string): string {
  return url.slice(dist.base.length);
}

/** Each file is compressed by itself, as a server does. */
function sum(texts: readonly string[]): number {
  return texts.reduce((total, text) => total + compressedSize(text), 0);
}
