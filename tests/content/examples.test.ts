import { describe, expect, test } from 'vitest';
import { exampleMistakes } from '~/collections/example-mistakes';
import type { Example } from '~/collections/example-schema';
import { answeredEmail, answersToStartFrom } from '~/domain/email/example-email';
import { TONES } from '~/domain/form/common-fields';
import { readLink } from '~/domain/links/read-link';
import { writeLink } from '~/domain/links/share-link';
import { everySay, realExamples as examples } from '../vectors/real-examples';
import { realScenario } from '../vectors/real-scenarios';

test('There are thirty, no two by the same person', () => {
  expect(examples.length).toBeGreaterThanOrEqual(30);
  expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
  expect(new Set(examples.map(({ answers }) => answers.you)).size).toBe(examples.length);
});

describe.each(examples.map((each) => [each.id, each] as const))('%s', (_, { scenario: id, answers }) => {
  const real = realScenario(id);
  const { fields } = real.scenario;

  test('passes every check of the builder', () => {
    expect(exampleMistakes({ answers }, real)).toEqual([]);
  });

  test.each(TONES)('passes every check of the builder in the tone %s, in every wording', (tone) => {
    for (const say of everySay(real.scenario.letters)) {
      expect(exampleMistakes({ answers: { ...answers, tone, say } }, real)).toEqual([]);
    }
  });

  test('hands on its sentences, and no name, company or day', () => {
    const fragment = writeLink(answersToStartFrom(fields, answers), fields);
    const opened = readLink({ query: '', fragment: `#${fragment}`, length: fragment.length }, fields);
    const handed = { ...opened?.answers.shared, ...opened?.answers.people[0] };
    expect(opened?.notices).toEqual([]);
    expect(Object.keys(handed).length).toBeGreaterThan(1);
    for (const [field, text] of Object.entries(handed)) expect(text, field).toBe(answers[field]);
    for (const field of ['you', 'to', 'company', 'interview', 'replyby']) expect(handed).not.toHaveProperty(field);
    const sentences = Object.values(handed).join('\n');
    for (const field of ['you', 'to', 'company'] as const) {
      if (answers[field] !== undefined) expect(sentences).not.toContain(answers[field]);
    }
  });
});

test.each([
  [{ detail: 'your great company culture' }, 'This could be about any job.'],
  [{ value: 'I am a fast learner' }, '“fast learner” is worn out'],
  [{ hobby: 'chess' }, 'thank-you has no field hobby'],
  [{ interview: '2026-11-31' }, 'interview: This day or time doesn’t exist.'],
  [{ you: '' }, '[Your name] is not answered'],
])('An example with %j is named with its mistake', (wrong, expected) => {
  const [first] = examples.filter(({ scenario }) => scenario === 'thank-you');
  const answers = { ...first?.answers, ...wrong } as unknown as Example['answers'];
  expect(exampleMistakes({ answers }, realScenario('thank-you')).join('\n')).toContain(expected);
});

test('An example may choose its subject', () => {
  const { scenario } = realScenario('thank-you');
  const { email } = answeredEmail(scenario, { you: 'Sam Roy', role: 'welder', subject: '2' });
  expect(email.subject).toBe('Following up on the welder interview');
});
