import { blank } from '../email/read-answers-by';
import { GENERIC_WORDS } from './generic-words';
import { outcome, type Check, type Letter } from './check';
import { fold, foldedWords } from './compare-text';

/** A text edited by hand still says the same when this much of the answer's words is in it. */
const ENOUGH = 0.5;

export function checkDetail(letter: Letter): Check | undefined {
  const { detail = '', role = '', company = '' } = letter.answers;
  const common = foldedWords(`${role} ${company}`);
  const isVague = [...foldedWords(detail)].every((word) => GENERIC_WORDS.has(word) || common.has(word));
  return checkPart(
    letter,
    'detail',
    'One specific detail',
    isVague ? 'This could be about any job. Name a problem, a plan, or a habit of theirs.' : undefined,
  );
}

export function checkValue(letter: Letter): Check | undefined {
  return checkPart(letter, 'value', 'Says what you bring', undefined);
}

/** Undefined also for a part that was written by hand without the form: what it says cannot be known. */
function checkPart(letter: Letter, id: 'detail' | 'value', claim: string, problem: string | undefined): Check | undefined {
  const field = letter.scenario.fields.find((asked) => asked.id === id);
  if (!field) return undefined;
  const message = letter.emails[letter.person]?.message ?? '';
  const answer = letter.answers[id] ?? '';
  const isBlank = message.includes(blank(field));
  if (answer === '' && !isBlank) return undefined;
  const begun = field.prompts?.find(({ start }) => answer.trim().endsWith(start));
  const hint = isBlank
    ? `Fill in “${field.label}.”`
    : begun
      ? `Go on from “${begun.start} …” and say what it was.`
      : (problem ?? (says(message, answer) ? undefined : `“${field.label}” is in the form, but no longer in the message.`));
  return outcome({ id, claim, guidePage: 'six-parts-of-a-good-thank-you' }, hint === undefined ? undefined : [hint]);
}

function says(message: string, answer: string): boolean {
  if (fold(message).includes(fold(answer).replace(/\.$/u, ''))) return true;
  const said = foldedWords(message);
  const words = [...foldedWords(answer)].filter((word) => !GENERIC_WORDS.has(word));
  return words.length > 0 && words.filter((word) => said.has(word)).length >= words.length * ENOUGH;
}
