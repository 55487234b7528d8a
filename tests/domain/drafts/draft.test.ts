import { describe, expect, test } from 'vitest';
import { isBlankDraft, isEdited, noDraft, readDraft, toStoredDraft, type Draft } from '~/domain/drafts/draft';
import { HOSTILE_TEXTS } from '../../vectors/hostile-texts';
import { realScenario } from '../../vectors/real-scenarios';

const { linkFields } = realScenario('thank-you');

const draft: Draft = {
  answers: {
    shared: { you: 'Sam Roy', interview: '2026-11-20T14:30', value: 'one\n\ntwo' },
    people: [
      { to: 'Dana', email: 'dana@example.com' },
      { to: 'Lee', detail: ' rotas ' },
    ],
  },
  edits: [{ subject: 'Mine' }, { message: 'Mine\n\ntoo' }],
  fromLink: { shared: { you: 'Sam Roy' }, people: [{ to: 'Dana' }] },
};

/** As a browser keeps it. */
function keptAndRead(kept: Draft): Draft | undefined {
  return readDraft(JSON.parse(JSON.stringify(toStoredDraft(kept, linkFields))), linkFields);
}

test('What is kept is what was typed, edited and linked', () => {
  expect(keptAndRead(draft)).toEqual(draft);
});

test('A draft without a link and without edits comes back as it was', () => {
  const plain: Draft = { ...noDraft(), answers: { shared: { you: 'Sam' }, people: [{ to: 'Dana' }] } };
  expect(keptAndRead(plain)).toEqual(plain);
});

test('An answer that cannot be used is kept too: nothing typed is lost', () => {
  const wrong: Draft = {
    ...noDraft(),
    answers: { shared: { interview: 'T14:30', you: 'a'.repeat(500) }, people: [{ email: 'dana@' }] },
  };
  expect(keptAndRead(wrong)?.answers).toEqual(wrong.answers);
});

test('People who have no name yet are kept apart', () => {
  const nameless: Draft = { ...noDraft(), answers: { shared: {}, people: [{ detail: 'one' }, { detail: 'two' }, {}] } };
  expect(keptAndRead(nameless)?.answers.people).toEqual([{ to: '', detail: 'one' }, { to: '', detail: 'two' }, { to: '' }]);
});

test.each(HOSTILE_TEXTS)('The hand-written %j is kept as it is', (text) => {
  const edited: Draft = { ...noDraft(), edits: [{ subject: text, message: text }] };
  expect(keptAndRead(edited)?.edits).toEqual(edited.edits);
});

describe('What is no draft of this version is not read', () => {
  test.each([
    null,
    undefined,
    '',
    'text',
    0,
    true,
    [],
    {},
    { version: 2, entries: [], edits: [] },
    { version: '1', entries: [], edits: [] },
    { entries: [], edits: [] },
    { version: 1, edits: [] },
    { version: 1, entries: 'you=Sam', edits: [] },
    { version: 1, entries: {}, edits: [] },
    { version: 1, entries: [['you']], edits: [] },
    { version: 1, entries: [['you', 'Sam', 'x']], edits: [] },
    { version: 1, entries: [['you', 1]], edits: [] },
    { version: 1, entries: [null], edits: [] },
    { version: 1, entries: ['yo'], edits: [] },
  ])('%j', (stored) => {
    expect(readDraft(stored, linkFields)).toBeUndefined();
  });
});

test.each([
  [{ version: 1, entries: [['you', 'Sam']] }, []],
  [{ version: 1, entries: [['you', 'Sam']], edits: 'x' }, []],
  [
    { version: 1, entries: [['you', 'Sam']], edits: [null, 1, { subject: 2, message: 'Mine' }] },
    [{}, {}, { message: 'Mine' }],
  ],
])('Broken edits in %j lose no answer', (stored, edits) => {
  expect(readDraft(stored, linkFields)).toEqual({
    answers: { shared: { you: 'Sam' }, people: [{}] },
    edits,
    fromLink: undefined,
  });
});

test('Keys that are no field are passed over, and pollute nothing', () => {
  const stored: unknown = JSON.parse(
    '{"version":1,"entries":[["__proto__","x"],["constructor","y"],["you","Sam"]],"edits":[]}',
  );
  expect(readDraft(stored, linkFields)?.answers).toEqual({ shared: { you: 'Sam' }, people: [{}] });
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('A draft is blank while nothing is typed and nothing edited', () => {
  expect(isBlankDraft(noDraft())).toBe(true);
  expect(isBlankDraft({ ...noDraft(), answers: { shared: { you: '' }, people: [{}, {}] }, edits: [{}] })).toBe(true);
  expect(isBlankDraft({ ...noDraft(), answers: { shared: { you: 'S' }, people: [{}] } })).toBe(false);
  expect(isBlankDraft({ ...noDraft(), edits: [{ message: '' }] })).toBe(false);
});

test.each([
  [{}, false],
  [{ subject: undefined, message: undefined }, false],
  [{ subject: '' }, true],
  [{ message: 'Mine' }, true],
] as const)('%j is an edit: %s', (edit, expected) => {
  expect(isEdited(edit)).toBe(expected);
});
