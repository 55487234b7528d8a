import { describe, expect, test } from 'vitest';
import { LONGEST_LINE, LONGEST_TEXT, problemAmong, problemWith } from '~/domain/form/problems';
import type { Field, FieldForm } from '~/domain/form/field';
import { subjectField, TONE_FIELD } from '~/domain/form/choice-fields';
import { DATE_FIELDS } from '~/domain/form/common-fields';

function field(form: FieldForm): Field {
  return { id: 'x', label: 'X', form, perPerson: false, required: true };
}

const [interviewField, replyByField] = DATE_FIELDS;

test.each(['line', 'text', 'email', 'date', 'date-time', 'choice', 'place'] as const)(
  'An empty answer is no problem in the form %s, and neither are spaces',
  (form) => {
    expect(problemWith(field(form), '')).toBeUndefined();
    expect(problemWith(field(form), '   ')).toBeUndefined();
  },
);

describe('The limit', () => {
  test('of a line is 120 characters, of a text 1,000', () => {
    expect([LONGEST_LINE, LONGEST_TEXT]).toEqual([120, 1000]);
  });

  test.each([
    ['line', 'a', 120],
    ['line', '👍', 120],
    ['line', '李', 120],
    ['text', 'a', 1000],
    ['text', 'é', 1000],
  ] as const)('in the form %s counts %s as one: %i fit', (form, character, limit) => {
    expect(problemWith(field(form), character.repeat(limit))).toBeUndefined();
    expect(problemWith(field(form), character.repeat(limit + 1))).toBe(
      `This is ${String(limit + 1)} characters long, 1 more than the ${String(limit)} that fit.`,
    );
  });

  test('counts the spaces at the ends too, because a link holds them', () => {
    expect(problemWith(field('line'), `${' '.repeat(60)}a${' '.repeat(60)}`)).toContain('1 more');
  });
});

describe('An address', () => {
  test.each([
    'dana@example.com',
    'a&b=c?d@example.com',
    "o'brien@example.com",
    'first.last+tag@sub.example.co.uk',
    'DANA@EXAMPLE.COM',
    'a@xn--bcher-kva.example',
    `${'a'.repeat(64)}@example.com`,
    ' dana@example.com ',
    'dana@example.com\u200B',
    'dana@\u00ADexample.com',
    'dana\uFF20example.com', // as Japanese keyboards write it
    'Dana Lee <dana@example.com>',
    '"Lee, Dana" <dana@example.com>',
    '<dana@example.com>',
    'mailto:dana@example.com',
    'mailto:dana@example.com?subject=Hello',
    'dana@example.com<mailto:dana@example.com>',
    'dana@example.com.',
    'dana@example.com,',
    'dana@m\u00FCller.de',
    'dana@mu\u0308ller.de',
    'dana@例え.jp',
  ])('%j can be used', (text) => {
    expect(problemWith(field('email'), text)).toBeUndefined();
  });

  test.each([
    'dana',
    'dana@',
    '@example.com',
    'dana@example',
    'dana@example.',
    'dana@.com',
    'dana@-example.com',
    'dana@example-.com',
    'dana@exa_mple.com',
    'dana lee@example.com',
    'Dana <dana@example.com> and Sam <sam@example.com>',
    'evil@x.y <dana@example.com>',
    'dana@example.com Dana',
    'https://x.com/dana@example.com',
    'a@b.c?bcc=evil@x.y',
    'a@b.c,evil@x.y',
    'a@b.c;evil@x.y',
    'a@b.c%0d%0aBcc:x@y.z',
    'a@b.c\r\nBcc: x',
    'a@b.c\nBcc: x',
    'a@b.c Bcc: x',
    'a@b@c.de',
    'p\u0430ypal@x.com', // a Cyrillic letter that looks like an a
    'mi\u212Ae@example.com', // the Kelvin sign, which looks like a K
    'dana@mi\u212Ae.com',
    'jone\u017F@example.com', // the long s
    `${'a'.repeat(65)}@example.com`,
    `dana@${'a'.repeat(64)}.com`,
  ])('%j cannot', (text) => {
    expect(problemWith(field('email'), text)).toBe('This isn’t an email address. It should look like dana@example.com.');
  });

  test.each([`${'a'.repeat(1_000_000)}@`, `a@${'b-'.repeat(500_000)}`, `a@${'b.'.repeat(500_000)}`])(
    'that never ends is only too long',
    (text) => {
      expect(problemWith(field('email'), text)).toContain('more than the 120 that fit');
    },
  );
});

