import { describe, expect, test } from 'vitest';
import { customOf, readCustoms } from '~/domain/dates/customs';

const said = { text: 'A sentence.', sources: [{ name: 'A newspaper', link: 'https://example.com/' }] };
const germany = { place: 'DE', thanks: { usual: 'uncommon', ...said }, ask: { wait: 14, ...said }, channel: said };
const canada = { place: 'CA', thanks: { usual: 'welcome', ...said } };
const quebec = { place: 'CA-QC', thanks: { usual: 'not expected', ...said }, ask: said };

describe('readCustoms', () => {
  test('gives every custom as it stands in the file', () => {
    expect(readCustoms([germany, canada, quebec])).toEqual([germany, canada, quebec]);
  });

  test.each([7, 42])('takes a wait of %i days', (wait) => {
    expect(readCustoms([{ ...germany, ask: { ...said, wait } }])).toHaveLength(1);
  });

  test.each([
    ['nothing', undefined],
    ['a page that says not found', '<!doctype html>'],
    ['one custom without a list', germany],
    ['null in the list', [germany, null]],
    ['no place', [{ ...germany, place: undefined }]],
    ['no word on thanks', [{ ...germany, thanks: undefined }]],
    ['thanks that are neither usual nor not', [{ ...germany, thanks: { ...said, usual: 'often' } }]],
    ['an empty sentence', [{ ...germany, thanks: { ...germany.thanks, text: '' } }]],
    ['a channel in a word', [{ ...germany, channel: 'email' }]],
    ['a time to ask in a number', [{ ...germany, ask: 14 }]],
    ['a wait of less than a week', [{ ...germany, ask: { ...said, wait: 6 } }]],
    ['a wait of more than six weeks', [{ ...germany, ask: { ...said, wait: 43 } }]],
    ['a wait of half a day', [{ ...germany, ask: { ...said, wait: 14.5 } }]],
    ['a wait in words', [{ ...germany, ask: { ...said, wait: '14' } }]],
    ['no sources', [{ ...germany, channel: { text: 'A sentence.' } }]],
    ['a source without a name', [{ ...germany, channel: { ...said, sources: [{ link: 'https://example.com/' }] } }]],
    ['a link that runs', [{ ...germany, channel: { ...said, sources: [{ name: 'X', link: 'javascript:alert()' }] } }]],
  ])('refuses %s', (_, json) => {
    expect(readCustoms(json)).toBeUndefined();
  });
});

test.each([
  ['DE', 'DE'],
  ['DE-BY', 'DE'],
  ['CA-QC', 'CA-QC'],
  ['CA-ON', 'CA'],
  ['D', undefined],
  ['FR', undefined],
  ['', undefined],
])('the custom of %s is that of %s', (place, expected) => {
  const customs = readCustoms([germany, quebec, canada]) ?? [];
  expect(customOf(customs, place)?.place).toBe(expected);
});
