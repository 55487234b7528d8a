import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '~/domain/dates/date-arithmetic';
import { dayOf, parseMoment, type PlainDate } from '~/domain/dates/plain-date';
import {
  followUpPlan,
  milestonesOf,
  type FollowUpPlan,
  type Interview,
  type Milestone,
  type MilestoneId,
} from '~/domain/plan/plan';
import { describeWhen } from '~/domain/plan/plan-words';
import { plainText } from '~/domain/dates/sentence';
import { isWorkingDay, weekendsOnly, type WorkCalendar } from '~/domain/dates/working-days';
import { day, moment } from '../../vectors/days';
import { runs } from '../../vectors/property-runs';
import { inTimeZone, TIME_ZONES } from '../../vectors/time-zones';
import { englandAndWales, scotland, unitedStates } from '../../vectors/work-calendars';

const fridayAndSaturday: WorkCalendar = { ...weekendsOnly, weekend: new Set([5, 6]) };
const calendars = { weekendsOnly, fridayAndSaturday, englandAndWales, scotland, unitedStates } as const;
type CalendarName = keyof typeof calendars;

function interview(ended: string, replyBy?: string): Interview {
  const read = parseMoment(ended);
  if (!read) throw new Error(`${ended} is no day or time`);
  return { ended: read, replyBy: replyBy === undefined ? undefined : day(replyBy) };
}

function milestone(id: MilestoneId, plan: FollowUpPlan): Milestone {
  const found = milestonesOf(plan).find((step) => step.id === id);
  if (!found) throw new Error(`The plan has no ${id}`);
  return found;
}

function reason(id: MilestoneId, plan: FollowUpPlan): string {
  return plainText(milestone(id, plan).reason);
}

describe('A plan', () => {
  test('has thank-you, wait, nudge and move on, in this order', () => {
    const plan = followUpPlan(interview('2026-11-20'), weekendsOnly);
    expect(milestonesOf(plan).map(({ id }) => id)).toEqual(['thank-you', 'wait', 'nudge', 'move-on']);
  });

  test('has a second nudge only where it is asked for', () => {
    const plan = followUpPlan({ ...interview('2026-11-20'), secondNudge: true }, weekendsOnly);
    expect(milestonesOf(plan).map(({ id }) => id)).toEqual(['thank-you', 'wait', 'nudge', 'second-nudge', 'move-on']);
  });

  test('says which email to write, and none for waiting and moving on', () => {
    const plan = followUpPlan({ ...interview('2026-11-20'), secondNudge: true }, weekendsOnly);
    expect(milestonesOf(plan).map(({ scenarioId }) => scenarioId)).toEqual([
      'thank-you',
      undefined,
      'nudge',
      'last-nudge',
      undefined,
    ]);
  });

  test('of an interview on 20 November thanks by the 21st, nudges from the 27th to the 30th, moves on on 4 December', () => {
    const plan = followUpPlan(interview('2026-11-20'), weekendsOnly);
    expect(milestonesOf(plan).map(({ id, from, on, latest }) => ({ id, from, on, latest }))).toEqual([
      { id: 'thank-you', from: undefined, on: '2026-11-21', latest: undefined },
      { id: 'wait', from: undefined, on: '2026-11-27', latest: undefined },
      { id: 'nudge', from: undefined, on: '2026-11-27', latest: '2026-11-30' },
      { id: 'move-on', from: undefined, on: '2026-12-04', latest: undefined },
    ]);
  });

  test('with an answer promised by 4 December nudges on the 7th', () => {
    const plan = followUpPlan(interview('2026-11-20', '2026-12-04'), weekendsOnly);
    expect(milestone('wait', plan).on).toBe('2026-12-07');
    expect(milestone('nudge', plan).on).toBe('2026-12-07');
    expect(milestone('nudge', plan).latest).toBeUndefined();
    expect(milestone('move-on', plan).on).toBe('2026-12-14');
  });
});

