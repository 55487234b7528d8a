import { load } from 'js-yaml';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { search } from '../../src/collections/search-schema';
import { fittingTask } from '../../src/page-scripts/fitting-task';
import { wordsIn, type Task } from '../../src/page-scripts/search-words';

const content = new URL('../../content/', import.meta.url);
const file: unknown = load(readFileSync(new URL('search.yaml', content), 'utf8'));
const { popular, tasks, other_words: otherWords } = search.parse(file);
const scenarios = readdirSync(new URL('scenarios/', content)).map((name) => basename(name, '.mustache'));
const guidePages = readdirSync(new URL('guide/', content)).map((name) => basename(name, '.mdx'));

test('the emails that people type words for are there, each once', () => {
  const named = tasks.flatMap(({ write }) => write ?? []);
  expect(named.filter((id) => !scenarios.includes(id))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
  expect(named.length).toBeGreaterThan(30);
});

test('what people often look for is there', () => {
  const pages = [
    '/when/',
    '/guide/examples/',
    ...scenarios.map((id) => `/write/${id}/`),
    ...guidePages.map((id) => `/guide/${id}/`),
  ];
  expect(popular.filter(({ page }) => !pages.includes(page))).toEqual([]);
});

test('no words stand for others that stand for others again', () => {
  const meant = Object.values(otherWords);
  expect(Object.keys(otherWords).filter((words) => meant.includes(words))).toEqual([]);
});

test.each([
  ['no response', 'nudge', true],
  ['no response after interview', 'nudge', true],
  ['thank you note', 'thank-you', undefined],
  ['rejected', 'after-rejection', undefined],
  ['recruiter not responding', 'recruiter-nudge', undefined],
  ['forgot to send thank you', 'late-thank-you', undefined],
  ['reject job offer', 'decline', undefined],
  ['two job offers', 'competing-offer', undefined],
  ['negotiating salary', 'negotiate-offer', undefined],
  ['reference check', 'reference-thank-you', undefined],
  ['christmas', undefined, true],
])('“%s” is a task: write %s, dates %s', (typed, write, dates) => {
  expect([taskFor(typed)?.write, taskFor(typed)?.dates]).toEqual([write, dates]);
});

test.each(['whatsapp', 'handwritten', 'visa', 'glossary'])('“%s” is no task', (typed) => {
  expect(taskFor(typed)).toBeUndefined();
});

function taskFor(typed: string): (typeof tasks)[number] | undefined {
  const offered: readonly Task[] = tasks.map(({ words }) => ({ words, links: [] }));
  const fitting = fittingTask(wordsIn(typed), offered);
  return fitting && tasks[offered.indexOf(fitting)];
}

test.each([
  ['a task with nothing to do', { tasks: [{ words: ['silence'] }] }, 'needs write'],
  ['words as nobody’s typing is read', { tasks: [{ write: 'nudge', words: ['No reply!'] }] }, 'lower-case words'],
  ['an entry that is no word', { other_words: { 'e-mail': 'email' } }, 'lower-case words'],
])('the schema refuses %s', (_, change, message) => {
  const read = search.safeParse({ ...Object(file), ...change });
  expect(JSON.stringify(read.error?.issues)).toContain(message);
});
