import { describe, expect, test } from 'vitest';
import { site as settings } from '../../src/site';
import { brokenLinks, internal, linksOf } from './broken-links';
import { dist } from './read-site';

const origin = new URL(process.env.SITE_URL ?? settings.url).origin;
/** The mail programs that the builder opens a draft in. */
const MAIL_SITES = new Set(['mail.google.com', 'outlook.live.com', 'outlook.office.com']);
/** Prose and its sources may name other sites; a tool or the frame of a page may not. */
const MAY_CITE = /^(?:guide\/[^/]+|about\/sources(?:\/(?:advice|customs|questions))?|about\/privacy)\/index\.html$/u;

test('every link leads to a page, a file or a place that is there', () => {
  expect(brokenLinks(dist, origin)).toEqual([]);
});

describe.each(dist.pages.map((page) => [page.file, page] as const))('%s', (_, page) => {
  test('names every place once', () => {
    const ids = page.tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('leads to other sites only from prose, sources and mail buttons', () => {
    const strangers = linksOf(page)
      .filter((link) => /^(?:https?:)?\/\//u.test(link.target) && internal(link, origin) === undefined)
      .filter(({ target }) => !MAIL_SITES.has(new URL(target, origin).host));
    if (MAY_CITE.test(page.file)) expect(strangers.filter(({ tag }) => tag.name !== 'a')).toEqual([]);
    else expect(strangers.map(({ target }) => target)).toEqual([]);
  });

  test('has no link for which its label or its target is missing', () => {
    const links = page.tags.filter(({ name }) => name === 'a');
    const empty = links.filter(({ attributes }) => ['', '#'].includes(attributes.get('href') ?? ''));
    expect(empty.map(({ at }) => page.html.slice(at, at + 120))).toEqual([]);
  });
});
