import { describe, expect, test } from 'vitest';
import { TONES } from '~/domain/form/common-fields';
import { realScenario } from '../../vectors/real-scenarios';
import { answersOf, onShow, verdict } from './on-show';

const thankYou = realScenario('thank-you');
const shared = { you: 'Sam Roy', role: 'data analyst', company: 'Northside', value: 'I built one' };

describe('Nobody else’s name', () => {
  function names(people: readonly [string, string], message: string, detail = 'x'): string {
    const answers = answersOf(shared, { to: people[0], detail }, { to: people[1] });
    return verdict('names', onShow(thankYou, answers, { edits: [{ message }] }));
  }
  const stray = (name: string): string => `It names ${name}, who gets another of these emails.`;

  test.each([
    [['Dana Lee', 'Ana Hill'], 'Dear Dana Lee, thank you.', 'holds'],
    [['Dana Lee', 'Ana Hill'], 'Dear Ana Hill, thank you.', stray('Ana Hill')],
    [['Dana Lee', 'Ana Hill'], 'Hi Ana,', stray('Ana')],
    [['Dana Lee', 'Ana Hill'], 'Dear Ms. Hill,', stray('Hill')],
    [['Dana Lee', 'Dana Hill'], 'Hi Dana,', 'holds'],
    [['Dana Lee', 'Dana Hill'], 'Dear Dana Hill,', stray('Dana Hill')],
    [['Ms. Lee', 'Mr. Lee'], 'Dear Mr. Lee,', stray('Mr. Lee')],
    [['Anne-Marie Lee', 'Anne Hill'], 'Hi Anne-Marie,', 'holds'],
    [['Dana Lee', 'Sam Hill'], 'Best regards, Sam Roy', 'holds'],
    [['Dana Lee', 'Anna van Dijk'], 'the van of the clinic', 'holds'],
    [['Dana Lee', 'Will Hill'], 'I will come. Willing as I am.', 'holds'],
    [['Dana Lee', 'Please Hill'], 'Please write.', 'holds'],
    [['李雷', '韩梅梅'], '韩梅梅您好', stray('韩梅梅')],
    [['Dana Lee', ''], 'Hi Dana,', 'holds'],
  ] as const)('%j, %j: %s', (people, message, expected) => {
    expect(names(people, message)).toBe(expected);
  });

  test('A colleague whom the reader names in an answer is meant', () => {
    expect(names(['Dana Lee', 'Ana Hill'], 'Dear Dana, what you and Ana said', 'what you and Ana said')).toBe('holds');
  });

  test('A name left in the subject counts', () => {
    const answers = answersOf(shared, { to: 'Dana Lee' }, { to: 'Ana Hill' });
    expect(verdict('names', onShow(thankYou, answers, { edits: [{ subject: 'For Ana Hill' }] }))).toBe(stray('Ana Hill'));
  });

  test('With one person, there is nobody else', () => {
    expect(verdict('names', onShow(thankYou, answersOf(shared, { to: 'Dana' })))).toBe('not returned');
  });
});

describe('Unlike the other emails', () => {
  function twins(...details: readonly string[]): string {
    const names = ['Dana Lee', 'Ana Hill', 'Tom Price'];
    return verdict(
      'twins',
      onShow(thankYou, answersOf(shared, ...details.map((detail, index) => ({ to: names[index] ?? '', detail })))),
    );
  }
  const same = (who: string, what: string): string =>
    `Nearly the same as the email to ${who}${what} Give each one a detail of their own.`;

  test.each([
    [['how you plan the rota', 'what the parents expect'], 'holds'],
    [['the clinic rota', 'the ward rota'], 'holds'],
    [
      ['the clinic rota in June', 'The clinic rota, in June'],
      same('Ana Hill', ': both speak of “clinic,” “rota,” and “june.”'),
    ],
    [
      ['how your team plans the clinic rota', 'how your team plans the clinic rota around holidays'],
      same('Ana Hill', ': both speak of “clinic” and “rota.”'),
    ],
    [['buses', 'buses', 'buses'], same('Ana Hill and Tom Price', ': both speak of “buses.”')],
    [['the work', 'the work'], same('Ana Hill', '.')],
    [['buses', ''], 'holds'],
    [['', 'buses'], 'not returned'],
    [['buses'], 'not returned'],
  ] as const)('%j: %s', (details, expected) => {
    expect(twins(...details)).toBe(expected);
  });

  test.each(TONES)('What the form itself says does not make two emails alike (%s)', (tone) => {
    const answers = answersOf(
      { ...shared, tone },
      { to: 'Dana', detail: 'night buses' },
      { to: 'Ana', detail: 'school meals' },
    );
    expect(verdict('twins', onShow(thankYou, answers))).toBe('holds');
  });

  test.each([
    ['I liked what you said about trams and ferries.', 'holds'],
    ['I liked what you said about night buses.', same('Ana Hill', ': both speak of “night” and “buses.”')],
  ])('A text by hand counts as it stands: %j, %s', (message, expected) => {
    const answers = answersOf(shared, { to: 'Dana Lee', detail: 'trams' }, { to: 'Ana Hill', detail: 'night buses' });
    expect(verdict('twins', onShow(thankYou, answers, { edits: [{ message }] }))).toBe(expected);
  });

  test('The dates that all emails name make no two of them alike', () => {
    const answers = answersOf(
      { ...shared, interview: '2026-11-03' },
      { to: 'Dana', detail: 'buses' },
      { to: 'Ana', detail: 'meals' },
    );
    expect(verdict('twins', onShow(realScenario('late-thank-you'), answers))).toBe('holds');
  });

  test('Someone whose name is not typed yet is still told apart', () => {
    const answers = answersOf(shared, { to: 'Dana', detail: 'buses' }, { to: '', detail: 'buses' });
    expect(verdict('twins', onShow(thankYou, answers))).toContain('the email to another person');
  });
});
