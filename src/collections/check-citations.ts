/** A file of `content/` and what it refers to. */
export interface Citing {
  readonly file: string;
  /** Ids of `content/sources.yaml`. */
  readonly sources: readonly string[];
  /** Addresses on other sites. */
  readonly links: readonly string[];
}

interface Source {
  readonly id: string;
  readonly link: string;
}

const CODE = /```[\s\S]*?```|`[^`\n]*`/gu;
const CITE = /<Cite source="(?<id>[^"]*)"/gu;
const LINK = /https?:\/\/[^\s<>"'`)\]]+/gu;

/** What the MDX of a guide page cites. An address in code is an example, not a link. */
export function citationsIn(file: string, body: string): Citing {
  const text = body.replaceAll(CODE, '');
  return {
    file,
    sources: [...text.matchAll(CITE)].map(({ groups }) => groups?.id ?? ''),
    links: [...text.matchAll(LINK)].map(([link]) => link),
  };
}

/**
 * @throws an Error for the writer, which names the file: where it links to another site that is not the link of a source, and
 * where nothing cites a source.
 */
export function checkCitations(sources: readonly Source[], citing: readonly Citing[]): void {
  const known = new Set(sources.map(({ link }) => link));
  for (const { file, links } of citing) {
    const stranger = links.find((link) => !known.has(link));
    if (stranger !== undefined) throw new Error(`${file}: no source in content/sources.yaml has the link ${stranger}`);
  }
  const cited = new Set(citing.flatMap((file) => [...file.sources, ...file.links]));
  const unused = sources.filter(({ id, link }) => !cited.has(id) && !cited.has(link)).map(({ id }) => id);
  if (unused.length > 0) throw new Error(`content/sources.yaml: no page cites ${unused.join(', ')}`);
}
