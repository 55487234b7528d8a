import { expect, test } from 'vitest';
import { checkCitations, citationsIn } from '../../src/collections/check-citations';

const FIGURE = { id: 'wait-us-2025', link: 'https://example.com/survey' };
const COLUMN = { id: 'lee-one-week', link: 'https://example.org/one-week?print=1' };
const PAGE = `Managers wait <Cite source="wait-us-2025" /> on average.

[Dana Lee](https://example.org/one-week?print=1) says a week. [The nudge](/guide/nudge/) has more.

Build with \`SITE_URL=https://example.edu npm run build\`.`;

test('a page cites by the id of a source and by its link; links in code and on this site are none', () => {
  expect(citationsIn('content/guide/nudge.mdx', PAGE)).toEqual({
    file: 'content/guide/nudge.mdx',
    sources: ['wait-us-2025'],
    links: ['https://example.org/one-week?print=1'],
  });
});

test.each([
  ['[Ann](https://example.net/a)', 'https://example.net/a'],
  ['See https://example.net/a for more.', 'https://example.net/a'],
  ['[Dana Lee](https://example.org/one-week)', 'https://example.org/one-week'],
])('the link in "%s" is no source: the error names the page and the link', (text, link) => {
  const pages = [citationsIn('content/guide/nudge.mdx', PAGE), citationsIn('content/guide/ghosted.mdx', text)];
  expect(() => {
    checkCitations([FIGURE, COLUMN], pages);
  }).toThrow(`content/guide/ghosted.mdx: no source in content/sources.yaml has the link ${link}`);
});

test('sources that no page cites: the error names the file and each of them', () => {
  expect(() => {
    checkCitations([FIGURE, COLUMN], [citationsIn('content/guide/nudge.mdx', 'Nothing here.')]);
  }).toThrow('content/sources.yaml: no page cites wait-us-2025, lee-one-week');
});

test('pages may share a source, and a source may be cited by its id or its link', () => {
  const pages = [citationsIn('content/guide/nudge.mdx', PAGE), citationsIn('content/guide/ghosted.mdx', PAGE)];
  expect(() => {
    checkCitations([FIGURE, COLUMN], pages);
  }).not.toThrow();
});
