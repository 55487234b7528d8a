import { readdirSync, readFileSync } from 'node:fs';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';

const FOLDER = 'content/guide';
const FEWEST_WORDS = 500;
const FEWEST_WORDS_OF_ALL = 25_000;
/** A school year: what somebody of fourteen reads with ease. */
const HIGHEST_GRADE = 8;

const pages = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.mdx'))
  .sort()
  .map((file) => {
    const [, front = '', body = ''] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(readFileSync(`${FOLDER}/${file}`, 'utf8')) ?? [];
    return { file, front, body, sentences: sentencesOf(body) };
  });

describe.each(pages.map((page) => [page.file, page] as const))('%s', (_, { front, body, sentences }) => {
  test('has enough to say, its letters not counted', () => {
    expect(wordsOf(sentences.join(' ')).length).toBeGreaterThanOrEqual(FEWEST_WORDS);
  });

  test('has one tool in it', () => {
    expect(body.match(/^<(?:Builder scenario="[a-z-]+"|Calculator) \/>$/gmu)).toHaveLength(1);
  });

  test('is read with ease', () => {
    expect(gradeOf(sentences)).toBeLessThanOrEqual(HIGHEST_GRADE);
  });

  test('begins with an answer', () => {
    expect(sentences.slice(0, 2).filter((sentence) => sentence.endsWith('?'))).toEqual([]);
  });

  test('says what to do now, and shows a whole email', () => {
    expect(body).toContain('<DoNow>');
    expect(body).toContain('<Letter ');
  });

  test('names the day of its review in a plain date', () => {
    expect(front).toMatch(/^reviewed: 20\d\d-\d\d-\d\d$/mu);
  });
});

test('the guide is a book', () => {
  const words = pages.flatMap(({ sentences }) => wordsOf(sentences.join(' ')));
  expect(words.length).toBeGreaterThanOrEqual(FEWEST_WORDS_OF_ALL);
});

/** The prose of a page without its markup; a heading or an item of a list is a sentence too. */
function sentencesOf(body: string): readonly string[] {
  return body
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/\[(?<text>[^\]]*)\]\([^)]*\)/gu, '$<text>')
    .replaceAll(/[*_`#>]/gu, '')
    .split('\n')
    .map((line) => line.replace(/^\s*(?:-|\d+\.)\s+/u, '').trim())
    .filter(Boolean)
    .flatMap((line) => line.match(/[^.!?:]+[.!?:]*/gu) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => /\p{L}|\d/u.test(word));
}

function gradeOf(sentences: readonly string[]): number {
  const words = wordsOf(sentences.join(' '));
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}
