import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toStoredDraft } from '~/domain/drafts/draft';
import { readKeptDraft, type KeptDraft } from '~/domain/drafts/kept-draft';
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
  expect(readKeptDraft(JSON.stringify(kept))).toEqual({ kept });
});

test.each(HOSTILE_TEXTS)('The hand-written %j is kept as it is', (text) => {
  const draft = { ...kept.draft, edits: [{ subject: text, message: text }] };
  expect(readKeptDraft(JSON.stringify({ ...kept, draft })).kept?.draft.edits).toEqual(draft.edits);
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
        expect(readKeptDraft(JSON.stringify({ ...kept, draft }))).toEqual({ kept: { ...kept, draft } });
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
      expect(read.kept ? readKeptDraft(JSON.stringify(read.kept)) : read.problem).toEqual(
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
    [changed({ draft: { ...kept.draft, entries: Array(11).fill(['to', 'Dana']) } }), 'answers were cut'],
    [changed({ draft: { ...kept.draft, edits: Array(11).fill({}) } }), 'answers were cut'],
    [changed({ draft: { ...kept.draft, entries: [['you', 'x'.repeat(400_000)]] } }), 'too large'],
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
  ['👍'.repeat(90), '👍'.repeat(80)],
])('The name %j is read as %j', (stored, name) => {
  expect(readKeptDraft(changed({ name: stored })).kept?.name).toBe(name);
});
