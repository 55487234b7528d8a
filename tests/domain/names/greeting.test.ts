import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultGreeting, greetingFor } from '~/domain/names/greeting';
import { nameInLetter, namesIn, ownNameInLetter } from '~/domain/names/person-name';
import { HOSTILE_TEXTS } from '../../vectors/hostile-texts';
import { runs } from '../../vectors/property-runs';
import { TYPED_FOR_NOBODY, TYPED_NAMES } from '../../vectors/typed-names';

const MANNERS = ['formal', 'friendly'] as const;
const LOOSE_ENDS = /\s{2}|,,|,$|^ | $/u;

test.each(TYPED_NAMES)('%j is greeted as %j, among friends as %j', (typed, whole, short) => {
  expect(nameInLetter(typed)).toBe(whole);
  expect(greetingFor(typed, 'formal')).toBe(`Dear ${whole}`);
  expect(greetingFor(typed, 'friendly')).toBe(`Hi ${short}`);
});

test.each([
  ['Dana and the team', 'Dear Dana and team', 'Hi Dana and team'],
  ['Dana Lee and her team', 'Dear Dana Lee and team', 'Hi Dana and team'],
] as const)('%j keeps the team', (typed, formal, friendly) => {
  expect(greetingFor(typed, 'formal')).toBe(formal);
  expect(greetingFor(typed, 'friendly')).toBe(friendly);
});

test.each(TYPED_FOR_NOBODY)('%j names nobody and is greeted as %j, among friends as %j', (typed, formal, friendly) => {
  expect(namesIn(typed)).toEqual([]);
  expect(greetingFor(typed, 'formal')).toBe(formal);
  expect(greetingFor(typed, 'friendly')).toBe(friendly);
});

test.each([
  ['Dana Lee', ['Dana Lee']],
  ['Dana, Tom', ['Dana', 'Tom']],
  ['Dana Lee, HR Manager and Tom Roth, CTO', ['Dana Lee', 'Tom Roth']],
  ['Lee, Dana', ['Dana Lee']],
  ['', []],
] as const)('%j names %j', (typed, names) => {
  expect(namesIn(typed)).toEqual(names);
});

describe('What the reader chose to greet by', () => {
  test.each([
    ['Hi Dana', 'Hi Dana', 'Hi Dana'],
    ['Dana', 'Dear Dana', 'Hi Dana'],
    ['Dear Ms. Lee,', 'Dear Ms. Lee', 'Dear Ms. Lee'],
    ['Good morning, Dana!', 'Good morning, Dana', 'Good morning, Dana'],
    ['Hello', 'Hello', 'Hello'],
    ['Salut Marie', 'Salut Marie', 'Salut Marie'],
    ['Sehr geehrte Frau Lee,', 'Sehr geehrte Frau Lee', 'Sehr geehrte Frau Lee'],
    ['Hi Dana R.', 'Hi Dana R.', 'Hi Dana R.'],
    ['Hey  team', 'Hey team', 'Hey team'],
    ['Dana :', 'Dear Dana', 'Hi Dana'],
    ['Hiroko', 'Dear Hiroko', 'Hi Hiroko'],
    ['Hi-Yun', 'Dear Hi-Yun', 'Hi Hi-Yun'],
    ['Dearborn', 'Dear Dearborn', 'Hi Dearborn'],
  ])('%j gives %j, among friends %j', (greet, formal, friendly) => {
    expect(greetingFor('Tom Roth', 'formal', greet)).toBe(formal);
    expect(greetingFor('Tom Roth', 'friendly', greet)).toBe(friendly);
  });

  test.each(['', '  ', ','])('%j is no choice', (greet) => {
    expect(greetingFor('Dana Lee', 'friendly', greet)).toBe('Hi Dana');
    expect(defaultGreeting('Dana Lee', 'friendly')).toBe('Hi Dana');
  });
});

test.each([
  ['sam roy', 'Sam Roy'],
  ['SAM ROY', 'Sam Roy'],
  ['my name is Sam Roy', 'Sam Roy'],
  ['Sam Roy, RN', 'Sam Roy, RN'],
  ['Sam Roy.', 'Sam Roy'],
  ['Sam R.', 'Sam R.'],
  ['李雷', '李雷'],
])('%j signs as %j', (typed, name) => {
  expect(ownNameInLetter(typed)).toBe(name);
});

