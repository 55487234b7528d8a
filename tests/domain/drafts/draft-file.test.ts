import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeDrafts, readDraftFile, writeDraftFile } from '~/domain/drafts/draft-file';
import { readKept, type KeptDraft } from '~/domain/drafts/kept-draft';
import { runs } from '../../vectors/property-runs';

function draft(id: string, you: string, name = 'Acme'): KeptDraft {
  const stored = { version: 1, entries: [['you', you]], edits: [], fromLink: undefined };
  const read = readKept({
    version: 1,
    id,
    scenarioId: 'nudge',
    name,
    revision: 1,
    savedAt: '2026-11-23T14:30',
    draft: stored,
  });
  if (!read.kept) throw new Error(read.problem);
  return read.kept;
}

const two = [draft('a', 'Sam'), draft('b', 'Kim', 'Other')];

test('A file brings back what was saved, also with a byte order mark before it', () => {
  expect(readDraftFile(writeDraftFile(two))).toEqual({ drafts: two, bad: [] });
  expect(readDraftFile(`\uFEFF${writeDraftFile(two)}`)).toEqual({ drafts: two, bad: [] });
});

test('Of a file with bad entries the good ones are taken, and each bad one is named with its reason', () => {
  const drafts = [
    two[0],
    { ...two[1], name: '' },
    'x',
    two[1],
    { ...two[0], draft: { ...two[0]?.draft, entries: [['you', 'x'.repeat(400_000)]] } },
  ];
  expect(readDraftFile(JSON.stringify({ format: 'afterword-drafts', version: 1, drafts }))).toEqual({
    drafts: two,
    bad: [
      { number: 2, reason: 'It has no name.' },
      { number: 3, reason: 'It was cut or changed, and can no longer be read.' },
      { number: 5, reason: 'It is too large to be a draft of one form.' },
    ],
  });
});

test.each([
  ['', 'no file of drafts'],
  ['{"format":"afterword-drafts"', 'no file of drafts'],
  ['null', 'no file of drafts'],
  ['{"format":"other","version":1,"drafts":[]}', 'no file of drafts'],
  ['{"format":"afterword-drafts","version":1,"drafts":{}}', 'no file of drafts'],
  ['{"format":"afterword-drafts","version":2,"drafts":[]}', 'another version'],
  [' '.repeat(5_000_001), 'too large'],
])('Number %# is no such file', (text, words) => {
  expect(readDraftFile(text).problem).toContain(words);
});

test('No text makes reading fail', () => {
  const near = fc.jsonValue().map((drafts) => JSON.stringify({ format: 'afterword-drafts', version: 1, drafts: [drafts] }));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), near), (text) => {
      expect(readDraftFile(text)).toBeTypeOf('object');
    }),
    runs,
  );
});

test('A draft that stands there already is not taken twice', () => {
  expect(mergeDrafts(two, two, () => 'new')).toEqual({ added: [], known: 2 });
  expect(mergeDrafts([], [...two, ...two], () => 'new')).toEqual({ added: two, known: 2 });
});

test('A draft whose place holds other words becomes a draft of its own under another name', () => {
  expect(mergeDrafts(two, [draft('a', 'Lee')], () => 'new')).toEqual({ added: [draft('new', 'Lee', 'Acme (2)')], known: 0 });
});

test('A name that is taken is told apart also in a place of its own', () => {
  expect(mergeDrafts(two, [draft('c', 'Lee')], () => 'new').added).toEqual([draft('c', 'Lee', 'Acme (2)')]);
});

test('Whatever is brought in, nothing that stands there is replaced and every id is there once', () => {
  const some = fc.array(
    fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('Sam', 'Kim', 'Lee'), fc.constantFrom('Acme', 'Other')),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(some, (brought) => {
      let count = 0;
      const { added, known } = mergeDrafts(
        two,
        brought.map((one) => draft(...one)),
        () => `new-${String((count += 1))}`,
      );
      const ids = [...two, ...added].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(added.length + known).toBe(brought.length);
    }),
    runs,
  );
});
