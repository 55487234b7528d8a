import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { custom } from '~/collections/custom-schema';
import { source } from '~/collections/source-schema';

const customs = custom.array().parse(load(readFileSync('content/customs.yaml', 'utf8')));
const [germany] = customs.filter(({ id }) => id === 'DE');

test('every place has one entry, in the order of the codes', () => {
  const ids = customs.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].toSorted());
});

test('every source that a custom names is in the list of sources', () => {
  const known = source.array().parse(load(readFileSync('content/sources.yaml', 'utf8')));
  const ids = new Set(known.map(({ id }) => id));
  const named = customs.flatMap(({ thanks, channel, ask, forms }) =>
    [thanks, channel, ask, forms].flatMap((claim) => claim?.sources ?? []),
  );
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

test('a wait is one that the sentence beside it gives, or the first of a range', () => {
  const days: Readonly<Record<number, RegExp>> = {
    7: /\b(?:a week|five working days|five to seven business days)\b/u,
    14: /\b(?:two weeks|two to six weeks)\b/u,
  };
  const waits = customs.flatMap(({ id, ask }) => (ask?.wait === undefined ? [] : [{ id, ...ask, wait: ask.wait }]));
  expect(waits.length).toBeGreaterThan(10);
  expect(waits.filter(({ wait, text }) => days[wait]?.test(text) !== true)).toEqual([]);
});

describe('an entry is refused', () => {
  test.each([
    ['for a place that the calculator does not know', { id: 'XX' }, 'is no place of the date calculator'],
    ['without a word on thanks', { thanks: undefined }, 'expected object'],
    ['with a claim that nobody made', { channel: { text: 'Write.', sources: [] } }, 'expected array to have >=1 items'],
    ['with a sentence too long to stand beside a date', { channel: { text: 'a'.repeat(161), sources: ['x'] } }, '<=160'],
    ['with a wait of six days', { ask: { text: 'Wait.', wait: 6, sources: ['x'] } }, '>=7'],
    ['with a wait of 43 days', { ask: { text: 'Wait.', wait: 43, sources: ['x'] } }, '<=42'],
    ['with a key that nothing reads', { pause: 14 }, 'Unrecognized key'],
  ])('%s', (_, change, reason) => {
    expect(custom.safeParse({ ...germany, ...change }).error?.message).toContain(reason);
  });
});
