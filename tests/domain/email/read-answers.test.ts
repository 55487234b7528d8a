import { afterEach, describe, expect, test } from 'vitest';
import { addDays } from '~/domain/dates/date-arithmetic';
import { readAnswers } from '~/domain/email/read-answers';
import { blank, interviewWhen, toneOf } from '~/domain/email/read-answers-by';
import { renderEmail } from '~/domain/email/render-email';
import { day } from '../../vectors/days';
import { HOSTILE_TEXTS, NAMES } from '../../vectors/hostile-texts';
import { exampleAnswers, realScenario } from '../../vectors/real-scenarios';

const thankYou = realScenario('thank-you').scenario;
const nudge = realScenario('nudge').scenario;
const today = day('2026-11-23'); // Monday
const inUs = { today, english: 'us' } as const;

test.each([
  ['2026-11-18', 'last Wednesday'],
  ['2026-11-16', 'on Monday 16 November'],
  ['2026-12-01', 'on Tuesday 1 December'],
] as const)('an interview on %s is spelled %s in Britain', (interview, expected) => {
  expect(interviewWhen(day(interview), { today, english: 'uk' })).toBe(expected);
});

describe('When the interview was', () => {
  test.each([
    ['2026-11-23', 'on Monday, November 23'], // today
    ['2026-11-22', 'on Sunday, November 22'], // yesterday
    ['2026-11-21', 'last Saturday'],
    ['2026-11-20', 'last Friday'],
    ['2026-11-19', 'last Thursday'],
    ['2026-11-18', 'last Wednesday'],
    ['2026-11-17', 'last Tuesday'],
    ['2026-11-16', 'on Monday, November 16'], // a week ago, "last Monday" could be either
    ['2026-11-10', 'on Tuesday, November 10'],
    ['2025-11-20', 'on Thursday, November 20'],
    ['2026-11-24', 'on Tuesday, November 24'], // still ahead
    ['2026-12-01', 'on Tuesday, December 1'],
  ])('%s is told as "%s"', (interview, expected) => {
    expect(interviewWhen(day(interview), inUs)).toBe(expected);
  });

  test('is told by weekday and date where nobody knows what day it is', () => {
    expect(interviewWhen(day('2026-11-20'), { today: undefined, english: 'us' })).toBe('on Friday, November 20');
  });

  test('counts days across a year and a clock change', () => {
    expect(interviewWhen(day('2026-12-30'), { today: day('2027-01-02'), english: 'us' })).toBe('last Wednesday');
    expect(interviewWhen(day('2026-10-24'), { today: day('2026-10-26'), english: 'us' })).toBe('last Saturday');
  });

  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8])('is "last …" only two to six days on, and %i days on is told right', (ago) => {
    expect(interviewWhen(addDays(today, -ago), inUs).startsWith('last')).toBe(ago >= 2 && ago <= 6);
  });

  test('is told by its day, where a time is given too', () => {
    const { values } = readAnswers(nudge.fields, { interview: '2026-11-19T23:59' }, today);
    expect(values.interview_when).toBe('last Thursday');
    expect(values.interview).toBe('Thursday, November 19');
  });
});

describe('A blank', () => {
  test('stands for every required field that has no answer, and is its label', () => {
    const { values, blanks, problems } = readAnswers(thankYou.fields, {}, today);
    expect(blanks).toEqual([
      '[Your name]',
      '[Job title]',
      '[Their name]',
      '[One thing you talked about]',
      '[What you bring to it]',
    ]);
    expect(values).toMatchObject({ you: '[Your name]', to: '[Their name]', greeting: 'Dear [Their name]' });
    expect(problems).toEqual([]);
  });

  test('stands for a date with its "on"', () => {
    expect(readAnswers(nudge.fields, {}, today).values.interview_when).toBe('on [Interview date]');
  });

  test.each([' ', '\n', '  \n '])('stands where the answer is only %j', (text) => {
    expect(readAnswers(thankYou.fields, { you: text }, today).blanks).toContain('[Your name]');
  });

  test('stands where a date cannot be used, and the problem is named', () => {
    const { blanks, problems } = readAnswers(nudge.fields, { interview: '2026-02-30' }, today);
    expect(blanks).toContain('[Interview date]');
    expect(problems).toEqual([{ fieldId: 'interview', message: 'This day or time doesn’t exist. Check it once more.' }]);
  });

  test('never stands for a field that may be left out', () => {
    expect(readAnswers(thankYou.fields, {}, today).values).not.toHaveProperty('company');
  });

  test('is the label in brackets', () => {
    const [you] = thankYou.fields;
    expect(you && blank(you)).toBe('[Your name]');
  });
});

