import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { quoted, rule, whole } from '~/collections/rule-schema';
import { addHours } from '~/domain/dates/date-arithmetic';
import { dayOf, daysBetween } from '~/domain/dates/plain-date';
import { addWorkingDays, weekendsOnly } from '~/domain/dates/working-days';
import { followUpPlan } from '~/domain/plan/plan';
import { day, moment } from '../vectors/days';
import { readGuidePages } from './guide-prose';

const rules = rule.array().parse(load(readFileSync('content/rules.yaml', 'utf8')));
const pages = readGuidePages();
const says = (id: string): string => rules.find((entry) => entry.id === id)?.says ?? '';

describe('the guide says what the calculator counts', () => {
  const ended = moment('2026-12-01T10:00');
  const { thankYou, nudge, secondNudge, moveOn } = followUpPlan({ ended, secondNudge: true }, weekendsOnly);

  test('for the thank-you', () => {
    expect(thankYou.from).toBe(addHours(ended, 2));
    expect(thankYou.on).toBe(addHours(ended, 24));
    expect(whole(says('thanks'))).toBe('Send the thank-you within 24 hours, but not in the first two.');
  });

  test('for a nudge where no day was named', () => {
    const [from, latest] = [nudge.on, nudge.latest ?? ''].map((on) => daysBetween(dayOf(ended), day(on)));
    expect(quoted(says('no-day'))).toBe(`${String(from)} to ${String(latest)} days`);
  });

  test('for a nudge where a day was named', () => {
    const replyBy = day('2026-12-11'); // Friday
    expect(followUpPlan({ ended, replyBy }, weekendsOnly).nudge.on).toBe(addWorkingDays(replyBy, 1, weekendsOnly));
    expect(quoted(says('named-day'))).toBe('on the first working day after it');
  });

  test('for a second nudge, and for moving on', () => {
    const second = dayOf(secondNudge?.on ?? ended);
    expect(second).toBe(addWorkingDays(dayOf(nudge.on), 5, weekendsOnly));
    expect(moveOn.on).toBe(addWorkingDays(second, 5, weekendsOnly));
    expect(quoted(says('stop'))).toBe('five working days');
  });
});

test('every rule is quoted by two pages at least, and every quoted rule is there', () => {
  const quotes = pages.map(({ body }) => new Set([...body.matchAll(/<Rule id="(?<id>[^"]*)" \/>/gu)].map(([, id]) => id)));
  const ids = new Set(rules.map(({ id }) => id));
  expect(quotes.flatMap((own) => [...own].filter((id) => !ids.has(id ?? '')))).toEqual([]);
  expect([...ids].filter((id) => quotes.filter((own) => own.has(id)).length < 2)).toEqual([]);
});

test.each(pages.map(({ id, body }) => [id, body] as const))('%s says no rule in words of its own', (_, body) => {
  const text = body.replaceAll("'", '’').toLowerCase();
  // "Two to five working days" is another length of time.
  const said = rules.filter(({ says: words }) => new RegExp(`(?<!\\bto )${RegExp.escape(quoted(words))}`, 'iu').test(text));
  expect(said.map(({ id }) => id)).toEqual([]);
});

test.each([
  ['without a part to quote', 'Send the thank-you within 24 hours.'],
  ['with two parts to quote', 'Send the [thank-you] within [24 hours].'],
])('a rule is refused %s', (_, words) => {
  expect(rule.safeParse({ id: 'thanks', says: words }).error?.message).toContain('has one part in brackets');
});
