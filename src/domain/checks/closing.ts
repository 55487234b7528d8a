import { outcome, type Check, type Letter } from './check';
import { namesOf } from './names-of';
import { fold, containsPhrase, wordsOf } from './compare-text';

export function checkClosing({ answers: { you = '' }, ending, scenario }: Letter): Check {
  return outcome(
    { id: 'closing', claim: 'A closing and your name', guidePage: 'six-parts-of-a-good-thank-you' },
    ending === undefined
      ? ['End with a line such as “Best regards,” and your name under it.']
      : isSigned(ending, you, scenario)
        ? undefined
        : ['Put your name under the closing.'],
  );
}

/** With no name in the form, whatever a hand put under the closing is taken for one. */
function isSigned(ending: string, you: string, { fields }: Letter['scenario']): boolean {
  if (you !== '') return namesOf(you).some((name) => containsPhrase(fold(ending), fold(name)));
  const [, ...signature] = ending.split(/[\n,]/u);
  const label = fields.find(({ id }) => id === 'you')?.label ?? '';
  return wordsOf(signature.join(' ')).length > 0 && !ending.includes(label);
}
