import { companyInLetter } from './company-name';
import { jobTitleInLetter, withoutCapitals } from './job-title';
import { nameCase } from './name-case';
import { othersInLetter } from './others';
import { namesIn, ownNameInLetter } from './person-name';
import { repeatUntilSame, tidyLine } from './tidy-line';
import { withTitleStops } from './titles';

/** By field id. */
const BETTER: ReadonlyMap<string, (line: string, english: 'us' | 'uk') => string> = new Map([
  ['to', betterAddressee],
  ['you', ownNameInLetter],
  ['role', jobTitleInLetter],
  ['company', betterCompany],
  ['theirrole', betterRole],
  ['panel', (line, english) => othersInLetter(line, '', english)],
]);
/** `dana.lee@…` is a name, `dlee@…` and `hr@…` are not. */
const NAME_IN_ADDRESS = /^<?([a-z]{2,})[._-]([a-z]{2,})@\S+$/iu;
const NO_NAME = /^(?:info|jobs|job|careers?|hr|recruiting|recruitment|talent|team|contact|hello|office|admin|no)$/iu;
/** A brand may begin small (`eBay`), so a capital is offered and never printed unasked. */
const SMALL_WORDS = /^\p{Ll}[\p{Ll}\d&'’-]*(?: [\p{Ll}\d&'’.-]+)*$/u;
const DETERMINER = /^(?:the|my|your|our|his|her|their|this|that|an?|some) /u;

/** What reads better in the field, to be offered beside it. Undefined where what was typed is fine. */
export function betterAnswer(fieldId: string, typed: string, english: 'us' | 'uk' = 'us'): string | undefined {
  const line = typed.replace(/\s+/gu, ' ').trim();
  if (line === '') return undefined;
  const better = BETTER.get(fieldId)?.(line, english) ?? '';
  return better === '' || better === line ? undefined : better;
}

function betterAddressee(line: string, english: 'us' | 'uk'): string {
  const [name = '', ...others] = namesIn(line);
  if (others.length > 0) return '';
  if (name !== '') return withTitleStops(name, english);
  const [, first = '', last = ''] = NAME_IN_ADDRESS.exec(line) ?? [];
  return first === '' || NO_NAME.test(first) || NO_NAME.test(last) ? '' : nameCase(`${first} ${last}`.toLowerCase());
}

function betterCompany(line: string): string {
  const company = companyInLetter(line);
  if (/^[b-df-hj-np-tv-z]{2,4}$/u.test(company)) return company.toUpperCase();
  if (!SMALL_WORDS.test(company) || DETERMINER.test(company)) return company;
  return company.replace(/(?<=^| )(?!(?:and|of|the|for|in|&) )\p{L}/gu, (letter) => letter.toUpperCase());
}

function betterRole(line: string): string {
  const role = repeatUntilSame(line, (text) =>
    tidyLine(text)
      .replace(/^as /iu, '')
      .replace(/[\s,;:!?.]+$/u, '')
      .replace(/ (?:position|role|job|post)$/iu, ''),
  );
  return withoutCapitals(role);
}
