import { isLikelyClause } from './clause';
import { sentencesOf, wordsOf } from './parts';
import { readSentence } from './read-shape';
import { isLatin } from './tidy-answer';
import { ADVERBS, AUXILIARIES, BASES, BASES_OR_NOUNS, PASTS, SURE_VERBS, THIRDS } from './word-lists';

const COMMON_STARTS =
  "How|What|Why|Where|When|Who|Which|The|A|An|My|Your|Our|Their|His|Her|This|That|These|Those|We|You|They|He|She|It|It's|There|Because|About|In|At|On|To|With|For|As|If";
const SMALL = 'about|to|of|for|with|at|in|on|from|by|includes|regarding|into|than';

/** A subject with a word after it, or words that stand alone in every letter. */
const WHOLE_BY_LOOK =
  /\b(?:I|you|we|they|he|she|it|that|this|there|who) \p{L}{2,}|\bthank(?:s| you)\b|\bplease \p{L}{2,}|\ball the best\b|^(?:yes|no|welcome|congratulations)\b/iu;

/** Each pattern with what is wrong about the words that it finds. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [
    /(?<![\p{L}\d'’-])(?!(?:that|had|very|so|no|bye|really|is) )(\p{L}[\p{L}'’-]*)\s+\1(?![\p{L}\d&'’-])/giu,
    'says a word twice',
  ],
  [/\b(?:the|an?|my|your|our) (?:the|an?|my|your|our|this|that)\b/giu, 'has two articles'],
  [/\b(?:role position|position role|job position|role role|role job|position job)\b/giu, 'says the same twice'],
  [
    /(?:\p{L}\S*)?(?:\.[;:]|[!?][.;:]|,[.;:,]|;[.,;:]|:[.,;:]|(?<!\.)\.\.(?!\.)|\.,(?<!\b(?:inc|ltd|co|corp|etc|[ap]\.m|jr|sr|u\.s|e\.g|i\.e|ph\.d|m\.d)\.,))/giu,
    'has two marks in a row',
  ],
  [/\S+ [,.;:!?](?=\s|$)/gu, 'has a space before the mark'],
  [
    new RegExp(`\\b(?:${SMALL}|and|that|is|because) (?:${COMMON_STARTS})\\b(?! [A-Z])`, 'gu'),
    'has a capital inside the sentence',
  ],
  [new RegExp(`\\S+: (?:${COMMON_STARTS})\\b`, 'gu'), 'hangs a sentence on a colon'],
  [
    /(?<!\ball |\bany )\b(?:about|of|includes|regarding) (?:i|we|they|he|she|that (?:you|we|they|i|he|she|it)|it is|it's|you (?:are|have|can|will))\b/giu,
    'needs a noun, not a sentence',
  ],
  [
    /\b(?:about|of|to|includes) (?:why|how|where|when|what) (?:do|does|did|can|could|will|would|should)\b/giu,
    'is a question inside a sentence',
  ],
  [/\ba (?!one\b|once\b|eu|uni|use|u\.)[aeio]\p{L}+/giu, 'wants “an”'],
  [/\ban [bcdfgj-np-tvwyz]\p{Ll}+/giu, 'wants “a”'],
];

/** What keeps a paragraph from being sent as it is, each naming the words: “about about” says a word twice. Empty where it reads well. */
export function sentenceFaults(text: string): readonly string[] {
  if (!isLatin(text)) return [];
  const found = PATTERNS.flatMap(([pattern, fault]) =>
    Array.from(text.matchAll(pattern), ([words]) => `“${words.trim()}” ${fault}`),
  );
  const sentences = text.split(/\n+/u).flatMap((paragraph) => sentencesOf(paragraph.trim()));
  return [...new Set([...found, ...sentences.flatMap(faultsOfSentence)])];
}

function faultsOfSentence(sentence: string): string[] {
  const faults: string[] = [];
  const start = shortened(sentence);
  if (/^["“]?\p{Ll}(?!\p{Lu})/u.test(sentence) && !/^\S+@|^https?:/u.test(sentence))
    faults.push(`“${start}” begins with a small letter`);
  if (/(?<! \p{Lu})[.!?]["”)]?$/u.test(sentence) && !hasVerb(sentence)) faults.push(`“${start}” has no verb of its own`);
  if (/[,;]$/u.test(sentence) && wordsOf(sentence).length > 6)
    faults.push(`“${shortened(sentence.split(' ').slice(-3).join(' '))}” stops in the middle`);
  return faults;
}

/** By its look alone, so that a good sentence is not blamed: what begins like a part of a sentence needs a clause, other text a verb. */
function hasVerb(sentence: string): boolean {
  const words = wordsOf(sentence);
  const shape = readSentence(sentence);
  if (shape !== 'because-clause' && WHOLE_BY_LOOK.test(sentence)) return true;
  if (words.length < 2 || shape === 'sentence' || shape === 'question' || shape === 'verb-phrase') return words.length > 0;
  if (shape === 'adjectives' || shape === 'infinitive' || shape === 'because-clause' || shape === 'that-clause')
    return false;
  if (isLikelyClause(words)) return !/^(?:how|what|why|where|when|because|about)$/u.test(words[0] ?? '');
  return (
    words.some((word, at) => at > 0 && isVerb(word)) || ADVERBS.has(words[0] ?? '') || BASES_OR_NOUNS.has(words[0] ?? '')
  );
}

function isVerb(word: string): boolean {
  if (/'(?:m|re|ve|ll|d)$|^(?:it|that|there|he|she|what|here)'s$|[^e]ed$|^(?:may|matters)$/u.test(word)) return true;
  return [AUXILIARIES, SURE_VERBS, PASTS, BASES, THIRDS].some((verbs) => verbs.has(word));
}

function shortened(text: string): string {
  const words = text.split(/\s+/u);
  return words.length > 6 ? `${words.slice(0, 6).join(' ')} …` : text;
}
