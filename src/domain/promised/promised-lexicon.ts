import { MONTHS, WEEKDAYS, type PromisedPart } from './promised';

/** What a word can be in a pattern of `promised-rules.ts`. The names stand there in capitals. */
export type TokenKind =
  | 'number'
  | 'ordinal'
  /** An ordinal in digits, which fits ORDINAL too: `4th`. */
  | 'nth'
  | 'weekday'
  | 'month'
  | 'year'
  | 'unit'
  | 'units'
  | 'part'
  | 'which'
  | 'numeric'
  | 'holiday'
  | 'clock'
  | 'mark'
  | 'word';

/**
 * What a word does to the days beside it.
 * - answer: it speaks of the answer, so the day beside it is the answer's
 * - neutral: it changes nothing
 * - other: the day may be that of something else, or not the last one: the reader is asked
 * - limit: the day beside it is the last one, whatever else is named
 * - aside: politeness, whose "today" is the interview
 * - vague: it names no day
 * - sequence: what follows comes after another day
 * - few: a number that nobody knows
 * - season: a time without a fixed day
 * - break: a new clause begins
 * - clock: a time of the day
 * - day-end: the end of the day, which is today's unless another day stands beside it
 */
export type WordClass =
  | 'answer'
  | 'neutral'
  | 'other'
  | 'limit'
  | 'aside'
  | 'vague'
  | 'sequence'
  | 'few'
  | 'season'
  | 'break'
  | 'clock'
  | 'day-end'
  | 'unknown';

/** Words by what they do. A star stands for any ending. */
const CLASSES: readonly (readonly [WordClass, string])[] = [
  ['break', '. , ; ! ? ( ) and but so because plus although though unless barring'],
  [
    'answer',
    `know knows knowing hear* call calls called calling phon* email* mail contact* touch inform* notif* updat* decid*
    decision* answer* repl* respon* feedback outcome* result* news verdict offer* select* choos* choice* chosen pick*
    confirm* announc* tell* ring rings reach reaching writ* message* text* word advis* communicat* reject* revert* intimat*
    ping*`,
  ],
  [
    'neutral',
    `a able about again aim* all allow* almost already also always am an another any* apparently approx* are arvo around as at b be
    been being before believe best between both boss by ca can case circa come crossed compan* could current* date dates
    delay* director do does doing done due during either else employer estimat* evening* even expect* extend* fairly fingers few final* first
    for fully get gets getting give gives goes going god gonna good got guess guy had happen* hard has have having he her
    here him hiring his hop* how hr i ideally if in inclusive indicat* inshallah inside intend* into is it its just kind kindly lady let
    lets like likely ll look* lot lucky lunch* made make makes making man manager may maybe me mention* midday
    midnight might itself mate mine more morning* most move* moving must my myself near* new need* night noon now of ok okay on one only onto or other others ought our ourselves people perhaps plan plans pls plz planned planning please
    possibl* postpon* pretty presumably prob probabl* probs process promis* push* quite re right real* recall reckon* recruiter* remember roughly said say saying says
    second several shall she shoot* should slip* some somebody someone something sometime somewhere sort sorted standard still such sure tail
    take taken takes taking target* team than that the their them themselves there these they thing things think thinking
    thinks third this those though* time timeframe timeline timescale timing to told total toward* towards turnaround try
    trying ultimately up upto us usually ve very want* was way we well were what* whether which who will willing with within wo
    woman worst would yeah yes you your yours yourself`,
  ],
  [
    'other',
    `not n't never cannot no none nothing nobody neither nor without hardly unlikely unless-then
    after afterward once when whenever until till til since from past beyond starting through thru throughout while every each
    per twice weekly daily monthly fortnightly quarterly yearly annually original* initial* former* ago yesterday last previous* earlier earliest soonest sooner least minimum min
    longer later than onward onwards plus + ago half
    start starts started starting begin begins began beginning commence* effective onboard* join* train* probation* trial contract notice
    interviews interviewing interviewed meet meets met meeting meetings schedul* arrang* invit* shortlist* screen*
    close closes closed closing shut* open opens opened opening reopen* off out away leave leaves leaving vacation vacations pto
    travel* busy unavailable absent sick back return* submit* apply applying applications assessment assessments test tests
    presentation presentations present presenting task homework assignment expire* accept* approv* references reference
    background paperwork review* finish* wrap* complet* conclude* concluding continu* remain* wait* hold holding freeze frozen
    resume* fill* hire hires hired advertis* post posted posting live deadline bring sign signing visit* relocat*`,
  ],
  ['limit', 'tops max maximum definit* certainly absolut* guarantee* otherwise'],
  [
    'aside',
    `thanks thank thx coming came nice great lovely pleasure enjoyed glad wonderful appreciate* talking speaking chatting spoke talked
    chatted seeing welcome`,
  ],
  [
    'clock',
    `pm est edt et eastern cst cdt ct central mst mdt mt mountain pst pdt pt pacific gmt utc bst cet cest ist aest aedt`,
  ],
  [
    'vague',
    `soon shortly asap eventually promptly quickly swiftly sometime-soon momentarily imminently undecided unsure unknown tbd tba tbc quick`,
  ],
  ['sequence', 'then afterwards thereafter subsequently thereupon'],
  [
    'season',
    `holiday holidays season festive summer autumn fall winter spring quarter quarters q mondays tuesdays
    wednesdays thursdays fridays saturdays sundays year years weekend weekends semester term half-term easter ramadan
    break`,
  ],
];

