/** A guide page in the words of schema.org, for software that reads pages. */
interface Described {
  readonly title: string;
  readonly description: string;
  /** The text of its MDX file, below the front matter. */
  readonly body: string;
  readonly reviewed: Date;
  readonly url: string;
  readonly picture: string;
  /** What `<Cite source="id" />` prints. */
  readonly figures: ReadonlyMap<string, string>;
}

interface Section {
  readonly heading: string;
  readonly text: string;
}

/** From this number of questions on, a page is one of questions and answers. */
const FEWEST_QUESTIONS = 5;
const SENTENCES_OF_AN_ANSWER = 2;
const SECTION = /^## (?<heading>.+)\n(?<text>(?:(?!## ).*\n?)*)/gmu;
const STEPS = /<DoNow>(?<steps>[\s\S]*?)<\/DoNow>/u;
const STEP = /^(?:-|\d+\.) (?<step>.+(?:\n {2,}\S.*)*)/gmu;
const BOX = /^<(?<name>[A-Z]\w*)(?: [^>]*)?>$[\s\S]+?^<\/\k<name>>$|^<[A-Z][^>]*\/>$/gmu;

export function structuredData(page: Described, siteName: string): object {
  const publisher = { '@type': 'Organization', name: siteName };
  const article = {
    '@type': 'Article',
    headline: page.title,
    description: page.description,
    url: page.url,
    image: page.picture,
    dateModified: page.reviewed.toISOString().slice(0, 10),
    author: publisher,
    publisher,
  };
  return { '@context': 'https://schema.org', '@graph': [article, ...questionsIn(page), ...stepsIn(page)] };
}

function questionsIn({ body, figures }: Described): readonly object[] {
  const questions = sectionsIn(body).filter(({ heading }) => heading.endsWith('?'));
  if (questions.length < FEWEST_QUESTIONS) return [];
  const mainEntity = questions.map(({ heading, text }) => ({
    '@type': 'Question',
    name: plainText(heading, figures),
    acceptedAnswer: { '@type': 'Answer', text: firstSentences(plainText(text.replaceAll(BOX, ''), figures)) },
  }));
  return [{ '@type': 'FAQPage', mainEntity }];
}

/** What to do at once, step by step; a page of questions has no one way through it. */
function stepsIn(page: Described): readonly object[] {
  const steps = [...(STEPS.exec(page.body)?.groups?.steps ?? '').matchAll(STEP)].map(({ groups }) => ({
    '@type': 'HowToStep',
    text: plainText(groups?.step ?? '', page.figures),
  }));
  if (steps.length === 0 || questionsIn(page).length > 0) return [];
  return [{ '@type': 'HowTo', name: page.title, step: steps }];
}

function sectionsIn(body: string): readonly Section[] {
  return [...body.matchAll(SECTION)].map(({ groups }) => ({ heading: groups?.heading ?? '', text: groups?.text ?? '' }));
}

/** The answer: what follows it in the guide explains it. */
function firstSentences(text: string): string {
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)];
  return sentences
    .slice(0, SENTENCES_OF_AN_ANSWER)
    .map(({ segment }) => segment)
    .join('')
    .trim();
}

/** @throws an Error where a figure has no source. */
function plainText(markdown: string, figures: ReadonlyMap<string, string>): string {
  return markdown
    .replaceAll(/<Cite source="(?<id>[^"]+)" \/>/gu, (_, id: string) => {
      const figure = figures.get(id);
      if (figure === undefined) throw new Error(`content/sources.yaml has no source ${id}`);
      return figure;
    })
    .replaceAll(/<\/?[A-Z][^>]*>/gu, '')
    .replaceAll(/\[(?<text>[^\]]*)\]\([^)]*\)/gu, '$<text>')
    .replaceAll(/^- /gmu, '')
    .replaceAll(/\*\*?/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
