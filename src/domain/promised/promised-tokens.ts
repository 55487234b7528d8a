import { cleanLine } from '../text/clean-text';
import { SPELLINGS, timeWord, type TokenKind, type TokenValue } from './promised-lexicon';
import { holidayMark, markHolidays } from './promised-holidays';

export interface Token {
  readonly text: string;
  readonly kind: TokenKind;
  readonly value: TokenValue;
  /** The later one, where two were named: "4th or 5th", "two to three". */
  readonly to?: TokenValue | undefined;
}

const TOKEN =
  /¤\d+|\d{4}([/.-])\d\d?\1\d\d?|\d\d?([/.-])\d\d?\2(?:\d{4}|\d\d)(?!\d)|\d\d?(?:[:.]\d\d)? ?(?:[ap]\.m\.?|[ap]m\b|o'clock)|\d\d?:\d\d|\d\d?[/.]\d\d?(?![\d/])|\d+(?:st|nd|rd|th)?|[\p{L}\p{M}']+|[^\s\d]/gu;
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)$/u;
const NUMERIC = /^\d+[/.-]\d/u;
const CLOCK = /[ap]\.?m|o'clock|:/u;
const CLOCK_WORDS = new Set(['noon', 'midday', 'midnight', 'lunchtime']);
const BEGINNING_A_SENTENCE =
  /^(?:i|we|you|he|she|it|they|if|our|the|all|please|thank|thanks|shortlisted|successful)(?!\p{L})/u;
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

/** What else these words can be; they are days or months beside such words only. */
const WORDS_OF_THEIR_OWN = new Set(['sat', 'sun', 'mar', 'may']);
/** "The start of next week", but not "they start next week". */
const WORDS_BEFORE_OF = new Set(['start', 'beginning', 'close']);
const BEFORE_A_DATE = new Set(
  'by on in of this next coming before until late early mid end during or and to - / after from since beginning start middle'.split(
    ' ',
  ),
);
/** Between two of a kind they make one: the later counts. */
const JOINERS = new Set(['to', 'or', '-', '/', 'through', 'thru', 'till', 'until']);
const PAIRED = new Set<TokenKind>(['number', 'ordinal', 'nth', 'weekday', 'month', 'part']);

export function tokensOf(text: string, holidayNames: readonly string[]): readonly Token[] {
  const spelled = SPELLINGS.reduce(
    (plain, [pattern, spelling]) => plain.replace(pattern, spelling),
    cleanLine(text).normalize('NFKC').toLowerCase(),
  );
  const words = [...markHolidays(spelled, holidayNames).matchAll(TOKEN)].map(([word]) => word);
  const tokens = words.map((word, index) => {
    const holiday = holidayNames[holidayMark(word) ?? -1];
    return holiday === undefined
      ? tokenOf(word, words[index - 1], words[index + 1])
      : ({ text: holiday, kind: 'holiday', value: holiday } as const);
  });
  return withPairs(withUnits(withNumbers(tokens.filter((_, index) => !isAbbreviationsDot(tokens, index)))));
}

function tokenOf(word: string, previous: string | undefined, next: string | undefined): Token {
  if (CLOCK_WORDS.has(word) || (/^\d/u.test(word) && CLOCK.test(word))) return { text: word, kind: 'clock', value: word };
  if (NUMERIC.test(word)) return { text: word, kind: 'numeric', value: word };
  const ordinal = ORDINAL.exec(word)?.[1];
  if (ordinal !== undefined) return { text: word, kind: 'nth', value: Number(ordinal) };
  if (/^\d+$/u.test(word)) return numberToken(word);
  if (!/\p{L}/u.test(word)) return { text: word, kind: 'mark', value: word };
  const [kind, value] = timeWord(word) ?? ['word', word];
  const isMeant = WORDS_BEFORE_OF.has(word) ? next === 'of' : !WORDS_OF_THEIR_OWN.has(word) || isBesideDate(previous, next);
  return isMeant ? { text: word, kind, value } : { text: word, kind: 'word', value: word };
}

function numberToken(text: string): Token {
  const value = Number(text);
  return { text, kind: value >= FIRST_YEAR && value <= LAST_YEAR ? 'year' : 'number', value };
}

