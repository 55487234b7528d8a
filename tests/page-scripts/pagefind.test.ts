import { expect, test } from 'vitest';
import { findPages, type Pagefind } from '../../src/page-scripts/pagefind';

const INDEX: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  silence: { waiting: 3, ghosted: 2 },
  weeks: { ghosted: 2, 'how-long': 2.5 },
  sponsorship: { visas: 15 },
  'silence weeks': { ghosted: 4 },
};

/** Says of each word where it stands: at its own length. */
function fakePagefind(): { readonly pagefind: Pagefind; readonly asked: readonly string[] } {
  const asked: string[] = [];
  const pagefind: Pagefind = {
    options: async () => Promise.resolve(),
    init: async () => Promise.resolve(),
    search: async (term) => {
      asked.push(term);
      const data = async () => Promise.resolve({ url: '', meta: {}, content: '', anchors: [] });
      const results = Object.entries(INDEX[term] ?? {}).map(([id, score]) => ({ id, score, words: [term.length], data }));
      return Promise.resolve({ results });
    },
  };
  return { pagefind, asked };
}

const scores = async (words: string, isQuestion: boolean): Promise<readonly (readonly [string, number])[]> => {
  const found = await findPages(fakePagefind().pagefind, { words: words.split(' '), isCorrected: false, isQuestion });
  return found.map(({ result, score }) => [result.id, score] as const);
};

test('a few words find the pages that have every one', async () => {
  expect(await scores('silence weeks', false)).toEqual([['ghosted', 4]]);
});

test('a few words that no page has together find those with any, the most first', async () => {
  expect(await scores('silence sponsorship', false)).toEqual([
    ['visas', 6],
    ['waiting', 3],
    ['ghosted', 2],
  ]);
});

test('a whole question finds the pages with any of its words, although one has every word', async () => {
  expect(await scores('silence weeks', true)).toEqual([
    ['ghosted', 4],
    ['waiting', 3],
    ['how-long', 2.5],
  ]);
});

test('no word of a question outweighs two others', async () => {
  expect(await scores('sponsorship silence weeks', true)).toContainEqual(['visas', 6]);
});

test('words that say nothing are not asked for, and each other word once', async () => {
  const { pagefind, asked } = fakePagefind();
  await findPages(pagefind, { words: 'what is the silence for silence'.split(' '), isCorrected: false, isQuestion: true });
  expect(asked).toEqual(['silence']);
});

test('a page knows the places of all the words that found it', async () => {
  const [ghosted] = await findPages(fakePagefind().pagefind, {
    words: ['silence', 'weeks'],
    isCorrected: false,
    isQuestion: true,
  });
  expect(ghosted?.locations).toEqual(['silence'.length, 'weeks'.length]);
});

test('what was found is the object that Pagefind gave: it forgets the page of one that nothing refers to', async () => {
  const { pagefind } = fakePagefind();
  const given = await pagefind.search('silence');
  const found = await findPages(
    { ...pagefind, search: async () => Promise.resolve(given) },
    { words: ['silence', 'weeks'], isCorrected: false, isQuestion: true },
  );
  expect(found[0]?.result).toBe(given.results[0]);
});
