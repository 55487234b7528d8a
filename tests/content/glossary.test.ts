import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { glossaryTerm } from '~/collections/glossary-schema';

/** More links than this in a page disturb whoever reads it. */
const MOST_LINKED = 3;
const TERM = /<Term id="(?<id>[^"]*)">/gu;

const content = new URL('../../content/', import.meta.url);
const terms = glossaryTerm.array().parse(load(readFileSync(new URL('glossary.yaml', content), 'utf8')));
const ids = terms.map(({ id }) => id);
const pages = readdirSync(new URL('guide/', content)).map((file) => {
  const text = readFileSync(new URL(`guide/${file}`, content), 'utf8');
  return [file, [...text.matchAll(TERM)].map(({ groups }) => groups?.id ?? '')] as const;
});

test('Every term is explained once, in two sentences at most', () => {
  const names = terms.flatMap(({ term, also }) => [term, ...also]).map((name) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { meaning } of terms) expect(meaning.match(/[.?!](?:\s|$)/gu)?.length, meaning).toBeLessThanOrEqual(2);
});

test('Most guide pages link to the glossary', () => {
  expect(pages.filter(([, linked]) => linked.length > 0).length).toBeGreaterThan(pages.length * 0.75);
});

describe.each(pages.filter(([, linked]) => linked.length > 0))('%s', (_, linked) => {
  test('links a few terms, each once, and only those that are explained', () => {
    expect(linked.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(linked).size).toBe(linked.length);
    expect(linked.length).toBeLessThanOrEqual(MOST_LINKED);
  });
});
