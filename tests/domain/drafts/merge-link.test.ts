import { describe, expect, test } from 'vitest';
import { noAnswers } from '~/domain/form/answers';
import { noDraft } from '~/domain/drafts/draft';
import { hasTypedAnswers, typedAnswers, areSameAnswers, mergeLink, addMissingAnswers } from '~/domain/drafts/merge-link';

const typed = { shared: { you: 'Sam', role: 'analyst' }, people: [{ to: 'Dana', detail: 'rotas' }] };

describe('One’s own words', () => {
  test('are all that was typed, where no link came', () => {
    expect(typedAnswers(typed, undefined)).toEqual(typed);
  });

  test('are not what a link filled in and nobody touched', () => {
    const link = { shared: { role: 'analyst' }, people: [{ to: 'Dana' }] };
    expect(typedAnswers(typed, link)).toEqual({ shared: { you: 'Sam' }, people: [{ detail: 'rotas' }] });
    expect(typedAnswers(link, link)).toEqual({ shared: {}, people: [{}] });
  });

  test('are what was changed after a link filled it in', () => {
    const link = { shared: { role: 'Analyst' }, people: [{ to: 'Dana' }] };
    expect(typedAnswers(typed, link).shared).toEqual({ you: 'Sam', role: 'analyst' });
  });

  test('are never empty texts', () => {
    expect(typedAnswers({ shared: { you: '' }, people: [{ to: '' }] }, undefined)).toEqual(noAnswers());
  });

  test('are all of a person whom the link does not know', () => {
    const link = { shared: {}, people: [{ to: 'Dana' }] };
    const two = { shared: {}, people: [{ to: 'Dana' }, { to: 'Dana' }] };
    expect(typedAnswers(two, link).people).toEqual([{}, { to: 'Dana' }]);
  });
});

describe('A draft holds one’s own words', () => {
  test.each([
    ['nothing was typed', noDraft(), false],
    ['something was typed', { ...noDraft(), answers: typed }, true],
    ['a link filled it in', { ...noDraft(), answers: typed, fromLink: typed }, false],
    ['the email was edited by hand', { ...noDraft(), edits: [{ message: 'Mine' }] }, true],
    ['the email was emptied by hand', { ...noDraft(), edits: [{ subject: '' }] }, true],
    ['an edit was taken back', { ...noDraft(), edits: [{ subject: undefined }] }, false],
  ] as const)('when %s: %#', (_, draft, expected) => {
    expect(hasTypedAnswers(draft)).toBe(expected);
  });
});

test('The rest fills in only what the first leaves open, person by person', () => {
  const link = { shared: { role: 'cook', company: 'Acme' }, people: [{ to: 'Dana Lee', email: 'd@x.org' }, { to: 'Sam' }] };
  expect(addMissingAnswers(typed, link)).toEqual({
    shared: { you: 'Sam', role: 'analyst', company: 'Acme' },
    people: [{ to: 'Dana', detail: 'rotas', email: 'd@x.org' }, { to: 'Sam' }],
  });
  expect(addMissingAnswers(link, typed).people).toHaveLength(2);
});

describe('Who takes a link', () => {
  test('has all that it brings, and their own words where it is silent', () => {
    const link = { shared: { role: 'cook' }, people: [{}] };
    expect(mergeLink(link, typed)).toEqual({ shared: { you: 'Sam', role: 'cook' }, people: typed.people });
  });

  test('has its people whole, not half of one and half of another', () => {
    const link = { shared: {}, people: [{ to: 'Lee' }] };
    expect(mergeLink(link, typed).people).toEqual([{ to: 'Lee' }]);
  });
});

describe('Two sets of answers are the same', () => {
  test.each([
    [typed, typed, true],
    [noAnswers(), { shared: { you: '' }, people: [{ to: '' }] }, true],
    [typed, { ...typed, shared: { you: 'Sam' } }, false],
    [{ ...typed, shared: { you: 'Sam' } }, typed, false],
    [typed, { ...typed, people: [{ to: 'Dana' }] }, false],
    [typed, { ...typed, people: [...typed.people, {}] }, false],
    [typed, { ...typed, shared: { you: 'Sam', role: 'Analyst' } }, false],
  ])('row %#', (one, other, expected) => {
    expect(areSameAnswers(one, other)).toBe(expected);
  });
});
