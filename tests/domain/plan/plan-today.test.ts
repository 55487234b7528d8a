import { describe, expect, test } from 'vitest';
import { parseMoment } from '~/domain/dates/plain-date';
import { followUpPlan, type Interview, type MilestoneId } from '~/domain/plan/plan';
import { lateThankYou, planToday } from '~/domain/plan/plan-today';
import { plainText } from '~/domain/dates/sentence';
import { weekendsOnly } from '~/domain/dates/working-days';
import { day, moment } from '../../vectors/days';
import { scotland } from '../../vectors/work-calendars';

interface Told {
  readonly milestone: MilestoneId | undefined;
  readonly words: string;
}

function today(given: Interview, now: string): Told {
  const { milestone, words } = planToday(
    followUpPlan(given, weekendsOnly, day(now.slice(0, 10))),
    given.ended,
    moment(now),
    weekendsOnly,
  );
  return { milestone, words: plainText(words) };
}

function ended(text: string): Interview {
  const read = parseMoment(text);
  if (!read) throw new Error(`${text} is no day or time`);
  return { ended: read };
}

describe('After an interview that ended on Friday, November 20 at 15:00', () => {
  const given: Interview = { ...ended('2026-11-20T15:00'), secondNudge: true };

  test.each([
    ['2026-11-19T12:00', undefined, 'The interview is still ahead: Friday, November 20, 3 p.m.'],
    ['2026-11-20T14:59', undefined, 'The interview is still ahead: Friday, November 20, 3 p.m.'],
    ['2026-11-20T15:00', 'thank-you', 'Too soon to write: your thank-you can go from 5 p.m.'],
    ['2026-11-20T16:59', 'thank-you', 'Too soon to write: your thank-you can go from 5 p.m.'],
    ['2026-11-20T17:00', 'thank-you', 'Thank-you window closes in 22 hours.'],
    ['2026-11-21T10:00', 'thank-you', 'Thank-you window closes in 5 hours.'],
    ['2026-11-21T13:01', 'thank-you', 'Thank-you window closes in 1 hour.'],
    ['2026-11-21T14:00', 'thank-you', 'Thank-you window closes in 1 hour.'],
    ['2026-11-21T14:01', 'thank-you', 'Thank-you window closes in 59 minutes.'],
    ['2026-11-21T14:59', 'thank-you', 'Thank-you window closes in 1 minute.'],
    ['2026-11-21T15:00', 'wait', 'Wait until Friday, November 27.'],
    ['2026-11-26T23:59', 'wait', 'Wait until Friday, November 27.'],
    ['2026-11-27T00:00', 'nudge', 'Nudge today.'],
    ['2026-11-27T23:59', 'nudge', 'Nudge today.'],
    ['2026-11-30T09:00', 'nudge', 'Nudge today: it is the last good day for it.'],
    ['2026-12-01T09:00', 'nudge', 'Nudge today if you haven’t yet.'],
    ['2026-12-03T23:59', 'nudge', 'Nudge today if you haven’t yet.'],
    ['2026-12-04T00:00', 'second-nudge', 'Second nudge today.'],
    ['2026-12-07T09:00', 'second-nudge', 'Second nudge today if you haven’t yet.'],
    ['2026-12-10T23:59', 'second-nudge', 'Second nudge today if you haven’t yet.'],
    ['2026-12-11T00:00', 'second-nudge', 'Second nudge today if you haven’t yet.'],
    ['2027-01-15T23:59', 'second-nudge', 'Second nudge today if you haven’t yet.'],
    ['2027-01-18T09:00', 'move-on', 'Move on: you’ve done your part, and the time for a nudge is over.'],
    ['2027-06-01T09:00', 'move-on', 'Move on: you’ve done your part, and the time for a nudge is over.'],
  ] as const)('at %s it is time for %s: %s', (now, milestone, words) => {
    expect(today(given, now)).toEqual({ milestone, words });
  });

  test.each(['2026-11-28T09:00', '2026-11-29T09:00', '2026-12-05T09:00', '2026-12-06T09:00'])(
    'nobody is told at %s, on a weekend, to nudge that day',
    (now) => {
      expect(today(given, now).words).not.toContain('today');
    },
  );
});

describe('After an interview on Friday, November 20, whose time is not known', () => {
  const given = ended('2026-11-20');

  test.each([
    ['2026-11-19T23:59', undefined, 'The interview is still ahead: Friday, November 20.'],
    ['2026-11-20T00:00', 'thank-you', 'Send your thank-you by the end of tomorrow.'],
    ['2026-11-20T23:59', 'thank-you', 'Send your thank-you by the end of tomorrow.'],
    ['2026-11-21T00:00', 'thank-you', 'Send your thank-you today.'],
    ['2026-11-21T23:59', 'thank-you', 'Send your thank-you today.'],
    ['2026-11-22T00:00', 'wait', 'Wait until Friday, November 27.'],
    ['2026-11-27T09:00', 'nudge', 'Nudge today.'],
    ['2026-12-03T09:00', 'nudge', 'Nudge today if you haven’t yet.'],
    ['2026-12-04T00:00', 'nudge', 'Nudge today if you haven’t yet.'],
    ['2027-01-08T23:59', 'nudge', 'Nudge today if you haven’t yet.'],
    ['2027-01-09T00:00', 'move-on', 'Move on: you’ve done your part, and the time for a nudge is over.'],
  ] as const)('at %s it is time for %s: %s', (now, milestone, words) => {
    expect(today(given, now)).toEqual({ milestone, words });
  });
});

