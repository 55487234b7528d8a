import { describe, expect, test } from 'vitest';
import { plainText } from '~/domain/dates/sentence';
import { weekendsOnly } from '~/domain/dates/working-days';
import { addMissingFacts, factsOf, factsTold, isSameInterview, withFacts, withForm } from '~/domain/interviews/facts';
import {
  isEnded,
  newInterview,
  withEvent,
  withoutEvent,
  withText,
  type Happening,
  type KeptInterview,
} from '~/domain/interviews/kept-interview';
import { lastSent, nextStep, planOf, tooSoonToNudge, unclearWords } from '~/domain/interviews/next-step';
import { promisedDay } from '~/domain/promised/read-promised-day';
import { ANSWERS, NUDGES, THANKS, whatFollows } from '~/domain/interviews/what-follows';
import { day, moment } from '../../vectors/days';
import { realScenario, realScenarios } from '../../vectors/real-scenarios';

const RECKONING = { place: weekendsOnly, readWords: promisedDay };

/** An interview on Monday, November 23, with nothing promised. */
const begun = withForm(
  newInterview('a', 'My talk'),
  'dates',
  {
    version: 1,
    entries: [
      ['interview', '2026-11-23'],
      ['company', 'Acme'],
    ],
    edits: [],
  },
  moment('2026-11-23T18:00'),
);

function sent(scenarioId: string): Happening {
  return { kind: 'sent', scenarioId };
}

function after(...happenings: readonly (readonly [on: string, happening: Happening])[]): KeptInterview {
  return happenings.reduce((made, [on, what], index) => withEvent(made, `e${String(index)}`, day(on), what), begun);
}

function stepOn(interview: KeptInterview, now: string): readonly unknown[] {
  const { kind, words, scenarioId } = nextStep(interview, RECKONING, moment(now));
  return [kind, plainText(words), scenarioId];
}

const thanked = ['2026-11-23', sent('thank-you')] as const;
const nudged = ['2026-12-01', sent('nudge')] as const;
const no = { kind: 'heard', answer: 'no' } as const;
const offer = { kind: 'heard', answer: 'offer' } as const;
const onHold = { kind: 'heard', answer: 'on-hold' } as const;

