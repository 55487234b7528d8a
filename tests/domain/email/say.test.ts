import { describe, expect, test } from 'vitest';
import { movesIn, movesOf } from '~/domain/email/moves';
import { readAnswers } from '~/domain/email/read-answers';
import { nextWording } from '~/domain/email/other-wordings';
import { readSay, wordingNumber } from '~/domain/email/say';
import { drawSay, writeSay } from '~/domain/email/write-say';
import type { AnswersById } from '~/domain/form/answers';
import { realScenario } from '../../vectors/real-scenarios';

const { scenario } = realScenario('thank-you');

describe('The chosen wordings', () => {
  test.each([
    ['', []],
    ['open.2', [['open', 2]]],
    [
      'open.2,close.0',
      [
        ['open', 2],
        ['close', 0],
      ],
    ],
    [
      ' open.2 , close.0 ',
      [
        ['open', 2],
        ['close', 0],
      ],
    ],
    ['open.2,open.3', [['open', 2]]],
    ['open', []],
    ['open.', []],
    ['open.-1', []],
    ['open.1.2', []],
    ['OPEN.2', []],
    ['open.999', []],
    ['<b>.1,,;open=2', []],
    ['__proto__.2', []],
    ['constructor.2', [['constructor', 2]]],
  ] as const)('%j are read as %j', (text, expected) => {
    expect([...readSay(text)].toSorted()).toEqual([...expected].toSorted());
  });

  test('are written as they are read', () => {
    expect(writeSay(readSay('open.2,close.0'))).toBe(writeSay(new Map(readSay('open.2,close.0'))));
    expect(
      readSay(
        writeSay(
          new Map([
            ['open', 2],
            ['close', 0],
          ]),
        ),
      ),
    ).toEqual(
      new Map([
        ['open', 2],
        ['close', 0],
      ]),
    );
  });

  test.each([
    ['open.2', 2],
    ['open.4', 4],
    ['open.9', 1],
    ['close.2', 1],
    ['open.0', 0],
  ] as const)('%j has of four wordings number %i', (text, expected) => {
    expect(wordingNumber(readSay(text), 'open', 4)).toBe(expected);
  });
});

test('A set is drawn from all wordings, by the numbers that it is given', () => {
  const first = drawSay(scenario, () => 0);
  const last = drawSay(scenario, () => 0.999);
  for (const { id, count } of movesOf(scenario.letters)) {
    expect(first.get(id)).toBe(1);
    expect(last.get(id)).toBe(count);
  }
});

test('Another way goes on to the next wording, and from the last to the first', () => {
  const count = movesOf(scenario.letters).find(({ id }) => id === 'open')?.count ?? 0;
  expect(count).toBeGreaterThanOrEqual(4);
  const seen = [1];
  for (let turn = 0; turn < count; turn += 1) seen.push(next('open', { say: `open.${String(seen.at(-1))}` }) ?? 0);
  expect(seen).toEqual([...Array.from({ length: count }, (_, index) => index + 1), 1]);
});

test('There is no other way where a sentence of the reader’s own stands alone in all of them', () => {
  const detail = 'You train in pairs. That impressed me.';
  expect(next('detail', { detail })).toBeUndefined();
  expect(next('detail', { detail, say: 'detail.3' })).toBeUndefined();
  expect(next('detail', { detail: 'You mentioned that you train in pairs.' })).toBe(2);
  expect(next('detail', { detail: '' })).toBe(2);
});

test('Another way passes over a wording that says the same', () => {
  const value = 'I led a team.';
  const moves = movesIn(scenario.letters.brief).find(({ move }) => move === 'value');
  const [first, second] = moves?.wordings.sentence ?? [];
  expect([first, second].every((wording) => wording !== undefined)).toBe(true);
  const same = {
    move: 'value',
    wordings: { phrase: [['x'], ['y'], ['z']], sentence: [first ?? [], first ?? [], second ?? []] },
  };
  expect(nextWording(same, readAnswers(scenario.fields, { tone: 'brief', value }, undefined))).toBe(3);
});

function next(id: string, answers: AnswersById): number | undefined {
  const move = movesIn(scenario.letters.formal).find((found) => found.move === id);
  return move && nextWording(move, readAnswers(scenario.fields, answers, undefined));
}
