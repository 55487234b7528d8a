import { expect, test } from 'vitest';
import { readInterview } from '~/domain/plan/read-interview';

test.each([
  [{ interview: '2026-11-20' }, '2026-11-20', undefined],
  [{ interview: '2026-11-20T14:30' }, '2026-11-20T14:30', undefined],
  [{ interview: '2026-11-20', replyby: '2026-12-04' }, '2026-11-20', '2026-12-04'],
  [{ interview: '2026-11-20', replyby: '2026-11-20' }, '2026-11-20', '2026-11-20'],
  [{ interview: '2026-11-20T14:30', replyby: '2026-11-20', place: 'GB-SCT' }, '2026-11-20T14:30', '2026-11-20'],
  [{ interview: '2026-11-20', replyby: '', you: 'Sam' }, '2026-11-20', undefined],
] as const)('%j is an interview that ended %s, with an answer promised by %s', (answers, ended, replyBy) => {
  expect(readInterview(answers)).toEqual({ ended, replyBy, grace: undefined, secondNudge: false });
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
  expect(readInterview(answers)).toBeUndefined();
});

test('how patient the reader wants to be, and whether to nudge twice, are read too', () => {
  expect(readInterview({ interview: '2026-11-20', grace: '3', second: 'yes' })).toMatchObject({
    grace: 3,
    secondNudge: true,
  });
});

test.each([
  [{ interview: '2026-11-20', grace: '9' }, 'nobody waits nine working days'],
  [{ interview: '2026-11-20', off: '2026-12-24..2026-12-01' }, 'the days off end before they begin'],
  [{ interview: '2026-11-20', zone: '<b>' }, 'the zone is none'],
] as const)('Nothing is worked out from %j: %s', (answers, _why) => {
  expect(readInterview(answers)).toBeUndefined();
});
