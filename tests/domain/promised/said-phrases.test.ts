import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { plainText } from '~/domain/dates/sentence';
import { weekendsOnly, type WorkCalendar } from '~/domain/dates/working-days';
import { MONTHS, WEEKDAYS } from '~/domain/promised/promised';
import { promisedDay, type PromisedDay } from '~/domain/promised/read-promised-day';
import { day } from '../../vectors/days';
import { runs } from '../../vectors/property-runs';
import { englandAndWales, scotland, unitedStates } from '../../vectors/work-calendars';

const FRIDAY = day('2026-11-20');

const CALENDARS: Readonly<Record<string, WorkCalendar>> = {
  '-': weekendsOnly,
  US: unitedStates,
  'GB-ENG': englandAndWales,
  'GB-SCT': scotland,
};

describe('Words about an answer', () => {
  const onFriday = rows('said-phrases.tsv').map(([phrase = '', expected = '']) => [phrase, expected] as const);
  const onOtherDays = rows('said-on-other-days.tsv').map(
    ([saidOn = '', place = '', phrase = '', expected = '']) => [phrase, saidOn, place, expected] as const,
  );

  test.each(onFriday)('%s: %s', (phrase, expected) => {
    expect(expected.split('|')).toContain(outcome(promisedDay(phrase, FRIDAY, weekendsOnly)));
  });

  test.each(onOtherDays)('%s, said on %s in %s: %s', (phrase, saidOn, place, expected) => {
    const calendar = CALENDARS[place];
    expect(calendar).toBeDefined();
    expect(inFull(promisedDay(phrase, day(saidOn), calendar ?? weekendsOnly))).toBe(expected);
  });

  test('are tried with enough phrases, none twice', () => {
    const keys = onOtherDays.map((row) => row.slice(0, 3).join());
    expect(new Set(keys).size).toBe(keys.length);
    expect(onFriday.length + onOtherDays.length).toBeGreaterThan(450);
  });
});

/** Words that mean that a day beside them is not the last one for the answer. */
const CHANGING = [
  'we will not call before',
  "we won't decide until",
  'not before',
  'no earlier than',
  'the position starts',
  'we want someone to start on',
  'we are interviewing until',
  'we have interviews through',
  'we are closed until',
  'I am away until',
  'after',
  'from',
  'since',
  'starting',
  'as early as',
  'the panel is meeting on',
  'send us your references by',
  'your second interview is on',
  'it cannot be',
  'every',
  'last',
  'what about the party on',
];
const DAYS_SAID = ['Friday', 'December 4', 'the 4th', 'next week', 'the end of next week', 'tomorrow', '2026-12-04'];

describe('A word that changes the meaning', () => {
  test.each(CHANGING)('is never skipped: %s', (changing) => {
    for (const said of DAYS_SAID) {
      expect(promisedDay(`${changing} ${said}`, FRIDAY, weekendsOnly).kind, said).toBe('unclear');
      expect(promisedDay(`Thank you. ${changing} ${said}.`, FRIDAY, weekendsOnly).kind, said).toBe('unclear');
    }
  });

  test.each(CHANGING)('leaves the day of the answer to be chosen: %s', (changing) => {
    for (const said of DAYS_SAID) {
      const promised = promisedDay(`${changing} ${said}, and we will let you know by December 16`, FRIDAY, weekendsOnly);
      expect(promised.kind, said).not.toBe('no-day');
      if (promised.kind === 'day') expect(promised.on).toBe('2026-12-16');
    }
  });
});

