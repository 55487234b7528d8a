import { expect, test } from 'vitest';
import { ENGLISH_FIELD, TONE_FIELD } from '~/domain/form/choice-fields';
import { INTERVIEW_FIELD, PROMISED_FIELD, SAY_FIELD } from '~/domain/form/common-fields';
import { answerInWords } from '~/domain/form/answer-in-words';

test.each([
  [INTERVIEW_FIELD, '2026-11-20', 'Friday, November 20, 2026'],
  [INTERVIEW_FIELD, '2026-11-20T14:30', 'Friday, November 20, 2026, 2:30 p.m.'],
  [PROMISED_FIELD, '2026-12-04', 'Friday, December 4, 2026'],
  [PROMISED_FIELD, '2026-02-30', '2026-02-30'],
  [SAY_FIELD, 'open.2,close.1', 'the sentences that you see in the letter'],
  [ENGLISH_FIELD, 'uk', 'British'],
  [ENGLISH_FIELD, 'us', 'American'],
  [TONE_FIELD, 'warm', 'warm'],
])('The answer to %j: %s is shown as %s', (field, answer, words) => {
  expect(answerInWords(field, answer)).toBe(words);
});
