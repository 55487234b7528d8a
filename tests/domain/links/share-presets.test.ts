import { describe, expect, test } from 'vitest';
import type { Answers } from '~/domain/form/answers';
import { describeLink, type LinkContents } from '~/domain/links/describe-link';
import { isInPreset, isPersonal, onlyAnswersTo, shareableFields } from '~/domain/links/share-presets';
import type { Field } from '~/domain/form/field';
import { realScenario, realScenarios } from '../../vectors/real-scenarios';

const thankYou = realScenario('thank-you').linkFields;
const answers: Answers = {
  shared: { you: 'Sam Roy', role: 'Nurse', company: 'Acme', value: 'I built it', tone: 'warm', interview: '2026-11-20' },
  people: [{ to: 'Dana Lee', email: 'dana@example.com', detail: 'rotas' }],
};

function fieldsWithId(...ids: readonly string[]): readonly Field[] {
  return thankYou.filter(({ id }) => ids.includes(id));
}

function chosen(preset: 'without personal details' | 'everything', of: Answers = answers): readonly string[] {
  return shareableFields(thankYou, of)
    .filter((item) => isInPreset(preset, item))
    .map(({ field }) => field.id);
}

describe('The preset “Without personal details”', () => {
  test('takes the job and the dates, and nothing that names a person or was typed freely', () => {
    expect(chosen('without personal details').toSorted()).toEqual(['company', 'interview', 'role', 'tone']);
  });

  test.each(realScenarios.map(({ scenario, linkFields }) => [scenario.id, linkFields] as const))(
    'takes of %s no words but the job title and the company',
    (_, fields) => {
      const words = fields.filter(({ form }) => form === 'line' || form === 'text' || form === 'email');
      const taken = words.filter((field) => !isPersonal(field)).map(({ id }) => id);
      expect(taken.filter((id) => id !== 'role' && id !== 'company')).toEqual([]);
      const named = fields.filter(({ id }) => ['you', 'to', 'email', 'detail', 'value'].includes(id));
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((field) => !isPersonal(field))).toEqual([]);
    },
  );
});

describe('The preset “Everything I typed”', () => {
  test('takes every answer', () => {
    expect(chosen('everything').toSorted()).toEqual(
      ['company', 'detail', 'email', 'interview', 'role', 'to', 'tone', 'value', 'you'].toSorted(),
    );
  });

  test('leaves out what has a problem', () => {
    const wrong = { ...answers, people: [{ to: 'Dana', email: 'nobody' }] };
    expect(chosen('everything', wrong)).not.toContain('email');
    expect(chosen('everything', wrong)).toContain('to');
  });
});

describe('What can be shared', () => {
  test('are the fields that were answered', () => {
    const listed = shareableFields(thankYou, { shared: { role: 'Nurse', company: '' }, people: [{}] });
    expect(listed.map(({ field, texts }) => [field.id, texts])).toEqual([['role', ['Nurse']]]);
  });

  test('says why a field cannot be: a line that is too long', () => {
    const [only] = shareableFields(thankYou, { shared: { company: 'x'.repeat(121) }, people: [{}] });
    expect(only?.problem).toBe('This is 121 characters long, 1 more than the 120 that fit.');
  });

  test('says why a field cannot be: a day that is wrong beside another', () => {
    const listed = shareableFields(thankYou, { shared: { interview: '2026-11-20', replyby: '2026-11-10' }, people: [{}] });
    const replyBy = listed.find(({ field }) => field.id === 'replyby');
    expect(replyBy?.problem).toMatch(/^This is before the interview on Friday, November 20\./u);
  });

  test('says whose answer has the problem where there are several people', () => {
    const people = [
      { to: 'Dana', email: 'dana@example.com' },
      { to: 'Kim', email: 'kim' },
    ];
    const email = shareableFields(thankYou, { shared: {}, people }).find(({ field }) => field.id === 'email');
    expect(email?.texts).toEqual(['dana@example.com', 'kim']);
    expect(email?.problem).toMatch(/^Person 2: This isn’t an email address\./u);
  });
});

describe('Only the answers to some fields', () => {
  const two: Answers = {
    shared: answers.shared,
    people: [
      { to: 'Dana', detail: 'rotas' },
      { to: 'Kim', detail: 'wards' },
    ],
  };

  test('are the shared ones, without a word on how many people there are', () => {
    expect(onlyAnswersTo(fieldsWithId('role'), two)).toEqual({ shared: { role: 'Nurse' }, people: [{}] });
  });

  test('keep apart what belongs to each person', () => {
    expect(onlyAnswersTo(fieldsWithId('detail'), two)).toEqual({
      shared: {},
      people: [{ detail: 'rotas' }, { detail: 'wards' }],
    });
  });
});

describe('The link in words', () => {
  const words = (held: readonly string[], withheld: readonly string[], also: Partial<LinkContents> = {}): string =>
    describeLink({ held: fieldsWithId(...held), withheld: fieldsWithId(...withheld), note: 'none', people: 1, ...also });

  test.each([
    [['role', 'tone'], ['you'], 'It holds the job title and the tone. It doesn’t hold your name.'],
    [['role'], [], 'It holds the job title.'],
    [[], [], 'It holds nothing: it opens the empty form.'],
    [[], ['you'], 'It holds nothing: it opens the empty form. It doesn’t hold your name.'],
    [
      ['role', 'company', 'tone'],
      ['to', 'email'],
      'It holds the job title, the company, and the tone. It doesn’t hold the name of the person you write to or their email address.',
    ],
    [['value'], [], 'It holds “What you bring to it.”'],
  ])('holds %j, not %j: %s', (held, withheld, expected) => {
    const sorted = words(held, withheld);
    expect(sorted).toBe(expected);
  });

  test('speaks of several people where there are several', () => {
    expect(words(['to', 'email'], [], { people: 2 })).toBe(
      'It holds the names of the people you write to and their email addresses.',
    );
  });

  test.each([
    ['held', 'It holds the job title and your note.'],
    ['withheld', 'It holds the job title. It doesn’t hold your note.'],
    ['none', 'It holds the job title.'],
  ] as const)('with a note that is %s: %s', (note, expected) => {
    expect(words(['role'], [], { note })).toBe(expected);
  });
});
