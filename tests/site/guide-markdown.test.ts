import { describe, expect, test } from 'vitest';
import { site as settings } from '../../src/site';
import { brokenAddresses } from './broken-links';
import { decode, dist, named, read } from './read-site';

const origin = new URL(process.env.SITE_URL ?? settings.url).origin;
const guide = dist.pages.filter(({ file }) => /^guide\/[^/]+\/index\.html$/u.test(file) && dist.files.has(markdownOf(file)));

test('every page that offers its Markdown has it, and no other file does', () => {
  const offered = dist.pages.flatMap((page) =>
    named(page, 'a')
      .map(({ attributes }) => attributes.get('href')?.slice(dist.base.length) ?? '')
      .filter((file) => /^guide\/[^/]+\.md$/u.test(file)),
  );
  const files = [...dist.files].filter((file) => /^guide\/[^/]+\.md$/u.test(file));
  expect(files.length).toBeGreaterThan(30);
  expect(offered.toSorted()).toEqual(files.toSorted());
});

describe.each(guide.map((page) => [page.path, page] as const))('%s in Markdown', (_, page) => {
  const text = read(dist, markdownOf(page.file));

  test('has the title and the address of its page, and every heading', () => {
    expect(text).toContain(`${origin}${page.path} (last reviewed 20`);
    const headings = [...page.html.matchAll(/<h(?<rank>[1-3])(?: id="[^"]*")?>(?<html>.*?)<\/h[1-3]>/gsu)].map(
      ({ groups = {} }) =>
        `${'#'.repeat(Number(groups.rank))} ${decode((groups.html ?? '').replaceAll(/<[^>]*>/gu, '')).trim()}`,
    );
    const lines = new Set(text.split('\n').map((line) => straight(line)));
    expect(headings.map((line) => straight(line)).filter((line) => line !== '## Read next' && !lines.has(line))).toEqual([]);
  });

  test('is Markdown without a component', () => {
    expect(text).not.toMatch(/<\/?[A-Z]/u);
    expect(text).not.toContain('](/');
  });

  test('has every letter of its page, word for word', () => {
    const letters = [...page.html.matchAll(/letter-text">(?<letter>[^<]*)</gu)].map(({ groups = {} }) =>
      decode(groups.letter ?? ''),
    );
    const quoted = text.replaceAll(/^> ?/gmu, '');
    expect(letters.filter((letter) => !quoted.includes(letter.trim()))).toEqual([]);
  });

  test('leads nowhere that is not there', () => {
    const addresses = [...text.matchAll(/\]\((?<url>[^)]+)\)/gu)].map(({ groups = {} }) => groups.url?.split('#')[0] ?? '');
    expect(
      brokenAddresses(
        dist,
        addresses.filter((url) => url.startsWith(origin)),
        origin,
      ),
    ).toEqual([]);
  });

  test('stands in the file of the whole guide', () => {
    expect(read(dist, 'llms-full.txt')).toContain(text);
  });
});

function markdownOf(file: string): string {
  return file.replace('/index.html', '.md');
}

/** The typesetting of quotes and dashes differs between a page and its text. */
function straight(line: string): string {
  return line.replaceAll(/[“”]/gu, '"').replaceAll(/[‘’]/gu, "'");
}
