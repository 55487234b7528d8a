import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { keptText } from '~/collections/kept-text';

const folder = mkdtempSync(join(tmpdir(), 'afterword-kept-'));
const file = join(folder, 'deep/US.json');

beforeEach(() => {
  rmSync(join(folder, 'deep'), { recursive: true, force: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a text is made once, and the same is returned afterwards', async () => {
  const make = makes('Łódź\nnext line');
  expect(await keptText(file, 'key', make)).toBe('Łódź\nnext line');
  expect(await keptText(file, 'key', make)).toBe('Łódź\nnext line');
  expect(make).toHaveBeenCalledTimes(1);
});

test('a text that was made of something else is made anew, and kept', async () => {
  await keptText(file, 'years 2025 to 2030', makes('old'));
  expect(await keptText(file, 'years 2026 to 2031', makes('new'))).toBe('new');
  expect(await keptText(file, 'years 2026 to 2031', makes('never asked for'))).toBe('new');
});

test('a text that another version of Node made is made anew', async () => {
  await keptText(file, 'key', makes('old'));
  vi.resetModules();
  vi.stubGlobal('process', { ...process, version: 'v0.0.0' });
  const updated = await import('~/collections/kept-text');
  vi.unstubAllGlobals();
  expect(await updated.keptText(file, 'key', makes('new'))).toBe('new');
});

test.each([
  ['cut short', (kept: string) => kept.slice(0, -3)],
  ['empty', () => ''],
  ['without its checksum', (kept: string) => kept.slice(kept.indexOf('\n') + 1)],
  ['changed in one letter', (kept: string) => kept.replace('text', 'test')],
  ['with the checksum of another', (kept: string) => kept.replace(/^[\da-f]/u, (digit) => (digit === '0' ? '1' : '0'))],
])('a file that is %s is made anew, never believed', async (_, damage) => {
  await keptText(file, 'key', makes('the right text'));
  const sound = readFileSync(file, 'utf8');
  writeFileSync(file, damage(sound));
  const make = makes('the right text');
  expect(await keptText(file, 'key', make)).toBe('the right text');
  expect(make).toHaveBeenCalledTimes(1);
  expect(readFileSync(file, 'utf8')).toBe(sound);
});

function makes(text: string): () => Promise<string> {
  return vi.fn(() => Promise.resolve(text));
}
