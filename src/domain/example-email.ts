import { readAnswers } from './read-answers';
import { renderEmail } from './render-email';
import type { Email, Scenario, Tone } from './scenario';

interface ExampleEmail {
  readonly to: string;
  readonly email: Email;
}

/** A scenario's email with every field answered by its own example. */
export function exampleEmail(scenario: Scenario, tone: Tone): ExampleEmail {
  const examples = scenario.fields.flatMap(({ id, example }) => (example === undefined ? [] : [[id, example] as const]));
  const answers: Readonly<Record<string, string>> = { ...Object.fromEntries(examples), tone };
  const { values } = readAnswers(scenario.fields, answers, undefined);
  return { to: answers.to ?? '', email: renderEmail(scenario, values) };
}
