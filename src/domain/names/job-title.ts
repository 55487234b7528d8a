import { repeatUntilSame, tidyLine } from './tidy-line';

const BEFORE =
  /^(?:an?(?! levels?\b)|the|your|our|my|this|that|as|for|i (?:applied|interviewed) for|(?:job )?title:|(?:position|role|job|post|vacancy|opening)(?::| (?:of|as|in|for))) /iu;
/** The place in the letter says "position" itself. A bracket may stand behind: `nurse post (part-time)`. */
const BEHIND = / (?:position|role|job|post|vacancy|opening|opportunity)(?: (?:in|with|for|on) .*)?(?=$| \()/iu;
const JOB_ALONE = /^(?:position|role|post|vacancy|opening)$/iu;
const EMPLOYER = / (?:at|@) (?:(?:an?|the|your|my) |\p{Lu}).*$/u;
/** `(m/f/d)`, `w/m/d`, `(H/F)`: an M or an H is among them. */
const GENDERS =
  / ?[-–,|]? ?[([]?(?<![\p{L}&/])(?=[fwdxn/|* ]*[mh]\b)[mwfdxnhi](?: ?[/|*] ?[mwfdxnhi]){1,3}(?![\p{L}/])[)\]]?/giu;
const ALL_GENDERS = / ?(?:[([](?:all|any) gender[^)\]]*[)\]]|[-–,|]? ?(?:all|any) genders?(?: welcome)?$)/iu;
/** `(Ref. 1234)`, `- Ref 88213`, `Job ID: A-12` */
const REFERENCE =
  / ?[-–—,|:]? ?[([]?\b(?:(?:job|vacancy|posting|position) (?:id|no|nr|number|code|ref|reference)|ref|reference|req|requisition|id|jr)\b(?: (?:no|nr|number|id|code))?[.:# ]*-?(?=[\w/-]*\d)\w[\w/-]*[)\]]?/giu;
const NUMBER_SIGN = /(?: ?[-–,|])?(?:^| )[([]?# ?\d[\w-]*[)\]]?/gu;
const EMPTY_BRACKETS = / ?(?:\( ?\)|\[ ?\])/gu;
const EDGES = /^[\s,;:|–—-]+|[\s,;:!?…|–—-]+$/gu;
const STOP = /(?<!\b(?:jr|sr|asst|dept|mgr|eng|ltd|inc|\p{L}))\.+$/iu;

/** Those that could be spoken as a word; one without a vowel is told by that. */
const ACRONYMS =
  /^(?:IT|QA|U[XI]|ICU|ER|C[EFTIM]?OO?|VP|API|AWS|AI|ERP|SAP|SE[OMN]|PA|EA|TA|CNA|EMT|HVAC|CAD|GIS|E[SF]L|PE|STEM|CPA|EHS|OT|U[KS]A?|I{1,3}|IV|VI)$/u;
const CAPITALIZED =
  /\b(?:english|french|german|spanish|italian|chinese|japanese|java|javascript|python|excel|salesforce)\b/gu;

/** As it stands in "the … position": the letter is right whatever was typed. Never empty where anything was typed. */
export function jobTitleInLetter(typed: string): string {
  const line = tidyLine(typed);
  if (line === '') return typed.trim();
  const title = repeatUntilSame(line, withoutSurroundings);
  return JOB_ALONE.test(title) ? 'job' : withoutCapitals(title);
}

function withoutSurroundings(text: string): string {
  const bare = [GENDERS, ALL_GENDERS, REFERENCE, NUMBER_SIGN, EMPTY_BRACKETS].reduce(drop, text);
  return [BEFORE, EMPLOYER, BEHIND, EDGES, STOP].reduce(drop, tidyLine(bare));
}

/** What would leave nothing stays. */
function drop(text: string, part: RegExp): string {
  return text.replace(part, '').trim() || text;
}

/** `DATA ANALYST` is shouted, `RN` and `SQL` are not. */
export function withoutCapitals(text: string): string {
  const outside = text.replace(/\(.*\)/u, '');
  if (/\p{Ll}/u.test(outside) || !/\p{Lu}{2}/u.test(outside)) return text;
  const isAlone = /^\p{Lu}{1,3}(?: [\dIV]+)?$/u.test(text);
  if (isAlone) return text;
  return text
    .replace(/[\p{L}\p{N}&+#]+/gu, lowerWord)
    .replace(CAPITALIZED, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}

function lowerWord(word: string): string {
  const isAcronym = ACRONYMS.test(word) || /[\d&+#]/u.test(word) || /^[B-DF-HJ-NP-TV-XZ]{1,5}$/u.test(word);
  return isAcronym ? word : word.toLowerCase();
}
