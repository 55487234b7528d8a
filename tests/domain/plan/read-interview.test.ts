import { describe, expect, test } from 'vitest';
import { DATE_FIELDS } from '~/domain/form/common-fields';
import * as reading from '~/domain/plan/read-interview';
import { weekendsOnly, type WorkCalendar } from '~/domain/dates/working-days';
import { promisedDay } from '~/domain/promised/read-promised-day';
import { day } from '../../vectors/days';
import { unitedStates } from '../../vectors/work-calendars';

type Answers = Readonly<Record<string, string>>;
const readInterview = (answers: Answers, calendar: WorkCalendar) => reading.readInterview(answers, calendar, promisedDay);
const promisedIn = (answers: Answers, calendar: WorkCalendar) => reading.promisedIn(answers, calendar, promisedDay);
const readSaid = (answers: Answers, calendar: WorkCalendar) => reading.readSaid(answers, calendar, promisedDay);

test.each([
  [{ interview: '2026-11-20' }, '2026-11-20', undefined],
  [{ interview: '2026-11-20T14:30' }, '2026-11-20T14:30', undefined],
  [{ interview: '2026-11-20', replyby: '2026-12-04' }, '2026-11-20', '2026-12-04'],
  [{ interview: '2026-11-20', replyby: '2026-11-20' }, '2026-11-20', '2026-11-20'],
  [{ interview: '2026-11-20T14:30', replyby: '2026-11-20', place: 'GB-SCT' }, '2026-11-20T14:30', '2026-11-20'],
  [{ interview: '2026-11-20', replyby: '', you: 'Sam' }, '2026-11-20', undefined],
] as const)('%j is an interview that ended %s, with an answer promised by %s', (answers, ended, replyBy) => {
  expect(readInterview(answers, weekendsOnly)).toEqual({
    ended,
    replyBy,
    grace: undefined,
    wait: undefined,
    secondNudge: false,
  });
});

test.each([
  [{}, 'nothing was answered'],
  [{ interview: '' }, 'the date is empty'],
  [{ replyby: '2026-12-04' }, 'only the promise is known'],
  [{ interview: '2026-02-30' }, 'the day does not exist'],
  [{ interview: '2026-11-20T25:00' }, 'the time does not exist'],
  [{ interview: 'T14:30' }, 'the day is missing'],
  [{ interview: '1999-12-31' }, 'the year is too early'],
  [{ interview: '2100-01-01' }, 'the year is too late'],
  [{ interview: '2026-11-20', replyby: '2026-02-30' }, 'the promised day does not exist'],
  [{ interview: '2026-11-20', replyby: '2026-11-19' }, 'the promise lies before the interview'],
  [{ interview: '2026-11-20', place: 'Scotland' }, 'the place is none'],
] as const)('Nothing is worked out from %j: %s', (answers, _why) => {
  expect(readInterview(answers, weekendsOnly)).toBeUndefined();
});

test('how patient the reader wants to be, and whether to nudge twice, are read too', () => {
  expect(readInterview({ interview: '2026-11-20', grace: '3', wait: '14', second: 'yes' }, weekendsOnly)).toMatchObject({
    grace: 3,
    wait: 14,
    secondNudge: true,
  });
});

test.each([
  [{ interview: '2026-11-20', grace: '9' }, 'nobody waits nine working days'],
  [{ interview: '2026-11-20', wait: '6' }, 'six days are no wait'],
  [{ interview: '2026-11-20', wait: '43' }, 'nor are 43'],
  [{ interview: '2026-11-20', wait: '7.5' }, 'nor is a part of a day'],
  [{ interview: '2026-11-20', zone: 'Mars/Olympus' }, 'the zone is unknown'],
  [{ interview: '2026-11-20', off: '2026-12-24..2026-12-01' }, 'the days off end before they begin'],
  [{ interview: '2026-11-20', zone: '<b>' }, 'the zone is none'],
] as const)('Nothing is worked out from %j: %s', (answers, _why) => {
  expect(readInterview(answers, weekendsOnly)).toBeUndefined();
});