describe('What comes of the words', () => {
  test('is a day with its reason', () => {
    const promised = promisedDay('by the end of next week', FRIDAY, weekendsOnly);
    expect(promised).toMatchObject({ kind: 'day', on: '2026-11-27' });
    expect(promised.kind === 'day' && plainText(promised.words)).toBe(
      'The end of next week, counted from Friday, November 20: Friday, November 27.',
    );
  });

  test('is a question where there are several days', () => {
    const promised = promisedDay('4/12', FRIDAY, weekendsOnly);
    expect(promised).toMatchObject({ kind: 'choices', because: expect.stringMatching(/\?$/u) as string });
    expect(promised.kind === 'choices' && promised.choices.map(({ words }) => plainText(words))).toEqual([
      'April 12, counted from Friday, November 20: Monday, April 12, 2027.',
      'December 4, counted from Friday, November 20: Friday, December 4.',
    ]);
  });

  test('says which words were not clear', () => {
    const promised = promisedDay('we are closed until Monday', FRIDAY, weekendsOnly);
    expect(promised).toMatchObject({ kind: 'unclear', because: expect.stringContaining('“monday”') as string });
  });

  test.each(['a few days', 'in the next few weeks', 'several more days', 'some days'])(
    'asks how many days %s are',
    (words) => {
      const promised = promisedDay(words, FRIDAY, weekendsOnly);
      expect(promised).toMatchObject({
        kind: 'unclear',
        because: expect.stringContaining('“A few” can be three or five') as string,
      });
    },
  );

  test('is no day where none was named', () => {
    expect(promisedDay('soon', FRIDAY, weekendsOnly)).toEqual({ kind: 'no-day' });
  });
});

describe('A choice between days', () => {
  const phrases = [
    ...rows('said-phrases.tsv').map(([phrase = '']) => [FRIDAY, weekendsOnly, phrase] as const),
    ...rows('said-on-other-days.tsv').map(
      ([saidOn = '', place = '', phrase = '']) => [day(saidOn), CALENDARS[place] ?? weekendsOnly, phrase] as const,
    ),
  ];

  test('can be put in words that mean that day alone', () => {
    let count = 0;
    for (const [saidOn, calendar, phrase] of phrases) {
      const promised = promisedDay(phrase, saidOn, calendar);
      if (promised.kind !== 'choices') continue;
      for (const { on, clearly } of promised.choices) {
        expect.soft(promisedDay(clearly, saidOn, calendar), `${phrase}: ${clearly}`).toMatchObject({ kind: 'day', on });
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(40);
  });
});

describe('A typing error', () => {
  const names = [...WEEKDAYS, ...MONTHS.filter((name) => name.length > 4).map((month) => `${month} 3`)];

  test.each(names)('of two letters exchanged in %s changes nothing', (name) => {
    const words = name.toLowerCase();
    for (let index = 1; index < words.indexOf(words.split(' ')[0]?.at(-1) ?? '', 3); index += 1) {
      const [one = '', other = ''] = [words[index], words[index + 1]];
      const wrong = words.slice(0, index) + other + one + words.slice(index + 2);
      expect(promisedDay(`by ${wrong}`, FRIDAY, weekendsOnly), wrong).toEqual(
        promisedDay(`by ${name}`, FRIDAY, weekendsOnly),
      );
    }
  });

  test.each(['match', 'sundry', 'marsh', 'money', 'fridge', 'octopus', 'Mondays'])('is not seen in %s', (word) => {
    expect(promisedDay(`let you know by ${word}`, FRIDAY, weekendsOnly).kind).toBe('unclear');
  });
});

describe('Any words', () => {
  test('are read, and never as a day that was over', () => {
    const word = fc.constantFrom(
      ...`by before after until next this last the a of in on or to and , . - 1 2 4 10 4th 31st Monday Fri December Jan May week
      weeks month day days end early mid late start first Thanksgiving today tomorrow within we not let know interview then
      following quarter weekend 12/4 noon`.split(/\s+/u),
    );
    const saidOn = fc.date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 9 }), saidOn, (words, date) => {
        const on = day(date.toISOString().slice(0, 10));
        const promised = promisedDay(words.join(' '), on, unitedStates);
        if (promised.kind === 'day') expect(promised.on >= on).toBe(true);
        if (promised.kind === 'choices') {
          expect(promised.choices.length).toBeGreaterThan(1);
          for (const choice of promised.choices) expect(choice.on >= on).toBe(true);
        }
      }),
      runs,
    );
  });
});

function rows(file: string): readonly (readonly string[])[] {
  const lines = readFileSync(new URL(`../../vectors/${file}`, import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));
}

/** As the tables write it. */
function outcome(promised: PromisedDay): string {
  if (promised.kind === 'day') return promised.on;
  return promised.kind === 'no-day' ? 'no-date' : promised.kind;
}

function inFull(promised: PromisedDay): string {
  return promised.kind === 'choices' ? ['choices', ...promised.choices.map(({ on }) => on)].join(' ') : outcome(promised);
}
