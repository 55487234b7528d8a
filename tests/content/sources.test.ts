import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { source } from '~/collections/source-schema';

const sources = source.array().parse(load(readFileSync('content/sources.yaml', 'utf8')));

test('every source has its own id, and every piece of advice its own link', () => {
  const ids = sources.map(({ id }) => id);
  const links = sources.flatMap((entry) => ('by' in entry ? [entry.link] : []));
  expect(ids).toEqual([...new Set(ids)]);
  expect(links).toEqual([...new Set(links)]);
});

test('a quotation that isn’t English names its language and says what it means, and no other does', () => {
  const foreign = sources.filter(({ lang }) => lang !== undefined);
  expect(foreign.length).toBeGreaterThan(30);
  expect(foreign).toEqual(sources.filter(({ note }) => note?.startsWith('In English, “')));
});
