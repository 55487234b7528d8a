const SHORTEST = 4;
/** From this many letters on, a word may have two mistakes. */
const LONG = 8;

/** The first of `words` with the fewest mistakes in `typed`, or undefined where none is near enough to be meant. */
export function nearWord(typed: string, words: readonly string[]): string | undefined {
  if (typed.length < SHORTEST) return undefined;
  let near: string | undefined;
  let most = typed.length < LONG ? 1 : 2;
  for (const word of words) {
    const mistakes = mistakesBetween(typed, word, most);
    if (mistakes > most) continue;
    near = word;
    most = mistakes - 1;
    if (most < 1) break;
  }
  return near;
}

/**
 * How many letters are missing, too many, wrong or in the wrong order (Damerau and Levenshtein's distance, with no letter
 * changed twice); `most + 1` stands for anything above `most`.
 */
export function mistakesBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let line = 1; line <= one.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[line - 1] === other[column - 1];
      const swapped = one[line - 1] === other[column - 2] && one[line - 2] === other[column - 1];
      next[column] = Math.min(
        at(row, column) + 1,
        at(next, column - 1) + 1,
        at(row, column - 1) + (isSame ? 0 : 1),
        swapped ? at(before, column - 2) + 1 : Infinity,
      );
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return at(row, other.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
