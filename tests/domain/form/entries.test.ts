import { describe, expect, test } from 'vitest';
import { answersFromEntries, entriesFromAnswers, type Entry } from '~/domain/form/entries';
import { realScenario } from '../../vectors/real-scenarios';

const { linkFields: fields } = realScenario('thank-you');

describe('Answers become entries', () => {
  test('in the order of the fields, what is shared first, then person by person', () => {
    const answers = {
      shared: { tone: 'warm', role: 'analyst', you: 'Sam' },
      people: [
        { detail: 'rotas', to: 'Dana' },
        { email: 'lee@example.com', to: 'Lee' },
      ],
    };
    expect(entriesFromAnswers(answers, fields)).toEqual([
      ['you', 'Sam'],
      ['role', 'analyst'],
      ['tone', 'warm'],
      ['to', 'Dana'],
      ['detail', 'rotas'],
      ['to', 'Lee'],
      ['email', 'lee@example.com'],
    ]);
  });

  test.each([
    ['nothing', { shared: {}, people: [{}] }, []],
    ['empty texts', { shared: { you: '' }, people: [{ to: '' }] }, []],
    ['one person without a name', { shared: {}, people: [{ detail: 'rotas' }] }, [['detail', 'rotas']]],
    [
      'two people without names',
      { shared: {}, people: [{ detail: 'a' }, {}] },
      [
        ['to', ''],
        ['detail', 'a'],
        ['to', ''],
      ],
    ],
    ['what is no field', { shared: { salary: '1' }, people: [{ to: 'Dana', phone: '2' }] }, [['to', 'Dana']]],
  ])('of %s', (_, answers, expected) => {
    expect(entriesFromAnswers(answers, fields)).toEqual(expected);
  });
});

describe('Entries become answers', () => {
  test.each<[string, readonly Entry[], unknown]>([
    [
      'each "to" begins a person',
      [
        ['to', 'A'],
        ['to', 'B'],
      ],
      { shared: {}, people: [{ to: 'A' }, { to: 'B' }] },
    ],
    [
      'email and detail belong to the "to" before them',
      [
        ['to', 'A'],
        ['detail', 'a'],
        ['to', 'B'],
        ['email', 'b@x.org'],
        ['detail', 'b'],
      ],
      {
        shared: {},
        people: [
          { to: 'A', detail: 'a' },
          { to: 'B', email: 'b@x.org', detail: 'b' },
        ],
      },
    ],
    ['without a "to" they are the one person’s', [['detail', 'a']], { shared: {}, people: [{ detail: 'a' }] }],
    [
      'the first of two counts',
      [
        ['you', 'A'],
        ['you', 'B'],
      ],
      { shared: { you: 'A' }, people: [{}] },
    ],
    [
      'also within a person',
      [
        ['to', 'A'],
        ['detail', 'x'],
        ['detail', 'y'],
      ],
      { shared: {}, people: [{ to: 'A', detail: 'x' }] },
    ],
    [
      'also where the first is empty',
      [
        ['you', ''],
        ['you', 'B'],
      ],
      { shared: { you: '' }, people: [{}] },
    ],
    [
      'shared keys may stand between people',
      [
        ['to', 'A'],
        ['you', 'S'],
        ['detail', 'x'],
      ],
      { shared: { you: 'S' }, people: [{ to: 'A', detail: 'x' }] },
    ],
    [
      'other keys are passed over',
      [
        ['x', '1'],
        ['__proto__', '2'],
        ['constructor', '3'],
        ['v', '4'],
      ],
      { shared: {}, people: [{}] },
    ],
    [
      'a key is read as it is spelled',
      [
        ['You', 'S'],
        [' you', 'S'],
      ],
      { shared: {}, people: [{}] },
    ],
    [
      'texts are cleaned',
      [
        ['you', 'a\r\nb'],
        ['detail', 'a\r\nb'],
      ],
      { shared: { you: 'a b' }, people: [{ detail: 'a\nb' }] },
    ],
    ['what cannot be used is taken too', [['interview', 'soon']], { shared: { interview: 'soon' }, people: [{}] }],
  ])('%s', (_, entries, expected) => {
    expect(answersFromEntries(entries, fields)).toEqual(expected);
  });
});
