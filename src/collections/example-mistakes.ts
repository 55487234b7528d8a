import { checkEmail } from '../domain/checks/check-email';
import { answersFromEntries } from '../domain/form/entries';
import { answeredEmail } from '../domain/email/example-email';
import { readAnswers } from '../domain/email/read-answers';
import { plainText } from '../domain/dates/sentence';
import { weekendsOnly } from '../domain/dates/working-days';
import type { Example } from './example-schema';
import type { ScenarioData } from './parse-scenario';

type Advice = Pick<ScenarioData, 'scenario' | 'family' | 'words'>;

/** What the builder would say about the email, if its reader had typed these answers. */
export function exampleMistakes(
  { answers }: Pick<Example, 'answers'>,
  { scenario, family, words }: Advice,
): readonly string[] {
  const known = new Set(scenario.fields.map(({ id }) => id));
  const strangers = Object.keys(answers).filter((id) => !known.has(id));
  const { problems, blanks } = readAnswers(scenario.fields, answers, undefined);
  const checks = checkEmail({
    scenario,
    family,
    words,
    answers: answersFromEntries(Object.entries(answers), scenario.fields),
    person: 0,
    emails: [answeredEmail(scenario, answers).email],
    calendar: weekendsOnly,
    now: undefined,
  });
  return [
    ...strangers.map((id) => `${scenario.id} has no field ${id}`),
    ...problems.map(({ fieldId, message }) => `${fieldId}: ${message}`),
    ...blanks.map((blank) => `${blank} is not answered`),
    ...checks.flatMap((check) => (check.holds ? [] : [`${check.claim}: ${plainText(check.hint)}`])),
  ];
}