describe('The email that can go out today', () => {
  const given: Interview = { ...ended('2026-11-20T15:00'), secondNudge: true };

  test.each([
    ['2026-11-20T14:59', 'before the interview', undefined],
    ['2026-11-20T16:59', 'too soon for thanks', undefined],
    ['2026-11-20T17:00', 'in time for thanks', 'thank-you'],
    ['2026-11-22T09:00', 'while they have time to answer', undefined],
    ['2026-11-27T09:00', 'on the day to nudge', 'nudge'],
    ['2026-11-28T09:00', 'on a weekend', undefined],
    ['2026-12-07T09:00', 'once a second nudge is due', 'last-nudge'],
    ['2027-01-18T09:00', 'when it is time to move on', undefined],
  ] as const)('at %s, %s, is %s', (now, _, write) => {
    const plan = followUpPlan(given, weekendsOnly, day(now.slice(0, 10)));
    expect(planToday(plan, given.ended, moment(now), weekendsOnly).write).toBe(write);
  });
});

test('Between the first and the last day for it, the nudge may go today or by the last', () => {
  expect(today(ended('2026-11-18'), '2026-11-26T09:00').words).toBe('Nudge today, or by Monday, November 30.');
});

describe('With an answer promised by Friday, December 4', () => {
  const given: Interview = { ...ended('2026-11-20'), replyBy: day('2026-12-04') };

  test.each([
    ['2026-11-27T09:00', 'wait', 'Wait until Monday, December 7.'],
    ['2026-12-04T23:59', 'wait', 'Wait until Monday, December 7.'],
    ['2026-12-06T23:59', 'wait', 'Wait until Monday, December 7.'],
    ['2026-12-07T00:00', 'nudge', 'Nudge today.'],
    ['2026-12-08T09:00', 'nudge', 'Nudge today if you haven’t yet.'],
    ['2026-12-14T00:00', 'nudge', 'Nudge today if you haven’t yet.'],
    ['2027-01-19T00:00', 'move-on', 'Move on: you’ve done your part, and the time for a nudge is over.'],
  ] as const)('at %s it is time for %s: %s', (now, milestone, words) => {
    expect(today(given, now)).toEqual({ milestone, words });
  });
});

test('Who was promised an answer on the day itself is asked to thank before to nudge', () => {
  const given: Interview = { ...ended('2026-11-24'), replyBy: day('2026-11-24') };
  expect(today(given, '2026-11-25T09:00').milestone).toBe('thank-you');
  expect(today(given, '2026-11-26T09:00').milestone).toBe('nudge');
});

test.each([
  ['2026-11-28T09:00', weekendsOnly, 'Monday, November 30'],
  ['2026-11-28T09:00', scotland, 'Tuesday, December 1'],
  ['2026-11-30T09:00', scotland, 'Tuesday, December 1'],
] as const)('On a day off, %s, the next working day is named', (now, calendar, expected) => {
  const given = ended('2026-11-20');
  const { words } = planToday(followUpPlan(given, calendar), given.ended, moment(now), calendar);
  expect(plainText(words)).toBe(`Nudge on the next working day, ${expected}.`);
});

test('The line keeps its date apart from its words', () => {
  const given: Interview = { ...ended('2026-11-20'), replyBy: day('2026-12-04') };
  const { words } = planToday(followUpPlan(given, weekendsOnly), given.ended, moment('2026-11-30T09:00'), weekendsOnly);
  expect(words).toContainEqual({ date: '2026-12-07', text: 'Monday, December 7' });
});

test.each([
  ['2026-11-20T15:00', '2026-11-21T14:59', undefined],
  ['2026-11-20T15:00', '2026-11-21T15:00', 'The window closed today. If you haven’t sent one yet, send the late one.'],
  ['2026-11-20', '2026-11-21T23:59', undefined],
  ['2026-11-20', '2026-11-22T00:00', 'You’re 1 day late for it. If you haven’t sent one yet, send the late one.'],
  ['2026-11-20', '2026-11-24T12:00', 'You’re 3 days late for it. If you haven’t sent one yet, send the late one.'],
] as const)('After an interview on %s, a thank-you at %s is late: %s', (interview, now, expected) => {
  const words = lateThankYou(followUpPlan(ended(interview), weekendsOnly).thankYou, moment(now));
  expect(words && plainText(words)).toBe(expected);
});