describe('Their words about an answer', () => {
  test.each([
    [{ interview: '2026-11-13', said: 'by the end of next week' }, '2026-11-20'],
    [{ interview: '2026-11-20', said: 'by the end of next week' }, '2026-11-27'],
    [{ interview: '2026-11-13', saidon: '2026-11-20', said: 'by the end of next week' }, '2026-11-27'],
    [{ interview: '2026-11-20', said: 'within 5 business days' }, '2026-11-27'],
    [{ interview: '2026-11-20', said: 'within two weeks' }, '2026-12-04'],
    [{ interview: '2026-11-24', said: 'within two weeks' }, '2026-12-08'],
  ] as const)('%j come to %s, worked out anew for each interview', (answers, promised) => {
    expect(readInterview(answers, weekendsOnly)?.replyBy).toBe(promised);
  });

  test('are counted in the working days of the place', () => {
    const answers = { interview: '2026-11-20', said: 'within 5 business days' };
    expect(readInterview(answers, unitedStates)?.replyBy).toBe('2026-11-30');
  });

  test('do not count beside a day that was given', () => {
    const answers = { interview: '2026-11-20', said: 'by the end of next week', replyby: '2026-12-04' };
    expect(promisedIn(answers, weekendsOnly)).toBe('2026-12-04');
    expect(readInterview({ ...answers, said: 'next Friday' }, weekendsOnly)?.replyBy).toBe('2026-12-04');
  });

  test('without a day name none, and the plan is the one for nothing promised', () => {
    const read = readInterview({ interview: '2026-11-20', said: 'we’ll be in touch soon' }, weekendsOnly);
    expect(read).toMatchObject({ ended: '2026-11-20', replyBy: undefined });
  });

  test.each([
    [{ interview: '2026-11-23', said: 'next Friday' }, 'they could be two days'],
    [{ interview: '2026-11-20', said: 'after Good Friday' }, 'they are not clear'],
    [
      { interview: '2026-11-20', saidon: '2026-11-02', said: 'by the end of this week' },
      'they come to a day before the interview',
    ],
  ] as const)('of %j compute nothing: %s', (answers, _why) => {
    expect(readInterview(answers, weekendsOnly)).toBeUndefined();
    expect(problem('said', answers, weekendsOnly)).toMatch(/\S/u);
  });

  test('are not read while there is no day to count from', () => {
    expect(readSaid({ said: 'next week' }, weekendsOnly)).toBeUndefined();
    expect(readSaid({ said: 'next week', saidon: '2026-11-20' }, weekendsOnly)).toMatchObject({ on: '2026-11-27' });
  });
});

describe('A day outside the years that are known of the place', () => {
  const known: WorkCalendar = { ...unitedStates, knownFrom: day('2025-01-01'), knownUntil: day('2030-12-31') };

  test.each([
    ['interview', { interview: '2024-12-18' }],
    ['interview', { interview: '2031-01-01T10:00' }],
    ['replyby', { interview: '2030-12-20', replyby: '2031-01-10' }],
    ['said', { interview: '2030-12-20', said: 'in three weeks' }],
  ] as const)('is a problem beside %s: %j', (id, answers) => {
    expect(problem(id, answers, known)).toBe(
      'The holidays of the place are known from Wednesday, January 1, 2025 to Tuesday, December 31, 2030. Without a place, only weekends count.',
    );
    expect(readInterview(answers, known)).toBeUndefined();
    expect(readInterview(answers, weekendsOnly)).toBeDefined();
  });

  test.each(['2025-01-01', '2030-12-31'])('is not %s', (interview) => {
    expect(problem('interview', { interview }, known)).toBeUndefined();
  });
});

function problem(id: string, answers: Readonly<Record<string, string>>, calendar: WorkCalendar): string | undefined {
  const field = DATE_FIELDS.find((known) => known.id === id);
  if (!field) throw new Error(`${id} is no date field`);
  return reading.dateProblem(field, answers, calendar, promisedDay);
}
