import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './read-site';

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

/** They ask for no more than a notice. */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
]);
/** These ask for more, but nothing of theirs is in what the site ships: they run while it is built or tested. */
const TOOLS_ONLY: readonly (readonly [license: string, packages: RegExp])[] = [
  ['MPL-2.0', /^(?:lightningcss(?:-.+)?|axe-core|eslint-plugin-no-unsanitized|ical\.js)$/u],
  ['LGPL-3.0-or-later', /^@img\/sharp-.+$/u], // Astro's optional picture library; no page has a picture that it makes
  ['CC-BY-4.0', /^caniuse-lite$/u], // a table of browsers
  ['CC-BY-3.0', /^date-holidays$/u], // what is built of its data is attributed on the sources page
  ['CC BY-SA 4.0', /^@cspell\/dict-en-common-misspellings$/u], // a list that the spell check reads
];

test('every dependency is free to use, and what asks for more than a notice is a tool', () => {
  const others = packages.filter(([path, { license = 'none' }]) => !isAllowed(nameOf(path), license));
  expect(others.map(([path, { license = 'none' }]) => `${nameOf(path)}: ${license}`)).toEqual([]);
});

test('the lock file names no host, and the content of every package', () => {
  const hosts = packages.flatMap(([path, { resolved }]) => (resolved === undefined ? [] : [`${path}: ${resolved}`]));
  expect(hosts).toEqual([]);
  expect(packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
});

test('the lock file holds the parts of every platform', () => {
  const missing = packages.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => find(path, name) === undefined)
      .map((name) => `${path} wants ${name}`),
  );
  expect(missing).toEqual([]);
});

test('npm ci accepts the lock file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-lock-'));
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(root, file), join(folder, file));
  const { status, stderr } = spawnSync(
    'npm',
    ['ci', '--dry-run', '--ignore-scripts', '--no-audit', '--no-fund', '--offline'],
    {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  rmSync(folder, { recursive: true });
  expect(stderr).not.toMatch(/npm error/u);
  expect(status).toBe(0);
});

test('every dependency has one exact version', () => {
  const file = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Readonly<
    Record<'dependencies' | 'devDependencies' | 'overrides', Readonly<Record<string, string>>>
  >;
  const all = Object.entries({ ...file.dependencies, ...file.devDependencies, ...file.overrides });
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
});

function isAllowed(name: string, license: string): boolean {
  const options = license.replaceAll(/[()]/gu, '').split(' OR ');
  return options.some((option) =>
    option
      .split(' AND ')
      .every((part) => PERMISSIVE.has(part) || TOOLS_ONLY.some(([tool, names]) => tool === part && names.test(name))),
  );
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** As Node looks for it: in the package's own folder, then in every folder above. */
function find(from: string, name: string): LockedPackage | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const found = lock.packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`];
    if (found !== undefined || folder === '') return found;
    if (!folder.includes('/node_modules/')) return lock.packages[`node_modules/${name}`];
  }
}
