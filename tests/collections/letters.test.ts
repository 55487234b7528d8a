import { expect, test } from 'vitest';
import { TONES } from '~/domain/form/common-fields';
import { checkedLetters } from '~/dev/letters';
import { realScenario } from '../vectors/real-scenarios';

const example = {
  id: 'worn-out',
  title: 'A worn-out one',
  scenario: 'thank-you',
  about: 'It has a mistake.',
  answers: { you: 'Sam Roy', to: 'Dana Lee', role: 'cook', detail: 'your soup', value: 'I am a fast learner' },
};

test('There is a letter for each tone with the required fields and with all, and one for each example of the scenario', () => {
  const letters = checkedLetters(realScenario('thank-you'), [example, { ...example, scenario: 'nudge' }]);
  expect(letters).toHaveLength(TONES.length * 2 + 1);
  expect(letters[0]?.title).toBe('Formal, required fields only');
  expect(letters[0]?.email.message).not.toContain('Northside');
  expect(letters[1]?.email.message).toContain('Northside');
  expect(letters[6]).toMatchObject({ title: 'Example: A worn-out one', to: 'Dana Lee' });
});

test('A check that does not hold comes first, with what to do', () => {
  const checks = checkedLetters(realScenario('thank-you'), [example]).at(-1)?.checks ?? [];
  expect(checks[0]?.holds).toBe(false);
  expect(checks.map(({ hint }) => hint).join(' ')).toContain('fast learner');
  expect(checks.at(-1)?.holds).toBe(true);
});
