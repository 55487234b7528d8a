import { describe, expect, test } from 'vitest';
import { realScenario } from '../../vectors/real-scenarios';
import { scotland } from '../../vectors/work-calendars';
import { answersOf, found, moment, onShow, verdict } from './on-show';

function timing(id: string, dates: Record<string, string>, now: string): string {
  return verdict('timing', onShow(realScenario(id), answersOf(dates), { now: moment(now) }));
}

// 2026-11-20 is a Friday.
describe('A thank-you', () => {
  test.each([
    ['2026-11-20T14:30', '2026-11-20T14:00', 'The interview is still ahead: Friday, November 20, 2:30 p.m.'],
    ['2026-11-20T14:30', '2026-11-20T16:29', 'Let it settle first. Send it from 4:30 p.m.'],
    ['2026-11-20T14:30', '2026-11-20T16:30', 'holds'],
    ['2026-11-20T14:30', '2026-11-21T14:29', 'holds'],
    [
      '2026-11-20T14:30',
      '2026-11-21T14:30',
      'The time for it was until Saturday, November 21, 2:30 p.m. A late thank-you still counts.',
    ],
    ['2026-11-20', '2026-11-19T23:59', 'The interview is still ahead: Friday, November 20.'],
    ['2026-11-20', '2026-11-20T00:00', 'holds'],
    ['2026-11-20', '2026-11-21T23:59', 'holds'],
    ['2026-11-20', '2026-11-22T00:00', 'The time for it was until Saturday, November 21. A late thank-you still counts.'],
  ])('after %s at %s: %s', (interview, now, expected) => {
    expect(timing('thank-you', { interview }, now)).toBe(expected);
  });

  test.each([
    ['thank-you', '2026-11-20T18:00', undefined],
    ['thank-you', '2026-11-25T09:00', 'late-thank-you'],
    ['late-thank-you', '2026-11-21T09:00', 'thank-you'],
    ['late-thank-you', '2026-11-28T09:00', 'nudge'],
  ])('%s at %s leads to %s', (id, now, scenarioId) => {
    const check = found('timing', onShow(realScenario(id), answersOf({ interview: '2026-11-20' }), { now: moment(now) }));
    expect(check && 'scenarioId' in check ? check.scenarioId : undefined).toBe(scenarioId);
  });
});

describe('A late thank-you', () => {
  test.each([
    [{}, '2026-11-21T12:00', 'It’s not late yet. You have until Saturday, November 21.'],
    [{}, '2026-11-22T12:00', 'holds'],
    [{}, '2026-11-27T12:00', 'holds'],
    [{}, '2026-11-30T12:00', 'After a week, put a line of thanks into your nudge, today.'],
    [{}, '2026-11-28T12:00', 'After a week, put a line of thanks into your nudge, on Monday, November 30.'],
    [
      { replyby: '2026-12-04' },
      '2026-11-30T12:00',
      'After a week, put a line of thanks into your nudge, on Monday, December 7.',
    ],
  ])('after November 20 with %j at %s: %s', (dates, now, expected) => {
    expect(timing('late-thank-you', { interview: '2026-11-20', ...dates }, now)).toBe(expected);
  });
});

describe.each(['nudge', 'recruiter-nudge'])('A %s', (id) => {
  test.each([
    [{}, '2027-01-01T12:00', 'holds'],
    [{}, '2027-01-04T12:00', 'That is more than six weeks ago. A new start with something new says more than a reminder.'],
    [{ replyby: '2026-12-04' }, '2027-01-04T12:00', 'holds'],
  ])('weeks after an interview, with %j at %s: %s', (dates, now, expected) => {
    expect(timing(id, { interview: '2026-11-20', ...dates }, now)).toBe(expected);
  });

  test.each([
    [{}, '2026-11-26T12:00', 'Wait until Friday, November 27.'],
    [{}, '2026-11-27T00:00', 'holds'],
    [{}, '2026-11-28T12:00', 'Wait until Monday, November 30.'],
    [{}, '2026-12-30T12:00', 'holds'],
    [{ replyby: '2026-12-04' }, '2026-12-03T12:00', 'They named Friday, December 4. Wait until Monday, December 7.'],
    [{ replyby: '2026-12-04' }, '2026-12-04T23:59', 'They named Friday, December 4. Wait until Monday, December 7.'],
    [{ replyby: '2026-12-04' }, '2026-12-05T12:00', 'Wait until Monday, December 7.'],
    [{ replyby: '2026-12-04' }, '2026-12-07T00:00', 'holds'],
    [{}, '2026-11-19T12:00', 'The interview is still ahead: Friday, November 20.'],
  ])('after November 20 with %j at %s: %s', (dates, now, expected) => {
    expect(timing(id, { interview: '2026-11-20', ...dates }, now)).toBe(expected);
  });
});

test('The place’s holidays count', () => {
  const shown = onShow(realScenario('nudge'), answersOf({ interview: '2026-12-18' }), {
    now: moment('2026-12-25T12:00'),
    calendar: scotland,
  });
  expect(verdict('timing', shown)).toBe('Wait until Tuesday, December 29.');
});

test.each([
  ['thank-you', {}],
  ['thank-you', { interview: '2026-02-30' }],
  ['nudge', { replyby: '2026-12-04' }],
  ['nudge', { interview: '2026-11-20', replyby: '2026-11-19' }],
  ['final-round', { interview: '2026-11-20' }],
  ['ask-timing', { interview: '2026-11-20' }],
])('%s with %j: nothing is said', (id, dates) => {
  expect(timing(id, dates, '2026-11-22T12:00')).toBe('not returned');
});

test('Before a clock was read, nothing is said', () => {
  expect(verdict('timing', onShow(realScenario('nudge'), answersOf({ interview: '2026-11-20' })))).toBe('not returned');
});