describe('The thank-you', () => {
  test.each([
    ['2026-11-20', undefined, '2026-11-21'],
    ['2026-12-31', undefined, '2027-01-01'],
    ['2024-02-28', undefined, '2024-02-29'],
    ['2026-11-20T14:30', '2026-11-20T16:30', '2026-11-21T14:30'],
    ['2026-11-20T23:15', '2026-11-21T01:15', '2026-11-21T23:15'],
    ['2026-12-31T22:00', '2027-01-01T00:00', '2027-01-01T22:00'],
  ] as const)('after %s goes from %s, by %s', (ended, from, by) => {
    const thankYou = milestone('thank-you', followUpPlan(interview(ended), weekendsOnly));
    expect({ from: thankYou.from, on: thankYou.on }).toEqual({ from, on: by });
  });

  test('is due after 24 hours that have passed, whatever the clocks do in between', () => {
    const plan = inTimeZone('America/New_York', () => followUpPlan(interview('2026-03-07T15:00'), weekendsOnly));
    expect(milestone('thank-you', plan).on).toBe('2026-03-08T16:00');
  });

  test('is due on a weekend too', () => {
    expect(milestone('thank-you', followUpPlan(interview('2026-11-27'), englandAndWales)).on).toBe('2026-11-28');
  });
});

describe('The nudge after a promised day', () => {
  test.each([
    ['2026-11-27', 'englandAndWales', '2026-11-30'],
    ['2026-11-27', 'unitedStates', '2026-11-30'],
    ['2026-11-27', 'scotland', '2026-12-01'],
    ['2026-12-24', 'englandAndWales', '2026-12-29'],
    ['2026-12-24', 'scotland', '2026-12-29'],
    ['2026-12-24', 'unitedStates', '2026-12-28'],
    ['2026-12-31', 'englandAndWales', '2027-01-04'],
    ['2026-12-31', 'unitedStates', '2027-01-04'],
    ['2026-12-31', 'scotland', '2027-01-05'],
    ['2027-03-25', 'englandAndWales', '2027-03-30'],
    ['2027-03-25', 'scotland', '2027-03-29'],
    ['2027-03-25', 'unitedStates', '2027-03-26'],
    ['2026-11-23', 'weekendsOnly', '2026-11-24'],
    ['2026-11-28', 'weekendsOnly', '2026-11-30'],
    ['2026-11-26', 'fridayAndSaturday', '2026-11-29'],
  ] as const)('%s with %s is on %s', (replyBy, calendar, expected) => {
    const plan = followUpPlan(interview('2026-11-18', replyBy), calendars[calendar]);
    expect(milestone('nudge', plan).on).toBe(expected);
  });

  test('may be the day after the interview, where they promised an answer on the day itself', () => {
    expect(milestone('nudge', followUpPlan(interview('2026-11-24', '2026-11-24'), weekendsOnly)).on).toBe('2026-11-25');
  });
});

describe('The nudge when nothing was promised', () => {
  test.each([
    ['2026-11-16', 'weekendsOnly', '2026-11-23', '2026-11-26'],
    ['2026-11-20', 'weekendsOnly', '2026-11-27', '2026-11-30'],
    ['2026-11-21', 'weekendsOnly', '2026-11-30', '2026-12-01'],
    ['2026-11-18', 'weekendsOnly', '2026-11-25', '2026-11-30'],
    ['2026-11-19', 'unitedStates', '2026-11-27', '2026-11-30'],
    ['2026-11-20', 'scotland', '2026-11-27', '2026-12-01'],
    ['2026-12-18', 'unitedStates', '2026-12-28', '2026-12-28'],
    ['2026-12-18', 'englandAndWales', '2026-12-29', '2026-12-29'],
    ['2026-11-20', 'fridayAndSaturday', '2026-11-29', '2026-11-30'],
    ['2026-11-20T23:59', 'weekendsOnly', '2026-11-27', '2026-11-30'],
  ] as const)('after %s with %s goes from %s to %s', (ended, calendar, from, latest) => {
    const nudge = milestone('nudge', followUpPlan(interview(ended), calendars[calendar]));
    expect({ on: nudge.on, latest: nudge.latest }).toEqual({ on: from, latest });
  });
});

