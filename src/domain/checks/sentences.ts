import { sentenceFaults } from '../shape/sentence-faults';
import { outcome, type Check, type Letter } from './check';

const MOST_NAMED = 3;

/** Whether what was typed and what was edited by hand reads as sentences. A blank is a matter of its own. */
export function checkSentences({ paragraphs }: Letter): Check {
  const faults = [...new Set(paragraphs.flatMap((paragraph) => sentenceFaults(paragraph)))];
  return outcome(
    { id: 'sentences', claim: 'Reads as sentences', guidePage: 'six-parts-of-a-good-thank-you' },
    faults.length === 0 ? undefined : [`${faults.slice(0, MOST_NAMED).join('. ')}.`],
  );
}
