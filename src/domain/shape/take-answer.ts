import { isLikelyClause } from './clause';
import { beginning, hyphened, joinedPhrase, nounPhrase, personPhrase } from './noun-phrase';
import { listItems, sentencesOf, wordsOf } from './parts';
import { readSentence, readShape, type Shape } from './read-shape';
import { asPhrase, asSentence } from './edges';
import { isLatin, tidyAnswer } from './tidy-answer';
import { isAdjective, leadingVerb } from './verb-phrase';
import { ADVERBS, PASTS, SURE_VERBS } from './word-lists';

export interface TakeOptions {
  /** Whom the answer is about: the writer, those whom they met, or neither. */
  readonly about: 'me' | 'them' | 'it';
  /** Beginnings that are offered beside the field. */
  readonly starters?: readonly string[];
  readonly takesQuestion?: boolean;
}

/**
 * An answer as a letter can print it. A phrase fits after a preposition, a sentence (or several) stands alone, and
 * `because` tells the reader what to do where there is neither.
 */
export type Taken =
  | { readonly kind: 'phrase' | 'sentence' | 'question'; readonly shape: Shape; readonly text: string }
  | { readonly kind: 'none'; readonly shape: Shape; readonly because: string };

interface NoPart {
  readonly kind: 'none';
  readonly because: string;
}

type Part = { readonly kind: 'phrase' | 'sentence' | 'question'; readonly text: string } | undefined;

const UNFINISHED = 'This stops in the middle. Finish the sentence.';
const NO_QUESTION = 'This is a question. Say it as a sentence instead.';
const NO_ANSWER = 'This says nothing yet. Say it in a few words.';
const NO_SUBJECT = 'Begin with “I,” “you,” or “it,” so that it is a whole sentence.';

