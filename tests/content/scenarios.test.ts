import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readAnswers } from '~/domain/email/read-answers';
import { movesOf } from '~/domain/email/moves';
import { renderEmail } from '~/domain/email/render-email';
import { writeSay } from '~/domain/email/write-say';
import { isClosing } from '~/domain/checks/closings';
import { greetingFor } from '~/domain/names/greeting';
import { TONES, type Tone } from '~/domain/form/common-fields';
import type { Email, Scenario } from '~/domain/email/scenario';
import { exampleAnswers, realScenarios } from '../vectors/real-scenarios';

const WHICH = ['required', 'everything'] as const;
const FILLER = [
  'hope this finds you well',
  'hope this email finds you',
  'hope you are well',
  'just checking in',
  'just following up',
  'touching base',
  'circling back',
  'great week',
  'per my last',
  'asap',
  'sorry to bother',
] as const;

/** Three short paragraphs are the rule; these have a reason for another. */
const MAY_HAVE: Readonly<Partial<Record<string, (paragraphs: number) => boolean>>> = {
  // Lines for the interviewer stand apart, so that they can be passed on as they are.
  'no-address': (paragraphs) => paragraphs === 3 || paragraphs === 4,
  'recruiter-thank-you': (paragraphs) => paragraphs === 3 || paragraphs === 4,
};

const A_PARAGRAPH = /^[“\p{Lu}][^\n]+[.?!]$/u;
const ENDS_OTHERWISE: Readonly<Partial<Record<string, RegExp>>> = {
  // The terms of the offer stand one to a line.
  accept: /^\p{Lu}[\s\S]+\S$/u,
  // What is passed on stands in quotation marks, after a colon.
  'no-address': /^[“\p{Lu}][\s\S]+[.?!:”]$/u,
  'recruiter-thank-you': /^[“\p{Lu}][^\n]+[.?!:”]$/u,
  // A link with a full stop behind it would lead nowhere.
  'promised-material': /^\p{Lu}[^\n]+(?:[.?!]|https:\S+)$/u,
};

/** What is written otherwise in Britain: each American form and the British one. */
const BRITISH = [
  [/(?<weekday>\p{Lu}\p{Ll}+day), (?<month>\p{Lu}\p{Ll}+) (?<day>\d+)(?:,(?= [\p{L}\d]))?/gu, '$<weekday> $<day> $<month>'],
  [/^Sincerely,$/gmu, 'Yours sincerely,'],
] as const;

/**
 * American English has a comma after a day within a sentence; a British one may stand there before “and”. A title loses its
 * stop in a British greeting, and keeps it in an answer.
 */
function withoutSmallMarks(text: string): string {
  return text.replaceAll(/(?<=day \d+ \p{Lu}\p{Ll}+),(?= )|(?<=\b(?:Mr|Dr))\.(?= \p{Lu})/gu, '');
}

/** Two where a paragraph is only about what may be left out. */
function isTwoOrThree(paragraphs: number): boolean {
  return paragraphs === 2 || paragraphs === 3;
}

function exampleOf(scenario: Scenario, id: string): string {
  return scenario.fields.find((field) => field.id === id)?.example ?? '';
}

const emails = realScenarios.flatMap(({ scenario, words, template }) =>
  TONES.flatMap((tone) =>
    WHICH.map((which) => ({ id: scenario.id, tone, which, scenario, words, template, ...emailOf(scenario, tone, which) })),
  ),
);

interface Made {
  readonly email: Email;
  readonly blanks: readonly string[];
}

function emailOf(scenario: Scenario, tone: Tone, which: 'required' | 'everything'): Made {
  return made(scenario, exampleAnswers(scenario, tone, which));
}

function made(scenario: Scenario, answers: Readonly<Record<string, string>>): Made {
  const read = readAnswers(scenario.fields, answers, undefined);
  return { email: renderEmail(scenario, read), blanks: read.blanks };
}

