import { describe, expect, test } from 'vitest';
import { proseOf, readGuidePages, readingOf } from './guide-prose';

const FEWEST_WORDS = 450;
const FEWEST_WORDS_OF_ALL = 25_000;
/** A school year: what somebody of fourteen reads with ease. */
const HIGHEST_GRADE = 8;
/** Sentences of fewer than seven words, one after the other, read as if somebody barked them. */
const MOST_SHORT = 0.2;
/** In words. */
const MEAN_LENGTH = { least: 12, most: 16 };
/** Who reads on must not meet the same example again and again. */
const MOST_PAGES_WITH_A_LETTER = 3;

const LETTER = /<Letter scenario="[a-z-]+" tone="[a-z]+" \/>/gu;
const pages = readGuidePages();

describe.each(pages.map((page) => [page.id, page] as const))('%s', (_, { front, body }) => {
  const sentences = proseOf(body);
  const reading = readingOf(sentences);

  test('has enough to say, its letters not counted', () => {
    expect(reading.words).toBeGreaterThanOrEqual(FEWEST_WORDS);
  });

  test('has one tool in it', () => {
    expect(body.match(/^<(?:Builder scenario="[a-z-]+"|Calculator) \/>$/gmu)).toHaveLength(1);
  });

  test('imports nothing and holds no script: every component has one name for all', () => {
    expect(body).not.toMatch(/^(?:import|export)\s|<script|<style|style=/mu);
  });

  test('is read with ease', () => {
    expect(reading.grade).toBeLessThanOrEqual(HIGHEST_GRADE);
    expect(reading.short).toBeLessThanOrEqual(MOST_SHORT);
  });

  test('begins with an answer in one paragraph, and then what to do now', () => {
    expect(sentences.slice(0, 2).filter((sentence) => sentence.endsWith('?'))).toEqual([]);
    expect(body.trim().split('\n\n')[1]).toMatch(/^<DoNow>/u);
  });

  test('ends with what to do next', () => {
    expect(body.match(/^## .*$/gmu)?.at(-1)).toBe('## What to do next');
  });

  test('shows a whole email', () => {
    expect(body).toMatch(LETTER);
  });

  test('names the day of its review in a plain date', () => {
    expect(front).toMatch(/^reviewed: 20\d\d-\d\d-\d\d$/mu);
  });
});

test('the guide is a book', () => {
  const { words, meanLength } = readingOf(pages.flatMap(({ body }) => proseOf(body)));
  expect(words).toBeGreaterThanOrEqual(FEWEST_WORDS_OF_ALL);
  expect(meanLength).toBeGreaterThanOrEqual(MEAN_LENGTH.least);
  expect(meanLength).toBeLessThanOrEqual(MEAN_LENGTH.most);
});

test('no letter is shown again and again', () => {
  const shown = Map.groupBy(
    pages.flatMap(({ body }) => body.match(LETTER) ?? []),
    (letter) => letter,
  );
  const worn = [...shown].filter(([, times]) => times.length > MOST_PAGES_WITH_A_LETTER).map(([letter]) => letter);
  expect(worn).toEqual([]);
});
