import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { source } from '~/collections/source-schema';

test('every source has its own id, and every piece of advice its own link', () => {
  const sources = source.array().parse(load(readFileSync('content/sources.yaml', 'utf8')));
  const ids = sources.map(({ id }) => id);
  const links = sources.flatMap((entry) => ('by' in entry ? [entry.link] : []));
  expect(ids).toEqual([...new Set(ids)]);
  expect(links).toEqual([...new Set(links)]);
});
