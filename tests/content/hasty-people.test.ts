import { describe, expect, test } from 'vitest';
import { readAnswers } from '~/domain/email/read-answers';
import { renderEmail } from '~/domain/email/render-email';
import { movesOf } from '~/domain/email/moves';
import { writeSay } from '~/domain/email/write-say';
import { sentenceFaults } from '~/domain/shape/sentence-faults';
import { day } from '../vectors/days';
import { HASTY_PEOPLE } from '../vectors/hasty-people';
import { realScenario } from '../vectors/real-scenarios';

const SCENARIOS = ['thank-you', 'late-thank-you', 'phone-screen', 'nudge', 'panel-one-email', 'decline'] as const;
const REST = {
  interview: '2026-11-17',
  replyby: '2026-11-20',
  times: 'tuesday after 3 or any time friday',
  panel: 'tom hale and Priya',
};

/** Sixty emails that were read by a person and would be sent; a change of a rule or of a wording shows here. */
describe.each(SCENARIOS)('%s', (id) => {
  const { scenario } = realScenario(id);

  test.each(HASTY_PEOPLE.map((answers, index) => [index + 1, answers] as const))('of person %i', async (number, typed) => {
    const moves = movesOf(scenario.letters);
    const say = writeSay(new Map(moves.map((move) => [move.id, ((number - 1) % move.count) + 1])));
    const read = readAnswers(scenario.fields, { ...REST, ...typed, say }, day('2026-11-25'));
    const { subject, message } = renderEmail(scenario, read);
    expect(read.problems).toEqual([]);
    expect(read.blanks).toEqual([]);
    expect(
      message
        .split('\n\n')
        .slice(0, -1)
        .flatMap((paragraph) => sentenceFaults(paragraph)),
    ).toEqual([]);
    await expect(`Subject: ${subject}\n\n${message}\n`).toMatchFileSnapshot(`./hasty-people/${id}-${String(number)}.txt`);
  });
});
