import { describe, expect, test } from 'vitest';
import { dist } from './read-site';

const HEADING = /<h(?<rank>[23]) id="(?<id>[^"]+)">(?<html>[\s\S]*?)<\/h\k<rank>>/gu;
const article = /(?<=<article class="prose">)[\s\S]*?(?=<nav class="related"|<\/article>)/u;
const guide = dist.pages.flatMap(({ path, html }) => {
  const text = article.exec(html)?.[0];
  return text === undefined ? [] : [[path, text] as const];
});

test('there are guide pages to look at', () => {
  expect(guide.length).toBeGreaterThan(30);
});

describe.each(guide)('%s', (_, text) => {
  const headings = [...text.matchAll(HEADING)].map(({ groups }) => ({ id: groups?.id ?? '', html: groups?.html ?? '' }));

  test('has a link in each heading to itself', () => {
    expect(headings.length).toBeGreaterThan(1);
    const links = headings.map(({ html }) => [...html.matchAll(/<a [^>]*href="(?<href>[^"]*)"/gu)].map(([, href]) => href));
    expect(links).toEqual(headings.map(({ id }) => [`#${id}`]));
  });

  test('has no heading without a name to link to', () => {
    expect([...text.matchAll(/<h[23][\s>]/gu)]).toHaveLength(headings.length);
  });
});
