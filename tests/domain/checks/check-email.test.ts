import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readAnswers } from '~/domain/email/read-answers';
import { answersFor } from '~/domain/form/answers';
import { checkEmail } from '~/domain/checks/check-email';
import { TONES } from '~/domain/form/common-fields';
import { plainText } from '~/domain/dates/sentence';
import { HOSTILE_TEXTS } from '../../vectors/hostile-texts';
import { exampleAnswers, realScenario, realScenarios, type RealScenario } from '../../vectors/real-scenarios';
import { answersOf, examples, moment, onShow, splitAnswers } from './on-show';

const thankYou = realScenario('thank-you');

/** Every choice of the answers that may be left out, with the required ones always there. */
function combinations({ scenario }: RealScenario, all: Record<string, string>): readonly Record<string, string>[] {
  const optional = scenario.fields.filter(({ id, required }) => !required && id !== 'tone' && id in all).map(({ id }) => id);
  return Array.from({ length: 2 ** optional.length }, (_, number) =>
    Object.fromEntries(
      Object.entries(all).filter(([id]) => !optional.some((other, bit) => other === id && (number >> bit) % 2 === 0)),
    ),
  );
}

describe('A scenario’s own text passes all its checks', () => {
  const cases = realScenarios.flatMap((real) => TONES.map((tone) => ({ id: real.scenario.id, tone, real })));

  test.each(cases)('$id, $tone, with every choice of optional answers and subjects', ({ real, tone }) => {
    const wrong = combinations(real, exampleAnswers(real.scenario, tone, 'everything')).flatMap((answers) =>
      real.scenario.subjects.flatMap((_, index) =>
        checkEmail(onShow(real, splitAnswers(real, { ...answers, subject: String(index + 1) }))).flatMap((check) =>
          check.holds ? [] : [`${check.id} (subject ${String(index + 1)}): ${plainText(check.hint)}`],
        ),
      ),
    );
    expect([...new Set(wrong)]).toEqual([]);
  });
});

test('An empty form is told what to fill in, and nothing that it did not do', () => {
  const checks = checkEmail(onShow(thankYou, answersOf({})));
  expect(checks.filter(({ holds }) => !holds).map(({ id }) => id)).toEqual([
    'blanks',
    'greeting',
    'detail',
    'value',
    'closing',
    'subject',
  ]);
});

test('The checks come in one order, each once', () => {
  const several = {
    ...examples('thank-you'),
    people: [
      { to: 'Dana Lee', detail: 'the rota' },
      { to: 'Sam Hill', detail: 'buses' },
    ],
  };
  const checks = checkEmail(
    onShow(thankYou, several, { now: moment('2026-11-03T18:00'), edits: [{ message: 'It is attached' }] }),
  );
  expect(checks.map(({ id }) => id)).toEqual([
    'blanks',
    'greeting',
    'names',
    'thanks',
    'detail',
    'twins',
    'value',
    'paragraphs',
    'length',
    'closing',
    'subject',
    'sentences',
    'wording',
    'attachment',
    'timing',
  ]);
});

test('Every check leads to a page of the guide that there is', () => {
  const shown = ['thank-you', 'nudge'].map((id) => {
    const several = { ...examples(id), people: [{ to: 'Dana' }, { to: 'Sam' }] };
    return onShow(realScenario(id), several, { now: moment('2026-11-03T18:00'), edits: [{ message: 'It is attached' }] });
  });
  const pages = new Set(shown.flatMap((each) => checkEmail(each).map(({ guidePage }) => guidePage)));
  const missing = [...pages].filter(
    (page) => !existsSync(fileURLToPath(new URL(`../../../content/guide/${page}.mdx`, import.meta.url))),
  );
  expect(missing).toEqual([]);
});

test('A hint ends as a sentence does', () => {
  const hints = checkEmail(onShow(thankYou, answersOf({}), { edits: [{ subject: '', message: 'ASAP!!' }] })).flatMap(
    ({ hint }) => (hint ? [plainText(hint)] : []),
  );
  expect(hints.length).toBeGreaterThan(5);
  expect(hints.filter((hint) => !/[^.]\.$/u.test(hint))).toEqual([]);
});

describe('Hostile text is only text', () => {
  const ids = checkEmail(onShow(thankYou, examples('thank-you'))).map(({ id }) => id);

  test.each(HOSTILE_TEXTS)('As a whole message: %j', (text) => {
    const shown = onShow(thankYou, examples('thank-you'), { edits: [{ subject: text, message: text }] });
    expect(checkEmail(shown).map(({ id }) => id)).toEqual(ids);
  });

  test.each(HOSTILE_TEXTS)('As every answer: %j', (text) => {
    const answers = answersOf(
      { you: text, role: text, company: text, value: text },
      { to: text, detail: text },
      { to: text },
    );
    const shown = onShow(thankYou, answers);
    const { blanks: left } = readAnswers(thankYou.scenario.fields, answersFor(answers, 0), undefined);
    const blanks = checkEmail(shown).find(({ id }) => id === 'blanks');
    expect(blanks?.holds).toBe(left.length === 0);
  });
});

test.each([
  ['', ''],
  ['\n\n\n', ' '],
  ['Hi Dana,', 'x'],
])('A message of %j is checked like any other', (message, subject) => {
  const checks = checkEmail(onShow(thankYou, examples('thank-you'), { edits: [{ subject, message }] }));
  expect(checks.find(({ id }) => id === 'length')?.holds).toBe(false);
});

test('A person who is not there has no email, and that breaks nothing', () => {
  expect(checkEmail(onShow(thankYou, examples('thank-you'), { person: 3 })).some(({ holds }) => !holds)).toBe(true);
});
