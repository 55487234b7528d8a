import { afterEach, expect, test, vi } from 'vitest';
import { newInterview, withNotes } from '~/domain/interviews/kept-interview';
import { linkToMove, readMoveLink } from '~/islands/interviews/move-link';

const NOTES = 'R&D (A/B) + 50 % = “李雷”\n#take=';
const odd = withNotes(newInterview('a1', 'Acme'), NOTES);

afterEach(() => {
  vi.unstubAllGlobals();
});

test('an interview comes out of its link as it went in, character for character', async () => {
  const link = await linkToMove(odd);
  expect(link).toMatch(/^take=[\w-]+$/u);
  expect(await readMoveLink(`#${link}`)).toEqual({ kept: odd });
});

test('a link holds a long interview in a fraction of its length', async () => {
  const long = withNotes(odd, NOTES.repeat(200));
  const link = await linkToMove(long);
  expect(link.length).toBeLessThan(JSON.stringify(long).length / 10);
  expect(await readMoveLink(`#${link}`)).toEqual({ kept: long });
});

test('a browser that cannot deflate writes the record as it is, and every browser reads it', async () => {
  vi.stubGlobal('CompressionStream', undefined);
  const link = await linkToMove(odd);
  vi.unstubAllGlobals();
  expect(await readMoveLink(`#${link}`)).toEqual({ kept: odd });
});

test.each([
  ['was cut off', (link: string) => link.slice(0, -20)],
  ['has a letter changed', (link: string) => link.replace(/.{9}$/u, 'AAAAAAAAA')],
  ['is no base64', () => 'take=%%%'],
  ['is longer than any that this site makes', () => `take=${'A'.repeat(9000)}`],
] as const)('a link that %s brings no interview, and says so', async (_, harm) => {
  const read = await readMoveLink(`#${harm(await linkToMove(odd))}`);
  expect(read?.problem).toContain('cut off or changed');
});

test('an address without an interview brings none', async () => {
  expect(await readMoveLink('#open=a1')).toBeUndefined();
  expect(await readMoveLink('')).toBeUndefined();
});
