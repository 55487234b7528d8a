import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { dist, named, read, root, type Page } from './read-site';

/** A tool, what tells the pages that have it, and the styles that come with what it opens later. */
const TOOLS = [
  {
    tool: 'the builder',
    file: 'src/islands/email-builder/EmailBuilder.tsx',
    mark: 'component-export="EmailBuilder"',
    openedStyles: 'builder-opened.css',
  },
  {
    tool: 'the calculator',
    file: 'src/islands/date-calculator/DateCalculator.tsx',
    mark: 'component-export="DateCalculator"',
    openedStyles: undefined,
  },
  {
    tool: 'the list of interviews',
    file: 'src/islands/interviews/interview-list.ts',
    mark: 'data-interviews',
    openedStyles: undefined,
  },
];
const CLASS = /\.(?<name>-?[a-z_][\w-]*)/giu;

/** Every class that some style of the site is about. */
const styled = classesIn(globSync(join(root, 'src/styles/*.css')).map((file) => readFileSync(file, 'utf8')));

test.each(TOOLS)('what $tool shows has its styles on every page that has it', ({ file, mark, openedStyles }) => {
  const shown = classesShownBy(join(root, file)).filter((name) => styled.has(name));
  expect(shown.length).toBeGreaterThan(10);
  const opened = openedStyles ? [readFileSync(join(root, 'src/styles', openedStyles), 'utf8')] : [];
  const pages = dist.pages.filter((page) => page.html.includes(mark));
  expect(pages.length).toBeGreaterThan(0);
  const missing = pages.flatMap((page) => {
    const here = classesIn([...stylesOf(page), ...opened]);
    return shown.filter((name) => !here.has(name)).map((name) => `${page.path}: .${name}`);
  });
  expect(missing).toEqual([]);
});

function classesIn(styles: readonly string[]): ReadonlySet<string> {
  return new Set(styles.flatMap((css) => [...css.matchAll(CLASS)].map(({ groups }) => groups?.name ?? '')));
}

function stylesOf(page: Page): readonly string[] {
  const linked = named(page, 'link')
    .filter(({ attributes }) => attributes.get('rel') === 'stylesheet')
    .map(({ attributes }) => read(dist, (attributes.get('href') ?? '').slice(dist.base.length)));
  return [...named(page, 'style').map(({ text }) => text), ...linked];
}

/** In the component's own file and in all that it imports, now or later. */
function classesShownBy(file: string): readonly string[] {
  const seen = new Map<string, string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    const text = readFileSync(path, 'utf8');
    seen.set(path, text);
    for (const { groups } of text.matchAll(/(?:from|import\(|import)\s*'(?<name>[^']+)'/gu)) {
      const found = resolve(path, groups?.name ?? '');
      if (found) visit(found);
    }
  };
  visit(file);
  const found = [...seen.values()].flatMap((text) => [
    ...[...text.matchAll(/\bclass=\{?['"`](?<names>[^'"`]*)/gu)].flatMap(({ groups }) => groups?.names?.split(/\s+/u) ?? []),
    ...[
      ...text.matchAll(/\b(?:element|button)\('[^']*', '[^']*', '(?<names>[^']+)'|\bbutton\('[^']*', '(?<more>[^']+)'/gu),
    ].flatMap(({ groups }) => (groups?.names ?? groups?.more ?? '').split(' ')),
    ...[...text.matchAll(/classList=\{\{(?<keys>[^}]*)\}\}/gu)].flatMap(({ groups }) =>
      [...(groups?.keys ?? '').matchAll(/(?:^|[,{\s])'?(?<name>[\w-]+)'?:/gu)].map((key) => key.groups?.name ?? ''),
    ),
  ]);
  return [...new Set(found)].toSorted();
}

function resolve(from: string, name: string): string | undefined {
  const base = name.startsWith('~/') ? join(root, 'src', name.slice(2)) : join(dirname(from), name);
  if (!/^[.~]/u.test(name) || relative(root, base).startsWith('src/styles')) return undefined;
  return ['.tsx', '.ts'].map((ending) => base + ending).find((path) => existsSync(path));
}
