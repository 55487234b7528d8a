/** The one name of the web platform that the domain uses: the link format is defined by it (`/about/links/`). */
declare class URLSearchParams {
  constructor(init?: string | [string, string][]);
  [Symbol.iterator](): IterableIterator<[string, string]>;
  toString(): string;
}
