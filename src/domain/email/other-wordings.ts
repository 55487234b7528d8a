import { movesIn } from './moves';
import type { ReadAnswers } from './read-answers-by';
import { renderMove, wordingFor } from './render-email';
import { readSay } from './say';
import type { LetterTemplate, Move, Scenario } from './scenario';

/** The moves of the letter that an email is made of. */
export function movesFor(scenario: Scenario, { tone }: ReadAnswers): readonly Move[] {
  return movesIn(scenario.letters[tone]);
}

/**
 * The next wording of a move, back to the first after the last, that does not say the same as the one in use. Undefined where
 * there is none: a sentence of the reader's own may stand alone in all of them.
 */
export function nextWording(move: Move, read: ReadAnswers): number | undefined {
  const count = move.wordings.phrase?.length ?? 0;
  const inUse = wordingFor(move, readSay(read.say));
  const others = Array.from({ length: count }, (_, step) => ((inUse + step) % count) + 1);
  return others.find((number) => renderMove(move, read, number) !== renderMove(move, read, inUse));
}

/** How many paragraphs stand between the greeting and the closing. */
export function bodyLength(letter: LetterTemplate): number {
  return letter.length - 2;
}
