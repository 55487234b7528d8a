import { wordsOf } from './parts';
import {
  ADJECTIVES,
  ADVERBS,
  AFTER_ADJECTIVE,
  AUXILIARIES,
  BASES,
  BASES_OR_NOUNS,
  CLAUSE_OPENERS,
  DETERMINERS,
  INTENSIFIERS,
  OBJECTS,
  PARTICIPLES,
  PASTS,
  PREPOSITIONS,
  SUBJECTS,
  THIRDS,
} from './word-lists';

export type VerbForm = 'past' | 'base' | 'third' | 'plural';

/** The form of the verb with which an answer begins that leaves out its subject: “led a team”, “is closer to home”. */
export function leadingVerb(words: readonly string[]): VerbForm | undefined {
  let at = 0;
  while (ADVERBS.has(words[at] ?? '')) at += 1;
  const word = words[at] ?? '';
  const after = words[at + 1] ?? '';
  if (after === '') return undefined;
  if (word === 'may' && after === 'be') return 'base';
  if (word === 'are' || word === 'were') return 'plural';
  if (word === 'was' || word === 'had' || word === "didn't" || word === "wasn't") return 'past';
  if (THIRDS.has(word) && word !== 'will' && word !== 'would' && after !== 'of') return 'third';
  if (AUXILIARIES.has(word) || word.endsWith("n't")) return 'base';
  const hasObject = OBJECTS.has(after) || ADVERBS.has(after) || /^\d/u.test(after) || NUMBERS.test(after);
  const hasPreposition = PREPOSITIONS.has(after) && after !== 'of';
  if (PASTS.has(word)) return after === 'of' ? undefined : 'past';
  if (/\p{L}{2}[^e]ed$/u.test(word) || word === 'freed') {
    const describes = PARTICIPLES.has(word) || word.includes('-');
    // “increased sales by 20%”
    const isMeasured = words.some((other, index) => /^(?:by|from)$/u.test(other) && /^\d/u.test(words[index + 1] ?? ''));
    const hasTarget = hasObject || isMeasured || ['over', 'up', 'new'].includes(after);
    return after !== 'of' && (!describes || hasTarget) ? 'past' : undefined;
  }
  if (BASES.has(word)) return after === 'of' ? undefined : 'base';
  if (!BASES_OR_NOUNS.has(word)) return isBareVerb(word, after) ? 'base' : undefined;
  const objectOfPlural = ['people', 'costs', 'children', 'kids', 'new', 'staff', 'students', 'working'].includes(after);
  return hasObject || hasPreposition || objectOfPlural ? 'base' : undefined;
}

const NO_VERB =
  /(?:[^s]s|ed|ing|ly|\d|')$|^(?:both|half|everything|nothing|something|anything|then|but|and|or|yes|no|so|please|next|one|out|off|up|down|back|year|day|night|week|month|time|none|much|many|most|more|less|few|such|same|later)$/u;
const OF_SOMEBODY = /^(?:the|my|your|our|their|his|her)$/u;

/** “audit the stock”, “update my resume”: no noun stands before such a word. */
function isBareVerb(word: string, after: string): boolean {
  return (
    !isOther(word) &&
    !NO_VERB.test(word) &&
    (/\p{L}{3}(?:[^aeiou]ize|ify|[nl]ise)$/u.test(word) ||
      OF_SOMEBODY.test(after) ||
      /^(?:me|us|them)$/u.test(after) ||
      (after === 'up' && word === 'sign'))
  );
}

function isOther(word: string): boolean {
  return [DETERMINERS, PREPOSITIONS, CLAUSE_OPENERS, SUBJECTS, ADJECTIVES].some((list) => list.has(word));
}

/** “energy your team has”, “work the nurses do”: a noun, and a clause about it. */
export function isNounWithClause(words: readonly string[]): boolean {
  const [noun = '', after = ''] = words;
  if (!OF_SOMEBODY.test(after) || isOther(noun) || BASES.has(noun) || PASTS.has(noun) || noun === 'help') return false;
  const end = words.findIndex((word, at) => at > 2 && (isOther(word) || /^(?:and|or|but|so|,)$/u.test(word)));
  const clause = words.slice(3, end === -1 ? undefined : end);
  const isVerb = (word: string, at: number): boolean =>
    AUXILIARIES.has(word) || THIRDS.has(word) || (BASES.has(word) && /s$|^(?:staff|people)$/u.test(words[at + 2] ?? ''));
  const isLikely = clause.some((word) => PASTS.has(word) || /[^e]ed$/u.test(word)) || /[^su]s$/u.test(clause.at(-1) ?? '');
  return clause.some(isVerb) || (isLikely && (noun === 'work' || !BASES_OR_NOUNS.has(noun)));
}

const NUMBERS =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|several|many|most|more|well|hard|together|daily|closely|clearly|fluently)$/u;

/** Whether every part is an adjective that no noun follows: “reliable, very good with people and punctual”. */
export function isAdjective(text: string): boolean {
  const parts = text
    .replace(/\s*\([^)]*\)/gu, '')
    .split(/,\s*(?:and\s+)?|\s+(?:and|&|but)\s+/u)
    .map(wordsOf);
  const [first = []] = parts;
  return (
    isOneAdjective(first) &&
    (parts.slice(1).every(isOneAdjective) || (takesMore(first) && (!text.includes(',') || parts.slice(1).every(isThing))))
  );
}

/** “good at Excel, PowerPoint, etc.”: one word, and none for a person. */
function isThing(words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  return rest.every((word) => word === 'etc') && !/(?:er|or|ist|ian)$/u.test(first) && !isOneAdjective(words);
}

function isOneAdjective(words: readonly string[]): boolean {
  const bare = adjectiveOf(words);
  const [first = '', second = ''] = bare;
  if (first === 'used' && second === 'to') return (bare[2] ?? '').endsWith('ing');
  // “forklift certified”
  if (
    bare.length > 1 &&
    bare.length < 5 &&
    !DETERMINERS.has(first) &&
    !BASES.has(first) &&
    !PASTS.has(first) &&
    /^(?:trained|certified|qualified|licensed|checked|registered|cleared|booked)$/u.test(bare.at(-1) ?? '')
  )
    return true;
  if (second === 'of') return /^(?:afraid|capable|fond|aware|proud|in-charge)$/u.test(first);
  const isKnown =
    ADJECTIVES.has(first) || /(?:able|ible|ful|ous|[ti][st]ic|-oriented|-minded|-motivated|on-time)$/u.test(first);
  return (
    isKnown &&
    (bare.length === 1 ||
      AFTER_ADJECTIVE.has(second) ||
      (/^(?:available|free)$/u.test(first) &&
        (bare.length < 3 || /^(?:all|any|every|next|this|now|after|before|until|full)$/u.test(second))))
  );
}

/** “able to …” takes along whatever follows. */
function takesMore(words: readonly string[]): boolean {
  return adjectiveOf(words).length > 1;
}

function adjectiveOf(words: readonly string[]): readonly string[] {
  let at = 0;
  while (INTENSIFIERS.has(words[at] ?? '') && at < words.length - 1) at += 1;
  const bare = words.slice(at);
  return /^(?:hard working|detail oriented|open minded|self motivated|team oriented|in charge|on time)$/u.test(
    bare.slice(0, 2).join(' '),
  )
    ? [bare.slice(0, 2).join('-'), ...bare.slice(2)]
    : bare;
}
