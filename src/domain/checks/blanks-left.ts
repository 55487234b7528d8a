import { blank } from '../email/read-answers-by';
import { outcome, type Check, type Letter } from './check';
import { listWords } from '../text/punctuate';

/** How templates everywhere mark what is to be filled in. */
const BRACKETS = /\[\p{Letter}[^[\]\n]{0,60}\]/gu;

/** A bracket counts whatever the form says by now: a text edited by hand keeps it when its field is answered. */
export function checkBlanks({ scenario, answers, emails, person }: Letter): Check {
  const { subject = '', message = '' } = emails[person] ?? {};
  const labels = new Set(scenario.fields.map(blank));
  const typed = Object.values(answers);
  const found = `${subject}\n${message}`.match(BRACKETS) ?? [];
  const left = found.filter((bracket) => labels.has(bracket) || !typed.some((answer) => answer.includes(bracket)));
  return outcome(
    { id: 'blanks', claim: 'No blanks left', guidePage: 'six-parts-of-a-good-thank-you' },
    left.length === 0 ? undefined : [`Still to fill in: ${listWords([...new Set(left)])}.`],
  );
}
