import { TONES } from '../form/common-fields';
import type { Letters, LetterTemplate, Move } from './scenario';

interface MoveSummary {
  readonly id: string;
  readonly isOptional?: true | undefined;
  /** How many wordings it has; the same in every tone that has it. */
  readonly count: number;
}

/** The moves of a letter, in order. */
export function movesIn(letter: LetterTemplate): readonly Move[] {
  return letter.flat().filter((part) => 'move' in part);
}

/** Every move of a scenario once, in the order of the first tone that has it. */
export function movesOf(letters: Letters): readonly MoveSummary[] {
  const moves = new Map<string, MoveSummary>();
  for (const { move: id, isOptional, wordings } of TONES.flatMap((tone) => movesIn(letters[tone]))) {
    if (!moves.has(id)) moves.set(id, { id, isOptional, count: wordings.phrase?.length ?? 0 });
  }
  return [...moves.values()];
}

/**
 * The letters with the first wording of each move for a phrase, as a blank is one too: what a page needs until the file with
 * all of them is there.
 */
export function firstWordings(letters: Letters): Letters {
  const first = (letter: LetterTemplate): LetterTemplate =>
    letter.map((paragraph) =>
      paragraph.map((part) =>
        'move' in part
          ? {
              ...part,
              wordings: { phrase: part.wordings.phrase?.slice(0, 1) ?? [] },
            }
          : part,
      ),
    );
  return { formal: first(letters.formal), warm: first(letters.warm), brief: first(letters.brief) };
}
