import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { askedQuestion, searchWords } from '~/collections/question-schema';
import { readGuidePages } from './guide-prose';

const questions = askedQuestion.array().parse(load(readFileSync('content/questions.yaml', 'utf8')));

test('there are fifty questions at least, each asked somewhere else in words of its own', () => {
  expect(questions.length).toBeGreaterThanOrEqual(50);
  for (const key of ['id', 'asked', 'link'] as const) {
    const values = questions.map((question) => question[key]);
    expect(values).toEqual([...new Set(values)]);
  }
});

test('the words of a question are keywords of its page by the question alone', () => {
  const keywords = new Map(
    readGuidePages().map(({ id, front }) => [id, /^keywords: \[(?<list>.*)\]$/mu.exec(front)?.groups?.list?.split(', ')]),
  );
  const doubles = questions.filter(({ id, page }) => keywords.get(page)?.includes(searchWords(id)) !== false);
  expect(doubles.map(({ id }) => id)).toEqual([]);
});
