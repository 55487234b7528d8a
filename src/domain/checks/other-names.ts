import { outcome, type Check, type Letter } from './check';
import { listWords } from '../text/punctuate';
import { namesOf } from './names-of';
import { lettersText } from './template-text';
import { plain, containsPhrase } from './compare-text';

/** `van` and `of` are parts of a name, and alone nobody's. */
const NAMELESS = /^(?:\p{Lowercase_Letter}|.{1,2}$)/u;

/** The name of somebody else whom the form writes to, left over from their email. */
export function checkNames({ answers, emails, others, person, scenario }: Letter): Check | undefined {
  if (others.length === 0) return undefined;
  const { subject = '', message = '' } = emails[person] ?? {};
  const email = plain(`${subject}\n${message}`);
  const meant = [...Object.values(answers), lettersText(scenario.letters)].map(plain);
  const strays = others.flatMap(({ name }) =>
    namesOf(plain(name))
      .filter((part, index) => index === 0 || !NAMELESS.test(part))
      .filter((part) => containsPhrase(email, part) && !meant.some((text) => containsPhrase(text, part)))
      .slice(0, 1),
  );
  return outcome(
    { id: 'names', claim: 'Nobody else’s name', guidePage: 'several-interviewers' },
    strays.length === 0 ? undefined : [`It names ${listWords(strays)}, who gets another of these emails.`],
  );
}