/** Spellings and short forms, each with the words that it stands for. */
export const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Format}¤"“”*_]/gu, ''],
  [/[‘’ʼ`´]/gu, "'"],
  [/[\u2010-\u2015]/gu, '-'],
  // Sums of money and telephone numbers
  [/[$£€₹] ?[\d.,]*\dk?(?: ?(?:an?|per|\/) ?\p{L}+)?|\b\d+k\b|\b\d{1,3}(?:,\d{3})+\b/gu, 'money'],
  [/\+\d[\d ().-]{7,}\d|\(?\b\d{3,5}\)?[ .-]\d{3,8}(?:[ .-]\d{2,8})*(?!\d)|\b\d{5,}\b/gu, ''],
  [/\bw\/?c\b|\bw\/?b\b/gu, 'week commencing'],
  [/\bw\/e\b/gu, 'week ending'],
  [/\bw\/(?=\s|in\b)/gu, 'with'],
  [/\bbtwn?\b/gu, 'between'],
  [/\bbout\b/gu, 'about'],
  [/\bthe date of (?:the |your |my )?(?=interview)/gu, 'the '],
  [/\b(?:eod|eob|cob|cop|end of (?:play|biz))\b/gu, 'end of day'],
  [/\beow(?= next week)/gu, 'end of'],
  [/(?<=next week )eow\b/gu, ''],
  [/\beow\b/gu, 'end of this week'],
  [/\beom\b/gu, 'end of this month'],
  [/\beoy\b/gu, 'end of this year'],
  [/\beoq\b/gu, 'end of this quarter'],
  [/\bend-of-(?=\p{L})|\bendof\b|\bend fo\b/gu, 'end of '],
  [/\bteh\b/gu, 'the'],
  [/'?\btil\b/gu, 'till'],
  [/\b(?:prior to|ahead of|in advance of)\b/gu, 'before'],
  [/\b(?:rather than|instead of)\b/gu, ', not'],
  [/\binside of\b/gu, 'inside'],
  [/-to-/gu, ' to '],
  [/(?<!\d) ([ap])\.m\b\.?/gu, ' $1m'],
  [/\band (?:change|a bit)\b/gu, '+'],
  [/(?<=\d|days?|weeks?|noon|\s)-?ish\b/gu, ''],
  [
    /\b(\d+|two|three|four) ((?:working |business )?(?:day|week|month)s),? (?:but |or )?(?:maybe |possibly |perhaps |even |could be )*(\d+|three|four|five|six) ?(?=[.,!]|$|at |tops|max)/gu,
    '$1 to $3 $2 ',
  ],
  [/\b(\d+|one|two|three), (?=(?:maybe|possibly|perhaps) (?:\d+|two|three|four) )/gu, '$1 or '],
  [/(?<=\b(?:an?|one|1) (?:day|week|month)),? (?=(?:two|2|three|3) (?:at|tops|max))/gu, ' or '],
  [/(?<=\d)-(?=\p{L}{3,}\b)/gu, ' '],
  [/'(?=\d\d\b)/gu, '20'],
  [/(?<!\d)(\d)\/(\d)(?= ?(?:working |business )?(?:day|week|month)s)/gu, '$1-$2'],
  [/\bb4\b/gu, 'before'],
  [/\bn\/a\b/gu, 'nothing'],
  [/\bnxt\b/gu, 'next'],
  [/\b(?:tmrw|tmr|tmw|tomo|2mo?r+o?w?|tommorr?ow|tomorow)\b/gu, 'tomorrow'],
  [/\bwens?day\b|\bwendsday\b/gu, 'wednesday'],
  [/(?<!\p{L})wk(s?)\b/gu, ' week$1'],
  [/(?<!\p{L})mth(s?)\b/gu, ' month$1'],
  [/(?<=\d ?)h(?:rs?)?\b/gu, ' hours'],
  [/(?<=\d)d\b/gu, ' days'],
  [/(?<=\d)w\b/gu, ' weeks'],
  [/(?<=\d ?)bds?\b/gu, ' business days'],
  [/\b(?:bus|biz|buisness)\.? (?=days?\b)/gu, 'business '],
  [/\b(mid|early|late)-(?=\p{L})/gu, '$1 '],
  [/\bmidweek\b/gu, 'mid week'],
  [/\bmidmonth\b/gu, 'mid month'],
  [/\b((?:(?:this|next|coming) )?(?:year|month|week|quarter))(?:'s)?[ -]end\b/gu, 'end of $1'],
  [/\bweek[ -]ends?\b(?! of)|\bwknd\b/gu, 'weekend'],
  [/\b(?:dont|wont|cant|didnt|havent|hasnt|isnt|shouldnt|wouldnt|couldnt)\b/gu, "n't"],
  [/(?<=\p{L})n't\b/gu, " n't"],
  [/\bcannot\b/gu, 'can not'],
  [/\bq ?([1-4])\b/gu, 'q$1'],
];

const NUMBERS = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty`;
const ORDINALS = `zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`;
const SHORT_WEEKDAYS = ['mon', 'tue|tues', 'wed|weds', 'thu|thur|thurs', 'fri', 'sat', 'sun'];
const SHORT_MONTHS = ['jan', 'feb|febr', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep|sept', 'oct', 'nov', 'dec'];
const PARTS: Readonly<Record<PromisedPart, string>> = {
  early: 'early beginning start',
  half: '',
  mid: 'mid middle halfway',
  end: 'late later end close',
};
const UNITS = 'hour day week month fortnight';

export type TokenValue = number | string;
type Entry = readonly [kind: TokenKind, value: TokenValue];

/** Words that a date can be made of. */
const TIME_WORDS: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ...list(NUMBERS).map((word, number) => [word, ['number', number]] as const),
  ['thirty', ['number', 30]],
  ['forty', ['number', 40]],
  ['fifty', ['number', 50]],
  ['sixty', ['number', 60]],
  ['ninety', ['number', 90]],
  ...list(ORDINALS).map((word, number) => [word, ['ordinal', number]] as const),
  ['thirtieth', ['ordinal', 30]],
  ...names('weekday', WEEKDAYS, SHORT_WEEKDAYS),
  ...names('month', MONTHS, SHORT_MONTHS),
  ...(Object.keys(PARTS) as PromisedPart[]).flatMap((part) =>
    list(PARTS[part]).map((word) => [word, ['part', part]] as const),
  ),
  ...list(UNITS).flatMap((unit): readonly (readonly [string, Entry])[] => [
    [unit, ['unit', `${unit}s`]],
    [`${unit}s`, ['units', `${unit}s`]],
  ]),
  ['weekdays', ['units', 'working-days']],
  ['this', ['which', 'this']],
  ...list('next coming following upcoming').map((word) => [word, ['which', 'next']] as const),
]);

/** Real words that are one letter from a weekday or a month. */
const NO_TYPING_ERRORS = new Set(list('match marsh macho sundry sundae mundane augury junta juncture'));
/** Where a typing error is looked for, and the shortest word that is taken for one. */
const TYPED_WRONG = [...WEEKDAYS, ...MONTHS].map((name) => name.toLowerCase()).filter((name) => name.length > 3);
const SHORTEST_TYPING_ERROR = 5;

const WORDS = new Map<string, WordClass>();
const BEGINNINGS: (readonly [string, WordClass])[] = [];
for (const [wordClass, words] of CLASSES) {
  for (const word of list(words)) {
    if (word.endsWith('*')) BEGINNINGS.push([word.slice(0, -1), wordClass]);
    else WORDS.set(word, wordClass);
  }
}

export function timeWord(word: string): Entry | undefined {
  const bare = word.replace(/'s?$/u, '');
  const known = TIME_WORDS.get(word) ?? TIME_WORDS.get(bare);
  if (known || word.length < SHORTEST_TYPING_ERROR || NO_TYPING_ERRORS.has(word) || classOf(word) !== 'unknown')
    return known;
  const meant = TYPED_WRONG.filter((name) => isOneTypingErrorFrom(name, bare));
  return meant.length === 1 ? TIME_WORDS.get(meant[0] ?? '') : undefined;
}

export function classOf(word: string): WordClass {
  const bare = word.replace(/'(?:[sdm]|ll|re|ve)?$/u, '');
  const known = WORDS.get(word) ?? WORDS.get(bare) ?? BEGINNINGS.find(([beginning]) => word.startsWith(beginning))?.[1];
  return known ?? (ADVERB.test(word) ? 'neutral' : 'unknown');
}

/** "typically", "tentatively" */
const ADVERB = /..ly$/u;

/** One letter too many, missing or wrong, or two neighbors exchanged. */
function isOneTypingErrorFrom(name: string, word: string): boolean {
  let same = 0;
  while (same < name.length && name[same] === word[same]) same += 1;
  const [right, typed] = [name.slice(same), word.slice(same)];
  const exchanged = right.slice(1, 2) + right.slice(0, 1) + right.slice(2);
  return (
    exchanged === typed ||
    right.slice(1) === typed.slice(1) || // wrong
    right === typed.slice(1) || // too many
    right.slice(1) === typed // missing
  );
}

function list(words: string): readonly string[] {
  return words.split(/\s+/u).filter((word) => word !== '');
}

function names(kind: TokenKind, full: readonly string[], short: readonly string[]): readonly (readonly [string, Entry])[] {
  return full.flatMap((name, index) =>
    [name.toLowerCase(), ...(short[index] ?? '').split('|')].map((word) => [word, [kind, index + 1]] as const),
  );
}
