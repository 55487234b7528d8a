/** The only place that spells URLs. Each begins with the base path under which the site is built. */
const base = import.meta.env.BASE_URL.replace(/\/$/u, '');

/** Puts the base path before a path from the site's root, such as `/guide/nudge/`. */
export function withBase(path: string): string {
  return `${base}${path}`;
}

/** The path from the site's root, without the base path. */
export function withoutBase(path: string): string {
  return path.startsWith(base) ? path.slice(base.length) : path;
}

const sources = {
  numbers: withBase('/about/sources/'),
  /** Advice that guide pages link to. */
  advice: withBase('/about/sources/advice/'),
  /** Advice that only `content/customs.yaml` cites. */
  customs: withBase('/about/sources/customs/'),
} as const;

export const paths = {
  home: withBase('/'),
  guide: withBase('/guide/'),
  /** A stop of the guide's index. */
  guideChapter: (stop: string) => withBase(`/guide/#${stop}`),
  guidePage: (id: string) => withBase(`/guide/${id}/`),
  glossary: withBase('/guide/glossary/'),
  term: (id: string) => withBase(`/guide/glossary/#${id}`),
  examples: withBase('/guide/examples/'),
  exampleFamily: (family: string) => withBase(`/guide/examples/${family}/`),
  example: (family: string, id: string) => withBase(`/guide/examples/${family}/#${id}`),
  guideMarkdown: (id: string) => withBase(`/guide/${id}.md`),
  write: withBase('/write/'),
  scenario: (id: string) => withBase(`/write/${id}/`),
  /** Every wording of a scenario's letters. */
  letters: (id: string) => withBase(`/write/${id}/letters.json`),
  when: withBase('/when/'),
  interviews: withBase('/interviews/'),
  interview: (id: string) => withBase(`/interviews/#open=${id}`),
  /** The folder with one file of holidays for each place, and `places.json`. */
  holidays: withBase('/holidays/'),
  /** What is usual in each place. */
  customs: withBase('/customs.json'),
  search: withBase('/search/'),
  about: withBase('/about/'),
  privacy: withBase('/about/privacy/'),
  /** Where people asked the questions that the guide answers. */
  questions: withBase('/about/sources/questions/'),
  links: withBase('/about/links/'),
  sources,
  source: (list: keyof typeof sources, id: string) => `${sources[list]}#${id}`,
  searchWords: withBase('/search.json'),
  pagefind: withBase('/pagefind/pagefind.js'),
  manifest: withBase('/manifest.webmanifest'),
  wholeGuide: withBase('/llms-full.txt'),
  rss: withBase('/rss.xml'),
  icon: withBase('/favicon.svg'),
  touchIcon: withBase('/apple-touch-icon.png'),
  card: withBase('/card.png'),
} as const;