describe('The end, seen from a later day', () => {
  test.each([
    ['2026-11-27', '2026-12-04', 'on the day of the nudge, as planned'],
    ['2026-11-26', '2026-12-04', 'before it, as planned'],
    ['2026-11-30', '2026-12-07', 'while the nudge is late'],
    ['2026-12-01', '2026-12-08', 'a day later, a day later'],
    ['2026-12-05', '2026-12-11', 'on a Saturday'],
    ['2027-01-08', '2027-01-15', 'six weeks after the nudge was due'],
    ['2027-01-09', '2026-12-04', 'and a day: then it is over'],
  ] as const)('on %s is %s: %s', (now, end, _when) => {
    expect(milestone('move-on', followUpPlan(interview('2026-11-20'), weekendsOnly, day(now))).on).toBe(end);
  });

  test('is counted from the last nudge, not from a first one that is late', () => {
    const given = { ...interview('2026-11-20'), secondNudge: true };
    expect(milestone('move-on', followUpPlan(given, weekendsOnly, day('2026-11-30'))).on).toBe('2026-12-11');
    expect(milestone('move-on', followUpPlan(given, weekendsOnly, day('2026-12-07'))).on).toBe('2026-12-14');
  });

  test('says from which day it is counted', () => {
    const { reason } = milestone('move-on', followUpPlan(interview('2026-11-20'), weekendsOnly, day('2026-12-01')));
    expect(plainText(reason)).toBe('Five working days after a nudge on Tuesday, December 1.');
  });
});

describe('More patience where nothing was promised', () => {
  test.each([
    [7, '2026-11-27', '2026-11-30'],
    [10, '2026-11-30', '2026-12-03'],
    [14, '2026-12-04', '2026-12-07'],
    [42, '2027-01-01', '2027-01-04'],
  ] as const)('of %i days nudges from %s to %s', (wait, from, latest) => {
    const nudge = milestone('nudge', followUpPlan({ ...interview('2026-11-20'), wait }, weekendsOnly));
    expect([nudge.on, nudge.latest]).toEqual([from, latest]);
    expect(plainText(nudge.reason)).toContain(`${String(wait)} days after the interview`);
  });

  test('changes nothing where a day was promised', () => {
    const promised = interview('2026-11-20', '2026-12-04');
    expect(followUpPlan({ ...promised, wait: 42 }, weekendsOnly)).toEqual(followUpPlan(promised, weekendsOnly));
  });
});

describe('The second nudge and the end', () => {
  test.each([
    ['2026-11-20', undefined, 'weekendsOnly', '2026-12-04', '2026-12-11'],
    ['2026-11-20', '2026-12-04', 'weekendsOnly', '2026-12-14', '2026-12-21'],
    ['2026-11-20', '2026-12-18', 'englandAndWales', '2026-12-30', '2027-01-07'],
    ['2026-11-13', undefined, 'unitedStates', '2026-11-30', '2026-12-07'],
  ] as const)('%s, promised %s, with %s: nudge again on %s, move on on %s', (ended, replyBy, calendar, second, end) => {
    const plan = followUpPlan({ ...interview(ended, replyBy), secondNudge: true }, calendars[calendar]);
    expect(milestone('second-nudge', plan).on).toBe(second);
    expect(milestone('move-on', plan).on).toBe(end);
  });
});

