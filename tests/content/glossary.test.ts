import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { glossaryTerm } from '~/collections/glossary-schema';

/** What the whole guide is about: each has pages of its own, and every page links to those. */
const EXPLAINED_BY_PAGES = ['nudge', 'thank-you-email', 'move-on'];
/** Other names that are also everyday words with other meanings. */
const EVERYDAY_WORDS = ['notice', 'personnel', 'req', 'follow-up email'];
/** A heading, a table, an example of what somebody wrote or said: no place for a link. The value of an attribute is kept. */
const NO_PLACE =
  /<(?<box>Weak|Strong)>[\s\S]*?<\/\k<box>>|^(?:#+ |\||> ).*$|<(?:Letter|Builder|Calculator|Cite|Disagree)\b[^>]*>|(?<kept>="[^"\n]*")|"[^"\n]*"/gmu;
const LINKED = /<Term id="(?<id>[^"]*)">[^<]*<\/Term>|\[[^\]]*\]\([^)]*\)/gu;

const content = new URL('../../content/', import.meta.url);
const terms = glossaryTerm.array().parse(load(readFileSync(new URL('glossary.yaml', content), 'utf8')));
const ids = terms.map(({ id }) => id);
const pages = readdirSync(new URL('guide/', content)).map((file) => {
  const body = readFileSync(new URL(`guide/${file}`, content), 'utf8').replace(/^---\n[\s\S]*?\n---\n/u, '');
  return [file, body.replaceAll(NO_PLACE, '$<kept>')] as const;
});

test('Every term is explained once, in two sentences at most', () => {
  const names = terms.flatMap(({ term, also }) => [term, ...also]).map((name) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { meaning } of terms) expect(meaning.match(/[.?!](?:\s|$)/gu)?.length, meaning).toBeLessThanOrEqual(2);
});

describe.each(pages)('%s', (_, prose) => {
  const links = [...prose.matchAll(LINKED)];
  const linked = links.flatMap(({ groups }) => groups?.id ?? []);

  test('links each term once, and only those that are explained', () => {
    expect(linked.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(linked).size).toBe(linked.length);
  });

  test('links every term where it is used first', () => {
    const missed = terms.flatMap((term) => {
      const first = firstUse(term, prose);
      const isLinked = links.some(({ index, 0: text }) => first >= index && first < index + text.length);
      return first === -1 || isLinked || EXPLAINED_BY_PAGES.includes(term.id)
        ? []
        : [`${term.id}: ${prose.slice(Math.max(0, first - 30), first + 30)}`];
    });
    expect(missed).toEqual([]);
  });
});

function firstUse({ term, also }: { readonly term: string; readonly also: readonly string[] }, prose: string): number {
  const names = [term, ...also].filter((name) => !EVERYDAY_WORDS.includes(name));
  const pattern = names.map((name) => name.replaceAll(' ', '[ -]')).join('|');
  // Not inside an address, such as that of a link or of the term itself.
  return prose.search(new RegExp(`(?<![\\p{L}"/-])(?:${pattern})s?(?![\\p{L}-])`, 'iu'));
}
