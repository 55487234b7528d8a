import { drawSay, writeSay } from '~/domain/email/write-say';
import type { Scenario } from '~/domain/email/scenario';

export { fetchLetters } from '~/islands/browser/fetch-letters';

/** A wording of each move by chance, as a link holds them. */
export function drawWordings(scenario: Scenario): string {
  return writeSay(drawSay(scenario, Math.random));
}
