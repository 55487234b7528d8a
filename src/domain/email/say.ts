import { WORDING } from '../form/wordings';

/** The wording of each move, counted from 1; 0 where it is left out. A move that is not there has its first. */
export type Say = ReadonlyMap<string, number>;

/** Where the paragraph of the reader's own stands, kept as the wording of a move with this name. */
export const OWN_MOVE = 'own';

/** Reads `open.2,close.0`. What cannot be read is passed over: the move then has its first wording. */
export function readSay(text: string): Say {
  const parts = text.split(',').flatMap((part) => {
    const { move, wording } = WORDING.exec(part.trim())?.groups ?? {};
    return move === undefined ? [] : [[move, Number(wording)] as const];
  });
  return new Map(parts.toReversed());
}

/** A number that is not there means the first. */
export function wordingNumber(say: Say, move: string, count: number): number {
  const chosen = say.get(move) ?? 1;
  return chosen <= count ? chosen : 1;
}
