import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EMAIL_NAMES, QUESTIONS, type Ending, type QuestionId } from '../../../src/domain/choose/choose-scenario';

interface Path {
  /** As it stands after `#` in a link. */
  readonly link: string;
  readonly keys: readonly string[];
  readonly questions: readonly QuestionId[];
  readonly ending: Ending;
}

const ids = Object.keys(QUESTIONS) as QuestionId[];
const paths = pathsFrom('happened');
const endings = paths.map(({ ending }) => ending);
const files = new Set(
  readdirSync(new URL('../../../content/scenarios/', import.meta.url)).map((file) => basename(file, '.mustache')),
);

describe.each(paths.map((path) => [path.link, path] as const))('%s', (_, { keys, ending }) => {
  test('ends after four questions at the most', () => {
    expect(keys.length).toBeGreaterThanOrEqual(2);
    expect(keys.length).toBeLessThanOrEqual(4);
  });

  test('asks nothing twice, so that a link can hold every answer', () => {
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('ends at an email that exists, with a reason and two others that exist', () => {
    const emails = [ending.write, ...ending.near];
    expect(new Set(emails).size).toBe(3);
    expect(emails.filter((id) => !files.has(id))).toEqual([]);
    expect(ending.why).toMatch(/^[A-Z].*\.$/u);
  });
});

test('every link leads to one ending only', () => {
  const links = paths.map(({ link }) => link);
  expect(links.filter((link, index) => links.indexOf(link) !== index)).toEqual([]);
});

test.each(Object.keys(EMAIL_NAMES))('some answers lead to %s', (id) => {
  expect(endings.map(({ write }) => write)).toContain(id);
});

test('a question stands below all those that lead to it, and every question is asked by somebody', () => {
  const asked = new Set(paths.flatMap(({ questions }) => questions));
  expect(ids.filter((id) => !asked.has(id))).toEqual([]);
  for (const { questions } of paths) {
    expect(questions).toEqual(questions.toSorted((a, b) => ids.indexOf(a) - ids.indexOf(b)));
  }
});

test.each([
  ['happened=interview&when=today&to=one&about=interview', 'thank-you'],
  ['happened=interview&when=today&to=each', 'thank-you'],
  ['happened=interview&when=week', 'late-thank-you'],
  ['happened=interview&when=later&promised=ahead', 'late-thank-you'],
  ['happened=interview&when=later&promised=none', 'nudge'],
  ['happened=thanked&when=week&promised=none', 'ask-timing'],
  ['happened=thanked&when=week&promised=past&to=recruiter', 'recruiter-nudge'],
  ['happened=thanked&when=later&promised=none&to=one', 'nudge'],
  ['happened=asked&when=later', 'last-nudge'],
] as const)('%s is a link to %s', (link, id) => {
  expect(endingOf(link)).toMatchObject({ write: id });
  expect(endingOf(link)?.isTooEarly).toBeUndefined();
});

test.each(paths.filter(({ link }) => link.includes('promised=ahead')).map(({ link, ending }) => [link, ending] as const))(
  '%s sends no nudge: the day they named is not over',
  (_, { write, isTooEarly }) => {
    expect(isTooEarly === true || write === 'late-thank-you').toBe(true);
  },
);

test('a last nudge within a week of the first is too early', () => {
  expect(endingOf('happened=asked&when=week')).toMatchObject({ write: 'last-nudge', isTooEarly: true });
});

function endingOf(link: string): Ending | undefined {
  return paths.find((path) => path.link === link)?.ending;
}

function pathsFrom(
  id: QuestionId,
  questions: readonly QuestionId[] = [],
  link = '',
  keys: readonly string[] = [],
): readonly Path[] {
  if (questions.includes(id)) throw new Error(`${link} comes back to ${id}`);
  const { key, options } = QUESTIONS[id];
  return options.flatMap(({ value, then }) => {
    const next = {
      link: `${link}${link === '' ? '' : '&'}${key}=${value}`,
      keys: [...keys, key],
      questions: [...questions, id],
    };
    return typeof then === 'string' ? pathsFrom(then, next.questions, next.link, next.keys) : [{ ...next, ending: then }];
  });
}