/** A phrase loses its capital and its stop in a sentence, and a sentence gains them. */
function letters(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What must hold of every finished email, whichever of its fields were answered. */
function expectTidy({ subject, message }: Email): void {
  expect(subject).not.toMatch(/\n| {2}|^\s|\s$|\{\{|\}\}|^$/u);
  expect(message).not.toMatch(/\n{3}| {2}| \n|\s$|^\s|\{\{|\}\}|undefined|\[|\]/u);
  expect(message).not.toMatch(/ [,.;:?!]|,[,.]|[a-z]\.\.|\(\s*\)/u);
}

test('There are scenarios, among them the two of the article', () => {
  expect(realScenarios.map(({ scenario }) => scenario.id)).toEqual(expect.arrayContaining(['nudge', 'thank-you']));
});

describe.each(emails)('The $tone $id with $which answered', ({ id, tone, which, scenario, words, email, blanks }) => {
  const parts = email.message.split('\n\n');

  test('has no blank left', () => {
    expect(blanks).toEqual([]);
  });

  test('is a greeting, a few paragraphs, and a closing with the name', () => {
    expect(parts.length - 2).toSatisfy(MAY_HAVE[id] ?? isTwoOrThree);
    const [greeting = '', ...rest] = parts;
    const [closing = '', name = ''] = rest.pop()?.split('\n') ?? [];
    expect(greeting).toMatch(/^(?:Dear|Hi) [^\n]+,$/u);
    expect(closing).toSatisfy(isClosing);
    expect(name).toBe(exampleOf(scenario, 'you'));
    for (const paragraph of rest) expect(paragraph).toMatch(ENDS_OTHERWISE[id] ?? A_PARAGRAPH);
  });

  test('has no double space, no line that ends in a space and nothing of the template', () => {
    expectTidy(email);
  });

  test('is free of worn-out words', () => {
    for (const words_ of FILLER) expect(`${email.subject}\n${email.message}`.toLowerCase()).not.toContain(words_);
  });

  test('is as long as the scenario says', () => {
    const count = email.message.split(/\s+/u).length;
    expect(count).toBeLessThanOrEqual(words.most);
    if (which === 'everything') expect(count).toBeGreaterThanOrEqual(words.least);
  });

  test('is the email that stands in the golden file', async () => {
    const text = `Subject: ${email.subject}\n\n${email.message}\n`;
    await expect(text).toMatchFileSnapshot(`./golden/${id}/${tone}-${which}.txt`);
  });
});

describe.each(realScenarios.map((real) => [real.scenario.id, real] as const))('In %s', (_, { scenario }) => {
  test('the tones differ, and greet as their names say', () => {
    const to = exampleOf(scenario, 'to');
    const messages = TONES.map((tone) => emailOf(scenario, tone, 'everything').email.message);
    expect(new Set(messages).size).toBe(TONES.length);
    expect(messages.map((message) => message.split('\n')[0])).toEqual([
      `${greetingFor(to, 'formal') ?? ''},`,
      `${greetingFor(to, 'friendly') ?? ''},`,
      `${greetingFor(to, 'friendly') ?? ''},`,
    ]);
  });

  test.each(TONES)('the British %s email is the one in the golden file but for spelling, closing and dates', (tone) => {
    const answers = { ...exampleAnswers(scenario, tone, 'everything'), english: 'uk' };
    const american = readFileSync(new URL(`golden/${scenario.id}/${tone}-everything.txt`, import.meta.url), 'utf8');
    const british = BRITISH.reduce((text, [us, uk]) => text.replaceAll(us, uk), american);
    const { subject, message } = made(scenario, answers).email;
    expect(withoutSmallMarks(`Subject: ${subject}\n\n${message}\n`)).toBe(withoutSmallMarks(british));
  });

  test.each(TONES)('every wording makes a tidy email in the tone %s, with everything and with what is required', (tone) => {
    const moves = movesOf(scenario.letters);
    for (const { id, count, isOptional } of moves) {
      for (let wording = isOptional ? 0 : 1; wording <= count; wording += 1) {
        for (const which of WHICH) {
          const say = writeSay(new Map([[id, wording]]));
          const { email } = made(scenario, { ...exampleAnswers(scenario, tone, which), say });
          expectTidy(email);
          for (const filler of FILLER) expect(`${email.subject}\n${email.message}`.toLowerCase()).not.toContain(filler);
        }
      }
    }
  });

  test('the brief email is the shortest', () => {
    const [formal = 0, warm = 0, brief = 0] = TONES.map(
      (tone) => emailOf(scenario, tone, 'everything').email.message.length,
    );
    expect(brief).toBeLessThan(formal);
    expect(brief).toBeLessThan(warm);
  });

  test.each(TONES)('every choice of the fields that may be left out makes a tidy email in the tone %s', (tone) => {
    const everything = exampleAnswers(scenario, tone, 'everything');
    const required = exampleAnswers(scenario, tone, 'required');
    const optional = Object.keys(everything).filter((id) => !(id in required));
    for (let choice = 0; choice < 2 ** optional.length; choice += 1) {
      const chosen = optional.filter((_id, index) => choice & (1 << index));
      const answers = { ...required, ...Object.fromEntries(chosen.map((id) => [id, everything[id] ?? ''])) };
      const { email, blanks } = made(scenario, answers);
      expect(blanks).toEqual([]);
      expectTidy(email);
      expect(email.message.split('\n\n').length - 2).toSatisfy(MAY_HAVE[scenario.id] ?? isTwoOrThree);
    }
  });

  test.each(TONES)('every required field that is not answered stands as its label in the tone %s', (tone) => {
    const { email, blanks } = made(scenario, { tone });
    expect(blanks).toEqual(scenario.fields.filter(({ required }) => required).map(({ label }) => `[${label}]`));
    for (const blank of blanks) expect(`${email.subject}\n${email.message}`).toContain(blank);
  });

  test.each(TONES)(
    'every answer that a reader gives is printed in the tone %s, but the address, the date to count from and titles of theirs',
    (tone) => {
      const { email } = emailOf(scenario, tone, 'everything');
      const printed = scenario.fields.filter(
        ({ id, form }) => (form === 'line' || form === 'text') && !['to', 'theirrole'].includes(id),
      );
      for (const { example = '' } of printed) {
        expect(letters(email.message)).toContain(letters(example));
      }
    },
  );

  test('every subject fits on a phone’s line and is a sentence without an end', () => {
    const answers = exampleAnswers(scenario, 'formal', 'everything');
    for (const [index] of scenario.subjects.entries()) {
      const { subject } = made(scenario, { ...answers, subject: String(index + 1) }).email;
      expect(subject.length).toBeLessThanOrEqual(75);
      expect(subject).toMatch(/^[A-Z][^\n]*[^.\s]$/u);
    }
  });

  test('every example can be used, and none is longer than its field', () => {
    expect(readAnswers(scenario.fields, exampleAnswers(scenario, 'warm', 'everything'), undefined).problems).toEqual([]);
  });

  test('the ways to begin an answer differ, and a formal one has no contraction', () => {
    for (const { id, starters } of scenario.fields) {
      for (const starts of Object.values(starters ?? {})) expect(new Set(starts).size, id).toBe(starts.length);
      expect(starters?.formal.filter((start) => /['’](?:[dmst]|ve|ll|re)\b/u.test(start)) ?? [], id).toEqual([]);
    }
  });

  test('every field stands in one group', () => {
    const grouped = scenario.groups.flatMap(({ fieldIds }) => fieldIds);
    expect(new Set(grouped).size).toBe(grouped.length);
    expect(
      scenario.fields
        .map(({ id }) => id)
        .filter((id) => !['tone', 'english', 'subject', 'greet', 'own', 'say'].includes(id)),
    ).toEqual(grouped);
  });
});
