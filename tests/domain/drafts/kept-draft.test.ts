import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toStoredDraft } from '~/domain/drafts/draft';
import {
  cleanDraftName,
  isDraftId,
  isSameKept,
  LONGEST_DRAFT_NAME,
  LONGEST_KEPT,
  nextDraftName,
  readKeptDraft,
  suggestDraftName,
  writeKeptDraft,
  type KeptDraft,
} from '~/domain/drafts/kept-draft';
import { parsePlainDateTime } from '~/domain/dates/plain-date';
import { HOSTILE_TEXTS } from '../../vectors/hostile-texts';
import { runs } from '../../vectors/property-runs';
import { realScenario } from '../../vectors/real-scenarios';

const { linkFields } = realScenario('thank-you');
const savedAt = parsePlainDateTime('2026-11-23T14:30');
if (!savedAt) throw new Error('There is such a day.');

const kept: KeptDraft = {
  version: 1,
  id: 'a1b2',
  scenarioId: 'thank-you',
  name: 'Acme, Dana Lee',
  revision: 3,
  savedAt,
  draft: toStoredDraft(
    {
      answers: { shared: { you: 'Sam Roy', company: 'Acme' }, people: [{ to: 'Dana Lee' }, { to: 'Kim' }] },
      edits: [{ subject: undefined, message: 'Mine\n\ntoo' }],
      fromLink: { shared: { you: 'Sam' }, people: [{}] },
    },
    linkFields,
  ),
};

function changed(change: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...kept, ...change });
}

test('What is kept is read again', () => {
  expect(readKeptDraft(writeKeptDraft(kept))).toEqual({ kept });
});

test.each(HOSTILE_TEXTS)('The hand-written %j is kept as it is', (text) => {
  const draft = { ...kept.draft, edits: [{ subject: text, message: text }] };
  expect(readKeptDraft(writeKeptDraft({ ...kept, draft })).kept?.draft.edits).toEqual(draft.edits);
});

test('Whatever the answers and edits are, the same draft comes back', () => {
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('you', 'detail', 'role'), text)),
      fc.array(text, { maxLength: 10 }),
      (entries, messages) => {
        const draft = {
          version: 1,
          entries,
          edits: messages.map((message) => ({ subject: undefined, message })),
          fromLink: undefined,
        } as const;
        expect(readKeptDraft(writeKeptDraft({ ...kept, draft }))).toEqual({ kept: { ...kept, draft } });
      },
    ),
    runs,
  );
});

test('No text makes reading fail, and what is read is whole', () => {
  const value = fc.oneof(
    fc.jsonValue(),
    fc.record({ version: fc.constant(1), entries: fc.jsonValue(), edits: fc.jsonValue() }),
  );
  const near = fc
    .record({ key: fc.constantFrom(...Object.keys(kept)), value })
    .map((one) => changed({ [one.key]: one.value }));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), near), (text) => {
      const read = readKeptDraft(text);
      expect(read.kept ? readKeptDraft(writeKeptDraft(read.kept)) : read.problem).toEqual(
        read.kept ? read : expect.stringMatching(/\.$/u),
      );
    }),
    runs,
  );
});

describe('What is no draft is told apart', () => {
  test.each([
    ['', 'no longer be read'],
    ['{"version":1,', 'no longer be read'],
    ['null', 'no longer be read'],
    ['[]', 'no longer be read'],
    [changed({ version: 2 }), 'newer version'],
    [changed({ version: '1' }), 'no longer be read'],
    [changed({ id: '../../x' }), 'which email'],
    [changed({ scenarioId: 'Thank you' }), 'which email'],
    [changed({ name: ' \n ' }), 'no name'],
    [changed({ name: 7 }), 'no name'],
    [changed({ revision: 0 }), 'when it was kept'],
    [changed({ revision: 1.5 }), 'when it was kept'],
    [changed({ savedAt: '2026-02-30T10:00' }), 'when it was kept'],
    [changed({ draft: undefined }), 'answers were cut'],
    [changed({ draft: { ...kept.draft, version: 2 } }), 'answers were cut'],
    [changed({ draft: { ...kept.draft, entries: [['you', 1]] } }), 'answers were cut'],
    [changed({ draft: { ...kept.draft, edits: ['x'] } }), 'answers were cut'],
    [changed({ draft: { ...kept.draft, fromLink: 'x' } }), 'answers were cut'],
    [changed({ draft: { ...kept.draft, entries: Array(11).fill(['to', 'Dana']) } }), 'more than 10 people'],
    [changed({ draft: { ...kept.draft, edits: Array(11).fill({}) } }), 'more than 10 people'],
    [changed({ draft: { ...kept.draft, entries: [['you', 'x'.repeat(LONGEST_KEPT)]] } }), 'too large'],
  ])('%#: $1', (text, words) => {
    const read = readKeptDraft(text);
    expect(read.kept).toBeUndefined();
    expect(read.problem).toContain(words);
  });
});

test('Nothing that does not belong to a draft is taken along', () => {
  const text = JSON.stringify({ ...kept, more: 1, draft: { ...kept.draft, more: 2 } });
  expect(readKeptDraft(text)).toEqual({ kept });
  const hostile = readKeptDraft(text.replace('"more":1', '"__proto__":{"polluted":1}'));
  expect(hostile).toEqual({ kept });
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test.each([
  ['  Acme\n Ltd ', 'Acme  Ltd'],
  ['a\u202Eb', 'ab'],
  ['👍'.repeat(90), '👍'.repeat(LONGEST_DRAFT_NAME)],
  [' \t', ''],
])('The name %j becomes %j', (typed, name) => {
  expect(cleanDraftName(typed)).toBe(name);
});

test.each([
  [{ shared: { company: ' Acme ' }, people: [{ to: 'Dana Lee' }, { to: 'Kim' }] }, 'Acme, Dana Lee'],
  [{ shared: {}, people: [{ to: 'Dana Lee' }] }, 'Dana Lee'],
  [{ shared: { company: ' ', you: 'Sam' }, people: [{}] }, 'Last nudge'],
])('%j is called %j', (answers, name) => {
  expect(suggestDraftName(answers, 'last-nudge')).toBe(name);
});

test.each([
  ['Acme', [], 'Acme'],
  ['Acme', ['Acme'], 'Acme (2)'],
  ['Acme', ['Acme', 'Acme (2)'], 'Acme (3)'],
  ['Acme (3)', ['Acme (2)', 'Acme (3)'], 'Acme (4)'],
  ['x'.repeat(80), ['x'.repeat(80)], `${'x'.repeat(74)} (2)`],
])('%s beside %j is %s', (name, taken, expected) => {
  expect(nextDraftName(name, taken)).toBe(expected);
});

test.each([
  ['a1-b2', true],
  ['', false],
  ['A', false],
  ['a/b', false],
  ['a'.repeat(65), false],
])('%j is the id of a draft: %s', (id, expected) => {
  expect(isDraftId(id)).toBe(expected);
});

test('Drafts are the same by their words and name, whenever they were kept', () => {
  expect(isSameKept(kept, { ...kept, id: 'other', revision: 9 })).toBe(true);
  expect(isSameKept(kept, { ...kept, name: 'Other' })).toBe(false);
  expect(isSameKept(kept, { ...kept, scenarioId: 'nudge' })).toBe(false);
  expect(isSameKept(kept, { ...kept, draft: { ...kept.draft, edits: [] } })).toBe(false);
});
