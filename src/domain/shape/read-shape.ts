import { isClause, isLikelyClause } from './clause';
import { listItems, sentencesOf, wordsOf } from './parts';
import { isLatin, tidyAnswer } from './tidy-answer';
import { isUnfinished, saysNothing } from './unfinished';
import { isAdjective, isNounWithClause, leadingVerb } from './verb-phrase';
import { ADJECTIVES, ADVERBS, DETERMINERS, NO_GERUNDS, QUESTION_WORDS, SUBJECTS } from './word-lists';

export type Shape =
  | 'phrase'
  | 'gerund'
  | 'that-clause'
  | 'because-clause'
  | 'infinitive'
  | 'verb-phrase'
  | 'adjectives'
  | 'sentence'
  | 'list'
  | 'question'
  | 'unfinished'
  | 'no-answer';

const INVERSION =
  /^(?:is|are|was|were|do|does|did|can|could|will|would|should|have|has|had|don't|won't|isn't|aren't|can't)$/u;
/** “how important is …” */
const MEASURES =
  /^(?:important|big|large|small|many|much|long|often|soon|likely|busy|easy|difficult|hard|flexible|different)$/u;
const QUOTED = /^(?:“[^”]*”|"[^"]*"|‘[^’]*’)$/u;
const OWN_SCRIPT_STOP = /[.!?。！？؟।]["”»」]?$/u;
const BECAUSE = /^(?:because|cause|cuz|coz|cos|bc|b\/c)(?! of\b)\s/iu;

/** What an answer is by its grammar. `starters` are beginnings offered beside the field: one that nothing follows is unfinished. */
export function readShape(text: string, { starters = [] }: { readonly starters?: readonly string[] } = {}): Shape {
  const tidied = tidyAnswer(text);
  if (saysNothing(tidied)) return 'no-answer';
  if (isUnfinished(tidied, starters)) return 'unfinished';
  const items = listItems(tidied);
  if (items.length > 1) return 'list';
  const sentences = sentencesOf(items[0] ?? '');
  return sentences.some(isQuestion) ? 'question' : readSentence(sentences[0] ?? '');
}

/** The shape of one sentence, or of a part that should be one. */
export function readSentence(text: string): Shape {
  if (!isLatin(text)) return OWN_SCRIPT_STOP.test(text) ? 'sentence' : 'phrase';
  if (QUOTED.test(text)) return 'phrase';
  if (isQuestion(text)) return 'question';
  const words = wordsOf(text);
  const [first = '', second = ''] = words;
  if (first === 'that' && (isClause(words.slice(1)) || (DETERMINERS.has(second) && isLikelyClause(words.slice(1)))))
    return 'that-clause';
  if (BECAUSE.test(text)) return 'because-clause';
  // “hope the start date works”
  if (/^(?:think|hope|believe|guess|wish|feel)$/u.test(first) && words.length > 2) return 'verb-phrase';
  if (isNounWithClause(words)) return 'phrase';
  if (isClause(words)) return isAdjectiveThenVerb(text, words) ? 'adjectives' : 'sentence';
  if (first === 'to' && second !== '' && !DETERMINERS.has(second)) return 'infinitive';
  if (isAdjective(text)) return 'adjectives';
  if (leadingVerb(words) !== undefined) return 'verb-phrase';
  const [doing = '', next] = words.filter((word) => !ADVERBS.has(word));
  return isGerund(doing, next) ? 'gerund' : 'phrase';
}

/** “patient, kind, and don't mind hard work” */
function isAdjectiveThenVerb(text: string, words: readonly string[]): boolean {
  const parts = text.split(/,|\s(?:and|but)\s/u).filter((part) => part.trim() !== '');
  return (
    isAdjective(parts[0] ?? '') &&
    leadingVerb(wordsOf(parts.at(-1) ?? '')) === 'base' &&
    !words.some((word) => SUBJECTS.has(word.replace(/'.*/u, '')))
  );
}

/** By its mark, or by the order of its words: “how do you train new staff”. */
function isQuestion(text: string): boolean {
  if (/\?["”)]?$/u.test(text)) return true;
  const [first = '', second = '', third = ''] = wordsOf(text);
  if (INVERSION.test(first))
    return (
      SUBJECTS.has(second) ||
      (['there', 'the', 'your', 'my', 'any', 'this'].includes(second) &&
        /^(?:is|are|was|were|does|do|will|can)$/u.test(first) &&
        third !== '')
    );
  if (first === 'how' && INVERSION.test(third) && (ADJECTIVES.has(second) || MEASURES.test(second))) return true;
  if (!QUESTION_WORDS.has(first) || !INVERSION.test(second)) return false;
  if (['how', 'why', 'where', 'when'].includes(first)) return true;
  return SUBJECTS.has(third) || ['the', 'your', 'a', 'an', 'my', 'this', 'there'].includes(third);
}

/** “opening of the new store” is a noun, “thinking of moving” is none. */
function isGerund(word: string, next: string | undefined): boolean {
  const isNoun = next === 'of' && !/^(?:thinking|dreaming|hearing|learning|speaking|talking|knowing)$/u.test(word);
  return /\p{L}{2}ing$/u.test(word) && !NO_GERUNDS.has(word) && !isNoun;
}
