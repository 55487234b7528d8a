import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { site as settings } from '../../src/site';
import { brokenAddresses, linkTags } from './broken-links';
import { decode, dist, meta, named, type Page } from './read-site';

/** In bytes after brotli: what it may add to a page. Fourteen questions with their answers need a little more. */
const BUDGETS = { article: 350, questions: 450 } as const;
const BLOCK = /<script type="application\/ld\+json">[\s\S]*?<\/script>/u;
const origin = new URL(process.env.SITE_URL ?? settings.url).origin;
const guide = dist.pages.filter(({ file, tags }) => /^guide\/[^/]+\/index\.html$/u.test(file) && tags.some(isByline));

type Thing = Readonly<Record<string, unknown>>;

test('every article of the guide is described, and no other page', () => {
  expect(guide.length).toBeGreaterThan(30);
  expect(dist.pages.filter((page) => blocksOf(page).length > 0)).toEqual(guide);
});

describe.each(guide.map((page) => [page.path, page] as const))('%s', (_, page) => {
  test('has one block of schema.org, small', () => {
    expect(blocksOf(page)).toHaveLength(1);
    expect(graphOf(page)['@context']).toBe('https://schema.org');
    const budget = things(page, 'FAQPage').length > 0 ? BUDGETS.questions : BUDGETS.article;
    expect(size(page.html) - size(page.html.replace(BLOCK, ''))).toBeLessThanOrEqual(budget);
  });

  test('is an article with what an article must have', () => {
    const [article, ...others] = things(page, 'Article');
    expect(others).toEqual([]);
    expect(article).toEqual({
      '@type': 'Article',
      headline: textOf(/<h1[^>]*>([\s\S]*?)<\/h1>/u.exec(page.html)?.[1] ?? ''),
      description: meta(page, 'description'),
      url: linkTags(page, 'canonical')[0]?.attributes.get('href'),
      image: meta(page, 'og:image'),
      dateModified: named(page, 'time')[0]?.attributes.get('datetime'),
      author: { '@type': 'Organization', name: settings.name },
      publisher: { '@type': 'Organization', name: settings.name },
    });
    expect(String(article?.headline).length).toBeLessThanOrEqual(110);
    expect(article?.dateModified).toMatch(/^\d{4}-\d\d-\d\d$/u);
    expect(brokenAddresses(dist, [String(article?.url), String(article?.image)], origin)).toEqual([]);
  });

  test('is a way of doing something, or answers questions, in words that stand on the page', () => {
    const ways = things(page, 'HowTo');
    const questions = things(page, 'FAQPage');
    expect(ways.length + questions.length).toBe(1);
    for (const { name, step } of ways) {
      expect(name).not.toBe('');
      expectOnPage(page, list(step), 'HowToStep', ({ text }) => [text]);
    }
    for (const { mainEntity } of questions) {
      expectOnPage(page, list(mainEntity), 'Question', ({ name, acceptedAnswer }) => {
        expect(acceptedAnswer).toHaveProperty('@type', 'Answer');
        return [name, (acceptedAnswer as Thing).text];
      });
    }
  });
});

test('the page of questions has an answer for each heading that asks', () => {
  const page = guide.find(({ path }) => path.endsWith('/questions/'));
  const html = page?.html ?? '';
  const headings = [...html.matchAll(/<h2[^>]*>(?<text>[\s\S]*?)<\/h2>/gu)].map(({ groups }) => textOf(groups?.text ?? ''));
  const asked = page ? things(page, 'FAQPage').flatMap(({ mainEntity }) => list(mainEntity)) : [];
  expect(asked.map(({ name }) => sameQuotes(String(name)))).toEqual(headings.filter((text) => text.endsWith('?')));
});

function expectOnPage(
  page: Page,
  parts: readonly Thing[],
  type: string,
  textsOf: (part: Thing) => readonly unknown[],
): void {
  expect(parts.length).toBeGreaterThan(1);
  const text = textOf(page.html.replace(BLOCK, ''));
  for (const part of parts) {
    expect(part['@type']).toBe(type);
    for (const own of textsOf(part)) {
      expect(String(own).length).toBeGreaterThan(10);
      expect(text).toContain(sameQuotes(String(own)));
    }
  }
}

function isByline({ name, attributes }: Page['tags'][number]): boolean {
  return name === 'p' && attributes.get('class') === 'byline';
}

function blocksOf(page: Page): readonly string[] {
  return named(page, 'script').flatMap(({ attributes, text }) =>
    attributes.get('type') === 'application/ld+json' ? [text] : [],
  );
}

function graphOf(page: Page): Thing {
  return JSON.parse(blocksOf(page)[0] ?? 'null') as Thing;
}

function things(page: Page, type: string): readonly Thing[] {
  return list(graphOf(page)['@graph']).filter((thing) => thing['@type'] === type);
}

function list(value: unknown): readonly Thing[] {
  expect(value).toBeInstanceOf(Array);
  return value as readonly Thing[];
}

/** What is read on the page: no tags, no marks of sources, straight quotes. */
function textOf(html: string): string {
  const words = html.replaceAll(/<sup>[\s\S]*?<\/sup>/gu, '').replaceAll(/<[^>]*>/gu, '');
  return sameQuotes(decode(words).replaceAll(/\s+/gu, ' '))
    .replaceAll(/ (?=[.,;:?!])/gu, '')
    .trim();
}

function sameQuotes(text: string): string {
  return text
    .replaceAll(/[“”]/gu, '"')
    .replaceAll(/[‘’]/gu, "'")
    .replaceAll('…', '...')
    .replaceAll(/ (?=[.,;:?!])/gu, '');
}

function size(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
