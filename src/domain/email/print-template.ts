import { renderTemplate, type Template, type Values } from './template';

// Mark where a value begins and ends while a sentence is put together; answers hold no control characters (`cleanText`).
const START = '\u0001';
const END = '\u0002';

/** Each applied to what the one before it left. What was typed stays whole: only the words of the template give way to it. */
const SEAMS: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // "on Tuesday, November 3 about": American English has a comma after such a day within a sentence
  [/(?<=day, \p{Lu}\p{Ll}+ \d{1,2})\u0002(?= [\p{L}\d\u0001])/gu, '\u0002,'],
  // "Acme Inc.." and "why?."
  [/(?<=[.?!…]["”’']?)\u0002\.(?!\.)/gu, ''],
  // "about about the new office", "at at Acme"
  [/(?<![\p{L}\p{N}])(?<word>\p{L}+) \u0001\k<word>(?= )/giu, '\u0001$<word>'],
  // "hearing about what you said about the new office"
  [
    /(?<lead>about) \u0001(?:what you (?:said|told me|mentioned)|(?:our|the) (?:talk|discussion|conversation)|hearing|talking) about /giu,
    '$<lead> \u0001',
  ],
  // "the the nurse", "the a nurse"
  [/(?<![\p{L}\p{N}])(?<article>the|an?|your) \u0001(?:the|an?) /giu, '$<article> \u0001'],
  // "position position"
  [/(?<![\p{L}\p{N}])(?<word>\p{L}+)\u0002 \k<word>(?![\p{L}\p{N}])/giu, '$<word>\u0002'],
  // "a analyst"
  [/(?<![\p{L}\p{N}])a \u0001(?=[aeio](?!ne\b)|u(?!ni|se|s\b|k\b))/giu, 'an \u0001'],
  [/[\u0001\u0002]/gu, ''],
  [/ {2,}/gu, ' '],
];

/** A template with its values, on one line, with the words and stops right where both meet. */
export function printTemplate(template: Template, values: Values): string {
  const marked = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? START + value + END : value]),
  );
  return SEAMS.reduce(
    (text, [pattern, replacement]) => text.replace(pattern, replacement),
    renderTemplate(template, marked),
  ).trim();
}
