import { expect, test } from 'vitest';
import { sendAdvice, sendingDay } from '~/domain/plan/send-advice';
import { plainText } from '~/domain/dates/sentence';
import { weekendsOnly } from '~/domain/dates/working-days';
import { day } from '../../vectors/days';
import { scotland } from '../../vectors/work-calendars';

test.each([
  ['thank-you', { interview: '2026-11-20' }, 'Send it by Saturday, November 21.'],
  ['thank-you', { interview: '2026-11-20T14:30' }, 'Send it by Saturday, November 21, 2:30 p.m.'],
  ['thank-you', { interview: '2026-11-20T12:00' }, 'Send it by Saturday, November 21, noon.'],
  ['nudge', { interview: '2026-11-20' }, 'Send it on Friday, November 27, at the latest on Monday, November 30.'],
  ['nudge', { interview: '2026-11-20', replyby: '2026-12-04' }, 'Send it on Monday, December 7, not before.'],
] as const)('For %s with %j: %s', (scenarioId, answers, expected) => {
  const words = sendAdvice(scenarioId, answers, weekendsOnly);
  expect(words && plainText(words)).toBe(expected);
});

test('Where the first day for it is also the last, one date is named', () => {
  const words = sendAdvice('nudge', { interview: '2026-12-18' }, scotland);
  expect(words && plainText(words)).toBe('Send it on Tuesday, December 29, not before.');
});

test.each([
  ['2026-11-21', 'Send it by Saturday, November 21.'],
  ['2026-11-22', 'The day for it was Saturday, November 21.'],
] as const)('On %s, of a thank-you for the day before: %s', (today, expected) => {
  const words = sendAdvice('thank-you', { interview: '2026-11-20' }, weekendsOnly, day(today));
  expect(words && plainText(words)).toBe(expected);
});

test.each([
  ['2026-11-26', { interview: '2026-11-20' }, 'Send it on Friday, November 27, at the latest on Monday, November 30.'],
  ['2026-11-27', { interview: '2026-11-20' }, 'Send it today, or by Monday, November 30.'],
  ['2026-11-28', { interview: '2026-11-20' }, 'Send it on the next working day, Monday, November 30.'],
  ['2026-11-30', { interview: '2026-11-20' }, 'Send it today.'],
  ['2026-12-05', { interview: '2026-11-20' }, 'Send it on the next working day, Monday, December 7.'],
  ['2026-12-04', { interview: '2026-11-20', replyby: '2026-12-04' }, 'Send it on Monday, December 7, not before.'],
  ['2026-12-07', { interview: '2026-11-20', replyby: '2026-12-04' }, 'Send it today.'],
  ['2026-12-09', { interview: '2026-11-20', replyby: '2026-12-04' }, 'Send it today.'],
] as const)('On %s, of a nudge with %j: %s', (today, answers, expected) => {
  const words = sendAdvice('nudge', answers, weekendsOnly, day(today));
  expect(words && plainText(words)).toBe(expected);
});

test.each([
  ['thank-you', {}],
  ['nudge', { replyby: '2026-12-04' }],
  ['nudge', { interview: '2026-02-30' }],
  ['nudge', { interview: '2026-11-20', replyby: '2026-11-19' }],
  ['withdraw', { interview: '2026-11-20' }],
] as const)('For %s with %j there is nothing to say', (scenarioId, answers) => {
  expect(sendAdvice(scenarioId, answers, weekendsOnly)).toBeUndefined();
});

test.each([
  ['recruiter-nudge', { interview: '2026-11-20' }, 'Send it on Friday, November 27, at the latest on Monday, November 30.'],
  ['nudge', { interview: '2026-11-20', said: 'by the end of next week' }, 'Send it on Monday, November 30, not before.'],
  ['nudge', { interview: '2026-11-20', wait: '14' }, 'Send it on Friday, December 4, at the latest on Monday, December 7.'],
  ['nudge', { interview: '2026-11-20', replyby: '2026-12-04', grace: '2' }, 'Send it on Tuesday, December 8, not before.'],
  [
    'nudge',
    { interview: '2026-12-16', replyby: '2026-12-23', off: '2026-12-24..2027-01-01' },
    'Send it on Monday, January 4, not before.',
  ],
  [
    'last-nudge',
    { interview: '2026-11-20', replyby: '2026-12-04', second: 'yes' },
    'Send it on Monday, December 14, not before.',
  ],
] as const)('Every key of the dates counts for %s with %j: %s', (scenarioId, answers, expected) => {
  const words = sendAdvice(scenarioId, answers, weekendsOnly, day('2026-11-22'));
  expect(words && plainText(words)).toBe(expected);
});

test.each([
  ['nudge', { interview: '2026-11-20' }, '2026-11-22', '2026-11-27'],
  ['nudge', { interview: '2026-11-20' }, '2026-11-28', '2026-11-28'],
  ['thank-you', { interview: '2026-11-20' }, '2026-11-20', '2026-11-20'],
  ['withdraw', { interview: '2026-11-20' }, '2026-11-22', '2026-11-22'],
  ['nudge', {}, '2026-11-22', '2026-11-22'],
] as const)('A letter of %s with %j that is written on %s goes out on %s', (scenarioId, answers, today, expected) => {
  expect(sendingDay(scenarioId, answers, weekendsOnly, day(today))).toBe(expected);
});
