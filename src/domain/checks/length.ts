import { outcome, type Check, type Letter } from './check';
import { wordsOf } from './compare-text';

export function checkLength({ emails, person, words: { least, most } }: Letter): Check {
  const count = wordsOf(emails[person]?.message ?? '').length;
  const range = `${String(least)} to ${String(most)} words`;
  return outcome(
    { id: 'length', claim: range, guidePage: 'thank-you-email' },
    count < least || count > most
      ? [
          `It has ${String(count)}. ${count < least ? 'Add one thing that only you can say.' : 'Take out what they know already.'}`,
        ]
      : undefined,
  );
}
