import { movesOf } from './moves';
import type { Say } from './say';
import type { Scenario } from './scenario';

export function writeSay(say: Say): string {
  return [...say].map(([move, wording]) => `${move}.${String(wording)}`).join(',');
}

export function withWording(say: Say, move: string, wording: number): Say {
  return new Map([...say, [move, wording]]);
}

/** @param random a number from 0 to below 1, as `Math.random` gives it */
export function drawSay(scenario: Scenario, random: () => number): Say {
  const moves = movesOf(scenario.letters).filter(({ count }) => count > 1);
  return new Map(moves.map(({ id, count }) => [id, Math.floor(random() * count) + 1]));
}