describe('What to do next', () => {
  test.each([
    [
      'before the interview',
      after(),
      '2026-11-22T10:00',
      'waiting',
      'Interview with Acme on Monday, November 23.',
      undefined,
    ],
    ['on its day', after(), '2026-11-23T19:00', 'now', 'Thank Acme by Tuesday, November 24.', 'thank-you'],
    ['late', after(), '2026-11-26T10:00', 'now', 'Thank Acme today. Late is better than never.', 'late-thank-you'],
    ['thanked', after(thanked), '2026-11-24T10:00', 'waiting', 'Wait until Monday, November 30 (Acme).', undefined],
    ['a week later', after(thanked), '2026-11-30T10:00', 'now', 'Nudge Acme today.', 'nudge'],
    ['never thanked', after(), '2026-11-30T10:00', 'now', 'Nudge Acme today.', 'nudge'],
    [
      'on a Saturday',
      after(thanked),
      '2026-12-05T10:00',
      'waiting',
      'Nudge Acme on the next working day, Monday, December 7.',
      undefined,
    ],
    [
      'nudged a day late',
      after(thanked, nudged),
      '2026-12-02T10:00',
      'waiting',
      'Wait until Tuesday, December 8 (Acme).',
      undefined,
    ],
    [
      'and nothing came',
      after(thanked, nudged),
      '2026-12-08T10:00',
      'now',
      'Move on from Acme. You’ve done your part.',
      'last-nudge',
    ],
    [
      'too late to nudge',
      after(thanked),
      '2027-01-12T10:00',
      'now',
      'Move on from Acme. The time for a nudge is over.',
      'long-silence',
    ],
    [
      'an offer',
      after(thanked, ['2026-12-02', offer]),
      '2026-12-02T10:00',
      'now',
      'Answer the offer from Acme.',
      'offer-time',
    ],
    [
      'an offer, asked about',
      after(thanked, ['2026-12-02', offer], ['2026-12-02', sent('offer-time')]),
      '2026-12-03T10:00',
      'waiting',
      'Settle the offer with Acme.',
      undefined,
    ],
    [
      'a no',
      after(thanked, ['2026-12-02', no]),
      '2026-12-02T10:00',
      'now',
      'Reply to Acme, or leave it at that.',
      'after-rejection',
    ],
    ['a pause', after(['2026-12-02', onHold]), '2026-12-02T10:00', 'now', 'Answer Acme about the pause.', 'on-hold'],
    [
      'a pause, answered',
      after(['2026-12-02', onHold], ['2026-12-02', sent('on-hold')]),
      '2026-12-20T10:00',
      'waiting',
      'On hold (Acme).',
      undefined,
    ],
    ['ended', after(['2026-12-02', { kind: 'ended' }]), '2026-12-02T10:00', 'ended', 'Acme: ended.', undefined],
  ] as const)('%s', (_, interview, now, kind, words, scenarioId) => {
    expect(stepOn(interview, now)).toEqual([kind, words, scenarioId]);
  });

  test('with a time, the thank-you waits two hours and then has a day', () => {
    const timed = withText(after(), 'interview', '2026-11-23T14:30');
    expect(stepOn(timed, '2026-11-23T15:00')).toEqual([
      'waiting',
      'Too soon to thank Acme: wait until 4:30 p.m.',
      undefined,
    ]);
    expect(stepOn(timed, '2026-11-24T14:29')[2]).toBe('thank-you');
    expect(stepOn(timed, '2026-11-24T14:30')[2]).toBe('late-thank-you');
  });

  test('a second nudge, where the reader wants one, is due five working days after the first as it was sent', () => {
    const twice = withText(after(thanked, nudged), 'second', 'yes');
    expect(stepOn(twice, '2026-12-07T10:00')[1]).toBe('Wait until Tuesday, December 8 (Acme).');
    expect(stepOn(twice, '2026-12-08T10:00')).toEqual(['now', 'Nudge Acme once more, or move on.', 'last-nudge']);
    const again = withEvent(twice, 'again', day('2026-12-09'), sent('last-nudge'));
    expect(stepOn(again, '2026-12-15T10:00')[1]).toBe('Wait until Wednesday, December 16 (Acme).');
    expect(stepOn(again, '2026-12-16T10:00')[1]).toBe('Move on from Acme. You’ve done your part.');
  });

  test('a new date begins the waiting anew, and a nudge from before it no longer counts', () => {
    const heard = withEvent(after(thanked, nudged), 'new', day('2026-12-02'), { kind: 'heard', answer: 'new-date' });
    const dated = withText(heard, 'replyby', '2026-12-11');
    expect(stepOn(dated, '2026-12-08T10:00')[1]).toBe('Wait until Monday, December 14 (Acme).');
    expect(stepOn(dated, '2026-12-14T10:00')).toEqual(['now', 'Nudge Acme today.', 'nudge']);
    expect(stepOn(withoutEvent(dated, 'new'), '2026-12-07T10:00')[1]).toBe('Wait until Tuesday, December 8 (Acme).');
  });

  test('the next round is thanked for by itself', () => {
    const heard = withEvent(after(thanked), 'round', day('2026-11-25'), { kind: 'heard', answer: 'next-round' });
    const next = withText(heard, 'interview', '2026-12-03');
    expect(stepOn(next, '2026-12-01T10:00')[1]).toBe('Interview with Acme on Thursday, December 3.');
    expect(stepOn(next, '2026-12-03T10:00')[2]).toBe('later-round');
    expect(stepOn(withEvent(next, 't', day('2026-12-03'), sent('later-round')), '2026-12-04T10:00')[0]).toBe('waiting');
  });

  test('without a day of the interview it asks for one, by the name that the reader gave', () => {
    const blank = newInterview('b', 'My talk');
    expect(stepOn(blank, '2026-11-23T10:00')[1]).toBe('Add the day of the interview (My talk), and the dates appear here.');
  });

  test('words that can be read in two ways are asked about, and nothing is worked out from them', () => {
    const heard = withText(withText(after(thanked), 'said', 'by next Friday'), 'saidon', '2026-11-26');
    expect(stepOn(heard, '2026-11-26T10:00')).toEqual([
      'now',
      'Say what they meant by “by next Friday” (Acme), and the dates appear here.',
      undefined,
    ]);
    const unclear = unclearWords(heard, RECKONING);
    const choices = unclear?.kind === 'choices' ? unclear.choices : [];
    expect(choices.map(({ on }) => on)).toEqual(['2026-11-27', '2026-12-04']);
    const chosen = withText(heard, 'said', choices[1]?.clearly ?? '');
    expect(unclearWords(chosen, RECKONING)).toBeUndefined();
    expect(stepOn(chosen, '2026-11-26T10:00')[1]).toBe('Wait until Monday, December 7 (Acme).');
  });

  test('dates that contradict each other are not called missing', () => {
    expect(stepOn(withText(begun, 'replyby', '2026-11-20'), '2026-11-26T10:00')[1]).toBe(
      'Change the dates that don’t fit together (Acme), and the dates appear here.',
    );
  });

  test('a clock that went back changes neither what was sent nor the order of changes', () => {
    const back = withEvent(after(thanked, nudged), 'late', day('2026-11-20'), sent('update'));
    expect(lastSent(back)).toBe('nudge');
    expect(stepOn(back, '2026-11-10T10:00')[0]).toBe('waiting');
    expect(planOf(back, RECKONING)?.plan.moveOn.on).toBe('2026-12-08');
  });
});

