import { TONES } from '../form/common-fields';
import type { Letters, LetterTemplate, Move } from './scenario';

interface MoveSummary {
  readonly id: string;
  readonly isOptional: boolean;
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

/** The letters with the first wording of each move: what a page needs before the reader begins. */
export function firstWordings(letters: Letters): Letters {
  const first = (letter: LetterTemplate): LetterTemplate =>
    letter.map((paragraph) =>
      paragraph.map((part) =>
        'move' in part
          ? {
              ...part,
              wordings: Object.fromEntries(
                Object.entries(part.wordings).map(([frame, wordings]) => [frame, wordings.slice(0, 1)]),
              ),
            }
          : part,
      ),
    );
  return { formal: first(letters.formal), warm: first(letters.warm), brief: first(letters.brief) };
}
