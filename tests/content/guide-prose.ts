import { readdirSync, readFileSync } from 'node:fs';
import { fleschKincaid } from 'flesch-kincaid';
import { load } from 'js-yaml';
import { syllable } from 'syllable';
import { quoted, rule } from '~/collections/rule-schema';

const FOLDER = 'content/guide';
/** A sentence of fewer words is short. */
const SHORT = 7;
const ABBREVIATIONS = /\b(?<short>Mr|Ms|Mrs|Dr|St|a\.m|p\.m)\./gu;
const rules = new Map(
  rule
    .array()
    .parse(load(readFileSync('content/rules.yaml', 'utf8')))
    .map(({ id, says }) => [id, quoted(says)]),
);
const sentenceBreaks = new Intl.Segmenter('en', { granularity: 'sentence' });

export interface GuidePage {
  /** The name of its file without the ending. */
  readonly id: string;
  readonly front: string;
  readonly body: string;
}

/** What is measured of a page, or of the whole guide. */
export interface Reading {
  readonly words: number;
  /** The school year of the Flesch–Kincaid formula. */
  readonly grade: number;
  /** The share of sentences of fewer than seven words, from 0 to 1. */
  readonly short: number;
  /** In words. */
  readonly meanLength: number;
}

/** Every page of `content/guide`, by name. */
export function readGuidePages(): readonly GuidePage[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) => {
      const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
      const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(text) ?? [];
      return { id: file.replace('.mdx', ''), front, body };
    });
}

/**
 * The sentences that a page says in its own voice: no headings, tables, examples, letters or lines to speak, and no labels in
 * bold at the start of a paragraph. A quotation inside a sentence is a part of it.
 */
export function proseOf(body: string): readonly string[] {
  return body
    .replaceAll(/<(?<name>Weak|Strong)>[\s\S]*?<\/\k<name>>/gu, '')
    .replaceAll(/<Cite [^>]*>/gu, 'half')
    .replaceAll(/<Rule id="(?<id>[^"]*)" \/>/gu, (_, id: string) => rules.get(id) ?? '')
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll(/\[(?<text>[^\]]*)\]\([^)]*\)/gu, '$<text>')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^[#|>`]/u.test(line))
    .map((line) => plainLine(line))
    .flatMap((line) => Array.from(sentenceBreaks.segment(line), ({ segment }) => segment.trim()))
    .filter((sentence) => wordsOf(sentence).length > 0);
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s–—]+/u).filter((word) => /[\p{L}\d]/u.test(word));
}

/** @param sentences At least one. */
export function readingOf(sentences: readonly string[]): Reading {
  const counts = sentences.map((sentence) => wordsOf(sentence).length);
  const words = sum(counts);
  const syllables = sum(sentences.flatMap(wordsOf).map((word) => Math.max(1, syllable(word))));
  return {
    words,
    grade: fleschKincaid({ sentence: sentences.length, word: words, syllable: syllables }),
    short: counts.filter((count) => count < SHORT).length / sentences.length,
    meanLength: words / sentences.length,
  };
}

function plainLine(line: string): string {
  return line
    .replace(/^(?:-|\d+\.)\s+/u, '')
    .replace(/^\*\*[^*]*[:.?!]\*\*/u, '')
    .replace(/^(?:"[^"]*"\s*)+$/u, '')
    .replaceAll('*', '')
    .replaceAll(ABBREVIATIONS, '$<short>')
    .replaceAll(/"(?<said>[^"]*)"/gu, (_, said: string) => withoutStops(said));
}

/** So that no sentence ends inside a quotation; its last stop may end one. */
function withoutStops(said: string): string {
  const end = /[.?!]$/u.exec(said)?.[0] ?? '';
  return said.replaceAll(/[.?!](?=\s|$)/gu, ',').replace(/,$/u, '') + end;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