describe('A date', () => {
  test.each(['2026-11-20', '2024-02-29', '2000-01-01', '2099-12-31'])('%s can be used', (text) => {
    expect(problemWith(field('date'), text)).toBeUndefined();
    expect(problemWith(field('date-time'), text)).toBeUndefined();
  });

  test.each(['2026-02-30', '2026-2-3', 'tomorrow', '20.11.2026', '2026-11-20T'])('%s doesn’t exist', (text) => {
    expect(problemWith(field('date'), text)).toBe('This day or time doesn’t exist. Check it once more.');
    expect(problemWith(field('date-time'), text)).toBe('This day or time doesn’t exist. Check it once more.');
  });

  test.each(['1999-12-31', '2100-01-01', '9999-01-01', '0026-11-23', '12026-11-23', '120260-11-23'])(
    '%s is in a year that cannot be worked out',
    (text) => {
      expect(problemWith(field('date'), text)).toBe('Check the year: dates from 2000 to 2099 can be worked out.');
    },
  );

  test('has a time only where the field asks for one', () => {
    expect(problemWith(field('date-time'), '2026-11-20T14:30')).toBeUndefined();
    expect(problemWith(field('date'), '2026-11-20T14:30')).toContain('doesn’t exist');
    expect(problemWith(field('date-time'), '2026-11-20T24:00')).toContain('doesn’t exist');
  });

  test('cannot be a time alone', () => {
    expect(problemWith(field('date-time'), 'T14:30')).toBe('Give the day as well as the time.');
  });
});

describe('A choice', () => {
  test.each(['formal', 'warm', 'brief', ' brief '])('%j is a tone', (text) => {
    expect(problemWith(TONE_FIELD, text)).toBeUndefined();
  });

  test.each(['Formal', 'friendly', 'toString', '__proto__'])('%j is none', (text) => {
    expect(problemWith(TONE_FIELD, text)).toBe('Choose one of these: formal, warm, brief.');
  });

  test('of a subject is counted from 1', () => {
    expect(problemWith(subjectField(2), '1')).toBeUndefined();
    expect(problemWith(subjectField(2), '2')).toBeUndefined();
    expect(problemWith(subjectField(2), '0')).toBe('Choose one of these: 1, 2.');
    expect(problemWith(subjectField(2), '3')).toBe('Choose one of these: 1, 2.');
  });
});

describe('A place', () => {
  test.each(['US', 'GB-ENG', 'DE-BY', 'GB', 'US-CA', 'AU-NSW', 'AT-9'])('%s is a code of ISO 3166', (text) => {
    expect(problemWith(field('place'), text)).toBeUndefined();
  });

  test.each(['us', 'USA', 'Scotland', 'GB-', 'GB-ENGL', 'GB_ENG', '../US', 'GB-ENG/../US'])('%s is none', (text) => {
    expect(problemWith(field('place'), text)).toBe('This isn’t a country or region code. It should look like US or GB-ENG.');
  });
});

describe('The promised day', () => {
  test.each([
    ['2026-11-20', '2026-11-19'],
    ['2026-11-20T14:30', '2026-11-19'],
    ['2027-01-01', '2026-12-31'],
  ])('after an interview on %s cannot be %s', (interview, replyby) => {
    expect(replyByField && problemAmong(replyByField, { interview, replyby })).toMatch(
      /^This is before the interview on \w+, \w+ \d+\. Change one of the two dates\.$/u,
    );
    expect(interviewField && problemAmong(interviewField, { interview, replyby })).toBeUndefined();
  });

  test.each([
    ['2026-11-20', '2026-11-20'],
    ['2026-11-20T14:30', '2026-11-20'],
    ['2026-11-20', '2026-12-04'],
    ['', '2026-12-04'],
    ['2026-02-30', '2026-02-03'],
  ])('after an interview on %j can be %s', (interview, replyby) => {
    expect(replyByField && problemAmong(replyByField, { interview, replyby })).toBeUndefined();
  });

  test('that doesn’t exist is named as such, wherever the interview lies', () => {
    const answers = { interview: '2026-11-20', replyby: '2026-02-30' };
    expect(replyByField && problemAmong(replyByField, answers)).toContain('doesn’t exist');
  });
});
