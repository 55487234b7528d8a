import { outcome, type Check, type Letter } from './check';
import { namesOf } from './names-of';
import { fold, containsPhrase } from './compare-text';

export function checkGreeting({ answers: { to = '' }, greeting }: Letter): Check {
  const isGreeted = namesOf(to).some((name) => containsPhrase(fold(greeting), fold(name)));
  return outcome(
    { id: 'greeting', claim: 'Greets by name', guidePage: 'six-parts-of-a-good-thank-you' },
    isGreeted ? undefined : [to === '' ? 'Say who you write to.' : `Begin with a line of its own that names ${to}.`],
  );
}