describe('The reason', () => {
  test.each<[string, string | undefined, CalendarName, MilestoneId, readonly string[]]>([
    ['2026-11-20', undefined, 'weekendsOnly', 'nudge', ['7 days after the interview is a working day, Friday']],
    ['2026-11-20', undefined, 'weekendsOnly', 'nudge', ['10 days after the interview is a working day, Monday']],
    ['2026-11-18', undefined, 'weekendsOnly', 'nudge', ['10 days after', 'Saturday, November 28', 'working day is Monday']],
    ['2026-11-21', undefined, 'weekendsOnly', 'nudge', ['7 days after', 'Saturday, November 28', 'working day is Monday']],
    [
      '2026-12-18',
      undefined,
      'unitedStates',
      'nudge',
      ['7 days after the interview is Friday, December 25, Christmas Day; the next working day is Monday'],
    ],
    ['2026-12-18', undefined, 'englandAndWales', 'nudge', ['Christmas Day', 'Boxing Day', 'working day is Tuesday']],
    ['2025-12-18', undefined, 'englandAndWales', 'nudge', ['Christmas Day', 'Boxing Day', 'working day is Monday']],
    ['2026-12-19', undefined, 'englandAndWales', 'nudge', ['Saturday, December 26', 'Boxing Day', 'working day is Tuesday']],
    ['2026-11-18', '2026-12-04', 'weekendsOnly', 'nudge', ['after Friday, December 4', 'The weekend is not counted']],
    [
      '2026-11-18',
      '2026-11-28',
      'weekendsOnly',
      'nudge',
      ['after Saturday, November 28', 'Sunday, November 29 is not counted'],
    ],
    ['2026-11-18', '2026-11-24', 'weekendsOnly', 'nudge', ['The first working day after Tuesday, November 24']],
    ['2026-11-18', '2026-11-27', 'scotland', 'nudge', ['weekend', 'Monday, November 30, St Andrew’s Day', 'not counted']],
    [
      '2026-11-18',
      '2026-12-24',
      'englandAndWales',
      'nudge',
      ['weekend', 'Christmas Day', 'Monday, December 28, Boxing Day'],
    ],
    ['2026-11-18', '2027-03-25', 'englandAndWales', 'nudge', ['weekend', 'Good Friday', 'Easter Monday']],
    ['2026-11-18', '2026-11-20', 'unitedStates', 'second-nudge', ['first nudge on Monday, November 23', 'Thanksgiving Day']],
    ['2026-11-18', '2026-12-11', 'unitedStates', 'move-on', ['Monday, December 21', 'Christmas Day is not counted']],
    ['2026-11-20', '2026-12-04', 'weekendsOnly', 'wait', ['They named Friday, December 4']],
    ['2026-11-20', undefined, 'weekendsOnly', 'wait', ['named no day', 'a week']],
    ['2026-11-20T14:30', undefined, 'weekendsOnly', 'thank-you', ['Two hours', '24 hours']],
    ['2026-11-20', undefined, 'weekendsOnly', 'thank-you', ['the day after the interview']],
  ])('after %s, promised %s, with %s, of the %s says %j', (ended, replyBy, calendar, id, parts) => {
    const plan = followUpPlan({ ...interview(ended, replyBy), secondNudge: true }, calendars[calendar]);
    for (const part of parts) expect(reason(id, plan)).toContain(part);
  });

  test('names no holiday where none moved the date', () => {
    const plan = followUpPlan(interview('2026-11-20', '2026-11-24'), unitedStates);
    expect(reason('nudge', plan)).not.toMatch(/Thanksgiving|weekend/u);
  });

  test('keeps its dates apart from its words, each spelled as the day that it is', () => {
    const { reason: words } = milestone('nudge', followUpPlan(interview('2026-11-18', '2026-11-27'), scotland));
    const dates = words.flatMap((part) => (typeof part === 'string' ? [] : [[part.date, part.text]]));
    expect(dates).toEqual([
      ['2026-11-27', 'Friday, November 27'],
      ['2026-11-30', 'Monday, November 30'],
    ]);
  });
});

describe('Wherever the reader is', () => {
  test.each([
    '2026-11-20',
    '2026-03-07', // clocks change in America
    '2026-03-28', // in Europe
    '2026-04-04', // in New Zealand and on Lord Howe Island
    '2026-04-23', // in Egypt
    '2026-10-24', // in Europe
    '2026-10-31', // in America
    '2026-12-31',
    '2026-11-20T14:30',
  ])('the plan after %s is the same', (ended) => {
    const planIn = (zone: string): FollowUpPlan =>
      inTimeZone(zone, () => followUpPlan({ ...interview(ended), secondNudge: true }, scotland));
    const [first, ...others] = TIME_ZONES.map(planIn);
    for (const other of others) expect(other).toEqual(first);
  });

  test('the plan after a promised day is the same', () => {
    const planIn = (zone: string): FollowUpPlan =>
      inTimeZone(zone, () => followUpPlan(interview('2026-10-20', '2026-10-24'), englandAndWales));
    const [first, ...others] = TIME_ZONES.map(planIn);
    for (const other of others) expect(other).toEqual(first);
  });
});

