import { getCollection, getEntry } from 'astro:content';
import { wordsIn, type SearchWords, type Task } from '~/page-scripts/search-words';
import { paths, withBase } from '~/paths';

const FILE = 'content/search.yaml';
const DATES = { href: paths.when, text: 'Work out the day' };
/** Everything that is read on the site, as it is written: the names of components among it do no harm. */
const TEXTS = import.meta.glob<string>(
  [
    '/content/guide/*.mdx',
    '/content/scenarios/*.mustache',
    '/content/*.yaml',
    '!/content/search.yaml',
    '/src/pages/**/*.astro',
    '/src/components/DateCalculator.astro',
  ],
  { query: '?raw', import: 'default', eager: true },
);

/** @throws an Error for the writer where `content/search.yaml` names an email that is not there. */
export async function searchWords(): Promise<SearchWords> {
  const { popular, tasks, other_words: otherWords } = await searchContent();
  const pages = await getCollection('guide');
  const scenarios = await getCollection('scenarios');
  const glossary = await getCollection('glossary');
  const terms = wordList([
    ...pages.flatMap(({ data }) => [data.title, ...data.keywords]),
    ...scenarios.map(({ data }) => data.title),
    ...glossary.flatMap(({ data }) => [data.term, ...data.also]),
    ...tasks.flatMap(({ words }) => words),
    ...Object.values(otherWords),
  ]);
  const isTerm = new Set(terms);
  const chooser = await getEntry('chooser', 'chooser');
  const linkOf = (id: string): Task['links'][number] => {
    const scenario = scenarios.find((entry) => entry.id === id);
    if (!scenario) throw new Error(`${FILE}: there is no content/scenarios/${id}.mustache`);
    return { href: paths.scenario(id), text: `Write ${chooser?.data.names[id] ?? scenario.data.title}` };
  };
  return {
    popular: popular.map(({ page, ...rest }) => ({ href: withBase(page), ...rest })),
    tasks: tasks.map(({ write, dates, words }) => ({
      words,
      links: [...(write === undefined ? [] : [linkOf(write)]), ...(dates ? [DATES] : [])],
    })),
    otherWords,
    terms,
    words: wordList(Object.values(TEXTS)).filter((word) => !isTerm.has(word)),
  };
}

/** What people type when they look for an email, or with no scenario for the calculator. */
export async function taskWords(scenario?: string): Promise<readonly string[]> {
  const { tasks } = await searchContent();
  return tasks.filter(({ write }) => write === scenario).flatMap(({ words }) => words);
}

async function searchContent() {
  const entry = await getEntry('search', 'search');
  if (!entry) throw new Error(`${FILE}: the file is missing`);
  return entry.data;
}

/** Each word once; in the order of the alphabet, because that compresses best. */
function wordList(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => wordsIn(text)))].filter((word) => word.length > 1).toSorted();
}
