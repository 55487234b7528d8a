import { cleanAnswer } from '../form/answers';
import type { Entry } from '../form/entries';
import type { Field } from '../form/field';
import { problemWith } from '../form/problems';
import { SHARED_FIELDS } from '../form/shared-fields';
import { addToCrc, CRC_START, endCrc } from '../text/checksum';
import { decodePercent } from '../text/decode-percent';
import type { LinkText } from './read-link';
import { escapeMark, formText, linkText, LONGEST_LINK, NOTE_FIELD } from './share-link';
import { makeUndo, withoutTracking, type Undo } from './undo-carriers';

/** A link that a carrier has encoded twice is three times as long. */
const LONGEST_TEXT = 3 * LONGEST_LINK;
const MOST_READINGS = 200;
/** Where a link that the page made begins. */
const STAMP = /(?<![a-z])v=(?<stamp>1\.[\da-z]+)&/u;
/** What `linkText` escapes where a link ends. */
const ESCAPED_AT_END = /[^\da-z%=&]/iu;
const WORD = /^[\p{L}\p{M}\p{N}]/u;

/**
 * The link as it was before mail and chat programs changed it, as far as that can be told. Of the ways to read it, the first
 * whose checksum fits is right. Where none fits, because the link has no checksum or lost a part, it is the first that gives
 * the most values; what could have been meant as it stands is left as it is.
 */
export function mendLink(link: LinkText, fields: readonly Field[]): LinkText {
  const query = mend(link.query, '?', fields);
  const fragment = mend(link.fragment, '#', fields);
  const saved = link.query.length + link.fragment.length - query.length - fragment.length;
  return { query, fragment, length: link.length - saved };
}

function mend(part: string, mark: string, fields: readonly Field[]): string {
  const text = part.startsWith(mark) ? part.slice(1) : part;
  if (text === '' || text.length > LONGEST_TEXT) return part;
  const keys = [...new Set([...SHARED_FIELDS.keys(), NOTE_FIELD.id, ...fields.map(({ id }) => id)])];
  const undo = makeUndo(keys);
  const mended = intactLink(text, keys, undo.any) ?? likeliestLink(withoutTracking(text), fields, undo.plain);
  return mended === text ? part : `${mark}${mended}`;
}

/** Each way to read the text, those that undo the least first. */
function* readings(text: string, undo: readonly Undo[]): Generator<string> {
  const found = new Set([text]);
  // A set hands out what is added while it is read.
  for (const reading of found) {
    yield reading;
    if (found.size < MOST_READINGS) for (const step of undo) found.add(step(reading));
  }
}

function intactLink(text: string, keys: readonly string[], undo: readonly Undo[]): string | undefined {
  const pair = new RegExp(`(?<![a-z])(?:${keys.join('|')})=`, 'u');
  for (const reading of readings(text, undo)) {
    const start = STAMP.exec(reading);
    const stamp = start?.groups?.stamp;
    if (!start || stamp === undefined || pair.test(reading.slice(0, start.index))) continue;
    const rest = intactRest(reading.slice(start.index + start[0].length), stamp, keys, pair);
    if (rest !== undefined) return `v=${stamp}&${rest}`;
  }
  return undefined;
}

/** What the checksum is of: the text itself, or the same entries as the page writes them, without what was added to the end. */
function intactRest(text: string, stamp: string, keys: readonly string[], pair: RegExp): string | undefined {
  const entries = [...new URLSearchParams(text)];
  const decoded = entriesOfDecoded(text, keys);
  /** Whether a carrier added it: it holds no value, and begins with nothing that could be typed behind one. */
  const isAdded = (end: string): boolean =>
    !pair.test(end) && !(text.includes('+') && end.startsWith('+')) && !WORD.test(decodePercent(end));
  const forms = new Set([text, ...[entries, decoded].flatMap((list) => [formText(list), linkText(list)])]);
  for (const form of forms) {
    const rest = intactBeginning(form, stamp, isAdded);
    if (rest !== undefined) return rest;
  }
  return undefined;
}

/** Its last character may be one that the page had escaped, and a carrier decoded. */
function intactBeginning(text: string, stamp: string, isAdded: (end: string) => boolean): string | undefined {
  const checksum = Number.parseInt(stamp.slice(stamp.indexOf('.') + 1), 36);
  let crc = CRC_START;
  for (let at = 0; at <= text.length; at += 1) {
    if (endCrc(crc) === checksum && isAdded(text.slice(at))) return text.slice(0, at);
    const end = text.charAt(at);
    if (ESCAPED_AT_END.test(end)) {
      const escaped = escapeMark(end);
      if (endCrc(addAscii(crc, escaped)) === checksum && isAdded(text.slice(at + 1))) return text.slice(0, at) + escaped;
    }
    const code = text.charCodeAt(at);
    // The page writes ASCII alone, so what comes from here on is not its own.
    if (code > 127) return undefined;
    crc = addToCrc(crc, code);
  }
  return undefined;
}

function addAscii(crc: number, text: string): number {
  let next = crc;
  for (let at = 0; at < text.length; at += 1) next = addToCrc(next, text.charCodeAt(at));
  return next;
}

/** The entries of a text that was decoded as a whole, so that a `&` in it parts two entries only before a key. */
function entriesOfDecoded(text: string, keys: readonly string[]): readonly Entry[] {
  return text.split(new RegExp(`&(?=(?:${keys.join('|')})(?:=|$))`, 'u')).map((entry): Entry => {
    const end = entry.indexOf('=');
    return end < 0 ? [entry, ''] : [entry.slice(0, end), decodePercent(entry.slice(end + 1).replaceAll('+', ' '))];
  });
}

function likeliestLink(text: string, fields: readonly Field[], undo: readonly Undo[]): string {
  let best = { reading: text, count: countUsable(text, fields) };
  for (const reading of readings(text, undo)) {
    const count = countUsable(reading, fields);
    if (count > best.count) best = { reading, count };
  }
  return best.reading;
}

/** How many of its entries can be used. Values that all begin with `3D` count a little less: that is a `=` of quoted-printable. */
function countUsable(text: string, fields: readonly Field[]): number {
  const entries = [...new URLSearchParams(text)];
  const known = new Map([NOTE_FIELD, ...fields].map((field) => [field.id, field]));
  const isUsable = ([key, value]: Entry): boolean => {
    const field = known.get(key);
    if (key === 'v') return /^(?:\d[.\da-z]*)?$/u.test(value);
    if (!field) return SHARED_FIELDS.has(key);
    return value.trim() !== '' && problemWith(field, cleanAnswer(field, value)) === undefined;
  };
  const isQuotedPrintable = entries.length > 1 && entries.every(([, value]) => value.startsWith('3D'));
  return entries.filter(isUsable).length - (isQuotedPrintable ? 0.5 : 0);
}
