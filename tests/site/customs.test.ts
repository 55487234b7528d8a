import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { custom } from '~/collections/custom-schema';
import { source } from '~/collections/source-schema';
import { readCustoms } from '~/domain/dates/customs';
import { decode, dist, read } from './read-site';

const PAGE = 'guide/following-up-outside-the-united-states';

const customs = custom.array().parse(load(readFileSync('content/customs.yaml', 'utf8')));
const sources = source.array().parse(load(readFileSync('content/sources.yaml', 'utf8')));
const claims = customs.flatMap(({ thanks, channel, ask, forms }) =>
  [thanks, channel, ask, forms].filter((claim) => claim !== undefined),
);

test('the calculator can read the customs of every place, each with the links of its sources', () => {
  const inFile = readCustoms(JSON.parse(read(dist, 'customs.json')));
  const written = (inFile ?? []).map(({ place, thanks, ask }) => [place, thanks.usual, ask?.text, ask?.wait]);
  const expected = customs.map(({ id, thanks, ask }) => [id, thanks.usual, ask?.text, ask?.wait]);
  expect(written.toSorted()).toEqual(expected.toSorted());
  const links = (inFile ?? []).flatMap(({ thanks }) => thanks.sources.map(({ link }) => link));
  expect(links.toSorted()).toEqual(
    customs.flatMap(({ thanks }) => thanks.sources.map((id) => sourceOf(id).link)).toSorted(),
  );
});

test('the guide says every custom with its sources, as a page and as Markdown', () => {
  const page = read(dist, `${PAGE}/index.html`);
  const text = decode(page.replaceAll(/<[^>]*>/gu, ''));
  const markdown = read(dist, `${PAGE}.md`);
  expect(claims.length).toBeGreaterThan(40);
  for (const claim of claims) {
    const cited = claim.sources.map((id) => ({ id, ...sourceOf(id) }));
    expect(text).toContain(`${claim.text} (${cited.map(({ name }) => name).join(', ')})`);
    expect(markdown).toContain(`${claim.text} (${cited.map(({ name, link }) => `[${name}](${link})`).join(', ')})`);
    for (const { id } of cited) expect(page).toMatch(new RegExp(`/about/sources/(?:advice/|customs/)?#${id}"`, 'u'));
  }
});

function sourceOf(id: string): { readonly name: string; readonly link: string } {
  const found = sources.find((entry) => entry.id === id);
  if (!found) throw new Error(`no source ${id}`);
  const who = 'by' in found ? found.by : found.payer;
  const [name = who] = who.split(', ');
  return { name, link: found.link };
}
