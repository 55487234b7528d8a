import { outcome, quoteAll, type Check, type Letter } from './check';
import { containsPhrase, fold } from './compare-text';
import { WORN_OUT_WORDS } from './worn-out-words';

interface Family {
  readonly mend: string;
  readonly pattern: RegExp;
}

/** Each applied to what the one before it left. */
const SPELLINGS = [
  [/'/gu, "['’]"],
  [/ not\b/gu, "(?: not|n['’]t)"],
  [/ am\b/gu, "(?: am|['’]m)"],
  [/ are\b/gu, "(?: are|['’]re)"],
  [/ have\b/gu, "(?: have|['’]ve)"],
  [/-/gu, '[-\\s]?'],
  [/ /gu, '\\s{1,3}'],
] as const;

const FAMILIES: readonly Family[] = [
  ...WORN_OUT_WORDS.map(({ mend, phrases }) => ({ mend, pattern: wholeWords(phrases.join('|')) })),
  { mend: 'shouts: a period will do', pattern: /!\s?!/gu },
  { mend: 'shouts: lowercase reads better', pattern: /(?:\b\p{Lu}{4,40}\b\s){2,8}\b\p{Lu}{4,40}\b/gu },
];
const MOST_NAMED = 3;

/** Names, job titles and companies are printed as typed: `Perfect Fit Ltd` is nobody's cliché. */
export function checkWording({ answers, emails, person, scenario }: Letter): Check {
  const { subject = '', message = '' } = emails[person] ?? {};
  const lines = scenario.fields.filter(({ form }) => form === 'line').map(({ id }) => fold(answers[id] ?? ''));
  const isName = (phrase: string): boolean => lines.some((line) => containsPhrase(line, fold(phrase)));
  const hints = FAMILIES.flatMap(({ mend, pattern }) => {
    const found = `${subject}\n${message}`.match(pattern) ?? [];
    const named = [...new Set(found)].filter((phrase) => !isName(phrase)).slice(0, MOST_NAMED);
    return named.length === 0 ? [] : [`${quoteAll(named)} ${named.length === 1 ? mend : ofSeveral(mend)}.`];
  });
  return outcome(
    { id: 'wording', claim: 'Nothing pushy, apologetic, or worn out', guidePage: 'six-parts-of-a-good-thank-you' },
    hints.length === 0 ? undefined : [hints.join(' ')],
  );
}

/** The words that mend one phrase, as they are said of several. */
function ofSeveral(mend: string): string {
  return mend
    .replace(/^is an apology/u, 'are apologies')
    .replace(/^is\b/u, 'are')
    .replace(/^(?<verb>put|shout)s\b/u, '$<verb>');
}

function wholeWords(phrases: string): RegExp {
  const spelled = SPELLINGS.reduce((source, [plain, pattern]) => source.replace(plain, pattern), phrases);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${spelled})(?![\\p{L}\\p{N}])`, 'giu');
}
