/** The only place that spells URLs. Each honours the base path under which the site is built. */
const base = import.meta.env.BASE_URL.replace(/\/$/u, '');

/** A path from the site's root, as writers spell it in content: `/guide/nudge/`. */
export function at(path: string): string {
  return `${base}${path}`;
}

/** The path from the site's root again, for telling which page this is. */
export function withoutBase(path: string): string {
  return path.startsWith(base) ? path.slice(base.length) : path;
}

export const paths = {
  home: at('/'),
  guide: at('/guide/'),
  /** A stop of the guide's index. */
  guideChapter: (stop: string) => at(`/guide/#${stop}`),
  guidePage: (id: string) => at(`/guide/${id}/`),
  glossary: at('/guide/glossary/'),
  term: (id: string) => at(`/guide/glossary/#${id}`),
  examples: at('/guide/examples/'),
  exampleFamily: (family: string) => at(`/guide/examples/${family}/`),
  example: (family: string, id: string) => at(`/guide/examples/${family}/#${id}`),
  guideMarkdown: (id: string) => at(`/guide/${id}.md`),
  write: at('/write/'),
  scenario: (id: string) => at(`/write/${id}/`),
  when: at('/when/'),
  places: at('/holidays/places.json'),
  holidays: (place: string) => at(`/holidays/${place}.json`),
  search: at('/search/'),
  about: at('/about/'),
  privacy: at('/about/privacy/'),
  links: at('/about/links/'),
  sources: at('/about/sources/'),
  source: (id: string) => at(`/about/sources/#${id}`),
  pagefind: at('/pagefind/pagefind.js'),
  manifest: at('/manifest.webmanifest'),
  wholeGuide: at('/llms-full.txt'),
  rss: at('/rss.xml'),
  icon: at('/favicon.svg'),
  touchIcon: at('/apple-touch-icon.png'),
  card: at('/card.png'),
} as const;
