import { describe, expect, test } from 'vitest';
import { factsOf, withForm } from '~/domain/interviews/facts';
import { eventsOf, isEnded, nameOf, newInterview, rename, withEvent, withNotes } from '~/domain/interviews/kept-interview';
import { withHeard, withSent } from '~/domain/interviews/mark';
import { mergeInterviews } from '~/domain/interviews/merge-interviews';
import { day, moment } from '../../vectors/days';

const at = moment('2026-11-23T14:30');
const letter = (...entries: readonly (readonly [string, string])[]) => ({ version: 1, entries, edits: [] }) as const;
const kept = withForm(
  newInterview('a1', 'Acme'),
  'dates',
  letter(['interview', '2026-11-23'], ['said', 'next week'], ['saidon', '2026-11-24'], ['replyby', '2026-12-01']),
  at,
);

describe('An email that was sent', () => {
  test('counts once a day', () => {
    const once = withSent(kept, 'nudge', day('2026-12-02'), 'e1');
    expect(withSent(once, 'nudge', day('2026-12-02'), 'e2')).toBe(once);
    expect(eventsOf(withSent(once, 'nudge', day('2026-12-09'), 'e3'))).toHaveLength(2);
  });

  test.each([
    ['nudge', false],
    ['negotiate-offer', false],
    ['accept', true],
    ['decline', true],
    ['withdraw', true],
    ['after-rejection', true],
  ] as const)('%s ends the interview: %s', (scenarioId, ends) => {
    expect(isEnded(withSent(kept, scenarioId, day('2026-12-02'), 'e1'))).toBe(ends);
  });
});

describe('What they answered', () => {
  const on = day('2026-12-02');

  test.each([
    [
      'a day',
      { answer: 'new-date', on, date: '2026-12-11', words: 'soon' },
      { interview: '2026-11-23', replyby: '2026-12-11' },
    ],
    [
      'their words',
      { answer: 'new-date', on, words: 'by the end of next week' },
      { interview: '2026-11-23', said: 'by the end of next week', saidon: '2026-12-02' },
    ],
    ['another interview', { answer: 'next-round', on, date: '2026-12-09' }, { interview: '2026-12-09' }],
    [
      'no day',
      { answer: 'next-round', on },
      { interview: '2026-11-23', said: 'next week', saidon: '2026-11-24', replyby: '2026-12-01' },
    ],
    [
      'an offer',
      { answer: 'offer', on, date: '2026-12-11' },
      { interview: '2026-11-23', said: 'next week', saidon: '2026-11-24', replyby: '2026-12-01' },
    ],
  ] as const)('with %s gives these dates', (_, heard, shared) => {
    expect(factsOf(withHeard(kept, heard, 'e1')).shared).toEqual(shared);
  });
});

describe('What a file or a link brings', () => {
  test('is joined with what is here', () => {
    const here = withNotes(kept, 'Room 4');
    const brought = withEvent(kept, 'e1', day('2026-12-02'), { kind: 'sent', scenarioId: 'nudge' });
    const { changed, known } = mergeInterviews([here], [brought], () => 'new');
    expect(changed.map((one) => [one.id, eventsOf(one).length])).toEqual([['a1', 1]]);
    expect(mergeInterviews(changed, [brought, here], () => 'new')).toEqual({ changed: [], known: 2 });
    expect(known).toBe(0);
  });

  test('never takes the place of other words in the same email', () => {
    const other = withForm(kept, 'dates', letter(['interview', '2026-11-30']), at);
    const { changed } = mergeInterviews([kept], [other], () => 'new');
    expect(changed.map((one) => [one.id, nameOf(one), factsOf(one).shared.interview])).toEqual([
      ['new', 'Acme (2)', '2026-11-30'],
    ]);
  });

  test('gets a name of its own where the name is taken', () => {
    const { changed } = mergeInterviews([kept], [{ ...rename(kept, 'Acme'), id: 'b2' }], () => 'new');
    expect(changed.map((one) => [one.id, nameOf(one)])).toEqual([['b2', 'Acme (2)']]);
  });
});
