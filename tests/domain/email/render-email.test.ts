import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTemplate } from '~/collections/parse-template';
import { cleanAnswer, type AnswersById } from '~/domain/form/answers';
import { readAnswers } from '~/domain/email/read-answers';
import { type ReadAnswers } from '~/domain/email/read-answers-by';
import { renderEmail } from '~/domain/email/render-email';
import { jobTitleInLetter } from '~/domain/names/job-title';
import { TONES } from '~/domain/form/common-fields';
import type { Move, ParagraphTemplate, Scenario } from '~/domain/email/scenario';
import type { Template } from '~/domain/email/template';
import { HOSTILE_TEXTS, NAMES } from '../../vectors/hostile-texts';
import { runs } from '../../vectors/property-runs';
import { exampleAnswers, realScenario, realScenarios } from '../../vectors/real-scenarios';

const KNOWN = new Set(['you', 'role', 'company']);
const thankYou = realScenario('thank-you').scenario;

function template(text: string): Template {
  return parseTemplate(text, KNOWN);
}

function line(text: string): ParagraphTemplate {
  return [{ line: template(text) }];
}

function scenario(body: readonly ParagraphTemplate[], ...subjects: readonly string[]): Scenario {
  const letter = [line('Dear Dana,'), ...body, line('Best,')];
  return {
    ...thankYou,
    subjects: subjects.map(template),
    letters: { formal: letter, warm: letter, brief: letter },
  };
}

function read(answers: AnswersById): ReadAnswers {
  return readAnswers(thankYou.fields, answers, undefined);
}

function move(id: string, ...wordings: readonly string[]): Move {
  return { move: id, isOptional: id.startsWith('may') || undefined, wordings: { phrase: wordings.map(template) } };
}

test('A line or a paragraph that prints nothing leaves no gap', () => {
  const made = scenario([line('One'), [{ line: template('{{#company}}Two{{/company}}') }], line('Three')], 'S');
  expect(renderEmail(made, read({})).message).toBe('Dear Dana,\n\nOne\n\nThree\n\nBest,');
  expect(renderEmail(made, read({ company: 'x' })).message).toBe('Dear Dana,\n\nOne\n\nTwo\n\nThree\n\nBest,');
});

test('Moves go on in the line, and a line stands on its own', () => {
  const made = scenario([[move('a', 'One.'), move('b', 'Two.'), { line: template('Three') }]], 'S');
  expect(renderEmail(made, read({})).message).toBe('Dear Dana,\n\nOne. Two.\nThree\n\nBest,');
});

describe('Each move', () => {
  const made = scenario([[move('a', 'A1.', 'A2.', 'A3.'), move('may', 'M1.', 'M2.')]], 'S');
  const body = (say: string): string => renderEmail(made, read({ say })).message.split('\n\n')[1] ?? '';

  test.each([
    ['', 'A1. M1.'],
    ['a.2', 'A2. M1.'],
    ['a.3,may.2', 'A3. M2.'],
    ['a.9', 'A1. M1.'],
    ['may.0', 'A1.'],
    ['a.0', 'A1. M1.'], // the letter does not stand without it
    ['b.2,junk', 'A1. M1.'],
  ])('has the wording that %j says', (say, expected) => {
    expect(body(say)).toBe(expected);
  });

  test('can be found in the message', () => {
    const { message, spans } = renderEmail(made, read({ say: 'a.2' }));
    expect(spans.map(({ move: id, start, end }) => [id, message.slice(start, end)])).toEqual([
      ['a', 'A2.'],
      ['may', 'M1.'],
    ]);
  });
});

test('A move that is named after a field stands only where there is an answer', () => {
  const detail: Move = {
    move: 'detail',
    wordings: { phrase: [['I liked ', ['', 'detail'], '.']], sentence: [[['', 'detail'], ' I liked it.']] },
  };
  const nudge = realScenario('nudge').scenario;
  const made = { ...nudge, letters: scenario([[move('a', 'A.'), detail]], 'S').letters };
  const body = (text: string): string | undefined =>
    renderEmail(made, readAnswers(nudge.fields, { detail: text }, undefined)).message.split('\n\n')[1];
  expect(body('')).toBe('A.');
  expect(body('n/a')).toBe('A.');
  expect(body('the new office')).toBe('A. I liked the new office.');
  expect(body('You are moving to a new office.')).toBe('A. You mentioned that you are moving to a new office. I liked it.');
});

describe('A paragraph of one’s own', () => {
  const made = scenario([line('One'), line('Two'), line('Three')], 'S');
  const message = (answers: AnswersById): string => renderEmail(made, read(answers)).message;

  test.each([
    ['', 'One\n\nTwo\n\nMine\n\nThree'],
    ['own.1', 'One\n\nMine\n\nTwo\n\nThree'],
    ['own.3', 'One\n\nTwo\n\nThree\n\nMine'],
    ['own.9', 'One\n\nTwo\n\nThree\n\nMine'],
    ['own.0', 'One\n\nTwo\n\nThree'],
  ])('with %j stands where it was put', (say, expected) => {
    expect(message({ own: 'Mine', say })).toBe(`Dear Dana,\n\n${expected}\n\nBest,`);
  });

  test('is printed as typed, with no gap wider than one line', () => {
    expect(message({ own: ' a {{you}}\n\n\n\nb  c ', say: 'own.3' })).toContain('Three\n\na {{you}}\n\nb  c\n\nBest,');
  });
});

