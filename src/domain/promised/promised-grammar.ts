import { weekendsOnly, type WorkCalendar } from '../dates/working-days';
import type { Promised } from './promised';
import { holidayNames } from './promised-holidays';
import { classOf, type WordClass } from './promised-lexicon';
import { beginningsOf, matchPattern, namesOf, type Captures, type Match } from './promised-pattern';
import { PROMISED_RULES, type Rule } from './promised-rules';
import { tokensOf, type Token } from './promised-tokens';
import { promisedInWords } from './promised-words';

export interface Reading {
  readonly promised: Promised;
  /** What was understood: `the end of next week`. */
  readonly words: string;
  /** Said beside the answer: it counts only where it comes after the answer's day. */
  readonly isBeside?: boolean;
}

export type PromisedReading =
  | ({ readonly kind: 'understood' } & Reading)
  | { readonly kind: 'choices'; readonly choices: readonly Reading[]; readonly message: string }
  /** They named no day, so the plan is the one for nothing promised. */
  | { readonly kind: 'no-date'; readonly message: string }
  /** Nothing may be worked out from it. */
  | { readonly kind: 'unclear'; readonly message: string };

/** A word, or several that belong together. */
interface Item {
  readonly text: string;
  readonly kind: WordClass | 'day' | 'left-over';
  readonly readings: readonly Promised[];
  /** What it means where a day was named before it. */
  readonly after?: ((of: Promised) => Promised | undefined) | undefined;
}

/** Words between two breaks. */
type Clause = readonly Item[];
/** What a clause says of the days in it. */
type Subject = 'answer' | 'other' | 'denied' | 'aside' | 'none';

const LONGEST = 400;
const MOST_TOKENS = 100;
const TOO_LONG = 'That is long. Keep only the words that say when.';
const MOST_CHOICES = 4;
const MOST_OF_A_UNIT = 99;
const DOUBTS: Readonly<Partial<Record<Item['kind'], string>>> = {
  season: 'has no fixed day',
  sequence: 'counts from another day',
  'left-over': 'was not understood',
};
const PLEASE_CHOOSE = 'Give the day instead, or leave these words out if they named none.';

