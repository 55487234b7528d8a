import type { Seam } from './print-template';

/**
 * What becomes right where the words of a template and of an answer meet, each applied to what the one before it left. What
 * was typed stays whole: only the words of the template give way to it.
 */
export const SEAMS: readonly Seam[] = [
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
];
