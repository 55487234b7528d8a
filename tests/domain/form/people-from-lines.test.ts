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
    ['Dana Lee; Sam Roy; 李雷', [{ to: 'Dana Lee' }, { to: 'Sam Roy' }, { to: '李雷' }]],
    ['Lee, Dana\nvan der Berg, Jan', [{ to: 'Dana Lee' }, { to: 'Jan van der Berg' }]],
    [
      'Dana, Recruiter\nSam, analyst',
      [
        { to: 'Dana', theirrole: 'Recruiter' },
        { to: 'Sam', theirrole: 'analyst' },
      ],
    ],
  ])('%j', (text, people) => {
    expect(peopleFromLines(text, true)).toEqual(people);
  });

  const DANA = { to: 'Dana Lee', email: 'dana@example.com' };
  const SAM = { to: 'Sam Roy', email: 'sam@example.com' };

  test.each([
    'Lee, Dana <dana@example.com>\nRoy, Sam <sam@example.com>',
    '"Lee, Dana" <dana@example.com>\n"Roy, Sam" <sam@example.com>',
    '"Dana Lee" <dana@example.com>, \'Sam Roy\' <sam@example.com>',
    'Lee, Dana <dana@example.com>; Roy, Sam <sam@example.com>;',
    'Lee, Dana <dana@example.com>, Roy, Sam <sam@example.com>',
    'To: Dana Lee <dana@example.com>\nCc: Sam Roy <sam@example.com>',
    'Dana Lee <mailto:dana@example.com>; Sam Roy <mailto:sam@example.com>',
    'Dana Lee dana@example.com<mailto:dana@example.com>\nSam Roy sam@example.com<mailto:sam@example.com>',
    'Dana Lee\u200B <dana@example.com>\u2028Sam Roy <sam@example.com>',
    'dana@example.com (Dana Lee), sam@example.com (Sam Roy)',
    'Dana Lee\tdana@example.com\t+1 (555) 010-0100\nSam Roy\tsam@example.com\t+1 (555) 010-0101',
    'dana@example.com\tDana Lee\nsam@example.com\tSam Roy',
    'Name\tEmail\nDana Lee\tdana@example.com\nSam Roy\tsam@example.com',
    'Last name,First name,E-mail\nLee,Dana,dana@example.com\nRoy,Sam,sam@example.com',
    'Email;Full name\ndana@example.com;"Dana Lee"\nsam@example.com;"Sam Roy"',
  ])('with addresses, as mail programs and spreadsheets write it: %j', (text) => {
    expect(peopleFromLines(text, false)).toEqual([DANA, SAM]);
    expect(peopleFromLines(text, true)).toEqual([DANA, SAM]);
  });

  test.each([
    ['Dana Lee <dana@example.com>', [DANA]],
    ['"Lee, Dana (HR)" <dana.lee@example.com>', [{ to: 'Dana Lee', email: 'dana.lee@example.com', theirrole: 'HR' }]],
    ['Dana Lee (she/her) <dana@example.com>', [DANA]],
    ['Dana Lee, PhD <dana@example.com>', [{ to: 'Dana Lee, PhD', email: 'dana@example.com' }]],
    ['Dana Lee, Northside <dana.lee@x.com>', [{ to: 'Dana Lee', email: 'dana.lee@x.com', theirrole: 'Northside' }]],
    ['Garcia Lopez, Maria <mgarcia@x.com>', [{ to: 'Maria Garcia Lopez', email: 'mgarcia@x.com' }]],
    ['Lee\tDana\tdana.lee@x.com', [{ to: 'Dana Lee', email: 'dana.lee@x.com' }]],
    ['Dana\tLee\tdana.lee@x.com\tHead of HR', [{ to: 'Dana Lee', email: 'dana.lee@x.com', theirrole: 'Head of HR' }]],
    ['Dana\tRecruiter\tdana@x.com', [{ to: 'Dana', email: 'dana@x.com', theirrole: 'Recruiter' }]],
    ['Name,Title\nDana Lee,"Head, people"\nSam Roy,', [{ to: 'Dana Lee', theirrole: 'Head, people' }, { to: 'Sam Roy' }]],
    ['dana@example.com, sam@example.com', [{ email: 'dana@example.com' }, { email: 'sam@example.com' }]],
  ])('each part where it belongs: %j', (text, people) => {
    expect(peopleFromLines(text, true)).toEqual(people);
  });

  test('and what follows the name stays with it where no role is asked for', () => {
    expect(peopleFromLines('Dana Lee, head of analytics\nSam Roy', false)).toEqual([
      { to: 'Dana Lee, head of analytics' },
      { to: 'Sam Roy' },
    ]);
  });

  test.each([
    '',
    'Dana Lee',
    'Dana Lee, Sam Roy',
    'Dana Lee; head of it',
    'Write to me at dana@example.com about the job there',
    '\n\nDana Lee\n',
    'Dana Lee\n- \n',
    `Dana Lee\n${'x'.repeat(121)}`,
    'dana@example.com\nSam',
  ])('but %j is no such list', (text) => {
    expect(peopleFromLines(text, true)).toBeUndefined();
  });
});

test('every person has a name on one line, or an address, whatever is pasted', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE_TEXTS))),
      fc.boolean(),
      (lines, asks) => {
        for (const { to, email } of peopleFromLines(lines.join('\n'), asks) ?? []) {
          expect(to ?? email).toMatch(/^\S(?:.*\S)?$/u);
        }
      },
    ),
    runs,
  );
});