describe('For every interview', () => {
  const firstDay = day('2026-01-01');
  const anyDay = fc.integer({ min: 0, max: 700 }).map((offset) => addDays(firstDay, offset));
  const anyTime = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
  const anyCalendar = fc.constantFrom<WorkCalendar>(...Object.values(calendars));
  const anyWait = fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined });

  const anyInterview = fc
    .record({ date: anyDay, time: fc.option(anyTime, { nil: undefined }), wait: anyWait, secondNudge: fc.boolean() })
    .map(({ date, time, wait, secondNudge }): Interview => {
      const [hour, minute] = (time ?? []).map((part) => String(part).padStart(2, '0'));
      const ended = hour === undefined || minute === undefined ? date : moment(`${date}T${hour}:${minute}`);
      return { ended, replyBy: wait === undefined ? undefined : addDays(date, wait), secondNudge };
    });

  test('the nudge is after the promised day, and never on a day off', () => {
    fc.assert(
      fc.property(anyInterview, anyCalendar, (given, calendar) => {
        const { on, latest } = milestone('nudge', followUpPlan(given, calendar));
        const earliest = given.replyBy ? addDays(given.replyBy, 1) : addDays(dayOf(given.ended), 7);
        expect(dayOf(on) >= earliest).toBe(true);
        expect(isWorkingDay(dayOf(on), calendar)).toBe(true);
        expect(latest === undefined || isWorkingDay(latest, calendar)).toBe(true);
      }),
      runs,
    );
  });

  test('nobody is told to nudge or to move on on a day off, and each step comes after the one before', () => {
    fc.assert(
      fc.property(anyInterview, anyCalendar, (given, calendar) => {
        const plan = followUpPlan(given, calendar);
        const { thankYou, wait, nudge, secondNudge, moveOn } = plan;
        expect(dayOf(given.ended) < dayOf(thankYou.on)).toBe(true);
        expect(dayOf(thankYou.on) <= dayOf(wait.on)).toBe(true);
        expect(wait.on).toBe(nudge.on);
        let before: PlainDate = dayOf(nudge.on);
        for (const date of [secondNudge, moveOn].flatMap((step) => (step ? [dayOf(step.on)] : []))) {
          expect(date > before).toBe(true);
          expect(isWorkingDay(date, calendar)).toBe(true);
          before = date;
        }
        const { on, latest } = nudge;
        expect(latest === undefined || latest >= dayOf(on)).toBe(true);
      }),
      runs,
    );
  });

  test('a later interview never gives an earlier nudge, and a later promise neither', () => {
    fc.assert(
      fc.property(anyDay, fc.nat({ max: 40 }), fc.boolean(), anyCalendar, (date, later, isPromised, calendar) => {
        const nudgeFor = (shift: number): Milestone => {
          const shifted = addDays(date, shift);
          const given = isPromised ? { ended: date, replyBy: shifted } : { ended: shifted };
          return milestone('nudge', followUpPlan(given, calendar));
        };
        const [one, other] = [nudgeFor(0), nudgeFor(later)];
        expect(one.on <= other.on).toBe(true);
        expect((one.latest ?? one.on) <= (other.latest ?? other.on)).toBe(true);
      }),
      runs,
    );
  });

  test('every reason is a sentence without a gap', () => {
    fc.assert(
      fc.property(anyInterview, anyCalendar, (given, calendar) => {
        for (const { reason: words } of milestonesOf(followUpPlan(given, calendar))) {
          expect(plainText(words)).toMatch(/^[A-Z\d](?!.*(?: {2}|\.\.|undefined| ,)).*\.$/u);
        }
      }),
      runs,
    );
  });
});

test('The days from and at the latest are both said, also where they are the same', () => {
  const nudge = milestone('nudge', followUpPlan(interview('2026-12-18'), scotland));
  expect(nudge.on).toBe(nudge.latest);
  const dates = describeWhen(nudge).filter((part) => typeof part !== 'string');
  expect(dates.map(({ date }) => date)).toEqual([nudge.on, nudge.on]);
  expect(plainText(describeWhen(nudge))).toBe('from Tuesday, December 29, at the latest the same day');
});

test('A holiday of several days is named once, from its first to its last', () => {
  const week = ['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05'].map(day);
  const calendar: WorkCalendar = { ...weekendsOnly, holidays: new Map(week.map((date) => [date, 'National Day'])) };
  const { nudge } = followUpPlan(interview('2026-09-10', '2026-09-30'), calendar);
  expect(nudge.on).toBe('2026-10-06');
  expect(plainText(nudge.reason)).toBe(
    'The first working day after Wednesday, September 30, the day they named. ' +
      'National Day, from Thursday, October 1 to Monday, October 5, is not counted.',
  );
});
