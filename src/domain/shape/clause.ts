import {
  ADVERBS,
  AUXILIARIES,
  BASES,
  BASES_OR_NOUNS,
  CLAUSE_OPENERS,
  DETERMINERS,
  OBJECTS,
  PASTS,
  PLURALS,
  PREPOSITIONS,
  QUESTION_WORDS,
  SINGULARS,
  SUBJECTS,
  SUBORDINATORS,
  SURE_VERBS,
} from './word-lists';
import { leadingVerb } from './verb-phrase';

const CONTRACTED_SUBJECT = /^(?:i|you|we|they|he|she|it|that|there|this|here|what|who)'(?:[msd]|re|ve|ll)$/u;
const INDEFINITE = new Set(['everyone', 'everybody', 'nobody', 'somebody', 'someone']);
const TIMES = new Set(['last', 'yesterday', 'today', 'currently', 'recently', 'previously', 'now', 'then', 'also', 'first']);
/** “Yes, I can …”: what comes before the comma is no part of the clause. */
const INTERJECTIONS = new Set(['yes', 'no', 'well', 'sure', 'actually', 'honestly', 'ok', 'okay']);
/** “this spring I took …” */
const TIME_NOUNS = new Set(['spring', 'summer', 'fall', 'autumn', 'winter', 'year', 'month', 'week']);
/** “my family needs me”: a verb with an object that can be nothing else. */
const ACTS_ON_SOMEBODY = /^(?:my|our|your|the|their|his|her) [\p{L}'-]+ \p{L}+(?:s|ed) (?:me|us|you|him|them|it)\b/u;
const TIME_WORDS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)?day|week|month|year|hour|mile|morning|evening|night|summer|winter)$/u;
/** “what stood out was your safety record” */
const CLEFT = /^what (?:i \p{L}+|(?:stood|jumped) out|\p{L}+(?: with)? me)(?: [\p{L}']+){0,2} (?:is|was) \S/u;
/** “if a customer yells, you step in” */
const IF_THEN = /^(?:if|when|while|once|after|before|since) .* , (?:i|you|we|they|he|she|it)(?:'\S+)? \S/u;
/** “similar jobs in Leeds pay more” */
const PAYS =
  /^(?!.*\b(?:how|what|why|way|that|who|which)\b)(?:[\p{L}'-]+ ){1,3}(?:in [\p{L} ]+ )?(?:pay|start|earn)s? (?:more|better|at|from|around|about|between|\d)/u;
const INTRANSITIVES = new Set(['worked', 'helped', 'talked', 'learned', 'dealt', 'work', 'help', 'deal', 'was', 'am']);

/**
 * Whether the words have a main clause. Every clause that an opener (“how”, “that”) or a noun with a subject behind it
 * (“the way you …”) begins takes one verb; a verb that is left over is the main one.
 */
export function isClause(all: readonly string[]): boolean {
  const words = INTERJECTIONS.has(all[0] ?? '') ? all.slice(all[1] === ',' ? 2 : Number(SUBJECTS.has(all[1] ?? ''))) : all;
  const first = words[0] ?? '';
  if (beginsWithSubject(words) || [ACTS_ON_SOMEBODY, CLEFT, IF_THEN, PAYS].some((pattern) => pattern.test(words.join(' '))))
    return true;
  if (first === 'this' && TIME_NOUNS.has(words[1] ?? '') && beginsWithSubject(words.slice(2))) return true;
  // “trained two people and wrote the manual”: both verbs lack their subject.
  const beginsWithVerb = leadingVerb(words) !== undefined;
  let owed = 0;
  let clauses = 0;
  let own = 0;
  let afterSubject: readonly string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const before = words[at - 1] ?? '';
    if (CONTRACTED_SUBJECT.test(word)) {
      clauses += 1;
      afterSubject = words.slice(at);
      owed = Math.max(0, owed - 1);
      // “you've kept”: one verb.
      if (/'(?:ve|d|ll)$/u.test(word)) at += 1;
    } else if (isSubject(word, before, words[at + 1])) {
      if (at > 1 && clauses + owed === 0 && ['and', 'but', 'so'].includes(before)) own += 1;
      clauses += 1;
      while (ADVERBS.has(words[at + 1] ?? '')) at += 1;
      at += 1;
      afterSubject = words.slice(at);
      owed = Math.max(0, owed - 1);
    } else if (CLAUSE_OPENERS.has(word) || opensRelative(words, at)) {
      owed += 1;
    } else if (isFinite(words, at)) {
      clauses += 1;
      if (owed > 0) owed -= 1;
      else if (!(['and', 'or', 'but'].includes(before) && (clauses > 1 || beginsWithVerb))) own += 1;
    }
  }
  if (own > 0) return !QUESTION_WORDS.has(first) || clauses > 1;
  if (SUBORDINATORS.has(first) && (CLAUSE_OPENERS.has(first) || SUBJECTS.has(words[1] ?? ''))) return clauses > 1;
  if (/^\S+(?: \S+)? and i \S/u.test(words.join(' '))) return true;
  const [verb = '', next] = afterSubject;
  const leadsIn = PREPOSITIONS.has(first) || TIMES.has(first) || first.endsWith('ly');
  return leadsIn && next !== undefined && (!PREPOSITIONS.has(next) || INTRANSITIVES.has(verb));
}

function beginsWithSubject(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  if (CONTRACTED_SUBJECT.test(first)) return words.length > 1 && !/^(?:what|who)/u.test(first);
  if (['there', 'that', 'this', 'these', 'those', 'here'].includes(first))
    return AUXILIARIES.has(second) || SURE_VERBS.has(second) || PASTS.has(second) || /(?:n't|[^e]ed)$/u.test(second);
  if (['thank', 'thanks', 'please'].includes(first)) return words.length > 2;
  if (INDEFINITE.has(first)) return /(?:[^s]s|ed)$/u.test(second) || PASTS.has(second);
  return (
    SUBJECTS.has(first) &&
    second !== '' &&
    second !== ',' &&
    (second === 'like' || !PREPOSITIONS.has(second)) &&
    second !== 'and' &&
    second !== 'or'
  );
}

function isSubject(word: string, before: string, after: string | undefined): boolean {
  if (!SUBJECTS.has(word) || after === undefined || after === ',') return false;
  const isObject = PREPOSITIONS.has(before) && !['as', 'than', 'before', 'after', 'since', 'until'].includes(before);
  if (word === 'i' || word === 'we' || word === 'they') return true;
  return !isObject && !PREPOSITIONS.has(after) && after !== 'and' && !DETERMINERS.has(after);
}

/** `the plans your team has`: a noun, then the subject of a clause about it. */
function opensRelative(words: readonly string[], at: number): boolean {
  const before = words[at - 1] ?? '';
  if (at < 2 || !['the', 'your', 'my', 'our', 'their', 'this'].includes(words[at] ?? '')) return false;
  const isNoun = !PREPOSITIONS.has(before) && !ADVERBS.has(before) && !/(?:ed|ing)$|^(?:and|or|but|so|,)$/u.test(before);
  if (!isNoun || DETERMINERS.has(words[at - 2] ?? '')) return isNoun;
  return ![PASTS, BASES, BASES_OR_NOUNS, AUXILIARIES].some((list) => list.has(before)) && !isFinite(words, at - 1);
}

/** A clause, or a text that has a verb by its look: for what follows “that” and “because”. */
export function isLikelyClause(words: readonly string[]): boolean {
  const hasVerb = words.some(
    (word, at) =>
      at > 0 && (/[^su]s$|[^e]ed$/u.test(word) || PASTS.has(word) || BASES.has(word) || BASES_OR_NOUNS.has(word)),
  );
  return (
    isClause(words) || (words.length > 2 && hasVerb && (DETERMINERS.has(words[0] ?? '') || PLURALS.has(words[0] ?? '')))
  );
}

function isFinite(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const before = words[at - 1] ?? '';
  const after = words[at + 1] ?? '';
  if (
    words.slice(0, at).every((early) => ADVERBS.has(early)) ||
    AUXILIARIES.has(before) ||
    ['to', 'not', 'be'].includes(before)
  )
    return false;
  if (AUXILIARIES.has(word) || word.endsWith("n't")) return !DETERMINERS.has(before) && after !== '';
  if (SURE_VERBS.has(word)) return !DETERMINERS.has(before);
  if (ADVERBS.has(before) && /[^su]s$|[^e]ed$/u.test(word)) return true;
  // “your nurses stay”, “the kids really love it”
  const hasAdverb = ADVERBS.has(before) || before.endsWith('ly');
  const subject = hasAdverb ? (words[at - 2] ?? '') : before;
  const isBase = BASES.has(word) || (hasAdverb && BASES_OR_NOUNS.has(word));
  if (isBase && (PLURALS.has(subject) || /[^s']s$/u.test(subject)) && at > 1 && !PREPOSITIONS.has(subject)) return true;
  // “team lunches every Friday”
  if (/^(?:every|an?)$/u.test(after) && TIME_WORDS.test(words[at + 2] ?? '')) return false;
  if (!OBJECTS.has(after) || PREPOSITIONS.has(before) || DETERMINERS.has(before)) return false;
  if (/[^e]ed$/u.test(word) || PASTS.has(word)) return true;
  if (/[^su]s$/u.test(word)) return SINGULARS.has(before) || (at === 1 && !before.endsWith('s') && !ADVERBS.has(before));
  return (BASES.has(word) || BASES_OR_NOUNS.has(word)) && (PLURALS.has(before) || /[^s']s$/u.test(before));
}