describe('A value', () => {
  test.each([...NAMES, 'R&D (A/B)', '{{you}}', '{{{you}}}', '{{#to}}', '__proto__', 'constructor', '<b>Sam</b>'])(
    'is %j as it was typed',
    (text) => {
      const { values } = readAnswers(thankYou.fields, { you: text, to: text, role: text }, today);
      expect(values).toMatchObject({ you: text, to: text, role: text });
    },
  );

  test('loses the spaces at its ends', () => {
    expect(readAnswers(thankYou.fields, { you: '  Sam Roy ' }, today).values.you).toBe('Sam Roy');
  });

  test('that is too long is printed whole, and the problem is named', () => {
    const name = 'a'.repeat(121);
    const { values, problems, blanks } = readAnswers(thankYou.fields, { you: name }, today);
    expect(values.you).toBe(name);
    expect(problems).toMatchObject([{ fieldId: 'you' }]);
    expect(blanks).not.toContain('[Your name]');
  });

  test.each([
    ['how you plan the rota.', 'phrase', 'how you plan the rota'],
    ['The new dashboard', 'phrase', 'the new dashboard'],
    ['You plan the rota together', 'sentence', 'You mentioned that you plan the rota together.'],
    ['- new office\n- training', 'phrase', 'the new office and training'],
  ] as const)('of a free answer is taken as what it is: %j is a %s', (text, frame, expected) => {
    const { values, frames } = readAnswers(thankYou.fields, { detail: text }, today);
    expect([frames.get('detail'), values.detail]).toEqual([frame, expected]);
  });

  test.each(['n/a', 'why did the last person leave?', 'I keep coming back to'])(
    'of a free answer is a blank where %j is none, and the page says why',
    (text) => {
      const { values, blanks, problems } = readAnswers(thankYou.fields, { detail: text }, today);
      expect(values.detail).toBe('[One thing you talked about]');
      expect(blanks).toContain('[One thing you talked about]');
      expect(problems).toMatchObject([{ fieldId: 'detail' }]);
      expect(readAnswers(nudge.fields, { detail: text }, today).unanswered.has('detail')).toBe(true);
    },
  );

  test('of an answer that may be left out is not there when it is only a space', () => {
    expect(readAnswers(nudge.fields, { company: ' ', detail: ' ' }, today).values).not.toHaveProperty('company');
  });

  test('of a promised day is spelled out', () => {
    const { values } = readAnswers(nudge.fields, { interview: '2026-11-20', replyby: '2026-12-04' }, today);
    expect(values.replyby).toBe('Friday, December 4');
  });

  test('of a promised day before the interview is left out, and the problem is named', () => {
    const { values, problems } = readAnswers(nudge.fields, { interview: '2026-11-20', replyby: '2026-11-19' }, today);
    expect(values).not.toHaveProperty('replyby');
    expect(problems).toMatchObject([{ fieldId: 'replyby' }]);
  });
});

describe('The tone', () => {
  test.each([
    [{}, 'formal'],
    [{ tone: 'warm' }, 'warm'],
    [{ tone: 'brief' }, 'brief'],
    [{ tone: 'friendly' }, 'formal'],
    [{ tone: '' }, 'formal'],
  ] as const)('of %j is %s', (answers, expected) => {
    expect(toneOf(answers)).toBe(expected);
    expect(readAnswers(thankYou.fields, answers, today).tone).toBe(expected);
  });
});

describe('With something foreign on every object', () => {
  afterEach(() => {
    Reflect.deleteProperty(Object.prototype, 'company');
  });

  test('no email holds it', () => {
    const answers = exampleAnswers(thankYou, 'formal', 'required');
    const before = renderEmail(thankYou, readAnswers(thankYou.fields, answers, today));
    Object.defineProperty(Object.prototype, 'company', { value: 'Foreign', configurable: true, writable: true });
    expect(renderEmail(thankYou, readAnswers(thankYou.fields, answers, today))).toEqual(before);
  });
});

test.each(HOSTILE_TEXTS)('%j in every answer is read without an error, and pollutes nothing', (text) => {
  const answers = Object.fromEntries(thankYou.fields.map(({ id }) => [id, text]));
  const { values } = readAnswers(thankYou.fields, answers, today);
  expect(typeof values.you).toBe('string');
  expect(Object.keys(Object.prototype)).toEqual([]);
});
