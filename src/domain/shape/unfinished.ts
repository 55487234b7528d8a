import { wordsOf } from './parts';

const NO_ANSWERS =
  /^(?:(?:(?:i |im |i am |i have )?(?:(?:dont|do not|cant|cannot)(?: really)? (?:know|remember|recall)|forg[eo]t|dunno|not sure|unsure|no (?:idea|clue))|n a|na|no(?:pe|ne|t really|t much|t applicable)?|nil|null|nothing(?: (?:special|specific|really|much|in particular|comes to mind))?|idk|x+|(?:asdf)+|qwerty|test(?:ing)?|tb[dc]|to ?do|skip|pass|(?:same as|see)(?: on| my)* (?:above|cv|resume|before)|whatever(?: you (?:need|want))?|um|hmm|sorry)(?: (?:really|yet|honestly))?(?: |$))+$/u;
/** “nothing really, it was short”, “no experience yet” */
const NOTHING_MORE =
  /^(?:nothing|not (?:much|a lot))(?: (?:really|special|specific|much|in particular))?[,;:–-]|^no (?:\S+ ){1,3}yet$/u;
/** The last word of a text that goes on, whatever stands before it. */
const OPEN_ENDS =
  /(?:^|\s)(?:the|a|an|my|your|our|their|and|or|but|because|if|whether|how|when|which|i|we|i'm|you're|we're|i've|i'd|i'll|who is|so that|such as|including|very|as well as)$/u;
const OPEN_THAT =
  /\b(?:mentioned|said|told (?:me|us)|noticed|explained|heard|hear|know|think|believe|is|was|so|way|fact|learned|feel|liked|loved|impressed) that$/u;
const OPEN_SUBJECT = /\b(?:when|that|how|way|what|why|where|if|because|and) (?:you|they|he|she|it)$/u;
/** A clause with a subject and no verb: “the way your team”. */
const OPEN_CLAUSE = /(?:^|\s)(?:way|how|why|when|because) (?:your|the|my|our|this) \S+$/u;
const OPEN_VERB =
  /^(?:(?:i|you|we|it|this|that|he|she|they|there) (?:is|are|was|were|am|have|can|will|would)|what (?:i|you) (?:like|liked|said))$/u;
const OPEN_PREPOSITION = /(?:^|\s)(?:to|of|for|with|about|from|into)$/u;
/** A clause about a noun ends with its preposition rightly: “the team you work with”. */
const CLAUSE_ABOUT_NOUN =
  /\S (?:i|you|we|they|he|she)(?:'\S+)? \S|\bto \S+ (?:to|of|for|with|about|from)$|^(?:what|who|where|something)\b/u;

export function saysNothing(text: string): boolean {
  const words = plain(text)
    .replace(/'/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words === '' || NO_ANSWERS.test(words) || NOTHING_MORE.test(plain(text).trim());
}

/** Whether the text is, or ends with, a beginning that nothing follows. */
export function isUnfinished(text: string, starters: readonly string[]): boolean {
  const said = withoutDots(text);
  if (/\p{L}[.!?]["”)]?$/u.test(text.trim()) && !text.trim().endsWith('..')) {
    return starters.some((starter) => said === withoutDots(starter));
  }
  if (starters.map(withoutDots).some((starter) => starter !== '' && (said === starter || said.endsWith(` ${starter}`))))
    return true;
  const end = wordsOf(said).join(' ');
  // “CDL class A”
  if (/\p{L} A$/u.test(text.trim())) return false;
  if (/\S and i$/u.test(end) && !OPEN_SUBJECT.test(end)) return false;
  if (/(?:know|that's) how$/u.test(end)) return false;
  return (
    [OPEN_ENDS, OPEN_THAT, OPEN_SUBJECT, OPEN_CLAUSE, OPEN_VERB].some((pattern) => pattern.test(end)) ||
    (OPEN_PREPOSITION.test(end) && !CLAUSE_ABOUT_NOUN.test(end))
  );
}

function withoutDots(text: string): string {
  return plain(text)
    .replace(/[\s.…,:;–—-]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[’‘]/gu, "'");
}
