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

test('the words of a question stand in its page’s keywords once, by the question alone', () => {
  const doubles = questions.filter(({ id, page }) => {
    const front = readGuidePages().find((other) => other.id === page)?.front ?? '';
    return front.includes(searchWords(id));
  });
  expect(doubles.map(({ id }) => id)).toEqual([]);
});
