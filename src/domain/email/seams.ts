import type { English } from '../form/common-fields';
import { capitalized } from '../shape/parts';
import type { Seam } from './print-template';

const VERDICT =
  /^(?<answer>\uFDD0(?:(?:I|It was (?:good|great|interesting)|We) (?:really |especially |particularly |also )?(?:keep|kept|liked?|loved?|enjoyed?|appreciated?|admired?|was (?:\p{L}+ly )?(?:impressed|struck|surprised|glad|happy|excited)|had not known|hadn't known|remember|have been thinking|still think)\b|[^\uFDD1]*[.!?] (?:That|This|It) (?:really |especially )?(?:impressed|struck|surprised|stayed|stuck|interested|made|meant|helped|was|is)\b)[^\uFDD1]*\uFDD1) [^\uFDD0]+$/iu;

/** “no-meeting Fridays.” An inch mark is no quotation mark. */
const STOP_WITHIN_QUOTES: Seam = [/(?<=[^\d\s])(?<quote>["”])\uFDD1(?<stop>[.,])/gu, '$<stop>$<quote>\uFDD1'];

/** Typed at the beginning of a field, with a capital that has no place within the sentence. */
const CAPITAL_WITHIN = /(?<=[\p{L},] )\uFDD0(?:The|An?|My|Our|Some|Why|How|What|In|At) (?=\p{Ll}|I )(?!level)/gu;
/** “monday at 9” */
const WEEKDAY = /(?<=\uFDD0(?:[^\uFDD1]* )?)(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gu;
/** “march 1”, “in may”; elsewhere “may” and “march” are other words. */
const MONTH =
  /(?<=\uFDD0(?:(?:in|from|by|early|late|mid) )?)(?:january|february|march|april|may|june|july|august|september|october|november|december)(?= \d|\uFDD1)/gu;

/**
 * What becomes right where the words of a template and of an answer meet, each applied to what the one before it left. What
 * was typed stays whole: only the words of the template give way to it.
 */
const SEAMS: readonly Seam[] = [
  [CAPITAL_WITHIN, (start: string): string => start.toLowerCase()],
  [WEEKDAY, capitalized],
  [MONTH, capitalized],
  // "on tomorrow at 9"
  [/(?<= )on \uFDD0(?=(?:today|tomorrow|tonight|this|next|at|noon)\b)/giu, '\uFDD0'],
  // "in at the front desk", "in Zoom"
  [/(?<= )in \uFDD0(?=(?:at|on|by|near|outside|inside)\b)/giu, '\uFDD0'],
  [/(?<= )in \uFDD0(?=(?:zoom|teams|skype|webex)\b)/giu, 'on \uFDD0'],
  // "hear about if I am punctual"
  [/(?<= (?:about|to|of|on) \uFDD0)if /gu, 'whether '],
  // "the another interview"
  [/(?<= )the \uFDD0(?=(?:another|my|your|our|this) )/giu, '\uFDD0'],
  // "on Tuesday, November 3 about": American English has a comma after such a day within a sentence
  [/(?<=day, \p{Lu}\p{Ll}+ \d{1,2})\uFDD1(?= [\p{L}\d\uFDD0])/gu, '\uFDD1,'],
  // "Acme Inc.." and "why?."
  [/(?<=[.?!…]["”’']?)\uFDD1\.(?!\.)/gu, ''],
  // "about about the new office", "at at Acme"
  [/(?<![\p{L}\p{N}])(?<word>\p{L}+) \uFDD0\k<word>(?= )/giu, '\uFDD0$<word>'],
  // "hearing about what you said about the new office"
  [
    /(?<lead>about) \uFDD0(?:what you (?:said|told me|mentioned)|(?:our|the) (?:talk|discussion|conversation)|hearing|talking) about /giu,
    '$<lead> \uFDD0',
  ],
  // "the the nurse", "the a nurse"
  [/(?<![\p{L}\p{N}])(?<article>the|an?|your) \uFDD0(?:the|an?) /giu, '$<article> \uFDD0'],
  // "My background includes my experience"
  [
    /(?<lead>(?<![\p{L}\p{N}])my [^.?!\uFDD0]*)\uFDD0my (?=(?:experience|work|training|knowledge|background|time)\b)/giu,
    '$<lead>\uFDD0',
  ],
  // "position position"
  [/(?<![\p{L}\p{N}])(?<word>\p{L}+)\uFDD1 \k<word>(?![\p{L}\p{N}])/giu, '$<word>\uFDD1'],
  // "the internship position"
  [
    /(?<=internship|apprenticeship|traineeship|fellowship|residency|externship)\uFDD1 (?:position|role|job)(?![\p{L}\p{N}])/giu,
    '\uFDD1',
  ],
  // "I liked that you train in pairs. That was my favorite part.": an answer that says what the reader thinks of it stands alone
  [VERDICT, '$<answer>'],
  // "a analyst"
  [/(?<![\p{L}\p{N}])a \uFDD0(?=[aeio](?!ne\b)|u(?!ni|se|s\b|k\b))/giu, 'an \uFDD0'],
];

/** By the English of the letter: what both have, and where Americans set a stop. */
export const SEAMS_OF: Readonly<Record<English, readonly Seam[]>> = { us: [...SEAMS, STOP_WITHIN_QUOTES], uk: SEAMS };
