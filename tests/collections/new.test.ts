import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { load } from 'js-yaml';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { guideFrontMatter } from '~/collections/guide-schema';
import { parseScenario } from '~/collections/parse-scenario';
import { checkedLetters } from '~/dev/letters';

const SCRIPT = fileURLToPath(new URL('../../.config/new/new.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'afterword-new-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Ran {
  readonly status: number | null;
  readonly said: string;
}

function make(...words: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...words, folder], { encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

function expectRefusal({ status, said }: Ran, reason: string): void {
  expect(status).toBe(1);
  expect(said).toContain(reason);
}

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

test('A new scenario can be read, passes every check, and its maker is told where it will be seen', () => {
  const { status, said } = make('scenario', 'after-a-storm');
  expect([status, said]).toEqual([0, expect.stringContaining('/write/after-a-storm/')]);
  const file = 'content/scenarios/after-a-storm.mustache';
  expect(said).toContain(file);
  const letters = checkedLetters(parseScenario('after-a-storm', file, read(file)), []);
  expect(letters).toHaveLength(6);
  for (const { title, checks } of letters)
    expect(
      checks.filter(({ holds }) => !holds),
      title,
    ).toEqual([]);
});

test('A new page has front matter that the guide takes, with the day on which it was made', () => {
  const { status, said } = make('page', 'after-a-storm');
  expect([status, said]).toEqual([0, expect.stringContaining('/guide/after-a-storm/')]);
  const [, front = ''] = read('content/guide/after-a-storm.mdx').split('---\n');
  const { reviewed } = guideFrontMatter.parse(load(front));
  expect(Math.abs(Date.now() - reviewed.getTime())).toBeLessThan(2 * 24 * 3_600_000);
});

test('What exists already is left as it is', () => {
  make('page', 'twice');
  const text = read('content/guide/twice.mdx');
  expectRefusal(make('page', 'twice'), 'content/guide/twice.mdx exists');
  expect(read('content/guide/twice.mdx')).toBe(text);
  expectRefusal(make('page', 'glossary'), '/guide/glossary/');
});

test.each(['After', 'after_a', 'after--a', '-a', 'a-', '../a', 'a/b', '1st', 'é'])('%j is refused as an id', (id) => {
  expectRefusal(make('scenario', id), 'lower-case letters');
});

test.each(['toString', 'scenarios'])('%j is nothing that can be made', (kind) => {
  expectRefusal(make(kind, 'a-b'), 'npm run new page <id>');
});
