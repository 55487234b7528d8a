import { describe, expect, test } from 'vitest';
import { answerInLetter, blankInLetter } from '~/domain/email/answer-in-letter';
import { readAnswers } from '~/domain/email/read-answers';
import { renderEmail } from '~/domain/email/render-email';
import { blank } from '~/domain/email/read-answers-by';
import { TONES } from '~/domain/form/common-fields';
import { day } from '../../vectors/days';
import { exampleAnswers, realScenario, realScenarios } from '../../vectors/real-scenarios';

const TODAY = day('2026-11-25');

function emailFor(id: string, answers: Readonly<Record<string, string>>) {
  const { scenario, linkFields } = realScenario(id);
  return renderEmail(scenario, readAnswers(linkFields, answers, TODAY));
}

const ANSWERS = {
  you: 'Sam Roy',
  role: 'data analyst',
  company: 'Northside',
  to: 'Dana Lee',
  detail: 'how you plan the rota',
  value: 'I ran a ward of 20 beds',
};

describe('an answer of the thank-you', () => {
  test.each([
    ['to', 'Dear Dana Lee,', 'Dana Lee,'],
    ['role', 'Thank you for meeting with me about the data analyst position at Northside.', 'data analyst'],
    ['company', 'Thank you for meeting with me about the data analyst position at Northside.', 'at Northside.'],
    ['detail', 'I keep coming back to how you plan the rota.', 'how you plan the rota.'],
    ['you', 'Sam Roy', 'Sam Roy'],
  ])('“%s” stands in “%s”, as “%s”', (field, text, marked) => {
    const place = answerInLetter(emailFor('thank-you', ANSWERS), emailFor('thank-you', { ...ANSWERS, [field]: '' }));
    expect(place?.part).toBe('message');
    expect(place?.text).toBe(text);
    expect(place?.text.slice(place.start, place.end)).toBe(marked);
  });

  test('stands nowhere that is not printed', () => {
    const withAddress = emailFor('thank-you', { ...ANSWERS, email: 'dana@example.com' });
    expect(answerInLetter(withAddress, emailFor('thank-you', ANSWERS))).toBeUndefined();
  });

  test('stands in the subject, where only that has it', () => {
    const second = { ...ANSWERS, subject: '2' };
    const place = answerInLetter(emailFor('thank-you', second), emailFor('thank-you', ANSWERS));
    expect(place).toMatchObject({ part: 'subject', text: 'Following up on the data analyst interview' });
  });
});

describe('a blank', () => {
  test('stands in the message before the subject', () => {
    const empty = emailFor('thank-you', {});
    expect(blankInLetter(empty, '[Your name]')).toEqual({ part: 'message', text: '[Your name]', start: 0, end: 11 });
    expect(blankInLetter(empty, '[Job title]')?.text).toContain('about the [Job title] position');
    expect(blankInLetter(empty, '[Nothing]')).toBeUndefined();
  });
});

describe.each(realScenarios)('$scenario.id', ({ scenario, linkFields }) => {
  const required = scenario.fields.filter((field) => field.required && field.example !== undefined);
  test.each(TONES)('shows every required answer and its blank, in the %s tone', (tone) => {
    const answers = exampleAnswers(scenario, tone, 'everything');
    const email = renderEmail(scenario, readAnswers(linkFields, answers, TODAY));
    for (const field of required) {
      const without = renderEmail(scenario, readAnswers(linkFields, { ...answers, [field.id]: '' }, TODAY));
      const place = answerInLetter(email, without);
      expect(place, field.id).toBeDefined();
      if (!place) continue;
      expect(`${email.subject}\n${email.message}`, field.id).toContain(place.text);
      expect(place.text.slice(place.start, place.end).trim(), field.id).not.toBe('');
      expect(blankInLetter(without, blank(field)), field.id).toBeDefined();
    }
  });
});
