import { expect, test } from 'vitest';
import { cleanAnswer, answersFor, hasAnswer, isEmpty, MOST_PEOPLE, noAnswers } from '~/domain/form/answers';
import { realScenario } from '../../vectors/real-scenarios';

const { linkFields } = realScenario('thank-you');

test('The form asks for one person at first and for ten at most', () => {
  expect(noAnswers()).toEqual({ shared: {}, people: [{}] });
  expect(MOST_PEOPLE).toBe(10);
});

test.each([
  ['you', 'Sam\r\nRoy', 'Sam Roy'],
  ['role', 'R&D\u0000(A/B)', 'R&D (A/B)'],
  ['value', 'one\r\ntwo', 'one\ntwo'],
  ['detail', 'one\u2028two', 'one\ntwo'],
  ['email', 'dana@example.com\nBcc: x', 'dana@example.com Bcc: x'],
  ['interview', '2026-11-20\n', '2026-11-20 '],
])('In the field %s, %j becomes %j', (id, text, expected) => {
  const field = linkFields.find((known) => known.id === id);
  expect(field && cleanAnswer(field, text)).toBe(expected);
});

test('The answers of one email are what is shared and what is theirs', () => {
  const answers = { shared: { you: 'Sam' }, people: [{ to: 'Dana' }, { to: 'Lee', detail: 'rotas' }] };
  expect(answersFor(answers, 0)).toEqual({ you: 'Sam', to: 'Dana' });
  expect(answersFor(answers, 1)).toEqual({ you: 'Sam', to: 'Lee', detail: 'rotas' });
  expect(answersFor(answers, 2)).toEqual({ you: 'Sam' });
});

test('An empty text is no answer, a space is one', () => {
  expect(hasAnswer({})).toBe(false);
  expect(hasAnswer({ you: '' })).toBe(false);
  expect(hasAnswer({ you: ' ' })).toBe(true);
});

test('A form is empty when neither what is shared nor any person has an answer', () => {
  expect(isEmpty(noAnswers())).toBe(true);
  expect(isEmpty({ shared: { you: '' }, people: [{}, { to: '' }] })).toBe(true);
  expect(isEmpty({ shared: { you: 'Sam' }, people: [{}] })).toBe(false);
  expect(isEmpty({ shared: {}, people: [{}, { to: 'Dana' }] })).toBe(false);
});
