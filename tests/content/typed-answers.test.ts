import { describe, expect, test } from 'vitest';
import { checkEmail } from '~/domain/checks/check-email';
import { movesIn } from '~/domain/email/moves';
import { readAnswers } from '~/domain/email/read-answers';
import { renderEmail } from '~/domain/email/render-email';
import { TONES } from '~/domain/form/common-fields';
import type { Scenario } from '~/domain/email/scenario';
import { onShow, splitAnswers } from '../domain/checks/on-show';
import { exampleAnswers, realScenarios } from '../vectors/real-scenarios';
import typed from '../vectors/typed-answers.json' with { type: 'json' };

/** What no email may hold, whatever was typed: seen by the eye of a reader, and not by the rules that put the answer there. */
const FAULTS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a word twice', /(?<![\p{L}\p{N}])(?!had |that )(?<word>\p{L}{2,}) \k<word>(?![\p{L}\p{N}])/iu],
  ['two articles', /(?<!\p{L})(?:the|an?) (?:the|an?) /iu],
  [
    'a clause for a noun',
    /\b(?:about|of|to|for|with|because of) (?:we|they|she|he|I|that|because) (?:\p{Ll}+ed|are|is|train|like|promote|have|speak|would)\b/u,
  ],
  ['a question within a sentence', /\b(?:about|of|to|is|was) (?:why did|how do you|can I)\b/iu],
  [
    'a capital after a preposition',
    /\b(?:about|of|to|on|includes?|bring|bringing) (?:The|A|An|You|Your|We|My|About|Managing|Degree|How|What)\b(?! [A-Z])/u,
  ],
  ['two stops', /[.?!][;,:.](?!\.)|,,|;\./u],
  ['a space before a stop', / [,.;:?!](?!\.)/u],
  ['a bullet', /^[-*•] \p{L}/u],
  ['no answer', /\bn\/a\b/iu],
  ['an answer hung on a colon', /: (?:I|You|We|My|The|How)\b/u],
  ['a line of nothing', /\n{3}/u],
];
/** Abbreviations that end in a stop before another mark. */
const ALLOWED = /Crap\?(?=,)|(?:Inc|Co|Ltd|Corp|e\.g|a\.m|p\.m|M\.D|St|Dr|Mr|Mrs)\.(?=[,;:])/gu;

function faults(message: string): readonly string[] {
  const text = message.replaceAll(ALLOWED, 'X');
  return FAULTS.flatMap(([what, pattern]) => {
    const found = text.split('\n').flatMap((line) => pattern.exec(line)?.[0] ?? []);
    return found.map((words) => `${what}: “${words}”`);
  });
}

function freeFields({ fields }: Scenario, about: 'me' | 'them'): readonly string[] {
  return fields
    .filter((field) => field.form === 'text' && field.id !== 'own' && (field.about ?? 'me') === about)
    .map(({ id }) => id);
}

describe.each(realScenarios.map((real) => [real.scenario.id, real.scenario] as const))('In %s', (_, scenario) => {
  const kinds = [
    ['them', typed.details],
    ['me', typed.values],
  ] as const;

  test.each(TONES)('what people type about an interview reads well, or the page says what to do, in the tone %s', (tone) => {
    expect(scenario.fields.length).toBeGreaterThan(0);
    for (const [about, texts] of kinds) {
      for (const id of freeFields(scenario, about)) {
        for (const text of texts) {
          for (const wording of [1, 2, 3, 4]) {
            const say = scenario.letters[tone]
              .flat()
              .flatMap((part) => ('move' in part ? [`${part.move}.${String(wording)}`] : []));
            const answers = { ...exampleAnswers(scenario, tone, 'everything'), [id]: text, say: say.join(',') };
            const read = readAnswers(scenario.fields, answers, undefined);
            const { message } = renderEmail(scenario, read);
            expect(faults(message), `${id}: ${text}\n\n${message}`).toEqual([]);
            if (!read.frames.has(id))
              expect(
                read.problems.map(({ fieldId }) => fieldId),
                text,
              ).toContain(id);
          }
        }
      }
    }
  });

  test.each(TONES)('names, titles and companies as people type them read well in the tone %s', (tone) => {
    const lines = [
      ['to', typed.names],
      ['role', typed.roles],
      ['company', typed.companies],
    ] as const;
    for (const [id, texts] of lines.filter(([field]) => scenario.fields.some((asked) => asked.id === field))) {
      for (const text of texts) {
        const answers = { ...exampleAnswers(scenario, tone, 'everything'), [id]: text };
        const { message } = renderEmail(scenario, readAnswers(scenario.fields, answers, undefined));
        expect(faults(message), `${id}: ${text}\n\n${message}`).toEqual([]);
        expect(message.split('\n')[0], text).toMatch(/^(?:Dear|Hi|Hello)\b[^,\n]*(?:, Jr\.)?,$/u);
      }
    }
  });
});

describe.each(realScenarios.map((real) => [real.scenario.id, real] as const))('In %s', (_, real) => {
  test.each(TONES)('no wording is blamed by a check of words, in the tone %s', (tone) => {
    const { scenario } = real;
    expect(scenario.letters[tone].length).toBeGreaterThan(0);
    for (const wording of [1, 2, 3, 4, 5]) {
      const say = movesIn(scenario.letters[tone]).map(({ move, wordings }) => {
        const count = wordings.phrase?.length ?? 1;
        return `${move}.${String(Math.min(wording, count))}`;
      });
      const answers = { ...exampleAnswers(scenario, tone, 'everything'), say: say.join(',') };
      const checks = checkEmail(onShow(real, splitAnswers(real, answers)));
      const blamed = checks.filter(({ id, holds }) => !holds && ['sentences', 'wording', 'subject'].includes(id));
      expect(blamed, say.join(',')).toEqual([]);
    }
  });
});

test.each([
  ['I enjoyed hearing about How your team plans.', 'a capital after a preposition'],
  ['I enjoyed hearing about about the office.', 'a word twice'],
  ['It is about the the role.', 'a word twice'],
  ['about the a nurse position', 'two articles'],
  ['hearing about we talked', 'a clause for a noun'],
  ['hearing about why did the last person leave?.', 'a question within a sentence'],
  ['I can help with that: I know it.', 'an answer hung on a colon'],
  ['at Acme., for which', 'two stops'],
])('The eye of the reader sees %j', (text, fault) => {
  expect(faults(text).join('\n')).toContain(fault);
});