function isBesideDate(previous = '', next = ''): boolean {
  const isAlone = previous === '' && next === '';
  return isAlone || BEFORE_A_DATE.has(previous) || /\d/u.test(previous + next);
}

/** "Dec. 4", "Tues. morning", but not "30 Nov. We will ..." */
function isAbbreviationsDot(tokens: readonly Token[], index: number): boolean {
  const [previous, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const isShort = previous !== undefined && /^(?:weekday|month)$/u.test(previous.kind) && previous.text.length < 6;
  return token?.text === '.' && isShort && !(next?.kind === 'word' && BEGINNING_A_SENTENCE.test(next.text));
}

/** "ten (10)" and "twenty-one" are one number, "a couple of" is two. */
function withNumbers(tokens: readonly Token[]): readonly Token[] {
  const merged: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    const texts = tokens.slice(index, index + 4).map(({ text }) => text);
    const [, second, third] = tokens.slice(index, index + 3);
    const isHyphened = second?.text === '-';
    const ones = isHyphened ? third : second;
    if (token.kind === 'number' && token.text.endsWith('ty') && ones && isOnes(ones)) {
      const kind = ones.kind === 'number' ? ones.kind : 'nth';
      merged.push({ ...ones, kind, value: Number(token.value) + Number(ones.value) });
      index += isHyphened ? 2 : 1;
    } else if (token.kind === 'number' && second?.text === '(' && third?.value === token.value) {
      merged.push(token);
      index += 3;
    } else if (texts[0] === 'couple' || (texts[0] === 'a' && texts[1] === 'couple')) {
      merged.push({ text: 'couple', kind: 'number', value: 2 });
      index += texts[0] === 'a' ? 1 : 0;
      if (tokens[index + 1]?.text === 'of') index += 1;
    } else merged.push(token);
  }
  return merged;
}

function isOnes({ kind, value }: Token): boolean {
  return (kind === 'number' || kind === 'ordinal' || kind === 'nth') && Number(value) > 0 && Number(value) < 10;
}

/** "business days", "working days", "calendar days" and "working week" are one unit. */
function withUnits(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, index) => {
    const [previous, next] = [tokens[index - 1], tokens[index + 1]];
    const isUnit = isUnitOfTime(token);
    if (isUnitOfTime(next) && KINDS_OF_DAYS.has(token.text)) return [];
    if (isUnit && token.value === 'days' && previous && WORK.has(previous.text))
      return [{ ...token, value: 'working-days' }];
    return [token];
  });
}

function isUnitOfTime(token: Token | undefined): boolean {
  return token?.kind === 'unit' || token?.kind === 'units';
}

const WORK = new Set(['business', 'working', 'work', 'week']);
const KINDS_OF_DAYS = new Set(['business', 'working', 'work', 'calendar', 'consecutive']);

function withPairs(tokens: readonly Token[]): readonly Token[] {
  const merged: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    const previous = merged.at(-1)?.text;
    const isBetween = merged.slice(-2).some(({ text }) => text === 'between');
    const { other, last } = pairedWith(tokens, index, isBetween);
    if (!other) {
      merged.push(token);
      continue;
    }
    if (previous === 'from' && token.kind === 'number') merged.pop();
    merged.push({ ...other, value: token.value, to: other.value });
    index = last;
  }
  return merged;
}

function pairedWith(
  tokens: readonly Token[],
  index: number,
  isBetween: boolean,
): { readonly other?: Token; readonly last: number } {
  const token = tokens[index];
  const joiner = tokens[index + 1]?.text ?? '';
  if (!token || !PAIRED.has(token.kind) || !(JOINERS.has(joiner) || (isBetween && joiner === 'and'))) return { last: index };
  let last = index + 2;
  while (['the', 'maybe', 'perhaps', 'possibly', 'on', 'by', 'even'].includes(tokens[last]?.text ?? '')) last += 1;
  const other = tokens[last];
  const isSame = other?.kind === token.kind || (isDayNumber(token) && isDayNumber(other));
  return other && isSame && other.to === undefined ? { other, last } : { last: index };
}

function isDayNumber(token: Token | undefined): boolean {
  return token?.kind === 'number' || token?.kind === 'nth';
}
