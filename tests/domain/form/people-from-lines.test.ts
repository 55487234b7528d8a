import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { peopleFromLines } from '~/domain/form/people-from-lines';
import { HOSTILE_TEXTS } from '../../vectors/hostile-texts';
import { runs } from '../../vectors/property-runs';

describe('A list of names becomes people', () => {
  test.each([
    ['Dana Lee\nSam Roy', [{ to: 'Dana Lee' }, { to: 'Sam Roy' }]],
    ['Dana Lee\r\n\r\n  Sam Roy  \r\n', [{ to: 'Dana Lee' }, { to: 'Sam Roy' }]],
    [
      '1. Dana Lee\n2) Sam Roy\n- 李雷\n• Ms. Petit',
      [{ to: 'Dana Lee' }, { to: 'Sam Roy' }, { to: '李雷' }, { to: 'Ms. Petit' }],
    ],
    [
      'Dana Lee <dana@example.com>\nSam Roy (sam@example.com)\nKim Ito kim@example.com',
      [
        { to: 'Dana Lee', email: 'dana@example.com' },
        { to: 'Sam Roy', email: 'sam@example.com' },
        { to: 'Kim Ito', email: 'kim@example.com' },
      ],
    ],
    [
      'Dana Lee, head of analytics\nSam Roy\tward manager\tsam@example.com\nAnne-Marie d’Arc - owner',
      [
        { to: 'Dana Lee', theirrole: 'head of analytics' },
        { to: 'Sam Roy', email: 'sam@example.com', theirrole: 'ward manager' },
        { to: 'Anne-Marie d’Arc', theirrole: 'owner' },
      ],
    ],
    ['Dana Lee @ Acme\nSam Roy', [{ to: 'Dana Lee @ Acme' }, { to: 'Sam Roy' }]],
  ])('%j', (text, people) => {
    expect(peopleFromLines(text, true)).toEqual(people);
  });

  test('and what follows the name stays with it where no role is asked for', () => {
    expect(peopleFromLines('Dana Lee, head of analytics\nSam Roy', false)).toEqual([
      { to: 'Dana Lee, head of analytics' },
      { to: 'Sam Roy' },
    ]);
  });

  test.each(['', 'Dana Lee', '\n\nDana Lee\n', 'Dana Lee\n- \n', `Dana Lee\n${'x'.repeat(121)}`, 'dana@example.com\nSam'])(
    'but %j is no such list',
    (text) => {
      expect(peopleFromLines(text, true)).toBeUndefined();
    },
  );
});

test('every person has a name on one line, whatever is pasted', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE_TEXTS))),
      fc.boolean(),
      (lines, asks) => {
        for (const { to = '' } of peopleFromLines(lines.join('\n'), asks) ?? []) expect(to).toMatch(/^\S(?:.*\S)?$/u);
      },
    ),
    runs,
  );
});
