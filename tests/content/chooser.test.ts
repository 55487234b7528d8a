import { load } from 'js-yaml';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { chooser, chooserPaths, type Chooser, type ChooserEnding } from '../../src/collections/chooser-schema';

type Questions = Chooser['questions'];
type Option = Questions[string]['options'][number];

const content = new URL('../../content/', import.meta.url);
const written = chooser.parse(load(readFileSync(new URL('chooser.yaml', content), 'utf8')));
const paths = chooserPaths(written.questions);
const scenarios = new Set(readdirSync(new URL('scenarios/', content)).map((file) => basename(file, '.mustache')));

test('every email that the questions end at or offer beside it exists', () => {
  const emails = paths.flatMap(({ end }) => [end.write, ...end.near]);
  expect(emails.filter((id) => !scenarios.has(id))).toEqual([]);
  expect(emails.length).toBeGreaterThan(100);
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

test.each(paths.filter(({ link }) => link.includes('promised=ahead')).map(({ link, end }) => [link, end] as const))(
  '%s sends no nudge: the day they named is not over',
  (_, { write, isTooEarly }) => {
    expect(isTooEarly === true || write === 'late-thank-you').toBe(true);
  },
);

test('a last nudge within a week of the first is too early', () => {
  expect(endingOf('happened=asked&when=week')).toMatchObject({ write: 'last-nudge', isTooEarly: true });
});

const thank: Option = end('thanks', 'thank-you');
const nudge: Option = end('waiting', 'nudge');
const sound: Questions = {
  first: { key: 'first', text: 'What?', options: [ask('more', 'second'), thank] },
  second: { key: 'second', text: 'When?', options: [thank, nudge] },
};

test('questions without a mistake are taken', () => {
  expect(mistakes(sound)).toBe('');
});

test.each([
  ['an unknown question', { ...sound, second: withOptions(ask('on', 'third'), nudge) }, 'asks third, which is no question'],
  ['a way back', { ...sound, second: withOptions(ask('back', 'first'), nudge) }, 'asks first, which is no question below'],
  ['a question that nobody is asked', { ...sound, third: withOptions(thank, nudge) }, 'questions.third: is never asked'],
  [
    'an answer twice',
    { ...sound, second: withOptions(thank, thank, nudge) },
    'questions.second.options.thanks: stands twice',
  ],
  [
    'an email without a name',
    { ...sound, second: withOptions(nudge, end('no', 'decline')) },
    'writes decline, which has no',
  ],
  ['one email twice', { ...sound, second: withOptions(nudge, end('no', 'withdraw')) }, 'names the same email twice'],
  [
    'a name to which no answers lead',
    { first: withOptions(thank, end('late', 'thank-you')) },
    'names.nudge: no answers lead to this email',
  ],
  ['an option that leads nowhere', { first: withOptions(thank, { value: 'x', text: 'X' }) }, 'needs either ask'],
  ['a key twice on a path', { ...sound, second: { ...withOptions(thank, nudge), key: 'first' } }, 'holds a key twice'],
  [
    'an email that doesn’t follow their answer',
    { first: withOptions(thank, { ...end('news', 'nudge'), answered: 'no' }) },
    'writes nudge, which doesn\'t follow "no"',
  ],
  [
    'an answer without one of its emails',
    { ...sound, first: withOptions({ ...ask('more', 'second'), answered: 'no' }, thank) },
    'doesn\'t offer after-rejection, which follows "no"',
  ],
  ['five questions', chainOf(5), 'answers more than 4 questions'],
])('%s is a mistake, and the message names the question', (_, questions, expected) => {
  expect(mistakes(questions)).toContain(expected);
});

test('four questions are no mistake', () => {
  expect(mistakes(chainOf(4))).toBe('');
});

function endingOf(link: string): ChooserEnding | undefined {
  return paths.find((path) => path.link === link)?.end;
}

function mistakes(questions: Questions): string {
  const read = chooser.safeParse({ names: { 'thank-you': 'thanks', nudge: 'a nudge' }, questions });
  return (read.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n');
}

function ask(value: string, id: string): Option {
  return { value, text: value, ask: id };
}

function end(value: string, write: string): Option {
  return { value, text: value, end: { write, why: 'Because.', near: ['update', 'withdraw'] } };
}

function withOptions(...options: Option[]): Questions[string] {
  return { key: 'second', text: 'When?', options };
}

/** So many questions, one after the other. */
function chainOf(count: number): Questions {
  const questions = Array.from({ length: count }, (_, index): [string, Questions[string]] => {
    const isLast = index === count - 1;
    const next = isLast ? thank : ask('on', `q${String(index + 1)}`);
    return [`q${String(index)}`, { key: `k${String(index)}`, text: 'What?', options: [next, nudge] }];
  });
  return Object.fromEntries(questions);
}
