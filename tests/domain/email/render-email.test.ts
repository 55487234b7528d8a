import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTemplate } from '~/collections/parse-template';
import { cleanAnswer } from '~/domain/form/answers';
import { readAnswers } from '~/domain/email/read-answers';
import { renderEmail, subjectChoice } from '~/domain/email/render-email';
import type { Field } from '~/domain/form/field';
import { TONES } from '~/domain/form/shared-fields';
import type { Email, Scenario } from '~/domain/email/scenario';
import type { Values } from '~/domain/email/template';
import { HOSTILE_TEXTS, NAMES } from '../../vectors/hostile-texts';
import { runs } from '../../vectors/property-runs';
import { exampleAnswers, realScenario, realScenarios } from '../../vectors/real-scenarios';

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
    const marked = { role: 'R&D (A/B)', company: 'O’Brien & Sons <UK>', detail: 'the R&D (A/B) <plan>' };
    const answers = { ...exampleAnswers(real, 'warm', 'everything'), ...marked };
    const { values } = readAnswers(real.fields, answers, undefined);
    const { subject, message } = renderEmail(real, values);
    const printed = Object.entries(marked).flatMap(([id, text]) => (real.fields.some((own) => own.id === id) ? [text] : []));
    expect(printed).not.toEqual([]);
    for (const text of printed) expect(`${subject}\n${message}`).toContain(text);
  });

  test.each(HOSTILE_TEXTS)('%j as an answer is printed as text, and the subject stays one line', (text) => {
    for (const tone of TONES) {
      const typed = real.fields.filter(({ form }) => form === 'line' || form === 'text');
      const hostile = Object.fromEntries(typed.map((field) => [field.id, cleanAnswer(field, text)]));
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

describe('No answer changes another part of the email', () => {
  const fields = realScenarios.flatMap(({ scenario: real }) =>
    TONES.flatMap((tone) => real.fields.filter(isWords).map((field) => ({ real, tone, field }))),
  );
  const piece = fc.oneof(
    fc.constantFrom(...HOSTILE_TEXTS, ...NAMES),
    fc.constantFrom('\n', '\n\n\n\n', '  ', '.', '..', '…', '?', '\0', '\0.', '[Your name]', '{{/brief}}', '{{^you}}'),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));

  test('in any scenario and tone, whatever is typed', () => {
    const holds = fc.property(fc.constantFrom(...fields), text, ({ real, tone, field }, typed) => {
      const answers = { ...exampleAnswers(real, tone, 'everything'), [field.id]: cleanAnswer(field, typed) };
      const { values } = readAnswers(real.fields, answers, undefined);
      fc.pre(field.required || values[field.id] !== undefined);
      for (const [index] of real.subjects.entries()) {
        expect(renderEmail(real, values, index + 1)).toEqual(assembled(real, values, namesMadeOf(field), index + 1));
      }
    });
    fc.assert(holds, runs);
  });

  function isWords({ form }: Field): boolean {
    return form === 'line' || form === 'text';
  }

  function namesMadeOf({ id }: Field): readonly string[] {
    return id === 'to' ? ['to', 'first_name'] : [id];
  }

  /** The email as it reads around marks, with each value put into its place by hand. */
  function assembled(real: Scenario, values: Values, names: readonly string[], subject: number): Email {
    const marks = Object.fromEntries(names.map((name) => [name, `\uE000${name}\uE001`]));
    const around = renderEmail(real, { ...values, ...marks }, subject);
    const fill = (part: string): string => {
      const pieces = part.split(/\uE000([a-z_]+)\uE001/u);
      return pieces.reduce((made, piece, index) => {
        if (index % 2 === 1) return made + String(values[piece]);
        const endsAlready = index > 0 && /[.?!…]$/u.test(made) && /^\.(?!\.)/u.test(piece);
        return made + (endsAlready ? piece.slice(1) : piece);
      }, '');
    };
    return { subject: fill(around.subject).replaceAll(/ {2,}/gu, ' ').trim(), message: fill(around.message) };
  }
});
