import { renderTemplate, type Template, type Values } from './template';

// Noncharacters of Unicode, which no text holds: they mark where a value begins and ends while a sentence is put together.
const START = '\uFDD0';
const END = '\uFDD1';

/** Each applied to what the one before it left. What was typed stays whole: only the words of the template give way to it. */
const SEAMS: readonly (readonly [pattern: RegExp, replacement: string])[] = [
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
  // "position position"
  [/(?<![\p{L}\p{N}])(?<word>\p{L}+)\uFDD1 \k<word>(?![\p{L}\p{N}])/giu, '$<word>\uFDD1'],
  // "a analyst"
  [/(?<![\p{L}\p{N}])a \uFDD0(?=[aeio](?!ne\b)|u(?!ni|se|s\b|k\b))/giu, 'an \uFDD0'],
  [/[\uFDD0\uFDD1]/gu, ''],
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
