import { outcome, type Check, type Letter } from './check';

const THANKS = /\b(?:thank|grateful|appreciat)/iu;

export function checkThanks({ family, greeting, paragraphs }: Letter): Check | undefined {
  if (family !== 'thank-you') return undefined;
  return outcome(
    { id: 'thanks', claim: 'Thanks first', guidePage: 'six-parts-of-a-good-thank-you' },
    THANKS.test(`${greeting}\n${paragraphs[0] ?? ''}`)
      ? undefined
      : ['Say thank you in the first paragraph, in one sentence.'],
  );
}
