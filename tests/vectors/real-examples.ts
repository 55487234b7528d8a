import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { example } from '~/collections/example-schema';
import { movesOf } from '~/domain/email/moves';
import { writeSay } from '~/domain/email/write-say';
import type { Letters } from '~/domain/email/scenario';

const file = new URL('../../content/examples.yaml', import.meta.url);

/** The example emails as the site reads them. */
export const realExamples = example.array().parse(load(readFileSync(file, 'utf8')));

/** The first wording of every move, then the second, and so on; a move with fewer keeps its last. */
export function everySay(letters: Letters): readonly string[] {
  const moves = movesOf(letters);
  const most = Math.max(...moves.map(({ count }) => count));
  return Array.from({ length: most }, (_, wording) =>
    writeSay(new Map(moves.map(({ id, count }) => [id, Math.min(wording + 1, count)]))),
  );
}
