import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { citationsIn } from '~/collections/check-citations';
import { custom } from '~/collections/custom-schema';
import { askedQuestion } from '~/collections/question-schema';
import { proseOf, readGuidePages, readingOf, type GuidePage, type Reading } from './guide-prose';

const HEADER = ['page', 'sources', 'questions', 'words', 'grade', 'short', 'mean length'];
const INTRODUCTION = `# The guide in numbers

\`npm run guide:table\` writes this file, and a test fails when it is out of date. What is counted is what a page says in its own
voice: no headings, tables, letters, examples, lines to speak or labels of lists.

- **sources**: how many entries of \`content/sources.yaml\` the page cites; each was looked up.
- **questions**: how many of \`content/questions.yaml\` it answers.
- **grade**: the school year of the Flesch–Kincaid formula, 8 at most.
- **short**: the share of sentences of fewer than seven words, 20% at most.
- **mean length**: of a sentence, in words; 12 to 16 for the whole guide.
`;

const pages = readGuidePages();
const questions = askedQuestion.array().parse(load(readFileSync('content/questions.yaml', 'utf8')));
const customs = custom.array().parse(load(readFileSync('content/customs.yaml', 'utf8')));
const customSources = customs.flatMap(({ thanks, channel, ask, forms }) =>
  [thanks, channel, ask, forms].flatMap((claim) => claim?.sources ?? []),
);

test('the table of the guide is up to date', async () => {
  const rows = pages.map((page) =>
    row(
      page.id,
      sourcesOf(page).size,
      questions.filter((question) => question.page === page.id).length,
      readingOf(proseOf(page.body)),
    ),
  );
  const all = new Set(pages.flatMap((page) => [...sourcesOf(page)]));
  const whole = row('**all**', all.size, questions.length, readingOf(pages.flatMap(({ body }) => proseOf(body))));
  await expect(`${INTRODUCTION}\n${table([HEADER, ...rows, whole])}\n`).toMatchFileSnapshot('../../.github/guide.md');
});

/** What tells its sources apart: the id of a number or a custom's source, the link of a piece of advice. */
function sourcesOf({ id, body }: GuidePage): ReadonlySet<string> {
  const { sources, links } = citationsIn(id, body);
  return new Set([...sources, ...links, ...(body.includes('<Customs />') ? customSources : [])]);
}

function row(
  page: string,
  sources: number,
  answered: number,
  { words, grade, short, meanLength }: Reading,
): readonly string[] {
  return [
    page,
    String(sources),
    String(answered),
    String(words),
    grade.toFixed(1),
    `${(short * 100).toFixed(0)}%`,
    meanLength.toFixed(1),
  ];
}

/** Aligned, with numbers to the right, as Prettier would. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = HEADER.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const pad = (cell: string, column: number): string => {
    const width = widths[column] ?? 0;
    return column === 0 ? cell.padEnd(width) : cell.padStart(width);
  };
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  const [header = [], ...others] = rows.map((cells) => cells.map(pad));
  return [header, rule, ...others].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