describe('Another nudge', () => {
  test.each([
    [
      '2026-12-01',
      'You nudged them on Tuesday, December 1. Give them five working days: a second nudge can go out from Tuesday, December 8.',
    ],
    [
      '2026-12-07',
      'You nudged them on Tuesday, December 1. Give them five working days: a second nudge can go out from Tuesday, December 8.',
    ],
    ['2026-12-08', undefined],
  ] as const)('on %s', (on, words) => {
    const found = tooSoonToNudge(after(thanked, nudged), RECKONING, day(on));
    expect(found && plainText(found)).toBe(words);
  });

  test('is never too soon where there was none', () => {
    expect(tooSoonToNudge(after(thanked), RECKONING, day('2026-11-24'))).toBeUndefined();
  });
});

describe('What follows what', () => {
  const ids = new Set(realScenarios.map(({ scenario }) => scenario.id));

  test.each(ANSWERS.flatMap((answer) => [undefined, ...ids].map((id) => [answer, id] as const)))(
    'after %s and %s there are emails of the site, each once',
    (answer, id) => {
      const emails = whatFollows(answer, id);
      expect(emails.length).toBeGreaterThan(0);
      expect(emails.filter((email) => !ids.has(email))).toEqual([]);
      expect(new Set(emails).size).toBe(emails.length);
    },
  );

  test('only emails of the site count as thanks or nudges', () => {
    expect([...THANKS, ...NUDGES].filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('The facts of an interview', () => {
  const letter = (entries: readonly (readonly [string, string])[]) => ({ version: 1, entries, edits: [] }) as const;
  const at = moment('2026-11-23T18:00');

  test('come from every form, and a change in one is a change for all', () => {
    const one = withForm(
      begun,
      'thank-you',
      letter([
        ['you', 'Sam'],
        ['company', 'Acme'],
        ['to', 'Dana'],
        ['detail', 'x'],
      ]),
      at,
    );
    const two = withForm(
      one,
      'nudge',
      letter([
        ['you', 'Sam Roy'],
        ['company', 'Acme'],
        ['interview', '2026-11-23'],
        ['to', 'Dana'],
      ]),
      at,
    );
    expect(factsOf(two)).toEqual({
      shared: { you: 'Sam Roy', company: 'Acme', interview: '2026-11-23' },
      people: [{ to: 'Dana' }],
    });
  });

  test('are not put back by a form that still holds the old ones and changes something else', () => {
    const one = withForm(
      begun,
      'thank-you',
      letter([
        ['company', 'Acme'],
        ['interview', '2026-11-23'],
      ]),
      at,
    );
    const moved = withText(one, 'interview', '2026-11-30');
    const typed = withForm(
      moved,
      'thank-you',
      letter([
        ['company', 'Acme'],
        ['interview', '2026-11-23'],
        ['value', 'y'],
      ]),
      at,
    );
    expect(factsOf(typed).shared.interview).toBe('2026-11-30');
  });

  test('keep the people of an email to several when the next one goes to one of them', () => {
    const one = withForm(
      begun,
      'thank-you',
      letter([
        ['to', 'Dana'],
        ['to', 'Kim'],
      ]),
      at,
    );
    const two = withForm(
      one,
      'nudge',
      letter([
        ['to', 'Kim'],
        ['email', 'kim@example.com'],
      ]),
      at,
    );
    expect(factsOf(two).people).toEqual([{ to: 'Kim', email: 'kim@example.com' }, { to: 'Dana' }]);
    expect(factsOf(withForm(two, 'thank-you', letter([['to', 'Dana']]), at)).people).toEqual([{ to: 'Dana' }]);
  });

  test('fill in an email that is begun, and bring one that was kept up to date', () => {
    const { fields } = realScenario('nudge').scenario;
    const facts = { shared: { you: 'Sam', company: 'Acme', zone: 'Europe/Paris' }, people: [{ to: 'Dana' }, { to: 'Kim' }] };
    const blank = { answers: { shared: {}, people: [{}] }, edits: [], fromLink: undefined };
    expect(withFacts(blank, facts, fields, 1).answers).toEqual({
      shared: { you: 'Sam', company: 'Acme' },
      people: [{ to: 'Dana' }],
    });
    const old = {
      ...blank,
      answers: { shared: { you: 'S', role: 'cook', tone: 'warm' }, people: [{ to: 'Lee', detail: 'z' }] },
    };
    expect(withFacts(old, facts, fields, 1).answers).toEqual({
      shared: { you: 'Sam', company: 'Acme', tone: 'warm' },
      people: [{ to: 'Lee', detail: 'z' }],
    });
  });

  test.each([
    [['today'], { interview: '2026-03-01' }, 1],
    [['yesterday', 'several'], { interview: '2026-02-28' }, 2],
    [['several'], {}, 2],
    [[7, 'tomorrow'], {}, 1],
  ])('are taken from what the questions were told: %j', (told, shared, count) => {
    const facts = factsTold(told, day('2026-03-01'));
    expect(facts.shared).toEqual(shared);
    expect(facts.people).toHaveLength(count);
  });

  test.each([
    ['2026-11-20', '2026-11-20T14:30', true],
    ['2026-11-20', undefined, true],
    ['2026-11-20', '2026-11-23', false],
  ])('of two forms belong together unless their days differ: %s and %s', (one, other, isSame) => {
    const facts = (interview?: string) => ({ shared: interview ? { interview } : {}, people: [{}] });
    expect(isSameInterview(facts(one), facts(other))).toBe(isSame);
    expect(isSameInterview(facts(other), facts(one))).toBe(isSame);
  });

  test('of a newer form come first, and its people are not mixed with others', () => {
    const older = { shared: { you: 'Sam', company: 'Acme' }, people: [{ to: 'Dana', email: 'dana@example.com' }] };
    const added = addMissingFacts({ shared: { company: 'Northside' }, people: [{ to: 'Kim' }] }, older);
    expect(added).toEqual({ shared: { you: 'Sam', company: 'Northside' }, people: [{ to: 'Kim' }] });
    expect(addMissingFacts({ shared: {}, people: [{}] }, older).people).toEqual(older.people);
    expect(addMissingFacts({ shared: {}, people: [{ to: '' }, { to: '' }] }, older).people).toHaveLength(2);
  });

  test('an interview is ended until that is taken back', () => {
    const ended = after(['2026-12-02', { kind: 'ended' }]);
    expect([isEnded(ended), isEnded(withoutEvent(ended, 'e0'))]).toEqual([true, false]);
  });
});
