/** What we use of Pagefind's API (https://pagefind.app/docs/api/): it is built after the site, so nothing can be imported. */
export interface Pagefind {
  options(options: { readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> } }): Promise<void>;
  init(): Promise<void>;
  debouncedSearch(term: string, options?: object, milliseconds?: number): Promise<Search | null>;
}

interface Search {
  readonly results: readonly { data(): Promise<Page> }[];
}

export interface Page {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  /** HTML: escaped text with the words that were found in `<mark>`. */
  readonly excerpt: string;
}

/** Less than Pagefind's own 5: a title is short, and one rare word of it would beat a page whose keywords are the phrase. */
const TITLE_WEIGHT = 2;

export async function loadPagefind(url: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
  await pagefind.options({ ranking: { metaWeights: { title: TITLE_WEIGHT } } });
  await pagefind.init();
  return pagefind;
}