describe('Whatever is typed', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(...HOSTILE_TEXTS),
    fc
      .array(
        fc.constantFrom(
          'Dana',
          'lee',
          'DR',
          'Dr.',
          ',',
          ' ',
          ' - ',
          'HR',
          '(',
          ')',
          'van',
          'and',
          '.',
          '"',
          'Jr.',
          '/',
          'PhD',
          'Hi',
        ),
      )
      .map((parts) => parts.join('')),
  );

  test('the greeting has no loose comma, space or line break', () => {
    fc.assert(
      fc.property(typed, typed, fc.constantFrom(...MANNERS), (name, greet, manner) => {
        for (const greeting of [greetingFor(name, manner), greetingFor(name, manner, greet)]) {
          expect(greeting ?? '').not.toMatch(LOOSE_ENDS);
        }
      }),
      runs,
    );
  });

  test('a name made ready stays as it is', () => {
    const part = (...choices: readonly string[]) => fc.constantFrom('', ...choices);
    const name = fc.tuple(
      part('Dear ', 'hi ', 'Dr. ', 'DR.', 'Frau ', '“', '- '),
      fc.constantFrom('dana', 'DANA', 'Dana', 'María', 'li', 'van', 'Mary-Jane', "O'NEIL", 'J.'),
      part(' lee', ' van der Berg', ' R. Lee', " d'arc", ' MCDONALD', ' Jr.'),
      part(', PhD', ' she/her', ' (HR)', ' <d@e.org>', ' - Head of HR', ' and Tom Roth', ', tom roth', ' 🎉', ',', '?', '”'),
    );
    fc.assert(
      fc.property(name, (parts) => {
        const ready = nameInLetter(parts.join(''));
        expect(nameInLetter(ready)).toBe(ready);
      }),
      runs,
    );
  });

  test('a name in another script is left alone', () => {
    const word = fc.string({
      unit: fc.constantFrom(...Array.from('李雷田中ОльгаИваנורדنورΔάφνη')),
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), (words) => {
        const name = words.join(' ');
        expect(nameInLetter(name)).toBe(name);
        expect(greetingFor(name, 'friendly')).toBe(`Hi ${name}`);
      }),
      runs,
    );
  });
});

test.each([
  ['Dr Okafor', 'Dear Dr. Okafor', 'Dear Dr Okafor'],
  ['dr. okafor', 'Dear Dr. Okafor', 'Dear Dr Okafor'],
  ['Mr and Mrs Smith', 'Dear Mr. and Mrs. Smith', 'Dear Mr and Mrs Smith'],
  ['Ms. Anne-Marie d’Arc', 'Dear Ms. Anne-Marie d’Arc', 'Dear Ms Anne-Marie d’Arc'],
  ['Prof Schmidt', 'Dear Prof. Schmidt', 'Dear Prof Schmidt'],
  ['Will St John', 'Dear Will St. John', 'Dear Will St John'],
  // No abbreviated title, or a German one
  ['Miss Petit', 'Dear Miss Petit', 'Dear Miss Petit'],
  ['MS Dhoni', 'Dear MS Dhoni', 'Dear MS Dhoni'],
  ['Herr Dr. Weber', 'Dear Herr Dr. Weber', 'Dear Herr Dr. Weber'],
  ['Prof. Dr. Anna Schmidt', 'Dear Prof. Dr. Anna Schmidt', 'Dear Prof. Dr. Anna Schmidt'],
] as const)('The title of %j is written %j in American and %j in British English', (typed, american, british) => {
  expect(greetingFor(typed, 'formal', '', 'us')).toBe(american);
  expect(greetingFor(typed, 'formal', '', 'uk')).toBe(british);
});

test('A greeting that the reader chose keeps its titles', () => {
  expect(greetingFor('Dr Okafor', 'formal', 'Dear Dr Kim', 'us')).toBe('Dear Dr Kim');
});
