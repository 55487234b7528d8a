import { describe, expect, test } from 'vitest';
import { parseTemplate } from '~/collections/parse-template';
import { answer } from '~/domain/answers';
import { readAnswers } from '~/domain/read-answers';
import { renderEmail, subjectChoice } from '~/domain/render-email';
import { TONES, type Scenario } from '~/domain/scenario';
import { HOSTILE_TEXTS, NAMES } from '../vectors/hostile-texts';
import { exampleAnswers, realScenario, realScenarios } from '../vectors/real-scenarios';

const KNOWN = new Set(['you', 'role', 'company']);
const thankYou = realScenario('thank-you').scenario;

function scenario(message: string, ...subjects: readonly string[]): Scenario {
  return {
    ...thankYou,
    subjects: subjects.map((subject) => parseTemplate(subject, KNOWN)),
    message: parseTemplate(message, KNOWN),
  };
}

test('A section that prints nothing leaves no gap in the message', () => {
  const message = 'One\n\n{{#company}}\nTwo\n{{/company}}\n\nThree\n';
  expect(renderEmail(scenario(message, 'S'), {}).message).toBe('One\n\nThree');
  expect(renderEmail(scenario(message, 'S'), { company: 'x' }).message).toBe('One\n\nTwo\n\nThree');
});

test('A section that prints nothing leaves no double space in the subject', () => {
  const made = scenario('M', 'The {{company}} {{role}} job ');
  expect(renderEmail(made, { role: 'analyst' }).subject).toBe('The analyst job');
});

test('The subject is the chosen one, and the first where there is no such', () => {
  const made = scenario('M', 'First', 'Second');
  expect(renderEmail(made, {}).subject).toBe('First');
  expect(renderEmail(made, {}, 2).subject).toBe('Second');
  expect(renderEmail(made, {}, 3).subject).toBe('First');
  expect(renderEmail(made, {}, 0).subject).toBe('First');
  expect(renderEmail(made, {}, -1).subject).toBe('First');
});

test.each([
  [{}, 1],
  [{ subject: '1' }, 1],
  [{ subject: '2' }, 2],
  [{ subject: '' }, 1],
  [{ subject: 'x' }, 1],
] as const)('The choice in %j is subject %i', (answers, expected) => {
  expect(subjectChoice(answers)).toBe(expected);
});

test('The article’s subjects are the ones that it gives', () => {
  const { values } = readAnswers(thankYou.fields, { you: 'Sam Roy', role: 'data analyst' }, undefined);
  expect(renderEmail(thankYou, values, 1).subject).toBe('Thank you - Sam Roy');
  expect(renderEmail(thankYou, values, 2).subject).toBe('Following up on the data analyst interview');
  const nudge = realScenario('nudge').scenario;
  expect(renderEmail(nudge, readAnswers(nudge.fields, { role: 'data analyst' }, undefined).values).subject).toBe(
    'Checking in regarding the data analyst position',
  );
});

describe.each(realScenarios.map(({ scenario: real }) => [real.id, real] as const))('In %s', (_, real) => {
  test.each(NAMES)('%j is greeted and signed for as typed', (name) => {
    for (const tone of TONES) {
      const answers = { ...exampleAnswers(real, tone, 'required'), you: name, to: name };
      const lines = renderEmail(real, readAnswers(real.fields, answers, undefined).values).message.split('\n');
      expect(lines[0]).toMatch(/^(?:Dear|Hi) .+,$/u);
      expect(name.startsWith(String(lines[0]?.slice(tone === 'formal' ? 5 : 3, -1)))).toBe(true);
      expect(lines.at(-1)).toBe(name);
    }
  });

  test('the formal greeting is the whole name, the warm one the first', () => {
    const greeting = (tone: 'formal' | 'warm'): string | undefined => {
      const answers = { ...exampleAnswers(real, tone, 'required'), to: 'Dana Lee' };
      return renderEmail(real, readAnswers(real.fields, answers, undefined).values).message.split('\n')[0];
    };
    expect(greeting('formal')).toBe('Dear Dana Lee,');
    expect(greeting('warm')).toBe('Hi Dana,');
  });

  test('R&D (A/B) stays R&D (A/B), in subject and message', () => {
    const answers = { ...exampleAnswers(real, 'warm', 'everything'), role: 'R&D (A/B)', company: 'O’Brien & Sons <UK>' };
    const { values } = readAnswers(real.fields, answers, undefined);
    const { subject, message } = renderEmail(real, values);
    const printed = real.fields.some(({ id }) => id === 'company') ? ['R&D (A/B)', 'O’Brien & Sons <UK>'] : [];
    for (const text of printed) expect(`${subject}\n${message}`).toContain(text);
  });

  test.each(HOSTILE_TEXTS)('%j as an answer is printed as text, and the subject stays one line', (text) => {
    for (const tone of TONES) {
      const typed = real.fields.filter(({ form }) => form === 'line' || form === 'text');
      const hostile = Object.fromEntries(typed.map((field) => [field.id, answer(field, text)]));
      const answers = { ...exampleAnswers(real, tone, 'everything'), ...hostile };
      const { subject, message } = renderEmail(real, readAnswers(real.fields, answers, undefined).values);
      expect(message).toContain((hostile.role ?? '').trim());
      expect(subject).not.toMatch(/\n|\r/u);
      expect(message.split('\n').at(-1)).toBe((hostile.you ?? '').trim());
    }
  });

  test.each([
    ['how you plan the rota?', '?.'],
    ['how you plan the rota!', '!.'],
    ['how you plan the rota.', '..'],
  ])('the text %j ends its sentence once', (text, doubled) => {
    for (const tone of TONES) {
      const answers = { ...exampleAnswers(real, tone, 'everything'), detail: text, value: text };
      expect(renderEmail(real, readAnswers(real.fields, answers, undefined).values).message).not.toContain(doubled);
    }
  });
});
