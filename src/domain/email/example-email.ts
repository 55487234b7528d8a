import type { Answers, AnswersById } from '../form/answers';
import { answersFromEntries } from '../form/entries';
import { readAnswers } from './read-answers';
import { renderEmail } from './render-email';
import type { Field } from '../form/field';
import type { Tone } from '../form/common-fields';
import type { Email, Scenario } from './scenario';

interface ExampleEmail {
  readonly to: string;
  readonly email: Email;
}

/** A scenario's email with every field answered by its own example. */
export function exampleEmail(scenario: Scenario, tone: Tone): ExampleEmail {
  const examples = scenario.fields.flatMap(({ id, example }) => (example === undefined ? [] : [[id, example] as const]));
  return answeredEmail(scenario, { ...Object.fromEntries(examples), tone });
}

export function answeredEmail(scenario: Scenario, answers: AnswersById): ExampleEmail {
  return { to: answers.to ?? '', email: renderEmail(scenario, readAnswers(scenario.fields, answers, undefined)) };
}

/**
 * What a reader may begin from: sentences, the job and the tone. Names, companies and days are left out, so that they stay
 * blanks, and nobody sends those of a stranger.
 */
export function answersToStartFrom(fields: readonly Field[], answers: AnswersById): Answers {
  const kept = fields.filter(({ id, form }) => form === 'text' || form === 'choice' || id === 'role');
  return answersFromEntries(Object.entries(answers), kept);
}
