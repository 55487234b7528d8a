import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { movesOf } from '~/domain/email/moves';
import { readAnswers } from '~/domain/email/read-answers';
import { renderEmail } from '~/domain/email/render-email';
import { drawSay, writeSay } from '~/domain/email/write-say';
import { TONES, type Tone } from '~/domain/form/common-fields';
import type { Scenario } from '~/domain/email/scenario';
import { realScenario, realScenarios } from '../vectors/real-scenarios';

/** The family in which two candidates for one job write to the same person. */
const SAME_READER = ['thank-you', 'late-thank-you', 'panel-one-email', 'phone-screen', 'later-round', 'final-round'];
/** “I speak Spanish. I'd love to do the same for your team.” */
const FOLLOWS_A_DEED = /\b(?:the same|again|do(?:ing)? (?:that|it|so))\b/u;
/** Moves of these have at least four wordings, of all others at least two. */
const MANY = [...SAME_READER, 'nudge'];
const PAIRS = 200;
const LETTERS = 1000;
/** What two letters may have in common, as runs of three words, on average. */
const MOST_SHARED = 0.2;
/** How many of a thousand letters may hold the same sentence of ours. */
const MOST_OFTEN = 0.4;

/** What candidates answer, each in their own words; the name of whom they met and the job are the same. */
const DETAILS = [
  'how you train new people in pairs',
  'the second site in Leeds',
  'You answer every customer within an hour.',
  'the way the morning shift hands over',
  'your plan to bake on site again',
  'You mentioned that the team meets outdoors on Fridays.',
  'moving the records to the new system',
  'how the ward keeps one board for everyone',
  'the apprentices who stay on',
  'I had not known that you repair what you sell.',
];
const VALUES = [
  'I ran the night desk for two years.',
  'five years of teaching adults',
  'In my last job I cut the returns by a third.',
  'a diploma in food safety',
  'I built the booking tool that the clinic still uses.',
  'I speak Polish with half of your customers.',
  'three summers on a farm',
  'For the past year I have kept the accounts of a club.',
  'I learned to weld before I learned to drive.',
  'experience with small budgets',
];
const NAMES = ['Sam Roy', 'Ada Berg', 'Leo Martins', 'Ines Castro', 'Tom Hale', 'Mia Novak', 'Raj Patel', 'Eva Lind'];

/** Numbers from 0 to below 1 that are the same in every run (a linear congruential generator, Numerical Recipes). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function letterOf(scenario: Scenario, tone: Tone, next: () => number): string {
  const pick = (texts: readonly string[]): string => texts[Math.floor(next() * texts.length)] ?? '';
  const own = Object.fromEntries(
    scenario.fields
      .filter(({ required, form }) => required || form === 'text')
      .map(({ id, form, example = '' }) => {
        if (id === 'detail') return [id, pick(DETAILS)];
        if (form === 'text' && id !== 'own') return [id, pick(VALUES)];
        return [id, id === 'you' ? pick(NAMES) : example];
      }),
  );
  const answers = { ...own, tone, say: writeSay(drawSay(scenario, next)) };
  return renderEmail(scenario, readAnswers(scenario.fields, answers, undefined)).message;
}

function runsOfThree(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
  return new Set(words.slice(2).map((word, index) => `${words[index] ?? ''} ${words[index + 1] ?? ''} ${word}`));
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((run) => other.has(run)).length;
  return common / (one.size + other.size - common);
}

describe.each(SAME_READER)('In %s', (id) => {
  const { scenario } = realScenario(id);

  test.each(TONES)(`two candidates share few runs of three words, in the tone %s (${String(PAIRS)} pairs)`, (tone) => {
    const next = random(20_261_125);
    const shared = Array.from({ length: PAIRS }, () =>
      jaccard(runsOfThree(letterOf(scenario, tone, next)), runsOfThree(letterOf(scenario, tone, next))),
    );
    expect(shared.reduce((sum, each) => sum + each, 0) / PAIRS).toBeLessThanOrEqual(MOST_SHARED);
  });
});

test.each(TONES)(`No sentence of ours stands in more than four of ten thank-yous in the tone %s`, (tone) => {
  const { scenario } = realScenario('thank-you');
  const next = random(20_261_126);
  const counts = new Map<string, number>();
  for (let index = 0; index < LETTERS; index += 1) {
    const [, ...paragraphs] = letterOf(scenario, tone, next).split('\n\n');
    const sentences = new Set(paragraphs.slice(0, -1).flatMap((text) => text.split(/(?<=[.?!]) /u)));
    for (const sentence of sentences) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  const often = [...counts].filter(([, count]) => count > LETTERS * MOST_OFTEN).map(([sentence]) => sentence);
  expect(often).toEqual([]);
});

describe.each(realScenarios.map((real) => [real.scenario.id, real] as const))('In %s', (id, { scenario }) => {
  test('every move has several wordings', () => {
    const few = movesOf(scenario.letters).filter(({ count }) => count < (MANY.includes(id) ? 4 : 2));
    expect(few).toEqual([]);
  });

  test('no two wordings of a move are the same, or nearly', () => {
    for (const tone of TONES) {
      for (const part of scenario.letters[tone].flat()) {
        if (!('move' in part) || part.move === 'sign') continue;
        for (const wordings of Object.values(part.wordings)) {
          const texts = wordings.map((wording) => JSON.stringify(wording));
          expect(new Set(texts).size, `${id} ${tone} [${part.move}]`).toBe(texts.length);
        }
      }
    }
  });

  test('what follows a sentence about what somebody brings fits a skill, a trait and a wish as well as a deed', () => {
    const isAsked = scenario.fields.some((field) => field.id === 'value');
    const parts = TONES.flatMap((tone) => scenario.letters[tone].flat());
    const following = parts.flatMap(
      (part) => ('move' in part && part.move === 'value' ? part.wordings.sentence : undefined) ?? [],
    );
    expect(following.length > 0).toBe(isAsked);
    for (const wording of following) expect(JSON.stringify(wording)).not.toMatch(FOLLOWS_A_DEED);
  });

  test('a set that is drawn is read again as it was', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const say = drawSay(scenario, random(seed));
        expect(say.size).toBeGreaterThan(0);
        for (const { id: move, count } of movesOf(scenario.letters)) {
          expect(say.get(move) ?? 1).toBeGreaterThanOrEqual(1);
          expect(say.get(move) ?? 1).toBeLessThanOrEqual(count);
        }
      }),
      { numRuns: 50, seed: 20_261_127 },
    );
  });
});