/** The reader's words in their order; only the edges change. */
export function takeAnswer(text: string, { about, starters = [], takesQuestion = false }: TakeOptions): Taken {
  const tidied = tidyAnswer(text);
  const shape = readShape(text, { starters });
  if (shape === 'no-answer') return { kind: 'none', shape, because: NO_ANSWER };
  if (shape === 'unfinished') return { kind: 'none', shape, because: UNFINISHED };
  if (shape === 'question' && !takesQuestion) return { kind: 'none', shape, because: NO_QUESTION };
  const items = listItems(tidied);
  if (items.length > 1) {
    const isWhole = items.every((item) => readShape(item, { starters }) !== 'unfinished');
    return { shape, ...(isWhole ? takeList(items, about, takesQuestion) : { kind: 'none', because: UNFINISHED }) };
  }
  const sentences = sentencesOf(items[0] ?? '');
  const parts = sentences.map((sentence) => takePart(sentence, about));
  const [only] = parts;
  if (parts.length === 1) {
    if (!only) return { kind: 'none', shape, because: NO_SUBJECT };
    // “raise the base to 60k” asks them.
    if (takesQuestion && shape === 'verb-phrase')
      return { shape, ...only, text: only.text.replace(/^I'd (?!like )/u, "I'd like to ") };
    return { shape, ...only, text: about === 'them' && shape !== 'because-clause' ? asHeard(only.text) : only.text };
  }
  const joined = sentencesTogether(parts);
  return joined
    ? { shape, ...joined }
    : { kind: 'none', shape, because: 'Part of this is no whole sentence. Make each part one, or leave only one.' };
}

function takeList(
  items: readonly string[],
  about: TakeOptions['about'],
  takesQuestion: boolean,
): NonNullable<Part> | NoPart {
  const parts = items.flatMap((item) => sentencesOf(item)).map((sentence) => takePart(sentence, about));
  if (!takesQuestion && parts.some((part) => part?.kind === 'question')) return { kind: 'none', because: NO_QUESTION };
  const phrases = parts.map((part) => (part?.kind === 'phrase' ? part.text : undefined));
  if (phrases.every((phrase) => phrase !== undefined)) return { kind: 'phrase', text: joinedPhrase(phrases) };
  const together = joinedPhrase(items.map((item) => asPhrase(item)));
  const person = about === 'me' ? personPhrase(together) : undefined;
  if (person !== undefined && person !== 'mixed') return { kind: 'sentence', text: person.sentence };
  return (
    sentencesTogether(parts) ?? {
      kind: 'none',
      because: 'Some of these are whole sentences and some are not. Write them all in one way.',
    }
  );
}

function sentencesTogether(parts: readonly Part[]): NonNullable<Part> | undefined {
  if (!parts.every((part) => part !== undefined && part.kind !== 'phrase')) return undefined;
  const kind = parts.some((part) => part?.kind === 'question') ? 'question' : 'sentence';
  return { kind, text: parts.map((part) => part?.text).join(' ') };
}

function takePart(typed: string, about: TakeOptions['about']): Part {
  const text = asTold(withoutLeadIn(typed), about);
  const shape = readSentence(text);
  switch (shape) {
    case 'question':
      return { kind: 'question', text: asSentence(text).replace(/[.!]?$/u, text.includes('?') ? '$&' : '?') };
    case 'sentence':
      return { kind: 'sentence', text: asSentence(text.replace(/^(yes|no) (?=(?:i|we|it)\b)/iu, '$1, ')) };
    case 'that-clause':
    case 'because-clause':
      return takeClause(text.replace(/^\S+\s+/u, ''), about);
    case 'infinitive':
      return about === 'them' ? undefined : { kind: 'sentence', text: asSentence(`I'd like ${asPhrase(text)}`) };
    case 'verb-phrase':
      return takeVerbPhrase(text, about);
    case 'adjectives':
      return takeAdjectives(text, about);
    case 'gerund':
      return takeGerund(text, about);
    case 'phrase':
    case 'list':
    case 'unfinished':
    case 'no-answer':
      return takePhrase(text, about);
  }
}

/** What was talked about, without the talk; what the writer has done, as a sentence. */
function asTold(text: string, about: TakeOptions['about']): string {
  if (about === 'them') return text.replace(DISCUSSING, '');
  if (about === 'it') return text;
  return text
    .replace(/^the fact (?=that\s)/iu, '')
    .replace(HAVING, 'I have ')
    .replace(/^having (?=\d|(?:an?|the|my|over|many|some|years|two|three|four|five|ten)\b)(?=[^,]+$)/iu, '')
    .replace(/^knowing\s(?!.*,)|^(?=how to\s)/iu, 'I know ')
    .replace(/^(?=no longer\s)/iu, 'I ')
    .replace(/^(?=own\s)/iu, 'my ')
    .replace(/^as (?=an?\s)(?!.+\si\s)/iu, 'my time as ')
    .replace(WAS_DONE, 'I was $&')
    .replace(SOMEBODY_WHO, (all, lead: string, rest: string) => {
      const person = isLikelyClause(wordsOf(lead)) ? undefined : personPhrase(asPhrase(lead));
      if (person !== undefined && person !== 'mixed') return person.sentence.slice(0, -1) + rest;
      return YEARS.test(lead) ? `I have ${all}` : all;
    })
    .replace(OF_ONES_OWN, (lead) => `my ${asPhrase(lead)}`);
}

/** “car broke down”, “kid is sick” */
const OF_ONES_OWN =
  /^(?:car|truck|bike|flight|train|bus|kid|child|baby|son|daughter|wife|husband|partner|mother|father|mom|dad|boss|babysitter|sitter|nanny|dog|cat|roommate)(?= (?:\S+ )?(?:is|was|has|had|got|broke|died|fell|needs|needed)\b)/iu;
/** “promoted to shift lead” is said of the writer, not of somebody else. */
const WAS_DONE =
  /^(?:recently |just )?(?:promoted|invited|hired|accepted|admitted|selected|nominated|shortlisted|laid) (?:to|into|for|as|at|by|off|back)\b|^offered an? (?:job|promotion|raise|place|position)\b/iu;
const YEARS = /^(?:over |about |nearly )?(?:\d+\+?|one|two|three|four|five|six|ten|many|several) y(?:ea)?rs?\b/iu;
/** “mother of two so I can multitask” */
const SOMEBODY_WHO = /^(?!an?\s)([^,]+?)(,? (?:so|but|and) i\b.+)$/iu;
const DISCUSSING = /^(?:(?:us|our)\s+)?discussing\s+(?=\S)/iu;
/** “having worked nights”, but not “having worked nights, I know …” and “having five years” */
const HAVING = /^having (?=(?:\S+ed|been|done|built|run|taught|made|had|seen|spent|sold|kept|won)\s[^,]*$)/iu;

/** “You review every change in pairs.” is no news to those who do it. */
function asHeard(text: string): string {
  const [you = '', ...rest] = wordsOf(text);
  const [verb = '', next = ''] = rest.filter((word) => !ADVERBS.has(word));
  if (you !== 'you' || SAYINGS.test(verb) || UNCHANGED.test(verb)) return text;
  if (verb === 'have' && /^(?:an?|such|the)$/u.test(next)) return text;
  const isPast = /[^e]ed$|^were$|n't$/u.test(verb) || PASTS.has(verb) || SURE_VERBS.has(verb);
  return (verb === 'are' ? next.endsWith('ing') : !isPast) ? `You mentioned that you${text.slice(3)}` : text;
}

function takeClause(text: string, about: TakeOptions['about']): Part {
  return isLikelyClause(wordsOf(text)) ? { kind: 'sentence', text: asSentence(text) } : takePart(text, about);
}

/** “about,” “learning about,” “because of” and “and also” lead into a noun; the frame has its own words for that. */
function withoutLeadIn(text: string): string {
  const shorter = text
    .replace(/^(?:and|also|plus|but|so|or|well|um)[\s,]+(?=\S)(?!much|many|far|that)/iu, (lead) =>
      readSentence(text) === 'sentence' ? lead : '',
    )
    .replace(
      /^(?:(?:(?:us|our)\s+)?(?:learning|hearing|talking|reading|speaking|chatting)\s+|to (?:learn|hear|talk)\s+)?(?:about|regarding|concerning)\s+(?=\S)(?!\d)/iu,
      '',
    )
    .replace(/^because of\s+/iu, '')
    .replace(/^to be honest,?\s+(?=\S)/iu, (lead) => (readSentence(text) === 'sentence' ? lead : ''))
    .replace(
      /^(?:i'm |im )?not (?:really |too )?sure[,.]?\s+(?:but\s+)?(?=\S)(?!about|how|what|if|why|when|where|which|and)/iu,
      '',
    )
    .replace(/^(?:maybe|perhaps|probably|idk)[\s,]+(?=\S)/iu, (lead) => (readSentence(text) === 'sentence' ? lead : ''))
    .replace(/^(?:hearing|learning|knowing) (?=that\s)/iu, '')
    .replace(/^on (?=how|what|why|where|when)/iu, '');
  return shorter === text ? text : withoutLeadIn(shorter);
}

function takeVerbPhrase(text: string, about: TakeOptions['about']): Part {
  const subject = subjectOf(wordsOf(text), about);
  return subject === undefined
    ? undefined
    : { kind: 'sentence', text: asSentence(`${subject} ${joinedPhrase([asPhrase(text)])}`) };
}

/** What those who met say to the writer, or how they seem. */
const SAYINGS = /^(?:mention|say|tell|ask|make|seem|can|could|should|would|may|might|must)$/u;
/** A wish or a state, which is no next step: “have a new address.” */
const STATES =
  /^(?:am|have|can|will|would|could|want|need|love|like|hope|think|know|wish|feel|guess|enjoy|live|believe|prefer|do|don't|can't|won't)$/u;
/** What is said of the job or the talk, not of the writer. */
const JUDGED = /^(?:went (?:well|great|good|ok|fine)|(?:wasn't|was not) (?:what|the|for)|too|far|closer?)\b/u;
/** The same now and in the past. */
const UNCHANGED = /^(?:cut|set|put|let)$/u;
const OURS = /^(?:talked|discussed|spoke|chatted|met)$/u;
const WRITERS =
  /^(?:liked?|loved?|enjoyed|enjoy|learned|learnt|heard|appreciated?|remember|saw|felt|was|am|think|thought|noticed|wanted|hoped?|believe|guess|wish|feel)$/u;

function subjectOf(words: readonly string[], about: TakeOptions['about']): string | undefined {
  const verb = words.find((word) => leadingVerb([word, 'the']) !== undefined) ?? '';
  const form = leadingVerb(words);
  if (about !== 'them' && JUDGED.test(words.join(' '))) return 'It';
  if (about === 'me') return form === 'third' || form === 'plural' ? undefined : 'I';
  if (about === 'it') {
    if (/^was(?:n't)?$/u.test(words[0] ?? '') && !/(?:ed|en)$/u.test(words[1] ?? '')) return 'It';
    if (form === 'third' || form === 'plural') return form === 'third' ? 'It' : undefined;
    return UNCHANGED.test(verb) || (form === 'base' && !STATES.test(verb)) ? "I'd" : 'I';
  }
  if (OURS.test(verb)) return 'We';
  if (WRITERS.test(verb)) return 'I';
  return form === 'third' ? undefined : 'You';
}

function takeAdjectives(text: string, about: TakeOptions['about']): Part {
  if (about === 'them') return undefined;
  const isWriter =
    (about === 'me' && !JUDGED.test(wordsOf(text).join(' '))) ||
    /^(?:not )?(?:unable|able|willing|ready|happy|interested|open|free|available)\b/iu.test(text);
  const subject = isWriter ? "I'm" : "It's";
  return { kind: 'sentence', text: asSentence(`${subject} ${joinedPhrase([hyphened(asPhrase(text))])}`) };
}

/** “looking for someone who …” tells what somebody does; other gerunds are things. */
function takeGerund(text: string, about: TakeOptions['about']): Part {
  const isDoing =
    /^(?:currently |now |still )(?=\S+ing\b)|^(?:looking (?:for|to|forward)|hoping|waiting|planning to|trying|going to)\b/iu.test(
      text,
    );
  const trait = about === 'me' ? /^being\s+(?<trait>.+)/iu.exec(text)?.groups?.trait : undefined;
  if (trait !== undefined && isAdjective(trait)) return takeAdjectives(trait, about);
  const hasBeen = about === 'me' && !text.includes(',') && beginning(text) === "I've been";
  if (!(isDoing || hasBeen) || about === 'it') return takePhrase(text, about);
  const subject = hasBeen ? "I've been" : about === 'me' ? "I'm" : "You're";
  return { kind: 'sentence', text: asSentence(`${subject} ${asPhrase(text)}`) };
}

function takePhrase(text: string, about: TakeOptions['about']): Part {
  if (!isLatin(text)) return { kind: 'phrase', text };
  // “rejected”
  if (about !== 'them' && /^(?:not )?\p{Ll}+[^e]ed$/iu.test(text)) return undefined;
  if ((about === 'it' ? NOT_ONE : NOT_RIGHT).test(text) && about !== 'them')
    return { kind: 'sentence', text: asSentence(`It's ${asPhrase(text)}`) };
  const phrase = joinedPhrase([asPhrase(text)]);
  if (about === 'me' && LACK.test(phrase)) return { kind: 'sentence', text: asSentence(`I have ${withWill(phrase)}`) };
  const person = about === 'me' ? personPhrase(phrase) : undefined;
  if (person === 'mixed') return undefined;
  if (person !== undefined) return { kind: 'sentence', text: person.sentence };
  // “driving license” is a thing, “driving a van” is not.
  const isDoing = readSentence(text) === 'gerund' && wordsOf(text).length > 2;
  return { kind: 'phrase', text: isDoing ? phrase : nounPhrase(phrase, about) };
}

const NOT_ONE = /^not (?:the|an?|my)\s/iu;
/** “not a good fit” is said of the job, “not a morning person” of the writer. */
const NOT_RIGHT = /^not (?:the|an?|my) (?:\S+ )?(?:fit|match|time|moment|job|place)\b/iu;
/** Nobody brings “no experience but willing to learn”. */
const LACK = /^(?:no|little)\s(?!one\b)/u;

function withWill(phrase: string): string {
  return phrase.replace(/,? but (?=(?:willing|eager|ready|able|happy|keen)\b)/u, ", but I'm ");
}
