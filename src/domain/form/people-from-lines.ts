import type { AnswersById } from './answers';
import { cleanLine } from '../text/clean-text';
import { ANY_ADDRESS, mailAddress, withoutInvisible } from './mail-address';
import { LONGEST_LINE } from './problems';

/** What one line, or one entry of a line of recipients, says of a person. */
interface Entry {
  readonly email: string;
  /** The name, and whatever else stands beside it; with the sign that parts each from the one before it. */
  readonly parts: readonly { readonly sign: string; readonly words: string }[];
}

const LINE_BREAK = /\r\n?|[\n\v\u2028\u2029]/u;
const MARK = /^\s*(?:[-*•–·]|\d{1,2}[.)])\s+/u;
/** Where the lines are copied from a message. */
const LABEL = /^\s*(?:to|cc|bcc|from)\s*:\s*/iu;
/** Between a name and a role: a comma, a tab, a dash with spaces around it. */
const BETWEEN = /\s*(?<sign>[,;|\t]|\s[-–—]\s)\s*/u;
/** Quoted, or in brackets, a sign parts nothing. */
const UNQUOTED_COMMA = /,(?=(?:[^"]*"[^"]*")*[^"]*$)(?![^<(]*[>)])/u;
const UNQUOTED_SEMICOLON = /;(?=(?:[^"]*"[^"]*")*[^"]*$)/u;
/** Behind a name: a department, a company, or how to speak of the person. */
const IN_BRACKETS = /^(?<before>.*\S)\s*[([](?<inside>[^()[\]]*)[)\]]$/u;
const PRONOUNS = /^(?:she|he|they)\b/iu;
const PHONE = /^[+(]?\d[\d\s()./-]{5,}$/u;
const ROLE =
  /\b(?:of|head|lead|leader|manager|director|recruiter|recruiting|recruitment|talent|hr|people|hiring|chief|ceo|cto|cfo|coo|vp|president|officer|owner|founder|partner|principal|senior|junior|engineer|developer|designer|analyst|scientist|architect|consultant|coordinator|specialist|assistant|associate|administrator|supervisor|professor|teacher|dean|chair|nurse|team|department|sales|marketing|finance|operations)\b/iu;
/** They follow a name after a comma, and are part of it. */
const CREDENTIALS = /^(?:ph\.?\s?d|m\.?d|m\.?b\.?a|m\.?sc|b\.?sc|m\.?a|r\.?n|cpa|esq|jr|sr|i{2,3}|iv)\.?$/iu;
const MOST_WORDS_OF_A_NAME = 6;
/** In characters; far more than ten people need. */
const LONGEST_LIST = 10_000;

/** The words over the columns of a spreadsheet. */
const COLUMNS: readonly (readonly [column: 'name' | 'first' | 'last' | 'email' | 'role', words: RegExp])[] = [
  ['first', /^(?:first|given)\s?name$/iu],
  ['last', /^(?:last|family)\s?name$|^surname$/iu],
  ['email', /^e-?mail(?:\s?address)?$/iu],
  ['role', /^(?:job\s?)?(?:title|role|position)$/iu],
  ['name', /^(?:full\s?|display\s?)?name$|^interviewers?$|^people$/iu],
];

/**
 * Reads a list of people: one per line, as in `Dana Lee`, `2. Dana Lee <dana@example.com>` or `Dana Lee, head of analytics`;
 * recipients as mail programs write them, `"Lee, Dana" <dana@example.com>; Sam Roy <sam@example.com>`; rows of a spreadsheet.
 * Text after the name is the person's role where the form asks for it, else it is kept as part of the name. One person is a
 * list where an address stands beside the name. Undefined where the text is no such list.
 */
export function peopleFromLines(text: string, asksRole: boolean): readonly AnswersById[] | undefined {
  if (text.length > LONGEST_LIST) return undefined;
  const lines = withoutInvisible(text)
    .split(LINE_BREAK)
    .map((line) => line.replace(MARK, '').replace(LABEL, ''))
    .filter((line) => line.trim() !== '');
  const people =
    fromTable(lines) ??
    fromEntries(
      lines.flatMap((line) => entriesIn(line, lines.length === 1)),
      asksRole,
    );
  const [only] = people;
  if (people.length < 2 && !(only && isPersonWithAddress(only))) return undefined;
  const isList = people.every(({ to = '' }) => to !== '') || people.every(({ email }) => email !== undefined);
  return isList && people.every(({ to = '' }) => to.length <= LONGEST_LINE) ? people : undefined;
}

function isPersonWithAddress({ to = '', email }: AnswersById): boolean {
  return email !== undefined && to.split(' ').length <= MOST_WORDS_OF_A_NAME;
}

/** Undefined where the first line is not the head of a table. */
function fromTable([head = '', ...rows]: readonly string[]): readonly AnswersById[] | undefined {
  const sign = ['\t', ';', ','].find((found) => head.includes(found));
  if (sign === undefined || rows.length === 0) return undefined;
  const columns = cells(head, sign).map((cell) => COLUMNS.find(([, words]) => words.test(cell))?.[0]);
  const isHead = columns.includes('email') || columns.includes('first') || columns.includes('name');
  if (!isHead) return undefined;
  return rows.map((row) => {
    const found = cells(row, sign);
    const at = (column: string): string => found[columns.findIndex((name) => name === column)] ?? '';
    const to = at('name') || `${at('first')} ${at('last')}`.trim();
    return withoutEmpty({ to, email: mailAddress(at('email')) ?? '', theirrole: at('role') });
  });
}

function cells(row: string, sign: string): readonly string[] {
  const parts = sign === ',' ? row.split(UNQUOTED_COMMA) : row.split(sign);
  return parts.map((cell) => unquoted(cleanLine(cell)));
}

/** Several people on one line are parted by semicolons or commas. A line without addresses is one person, with a role. */
function entriesIn(line: string, isOnlyLine: boolean): readonly Entry[] {
  const addresses = new Set(line.match(ANY_ADDRESS));
  const isSeveral = addresses.size > 1 || (isOnlyLine && addresses.size === 0);
  if (!isSeveral) return [entryFrom(line)];
  const entries = line
    .split(UNQUOTED_SEMICOLON)
    .filter((part) => part.trim() !== '')
    .flatMap(splitAfterAddresses)
    .map(entryFrom);
  return addresses.size > 1 || entries.every(({ parts: [name] }) => isName(name?.words ?? '')) ? entries : [entryFrom(line)];
}

/** By commas, but `Lee, Dana <dana@example.com>` is one: what comes before an address belongs to it. */
function splitAfterAddresses(text: string): readonly string[] {
  const done: string[] = [];
  let open = '';
  for (const part of text.split(UNQUOTED_COMMA)) {
    open = open === '' ? part : `${open},${part}`;
    if (part.search(ANY_ADDRESS) === -1) continue;
    done.push(open);
    open = '';
  }
  return [...done, open].filter((part) => part.trim() !== '');
}

function entryFrom(text: string): Entry {
  const [found = ''] = text.match(ANY_ADDRESS) ?? [];
  const email = mailAddress(found) ?? '';
  const rest =
    email === ''
      ? text
      : text
          .replaceAll('mailto:', '')
          .replaceAll(found, '')
          .replaceAll(/<\s*>|\(\s*\)|\[\s*\]/gu, '');
  const name = unquoted(rest.replace(/^[\s,;]+|[\s,;]+$/gu, ''));
  const { before = name, inside = '' } = IN_BRACKETS.exec(name)?.groups ?? {};
  const [first = '', ...others] = before.split(BETWEEN);
  const parts = [{ sign: '', words: first }];
  for (let index = 0; index < others.length; index += 2) {
    parts.push({ sign: others[index] ?? '', words: others[index + 1] ?? '' });
  }
  parts.push({ sign: '(', words: PRONOUNS.test(inside) ? '' : inside });
  return { email, parts: parts.map(cleanedPart).filter(({ words }) => words !== '' && !PHONE.test(words)) };
}

function cleanedPart({ sign, words }: Entry['parts'][number]): Entry['parts'][number] {
  return { sign, words: unquoted(cleanLine(words)) };
}

function unquoted(text: string): string {
  return text
    .trim()
    .replace(/^(?:"(?<double>.*)"|'(?<single>.*)'|\((?<inner>[^()]*)\))$/u, '$<double>$<single>$<inner>')
    .trim();
}

function fromEntries(entries: readonly Entry[], asksRole: boolean): readonly AnswersById[] {
  // `Lee, Dana` in every line, without an address to tell by: names in a directory.
  const isDirectory = entries.length > 1 && entries.every((entry) => entry.email === '' && mayBeTurned(entry));
  return entries.map((entry) => {
    const [first, second, ...others] = entry.parts.map(({ words }) => words);
    const isTurned = isDirectory || isTurnedByAddress(entry);
    const isInTwoCells = entry.parts[1]?.sign === '\t' && isTwoCellsOfAName(entry);
    const names = isTurned
      ? [`${second ?? ''} ${first ?? ''}`]
      : isInTwoCells
        ? [`${first ?? ''} ${second ?? ''}`]
        : undefined;
    const [name = '', ...rest] = names
      ? [...names, ...others]
      : [first, second, ...others].filter((part) => part !== undefined);
    const credentials = rest.filter((part) => CREDENTIALS.test(part));
    const roles = rest.filter((part) => !CREDENTIALS.test(part));
    const to = [name, ...credentials, ...(asksRole ? [] : roles)].join(', ');
    return withoutEmpty({ to, email: entry.email, theirrole: asksRole ? roles.join(', ') : '' });
  });
}

/** Whether the two parts before any other may be a family name and a given name. */
function mayBeTurned({ parts: [family, given, ...others] }: Entry): boolean {
  if (!family || !given || others.length > 0 || ![',', '\t'].includes(given.sign)) return false;
  return isName(family.words) && isName(given.words) && given.words.split(' ').length <= 2;
}

function isName(words: string): boolean {
  return (
    /^[\p{Lu}\p{Lo}]|^(?:d[aeiou]s?|v[ao]n|ter|el|al|bin)\s/u.test(words) &&
    !/\d/u.test(words) &&
    !ROLE.test(words) &&
    !CREDENTIALS.test(words)
  );
}

/** `Lee, Dana <dana@example.com>`: the address tells which of the two is the given name; else a single word is the family's. */
function isTurnedByAddress(entry: Entry): boolean {
  const [family, given] = entry.parts.map(({ words }) => plain(words));
  const [familyFirst = '', givenFirst = ''] = entry.parts.map(({ words }) => plain(words.split(' ')[0] ?? ''));
  if (entry.email === '' || !family || !given || !mayBeTurned({ ...entry, parts: entry.parts.slice(0, 2) })) return false;
  const local = plain(entry.email.split('@')[0] ?? '');
  const [familyAt, givenAt] = [local.indexOf(familyFirst), local.indexOf(givenFirst)];
  if (givenAt >= 0 && familyAt >= 0 && entry.parts[1]?.sign === '\t') return givenAt < familyAt;
  if (givenAt >= 0 || local.startsWith(`${givenFirst.slice(0, 1)}${familyFirst}`)) return true;
  return entry.parts[1]?.sign === ',' && family === familyFirst;
}

/** `Dana⇥Lee⇥dana.lee@example.com` */
function isTwoCellsOfAName({ email, parts: [given, family] }: Entry): boolean {
  if (!given || !family || `${given.words}${family.words}`.includes(' ') || !isName(family.words)) return false;
  return plain(email.split('@')[0] ?? '').includes(plain(family.words));
}

/** Only its letters, without accents, as addresses have them. */
function plain(words: string): string {
  return words.normalize('NFD').toLowerCase().replaceAll(/\P{L}/gu, '');
}

function withoutEmpty(person: AnswersById): AnswersById {
  return Object.fromEntries(Object.entries(person).filter(([, text]) => text !== ''));
}
