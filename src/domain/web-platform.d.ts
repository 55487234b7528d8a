// The only names of the web platform in the domain: browsers and Node have them, and each stands for a public format.

/** The link format is defined by it (`/about/links/`). */
declare class URLSearchParams {
  constructor(init?: string | [string, string][]);
  [Symbol.iterator](): IterableIterator<[string, string]>;
  toString(): string;
}

/** Of it only the domain as Punycode (https://url.spec.whatwg.org/#idna). */
declare class URL {
  constructor(url: string);
  readonly hostname: string;
}

declare class TextEncoder {
  encode(text: string): Uint8Array;
}

/** Takes one character below 256 for each byte. */
declare function btoa(bytes: string): string;
