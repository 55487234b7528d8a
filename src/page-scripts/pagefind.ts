/** What we use of Pagefind's API (https://pagefind.app/docs/api/): it is built after the site, so nothing can be imported. */
export interface Pagefind {
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

export async function loadPagefind(url: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
  await pagefind.init();
  return pagefind;
}
