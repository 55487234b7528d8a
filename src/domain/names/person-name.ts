import { isSalutation, unnamedAddressee } from './addressee';
import { isFamilyName } from './family-names';
import { isShouted, nameCase } from './name-case';
import { joinNames, repeatUntilSame, tidyLine } from './tidy-line';
import { isTitle, isTitleAlone, spaceTitles } from './titles';

/** `R&D (A/B)` names a department as it is: the brackets belong to it. */
const LETTERS_JOINED = /\p{Lu}&\p{Lu}/u;
const ADDRESS = /[<([]?[^\s<>()[\],;]+@[^\s<>()[\],;]+[>)\]]?/gu;
const WEB_OR_PHONE = /(?:https?:\/\/|www\.|linkedin\.com)\S+|\+?\(?\d[\d\s().-]{6,}/giu;
const PRONOUNS =
  /[,–—-]? ?[([]?\b(?:she|he|they|ze|xe)(?: ?[/|] ?(?:her|hers|him|his|them|theirs|they|she|he|hir|hirs|xem))+\b[)\]]?/giu;
const BRACKET = / ?[([][^)\]]*[)\]]?/gu;
const GREETING_WORD =
  /^(?:dear|hi|hello|hey|hiya|good (?:morning|afternoon|evening|day)|greetings|thank you|thanks|attn|attention|c\/o|to(?=:)|name(?=:)|interviewer(?=:)|my name is|i am|i['’]m)[.:,!]* (?=\S)/iu;
const ROLE_BEFORE =
  /^(?:(?:my|the|our|your) )?(?:(?:hiring|hr|store|general|office) manager|interviewer|recruiter|manager|boss|supervisor|director|owner|ceo)[:,]? (.+)$/iu;
/** `Deputy Head Mr Jones` */
const TITLE_BEHIND = /^([^,;&]+) ((?:mrs?|ms|miss|mx|dr|prof)\.? \S+(?: \S+)?)$/iu;
/** A dash that stands apart, a bar: what is behind is no second person. */
const BESIDE = / [-–—|·•]+ |: | ?\| ?/u;
const BETWEEN = / ?[,;+] ?(?:and |& )?|(?<=\p{L}) ?\/ ?(?=\p{L})| (?:&|and|und|et) /iu;
/** Beside a name it is a role or an employer: `CTO`, `IBM`. */
const ACRONYM = /^\p{Lu}{3,5}$/u;
const COMMA = / ?, ?/u;
const WITH_SUFFIX = / ?, ?(?=(?:jr|sr|ii|iii|iv)\b)/giu;
const WORKPLACE = / (?:from|at|@|in|with|the) .+$/iu;
const DEGREE =
  /(?:^|[ ,])(?:ph\.? ?d|d\.?phil|ed\.?d|psy\.?d|pharm\.?d|m\.?d|d\.?d\.?s|d\.?v\.?m|m\.?b\.?a|m\.?sc|b\.?sc|m\.?eng|b\.?eng|msn|bsn|mph|mpa|mfa|r\.?n|lcsw|esq|cpa|cfa|sphr|phr|shrm-s?cp|pmp|f?cipd|mcipd|obe|mbe|cbe|ll\.?[bm]|aprn|fnp|crna)\.?$/iu;
/** Small letters would make these names: Jack Ma. */
const CAPITAL_DEGREE = /(?:^|[ ,])(?:M\.?A|B\.?A|M\.?S|B\.?S|D\.?O|LPN|NP|PE|J\.?D|M\.?Ed|B\.?Ed)\.?$/u;
const NO_ANSWER =
  /^(?:n\/?a|tb[acd]|idk|none|nobody|no ?one|nothing|unknown|unsure|not (?:sure|known|applicable)|no (?:name|idea|answer)|\P{L}+|(?:i )?(?:do not|don['’]?t|can['’]?t|cannot|did not|didn['’]?t) .*|(?:i )?(?:forgot|forget).*)$/iu;
const EDGES = /^[\s,;:.!?…*–—-]+|[\s,;:!?…*–—-]+$/gu;
/** The stop belongs to `Jr.` and to an initial. */
const STOP = /(?<!(?:^|[\s.])(?:jr|sr|\p{L}))\.+$/iu;
const QUOTED_FIRST = /^["'“”‘](\p{L}[\p{L}\p{Mark}-]*)["'“”’](?= )/u;

/** The name itself, without what came along: an address, a role, a degree, pronouns, a greeting word, quotation marks. */
export function nameInLetter(typed: string): string {
  if (LETTERS_JOINED.test(typed)) return typed.trim();
  const names = namesIn(typed);
  if (names.length > 0) return joinNames(names);
  const rest = withoutContact(typed);
  return isTitleAlone(rest) ? '' : rest;
}

/** The people named in one field: `Dana Lee` and `Tom Roth` of "Dana Lee and Tom Roth". None in "HR", "Dr" and "n/a". */
export function namesIn(typed: string): readonly string[] {
  const contact = withoutContact(typed);
  if (isTitleAlone(contact) || isSalutation(contact)) return [];
  const line = isShouted(contact) ? nameCase(contact) : contact;
  return (
    line
      .split(BESIDE)
      .map(peopleIn)
      .find((names) => names.length > 0) ?? []
  );
}

/** The reader's own name, for the line under the letter: degrees and all stay. */
export function ownNameInLetter(typed: string): string {
  return nameCase(repeatUntilSame(typed, withoutGreeting));
}

/** The whole without addresses, brackets and a greeting word: what tells a department from a name. Empty for no answer. */
export function withoutContact(typed: string): string {
  const line = tidyLine(typed).replace(ADDRESS, '').replace(WEB_OR_PHONE, '').replace(PRONOUNS, '');
  const bare = line.replace(BRACKET, '').trim() || line.replace(/[()[\]]/gu, '');
  const spaced = repeatUntilSame(spaceTitles(bare), withoutGreeting);
  if (NO_ANSWER.test(spaced)) return '';
  const [, role = '', titled = ''] = TITLE_BEHIND.exec(spaced) ?? [];
  const named = ROLE_BEFORE.exec(spaced)?.[1] ?? (unnamedAddressee(role) ? titled : '');
  return /^\p{Lu}/u.test(named) && unnamedAddressee(named) === undefined ? named : spaced;
}

function peopleIn(text: string): readonly string[] {
  const line = text.replace(WITH_SUFFIX, ' ');
  const [family = '', given = '', ...more] = line.split(COMMA);
  const isReversed = more.length === 0 && isFamilyName(family) && /^\S+(?: \S+)?$/u.test(given) && !isFamilyName(given);
  if (isReversed && isNamed(bareName(given)) && !BETWEEN.test(given)) return [nameCase(`${bareName(given)} ${family}`)];
  const parts = line
    .split(BETWEEN)
    .map(bareName)
    .filter((part) => part !== '');
  if (parts.some(isTitleAlone)) return [nameCase(line.replace(EDGES, ''))];
  return parts.filter((part, index) => isNamed(part) && !(index > 0 && ACRONYM.test(part))).map(nameCase);
}

function bareName(part: string): string {
  const name = repeatUntilSame(part.trim(), (text) =>
    trimEdges([WORKPLACE, DEGREE, CAPITAL_DEGREE].reduce((rest, extra) => rest.replace(extra, ''), text)),
  );
  return DEGREE.test(name) || CAPITAL_DEGREE.test(name) ? '' : tidyLine(name.replace(QUOTED_FIRST, '$1'));
}

function withoutGreeting(text: string): string {
  return trimEdges(tidyLine(text.replace(GREETING_WORD, '')));
}

function trimEdges(text: string): string {
  return text.replace(EDGES, '').replace(STOP, '');
}

function isNamed(name: string): boolean {
  const [first = '', ...rest] = name.split(' ');
  if (!/\p{L}/u.test(name)) return false;
  return unnamedAddressee(isTitle(first) ? rest.join(' ') : name) === undefined;
}
