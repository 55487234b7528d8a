import { isRecord, isText } from './holiday-file';

/** How usual a thank-you after an interview is, from the most to the least. */
export const HOW_USUAL = ['usual', 'welcome', 'uncommon', 'not expected'] as const;

/** Days to wait for an answer where none was promised. */
export const WAIT = { least: 7, most: 42 } as const;

/** What is said of a place, in a sentence or two, and who says so. */
export interface Claim {
  readonly text: string;
  readonly sources: readonly CustomSource[];
}

export interface CustomSource {
  readonly name: string;
  /** An address on the web. */
  readonly link: string;
}

/** How following up differs in one place: an entry of `/customs.json`. */
export interface Custom {
  /** A code of ISO 3166. */
  readonly place: string;
  readonly thanks: Claim & { readonly usual: (typeof HOW_USUAL)[number] };
  /** By which way to write. */
  readonly channel?: Claim | undefined;
  /** When one may ask for news; `wait` counts the days from the interview. */
  readonly ask?: (Claim & { readonly wait?: number | undefined }) | undefined;
}

/** Undefined unless every entry is valid. */
export function readCustoms(json: unknown): readonly Custom[] | undefined {
  return Array.isArray(json) && json.every(isCustom) ? json : undefined;
}

/** The custom of a place: that of the region where it has one, and otherwise that of its country. */
export function customOf(customs: readonly Custom[], place: string): Custom | undefined {
  const [country] = place.split('-');
  const of = (code: string | undefined): Custom | undefined => customs.find((custom) => custom.place === code);
  return of(place) ?? of(country);
}

function isCustom(value: unknown): value is Custom {
  if (!isRecord(value)) return false;
  const { place, thanks, channel, ask } = value;
  if (!isText(place) || !isClaim(thanks) || !HOW_USUAL.some((usual) => usual === thanks.usual)) return false;
  if (channel !== undefined && !isClaim(channel)) return false;
  return ask === undefined || (isClaim(ask) && isWait(ask.wait));
}

function isClaim(value: unknown): value is Claim & Readonly<Record<string, unknown>> {
  return isRecord(value) && isText(value.text) && Array.isArray(value.sources) && value.sources.every(isSource);
}

/** A link that is not to the web could run a script when it is followed. */
function isSource(value: unknown): value is CustomSource {
  return isRecord(value) && isText(value.name) && isText(value.link) && /^https?:\/\//u.test(value.link);
}

function isWait(value: unknown): boolean {
  return value === undefined || (Number.isInteger(value) && Number(value) >= WAIT.least && Number(value) <= WAIT.most);
}
