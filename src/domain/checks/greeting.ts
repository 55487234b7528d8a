import { greetingFor } from '../names/greeting';
import { outcome, type Check, type Letter } from './check';
import { containsPhrase, fold } from './compare-text';
import { namesOf } from './names-of';

/** A department has no name: it is greeted as the form does it. */
export function checkGreeting({ answers: { to = '', greet = '' }, greeting }: Letter): Check {
  const first = fold(greeting);
  const byRule = (['formal', 'friendly'] as const).flatMap((manner) => greetingFor(to, manner, greet) ?? []);
  const isGreeted = [...namesOf(to), ...byRule].some((name) => containsPhrase(first, fold(name)));
  return outcome(
    { id: 'greeting', claim: 'Greets by name', guidePage: 'six-parts-of-a-good-thank-you' },
    isGreeted ? undefined : [to === '' ? 'Say who you write to.' : `Begin with a line of its own that names ${to}.`],
  );
}
