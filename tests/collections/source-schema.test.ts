import { expect, test } from 'vitest';
import { source } from '../../src/collections/source-schema';

const advice = {
  id: 'lee-one-week',
  by: 'Dana Lee, a columnist',
  link: 'https://example.org/one-week',
  quote: 'Wait a week.',
  checked: '2026-11-26',
  seen: 'copy',
};
const number = {
  ...without('by'),
  claim: 'Managers who wait a week',
  figure: '12%',
  year: 2025,
  sample: '100 managers',
  country: 'United States',
  payer: 'A staffing firm',
  confidence: 'medium',
};

test.each([
  ['advice', advice],
  ['a number', number],
  ['a note', { ...advice, note: 'About teachers.' }],
])('%s is a source', (_, entry) => {
  expect(source.safeParse(entry).success).toBe(true);
});

test.each([
  ['a quotation', without('quote')],
  ['the day on which it was checked', without('checked')],
  ['where it was read', without('seen')],
  ['whose advice it is', without('by')],
  ['a quotation short enough to be fair', { ...advice, quote: 'Wait. '.repeat(60) }],
  ['a day that exists', { ...advice, checked: '2026-11-31' }],
  ['the payer of a number', { ...number, payer: undefined }],
])('a source has %s', (_, entry) => {
  expect(source.safeParse(entry).success).toBe(false);
});

function without(key: keyof typeof advice): object {
  return Object.fromEntries(Object.entries(advice).filter(([name]) => name !== key));
}
