import { unnamedAddressee } from './addressee';
import { isSecondGivenName, mayBeFamilyFirst } from './family-names';
import { isParticle } from './name-case';
import { namesIn, withoutContact } from './person-name';
import { joinNames, tidyLine } from './tidy-line';
import { isTitle, isTitleAlone, withTitleStops } from './titles';

/** Formal: "Dear …". Friendly: "Hi …". */
export type Manner = 'formal' | 'friendly';

const WORD = { formal: 'Dear', friendly: 'Hi' } as const;
/**
 * Careers services advise "Dear Hiring Team" and "Dear Hiring Manager" where nobody is named. A shared mailbox may be read by
 * one person, so "Hi everyone" could be wrong, and "Hi Hiring Manager" is nobody's English.
 */
const UNNAMED = {
  formal: { team: 'Dear Hiring Team', person: 'Dear Hiring Manager' },
  friendly: { team: 'Hello Hiring Team', person: 'Hello' },
} as const;
const GREETING_WORD =
  /^(?:dear|hi|hello|hey|hiya|howdy|good (?:morning|afternoon|evening|day)|greetings|to whom|thank you|thanks|salut|bonjour|cher|chère|hola|estimad[oa]|querid[oa]|hallo|guten|sehr geehrte[rs]?|liebe[rs]?|ciao|buongiorno|gentile|car[oa]|olá|oi|prezad[oa]|moin|servus|grüezi|namaste|shalom|aloha)(?![\p{L}-])/iu;
const AND_TEAM = /(?:,| and| &) (?:the |your |her |his |their |whole |entire )*team$/iu;
const END = /(?:[\s,:;!…]|(?<!(?:^|[\s.])(?:jr|sr|\p{L}))\.)+$/iu;

const LATIN = /^[\p{Script=Latin}\p{Mark}\s.'’-]+$/u;
/** `J`, `J.P.`, `JP`, and the `DUPONT` of `DUPONT Jean` */
const INITIALS = /^(?:\p{Lu}\.?)+$/u;
/** `R&D (A/B)` names a department as it is; of markup and of a text without a letter nothing can be said. */
const AS_IT_IS =
  /\p{Lu}&\p{Lu}|^(?!.*(?:@|,,|\s\s))[^<]*<.*[^,\s]$|^(?=.{4})(?!.*(?:,,|\s\s))[^\p{L},\s]\P{L}*[^\p{L},\s]$/u;
/** Begins a family name, or half a given name: `De la Cruz`, `Abdul Rahman`, `St. John`. */
const HALF =
  /^(?:van|von|vom|de|del|della|der|den|di|da|du|dos|la|le|el|al|mac|st|saint|abdul|abdel|abd|abu|bin|md|mohd|big|little|old)$/iu;
const SUFFIX = / (?:jr|sr|ii|iii|iv)\.?$/iu;
const NICKNAME = /^\S+ ["“](\p{L}+)["”] \S+$/u;
/** `Kim Min-jun`: the second half of a Korean given name is written small. */
const KOREAN_GIVEN = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;

/**
 * The greeting without its comma: "Dear Dana Lee", "Hi Dana". What the reader chose in `greet` goes before: a whole greeting
 * ("Good morning, Dana") as it is, a name alone behind the word of the manner. Undefined where there is no name to greet.
 */
export function greetingFor(typed: string, manner: Manner, greet = '', english?: 'us' | 'uk'): string | undefined {
  const chosen = tidyLine(greet.replace(/(?:\s*,)+/gu, ',').replace(/^,/u, '')).replace(END, '');
  if (chosen !== '') return GREETING_WORD.test(chosen) ? chosen : `${WORD[manner]} ${chosen}`;
  const greeting = defaultGreeting(typed, manner);
  return greeting && withTitleStops(greeting, english);
}

/** What "Greet as" shows before anybody changes it. A first name only where it is sure, else the whole name with its title. */
export function defaultGreeting(typed: string, manner: Manner): string | undefined {
  const whole = typed.trim();
  if (AS_IT_IS.test(whole)) return `${WORD[manner]} ${whole}`;
  const text = withoutContact(typed);
  const names = namesIn(typed);
  if (names.length === 0) {
    const kind = text === '' || isTitleAlone(text) ? undefined : unnamedAddressee(text);
    return kind && UNNAMED[manner][kind];
  }
  const greeted = manner === 'friendly' ? shortNames(names) : names;
  return `${WORD[manner]} ${joinNames(AND_TEAM.test(text) ? [...greeted, 'team'] : greeted)}`;
}

/** All by the first name, or none: "Hi Dana and Zhang Wei" would set one apart. */
function shortNames(names: readonly string[]): readonly string[] {
  const given = names.map(givenName);
  return given.every((name) => name !== undefined) ? given : names;
}

/** Undefined where no part of the name is surely the given name. A single word is all there is. */
function givenName(name: string): string | undefined {
  const nickname = NICKNAME.exec(name)?.[1];
  if (nickname) return nickname;
  const [first = '', ...rest] = name.replace(SUFFIX, '').split(' ');
  const [second = '', ...more] = rest;
  const last = rest.at(-1);
  if (last === undefined) return first;
  const isUnsure = !LATIN.test(name) || first.includes('.') || isTitle(first) || INITIALS.test(first) || HALF.test(first);
  if (isUnsure || mayBeFamilyFirst(first, last) || KOREAN_GIVEN.test(last)) return undefined;
  if (isParticle(second)) return /^mar[ií]a$/iu.test(first) ? undefined : first;
  const isTwoNames = more.length === 0 ? !isSecondGivenName(second) : INITIALS.test(second) && more.length === 1;
  return isTwoNames ? first : undefined;
}
