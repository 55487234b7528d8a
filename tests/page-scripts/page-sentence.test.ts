import { expect, test } from 'vitest';
import { toHit } from '../../src/page-scripts/page-sentence';

const CONTENT =
  'The nudge. Ask once, on the day after. Silence is “normal,” so wait and then ask. silence, chase, a reminder, no response.';

function hit(found: readonly string[], page: { kind?: string; anchors?: Parameters<typeof toHit>[0]['anchors'] } = {}) {
  const words = CONTENT.split(' ');
  const { kind = 'Guide', anchors = [{ id: 'search-words', text: '', location: 16 }] } = page;
  return toHit(
    {
      url: '/guide/nudge/',
      meta: { kind, title: 'The nudge', description: 'One polite question.' },
      content: CONTENT,
      anchors,
    },
    found.map((word) => word.toLowerCase().replaceAll(/[^a-z]/gu, '')),
    [...words.keys()].filter((index) => found.includes(words[index] ?? '')),
  );
}

test('shows the sentence with the most of the words that were found, and marks them without their punctuation', () => {
  expect(hit(['Silence', '“normal,”', 'ask.']).sentence).toEqual([
    '',
    'Silence',
    ' is “',
    'normal',
    ',” so wait and then ',
    'ask',
    '.',
  ]);
  expect(hit(['Ask']).sentence.join('')).toBe('Ask once, on the day after.');
});

test('shows no words that nobody reads, and no heading: the description stands there instead', () => {
  expect(hit(['chase,']).sentence).toEqual(['One polite question.']);
  expect(hit(['nudge.']).sentence).toEqual(['One polite question.']);
});

test('does not repeat the title', () => {
  const said = { url: '/', content: 'Ask once, on the day after.', anchors: [] };
  const meta = { title: 'Ask once, on the day after', description: 'One polite question.' };
  expect(toHit({ ...said, meta }, ['ask'], [0]).sentence).toEqual(['One polite question.']);
});

test('knows whether the title or the words for the search say it word for word', () => {
  expect(hit(['no', 'response.']).isNamed).toBe(true);
  expect(hit(['nudge.']).isNamed).toBe(true);
  expect(hit(['Ask', 'once,']).isNamed).toBe(false);
});

test('leads to the entry of a list, and to the top of any other page', () => {
  const anchors = [
    { id: 'nudge', text: 'Nudge (also chaser)', location: 0 },
    { id: 'silence', text: 'Silence', location: 8 },
  ];
  expect(hit(['Silence'], { kind: 'Glossary', anchors })).toMatchObject({ href: '/guide/nudge/#silence', title: 'Silence' });
  expect(hit(['Ask'], { kind: 'Glossary', anchors })).toMatchObject({ href: '/guide/nudge/#nudge', title: 'Nudge' });
  expect(
    hit(['Ask'], { kind: 'Glossary', anchors: [{ id: 'ask', text: 'Ask once,', location: 2 }] }).sentence.join(''),
  ).toBe('on the day after.');
  expect(
    hit(['Ask'], { kind: 'Examples', anchors: [{ id: 'ask', text: 'Ask once, on the day after.', location: 2 }] }),
  ).toMatchObject({ title: 'Ask once, on the day after.', sentence: ['Silence is “normal,” so wait and then ask.'] });
  expect(hit(['Silence'], { anchors })).toMatchObject({ href: '/guide/nudge/', title: 'The nudge' });
});

test('marks no words that only hold a question together, unless nothing else was typed', () => {
  expect(hit(['is', 'Silence', 'so']).sentence[1]).toBe('Silence');
  expect(hit(['is', 'Silence']).sentence).not.toContain('is');
  expect(hit(['on', 'the']).sentence).toContain('the');
});