/** One day to which words like "before" and "two weeks from" can be put. */
const SINGLE_DAYS = new Set<Promised['kind']>([
  'date',
  'day',
  'weekday',
  'weekday-of-month',
  'holiday',
  'count-from',
  'weekday-after',
  'weekday-before',
]);
const WEEKS = new Set<Promised['kind']>(['week', 'week-of']);
/** They are the same whatever was named before. */
const OWN_DAYS = new Set<Promised['kind']>(['date', 'day', 'weekday', 'weekday-of-month', 'week', 'month', 'holiday']);
/** "Not Monday", "we originally said Monday", "we'd hoped for Monday" */
const NEGATION = /^(?:not|n't|(?:origin|initi)ally|\S+ (?:hoped|planned|wanted|meant))$/u;
/** What follows a day says when it holds: "early next week, once they have met everyone". */
const CONDITION = /^(?:once|when|after|if)$/u;
/** Between two days: the later one counts. */
const ALTERNATIVES =
  /^,? ?(?:or|failing that|to|-|\/|through|thru)(?: (?:maybe|perhaps|possibly|even|else|the|by|on|at|in))*$/u;
const TIME_OF_DAY = /^(?:first thing|morning|afternoon|evening|night)$/u;
/** With a day at once behind them, or before them, they make another one of it. */
const CHANGING_BEFORE = new Set(['of', 'than', 'what']);
const CHANGING_BEFORE_COUNT = new Set(['over', 'for']);
const CHANGING_BEFORE_HOLIDAY = new Set(['in', 'over', 'during', 'for']);
const CHANGING_BEHIND = new Set(['of', 'before', '+', 'or more']);
/** Said of who speaks: a name before them is no subject of its own. */
const SPEAKING = /^(?:said|says|say|told|mentioned|promised|promises|thinks|expects|hopes|wants|plans|estimates|reckons)$/u;
/** Without a day beside them these say that none was named. */
const NOTHING_SAID =
  /^(?:nothing|nobody|none|dunno|idk|n\/?a|forgot|(?:not|n't) \p{L}+|no (?:idea|clue|dates?|time\p{L}*))$/u;
/** Behind a number */
const COUNTED = /^(?:more|other|left|people|minute|min|round|interview|stage|floor|phase|person|\p{L}*[^s]s)$/u;
/** Behind these, a word that is not known may be a day. */
const LEADING_TO_A_DAY = /^(?:by|before|after|until|till|around|on|within|during)$/u;

const RULES_BY_BEGINNING = new Map<string, Rule[]>();
for (const rule of PROMISED_RULES) {
  for (const first of new Set(beginningsOf(rule.pattern))) {
    RULES_BY_BEGINNING.set(first, [...(RULES_BY_BEGINNING.get(first) ?? []), rule]);
  }
}

/** What they said, in their words. Whatever may mean something else is offered as a choice, or not taken at all. */
export function readPromised(text: string, calendar: WorkCalendar = weekendsOnly): PromisedReading {
  if (text.length > LONGEST) return unclear(TOO_LONG);
  const tokens = tokensOf(text, holidayNames(calendar));
  if (tokens.length > MOST_TOKENS) return unclear(TOO_LONG);
  const items = withAlternatives(withDaysBefore(itemsOf(tokens)));
  const days = items.filter(({ kind }) => kind === 'day');
  if (days.some(({ readings }) => readings.length === 0))
    return unclear('The calendar has no such day, or it is more than a year away.');
  const doubtful = doubtfulItem(items);
  if (doubtful) return unclear(doubtInWords(doubtful, doubtful.kind));
  return judge(items);
}

function judge(items: readonly Item[]): PromisedReading {
  const clauses = clausesOf(items);
  const said = clauses.flatMap((clause, index) => {
    const subject = subjectOf(clauses, index);
    const isLast = clause.some(({ kind }) => kind === 'limit');
    const days = clause.filter(({ kind }) => kind === 'day');
    return subject === 'aside' ? [] : days.map((day) => ({ day, subject, isLast }));
  });
  const answers = said.filter(({ subject }) => subject === 'answer' || subject === 'none');
  if (said[0] && answers.length === 0) return unclear(doubtInWords(said[0].day, 'other'));
  const last = answers.filter(({ isLast }) => isLast);
  const meant = last.length > 0 ? last : answers;
  const named = said.filter(({ subject }) => subject !== 'denied');
  const readings = readingsOf(
    named.flatMap((one, index) => {
      const isBeside = !meant.includes(one);
      const before = named[index - 1];
      const isNext = !isBeside && before !== undefined && !meant.includes(before);
      const promised = isNext ? inOrder(one.day.readings, before.day.readings) : one.day.readings;
      return promised.map((meaning) => ({ promised: meaning, isBeside }));
    }),
  );
  if (named.flatMap(({ day }) => day.readings).length > MOST_CHOICES)
    return unclear(`More than one day is named. ${PLEASE_CHOOSE}`);
  const [first, ...others] = readings;
  if (first && others.length === 0) return { kind: 'understood', ...first };
  if (first)
    return { kind: 'choices', choices: readings, message: 'That can be read in more than one way. Which did they mean?' };
  return withoutDay(items, clauses);
}

function withoutDay(items: readonly Item[], clauses: readonly Clause[]): PromisedReading {
  const ends = clauses.findIndex((clause) => clause.some(({ kind }) => kind === 'day-end'));
  if (ends >= 0 && subjectOf(clauses, ends) !== 'other') {
    const [reading] = readingsOf([{ promised: { kind: 'count', unit: 'days', count: 0 } }]);
    if (reading) return { kind: 'understood', ...reading };
  }
  const unknownDay = items.find(({ kind }, index) => kind === 'unknown' && leadsToDay(items, index));
  if (unknownDay) return unclear(doubtInWords(unknownDay, 'left-over'));
  const isVague = items.some(({ kind, text }) => kind === 'vague' || kind === 'answer' || NOTHING_SAID.test(text));
  if (isVague) return { kind: 'no-date', message: 'They named no day, so the dates are those for no promise.' };
  return unclear(`No day was found in those words. ${PLEASE_CHOOSE}`);
}

/** A weekday can be the first one after the day named before it: "they meet on Thursday and call on Monday". */
function inOrder(readings: readonly Promised[], before: readonly Promised[]): readonly Promised[] {
  const [promised, of] = [readings[0], before[0]];
  const isPlain = readings.length === 1 && before.length === 1 && promised !== of;
  if (!isPlain || promised?.kind !== 'weekday' || promised.which !== 'coming' || !of || !isSingleDay(of)) return readings;
  return [promised, { kind: 'weekday-after', weekday: promised.weekday, of }];
}

/** "by Diwali", "before the retreat" */
function leadsToDay(items: readonly Item[], index: number): boolean {
  const before = items.slice(0, index).findLast(({ text }) => !/^(?:the|a|an|our|their)$/u.test(text));
  return before !== undefined && LEADING_TO_A_DAY.test(before.text);
}

/** "They meet on Monday and then call on Tuesday": the day behind doesn't count from the one before. */
function leadsToOwnDay(items: readonly Item[], index: number): boolean {
  const next = items.slice(index + 1).find(({ kind }) => kind === 'day');
  return next !== undefined && !next.after && next.readings.every(({ kind }) => OWN_DAYS.has(kind));
}

/** The first that makes every day in the words doubtful, whatever the clause says. */
function doubtfulItem(items: readonly Item[]): Item | undefined {
  return items.find((item, index) => {
    if (item.kind === 'left-over' || item.kind === 'few' || item.kind === 'season') return true;
    const earlier = items.slice(0, index).some(({ kind }) => kind === 'day');
    if (earlier && item.kind === 'sequence') return !leadsToOwnDay(items, index);
    return item.kind === 'day' && isChanged(items, index);
  });
}

function isChanged(items: readonly Item[], index: number): boolean {
  const [before, item, behind] = [items[index - 1]?.text ?? '', items[index], items[index + 1]?.text ?? ''];
  const kinds = item?.readings.map(({ kind }) => kind) ?? [];
  return (
    CHANGING_BEFORE.has(before) ||
    CHANGING_BEHIND.has(behind) ||
    items[index + 1]?.kind === 'day' ||
    (kinds.includes('count') && (CHANGING_BEFORE_COUNT.has(before) || (behind === 'and' && isCount(items[index + 2])))) ||
    (kinds.includes('holiday') &&
      CHANGING_BEFORE_HOLIDAY.has(before) &&
      !items.slice(0, index).some(({ kind }) => kind === 'other'))
  );
}

function isCount(item: Item | undefined): boolean {
  return item?.readings.some(({ kind }) => kind === 'count') ?? false;
}

/** What its own words say; without any, what the clause before says, or the one behind. */
function subjectOf(clauses: readonly Clause[], index: number): Subject {
  const own = ownSubject(clauses[index] ?? []);
  if (own !== 'none') return own;
  if (clauses[index]?.[0]?.kind === 'break') return 'answer';
  const before = clauses
    .slice(0, index)
    .map(ownSubject)
    .findLast((subject) => subject !== 'none');
  const subject =
    before ??
    clauses
      .slice(index + 1)
      .map(ownSubject)
      .find((behind) => behind !== 'none');
  return subject === 'other' ? 'other' : 'none';
}

function ownSubject(clause: Clause): Subject {
  if (clause.every(({ kind }) => kind === 'unknown' || kind === 'neutral')) return 'none';
  const kinds = clause.map(({ kind }) => kind);
  const others = clause.filter(({ kind }) => kind === 'other').map(({ text }) => text);
  const isDenied = clause.some(({ kind, text }) => kind === 'day' && !text.startsWith('before'));
  if (isDenied && others.length > 0 && others.every((text) => NEGATION.test(text))) return 'denied';
  const isLimit = kinds.includes('limit');
  if (others.some((text) => !isLimit || !/^(?:un)?till?$/u.test(text))) return 'other';
  if (kinds.includes('answer')) return 'answer';
  if (kinds.includes('aside')) return 'aside';
  const isAboutElse = clause.some(
    ({ kind }, index) => kind === 'unknown' && !clause.slice(index).some(({ text }) => SPEAKING.test(text)),
  );
  if (isAboutElse) return 'other';
  return isLimit ? 'answer' : 'none';
}

function clausesOf(items: readonly Item[]): readonly Clause[] {
  const clauses: Item[][] = [[]];
  for (const [index, item] of items.entries()) {
    const clause = clauses.at(-1) ?? [];
    // What follows "so" stands for itself: "I am away until Monday, so Tuesday".
    if (item.kind === 'break') clauses.push(item.text === 'so' ? [item] : []);
    else if (item.kind === 'sequence' && leadsToOwnDay(items, index)) clauses.push([]);
    else if (CONDITION.test(item.text) && clause.some(({ kind }) => kind === 'day') && !isCount(clause.at(-1)))
      clauses.push([item]);
    else clause.push(item);
  }
  return clauses.filter((clause) => clause.length > 0);
}

/** "Dec 4 or Dec 7" is one day: the later. */
function withAlternatives(items: readonly Item[]): readonly Item[] {
  const merged: Item[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (!item) break;
    const next = item.kind === 'day' ? items.findIndex(({ kind }, at) => at > index && kind === 'day') : -1;
    const between = items.slice(index + 1, next).flatMap(({ text }) => (TIME_OF_DAY.test(text) ? [] : [text]));
    const isBetween = items[index - 1]?.text === 'between' && /^(?:and|&)$/u.test(between.join(' '));
    const isPair = next > index && (isBetween || ALTERNATIVES.test(between.join(' ')));
    const other = isPair ? items[next] : undefined;
    const [one, two] = [item.readings[0], other?.readings[0]];
    if (!other || !one || !two) merged.push(item);
    else {
      const isPlain = item.readings.length === 1 && other.readings.length === 1;
      const readings: readonly Promised[] = isPlain
        ? [{ kind: 'latest', of: [one, two] }]
        : [...item.readings, ...other.readings];
      merged.push({ text: [item.text, ...between, other.text].join(' '), kind: 'day', readings });
      index = next;
    }
  }
  return merged;
}

/** "They meet on Thursday and decide the day after." */
function withDaysBefore(items: readonly Item[]): readonly Item[] {
  const found: Item[] = [];
  for (const item of items) {
    const before = item.after && found.findLast(({ kind }) => kind === 'day');
    const readings = before ? before.readings.flatMap((of) => item.after?.(of) ?? []) : item.readings;
    const isKnown = item.after === undefined || readings.length > 0;
    found.push(isKnown ? { ...item, readings } : { ...item, kind: 'left-over' });
  }
  return found;
}

function itemsOf(tokens: readonly Token[]): readonly Item[] {
  const items: Item[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = longest(tokens, at);
    const end = found?.end ?? at + 1;
    const text = tokens
      .slice(at, end)
      .map((token) => token.text)
      .join(' ');
    items.push(found ? { ...found, text } : { text, kind: kindAlone(tokens, at), readings: [] });
    at = end;
  }
  return items;
}

interface Found extends Omit<Item, 'text'> {
  readonly end: number;
}

function longest(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at];
  const rules = token ? namesOf(token).flatMap((first) => RULES_BY_BEGINNING.get(first) ?? []) : [];
  let best: Found | undefined;
  for (const rule of rules) {
    const match = matchPattern(rule.pattern, tokens, at);
    const found = match && foundBy(rule, match, tokens);
    if (found && found.end > (best?.end ?? at)) best = found;
  }
  return best;
}

function foundBy(rule: Rule, match: Match, tokens: readonly Token[]): Found | undefined {
  if ('wordClass' in rule) return { end: match.end, kind: rule.wordClass, readings: [] };
  if ('after' in rule) {
    const captures = capturesOf(match, 'value');
    const after = (of: Promised) =>
      isSingleDay(of) || (rule.isOfWeek && WEEKS.has(of.kind)) ? rule.after(captures, of) : undefined;
    return { end: match.end, kind: 'day', readings: rule.read?.(captures) ?? [], after };
  }
  if ('read' in rule) return { end: match.end, kind: 'day', readings: bothOf(match, rule.read) };
  const day = longest(tokens, match.end);
  if (day?.kind !== 'day' || !day.readings.every(isSingleDay)) return undefined;
  const around = (of: Promised | undefined) => of && rule.around(capturesOf(match, 'value'), of);
  const readings = day.readings.flatMap((of) => around(of) ?? []);
  return { ...day, readings, after: day.after && ((of: Promised) => around(day.after?.(of))) };
}

function isSingleDay(promised: Promised): boolean {
  if (promised.kind === 'latest') return promised.of.every(isSingleDay);
  return SINGLE_DAYS.has(promised.kind) || (promised.kind === 'count' && promised.unit === 'days' && promised.count < 2);
}

/** Where two were named, what each of them means. */
function bothOf(match: Match, read: (captures: Captures) => readonly Promised[]): readonly Promised[] {
  const one = read(capturesOf(match, 'value'));
  if ([...match.captures.values()].every(({ to }) => to === undefined)) return one;
  const other = read(capturesOf(match, 'to'));
  const [first, second] = [one[0], other[0]];
  if (!first || !second) return [];
  return one.length === 1 && other.length === 1 ? [{ kind: 'latest', of: [first, second] }] : [...one, ...other];
}

function capturesOf({ captures }: Match, which: 'value' | 'to'): Captures {
  return Object.fromEntries(
    [...captures].map(([kind, token]) => [kind, (which === 'to' ? token.to : undefined) ?? token.value]),
  );
}

/** A word that no rule took. */
function kindAlone(tokens: readonly Token[], at: number): Item['kind'] {
  const token = tokens[at];
  if (!token) return 'neutral';
  const { kind, text } = token;
  const wordClass = classOf(text);
  if (kind === 'clock') return 'clock';
  if (kind === 'mark') return wordClass === 'unknown' ? 'neutral' : wordClass;
  if (kind === 'word') return wordClass;
  if (kind === 'which') return 'neutral';
  if ((kind === 'number' || kind === 'nth') && token.to === undefined) {
    const isNoDay = Number(token.value) > MOST_OF_A_UNIT || countsThings(token, tokens[at + 1]);
    return isNoDay ? 'neutral' : 'left-over';
  }
  return token.to === undefined && wordClass !== 'unknown' ? wordClass : 'left-over';
}

/** "two more candidates", "one of us" */
function countsThings(number: Token, behind: Token | undefined): boolean {
  return number.text === 'one' || (behind?.kind === 'word' && COUNTED.test(behind.text));
}

function readingsOf(meanings: readonly Omit<Reading, 'words'>[]): readonly Reading[] {
  const readings = meanings.map((meant) => ({ ...meant, words: promisedInWords(meant.promised) }));
  return readings.filter(
    ({ words, isBeside }, index) =>
      readings.findIndex((other) => other.words === words && other.isBeside === isBeside) === index,
  );
}

function doubtInWords({ text }: Item, kind: Item['kind']): string {
  if (kind === 'few') return `“A few” can be three or five. ${PLEASE_CHOOSE}`;
  return `“${text}” ${DOUBTS[kind] ?? 'may not be the day by which they answer'}. ${PLEASE_CHOOSE}`;
}

function unclear(message: string): PromisedReading {
  return { kind: 'unclear', message };
}
