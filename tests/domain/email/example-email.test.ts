import { expect, test } from 'vitest';
import { exampleEmail } from '~/domain/email/example-email';
import { TONES } from '~/domain/form/common-fields';
import { realScenario, realScenarios } from '../../vectors/real-scenarios';

test.each(realScenarios.flatMap(({ scenario }) => TONES.map((tone) => [scenario.id, tone, scenario] as const)))(
  'The example of %s in the tone %s has no blank and no problem',
  (_, tone, scenario) => {
    const { to, email } = exampleEmail(scenario, tone);
    expect(to).toBe(scenario.fields.find(({ id }) => id === 'to')?.example);
    expect(`${email.subject}\n${email.message}`).not.toMatch(/[[\]]|undefined|\{\{/u);
  },
);

test('The example is printed for whoever reads it whenever, so no day in it is "last"', () => {
  const { email } = exampleEmail(realScenario('nudge').scenario, 'formal');
  expect(email.message).toContain('on Tuesday, November 3');
  expect(email.message).not.toMatch(/\blast (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/u);
});