test('A section that prints nothing leaves no double space in the subject', () => {
  const made = scenario([], 'The {{company}} {{role}} job ');
  expect(renderEmail(made, read({ role: 'analyst' })).subject).toBe('The analyst job');
});

test('The subject is the chosen one, and the first where there is no such', () => {
  const made = scenario([], 'First', 'Second');
  const subject = (answers: AnswersById): string => renderEmail(made, read(answers)).subject;
  expect(subject({})).toBe('First');
  expect(subject({ subject: '2' })).toBe('Second');
  for (const none of ['3', '0', '-1', 'x', '']) expect(subject({ subject: none })).toBe('First');
});

test('The article’s subjects are the ones that it gives', () => {
  const answers = { you: 'Sam Roy', role: 'data analyst' };
  expect(renderEmail(thankYou, read(answers)).subject).toBe('Thank you - Sam Roy');
  expect(renderEmail(thankYou, read({ ...answers, subject: '2' })).subject).toBe(
    'Following up on the data analyst interview',
  );
  const nudge = realScenario('nudge').scenario;
  expect(renderEmail(nudge, readAnswers(nudge.fields, { role: 'data analyst' }, undefined)).subject).toBe(
    'Checking in regarding the data analyst position',
  );
});

describe.each(realScenarios.map(({ scenario: real }) => [real.id, real] as const))('In %s', (_, real) => {
  test.each(NAMES)('%j is greeted and signed for as typed', (name) => {
    for (const tone of TONES) {
      const answers = { ...exampleAnswers(real, tone, 'required'), you: name, to: name };
      const lines = renderEmail(real, readAnswers(real.fields, answers, undefined)).message.split('\n');
      expect(lines[0]).toMatch(/^(?:Dear|Hi) .+,$/u);
      expect(name.startsWith(String(lines[0]?.slice(tone === 'formal' ? 5 : 3, -1)))).toBe(true);
      expect(lines.at(-1)).toBe(name);
    }
  });

  test('the formal greeting is the whole name, the warm one the first', () => {
    const greeting = (tone: 'formal' | 'warm'): string | undefined => {
      const answers = { ...exampleAnswers(real, tone, 'required'), to: 'Dana Lee' };
      return renderEmail(real, readAnswers(real.fields, answers, undefined)).message.split('\n')[0];
    };
    expect(greeting('formal')).toBe('Dear Dana Lee,');
    expect(greeting('warm')).toBe('Hi Dana,');
  });

  test('R&D (A/B) stays R&D (A/B), in subject and message', () => {
    const marked = { role: 'R&D (A/B)', company: 'O’Brien & Sons <UK>', detail: 'the R&D (A/B) <plan>' };
    const answers = { ...exampleAnswers(real, 'warm', 'everything'), ...marked };
    const { subject, message } = renderEmail(real, readAnswers(real.fields, answers, undefined));
    const printed = Object.entries(marked).flatMap(([id, text]) => (real.fields.some((own) => own.id === id) ? [text] : []));
    expect(printed).not.toEqual([]);
    for (const text of printed) expect(`${subject}\n${message}`).toContain(text);
  });

  test.each(HOSTILE_TEXTS)('%j as an answer is printed as text, and the subject stays one line', (text) => {
    for (const tone of TONES) {
      const typed = real.fields.filter(({ form }) => form === 'line' || form === 'text');
      const hostile = Object.fromEntries(typed.map((field) => [field.id, cleanAnswer(field, text)]));
      const answers = { ...exampleAnswers(real, tone, 'everything'), ...hostile };
      const { subject, message } = renderEmail(real, readAnswers(real.fields, answers, undefined));
      expect(message).toContain(jobTitleInLetter(hostile.role ?? ''));
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
      expect(renderEmail(real, readAnswers(real.fields, answers, undefined)).message).not.toContain(doubled);
    }
  });
});

describe('No answer changes another part of the email', () => {
  const fields = realScenarios
    .flatMap(({ scenario: real }) =>
      TONES.flatMap((tone) => real.fields.filter(({ form }) => form === 'line').map((field) => ({ real, tone, field }))),
    )
    .filter(({ field }) => !['say', 'greet', 'to'].includes(field.id));
  const piece = fc.oneof(
    fc.constantFrom(...HOSTILE_TEXTS, ...NAMES),
    fc.constantFrom('  ', '.', '..', '…', '?', '\0', '\0.', '[Your name]', '{{/brief}}', '{{^you}}'),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
  const words = (message: string): readonly string[] => message.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

  test('in any scenario and tone, whatever is typed', () => {
    const holds = fc.property(fc.constantFrom(...fields), text, ({ real, tone, field }, typed) => {
      const answers = { ...exampleAnswers(real, tone, 'everything'), [field.id]: cleanAnswer(field, typed) };
      const made = readAnswers(real.fields, answers, undefined);
      const value = made.values[field.id];
      fc.pre(typeof value === 'string');
      const { message } = renderEmail(real, made);
      const around = renderEmail(real, { ...made, values: { ...made.values, [field.id]: 'Zzyzx' } }).message;
      // The words around it are the same; at the seam a word that stands on both sides is printed once.
      const rest = words(around).filter((word) => word !== 'zzyzx');
      const found = words(message);
      let at = 0;
      const lost = rest.filter((word) => {
        const next = found.indexOf(word, at);
        if (next !== -1) at = next + 1;
        return next === -1;
      });
      expect(lost.length).toBeLessThanOrEqual(1);
    });
    fc.assert(holds, runs);
  });
});
