import { expect, test } from 'vitest';
import { answeredEmail } from '~/domain/email/example-email';
import { TONES } from '~/domain/form/common-fields';
import { everySay, realExamples } from '../vectors/real-examples';
import { realScenario } from '../vectors/real-scenarios';

test('Half of an average thank-you is the reader’s own words', () => {
  const shares = realExamples.flatMap(({ scenario: id, answers }) => {
    const { scenario, family } = realScenario(id);
    if (family !== 'thank-you') return [];
    return everySay(scenario.letters).flatMap((say) =>
      TONES.map((tone) => {
        const { email } = answeredEmail(scenario, { ...answers, tone, say });
        return ownShare(email.message, Object.values(answers));
      }),
    );
  });
  expect(shares.length).toBeGreaterThan(120);
  expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThanOrEqual(0.5);
});

/** The part of the words between greeting and closing that stands in an answer, in runs of two words or more. */
function ownShare(message: string, answers: readonly string[]): number {
  const words = wordsOf(message.split('\n\n').slice(1, -1).join(' '));
  const isOwn = words.map(() => false);
  for (const answer of answers.map(wordsOf)) {
    for (const start of words.keys()) {
      for (const from of answer.keys()) {
        let length = 0;
        while (length < words.length - start && words[start + length] === answer[from + length]) length += 1;
        if (length >= Math.min(answer.length, 2)) isOwn.fill(true, start, start + length);
      }
    }
  }
  return isOwn.filter(Boolean).length / words.length;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}’'$%-]+/gu) ?? [];
}
