import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePlainDateTime } from '~/domain/dates/plain-date';
import { readKeptDraft } from '~/domain/drafts/kept-draft';
import { factsOf, withForm } from '~/domain/interviews/facts';
import { fromKeptDraft } from '~/domain/interviews/from-kept-draft';
import { readInterviewFile, writeInterviewFile } from '~/domain/interviews/interview-file';
import {
  eventsOf,
  formOf,
  joinInterviews,
  nameOf,
  newInterview,
  notesOf,
  rename,
  withEvent,
  withNotes,
  withoutEvent,
  type KeptInterview,
} from '~/domain/interviews/kept-interview';
import { cleanName, LONGEST_NAME, nextName, suggestName } from '~/domain/interviews/name';
import { LONGEST_INTERVIEW, readInterviewText } from '~/domain/interviews/read-interview';
import { day, moment } from '../../vectors/days';
import { HOSTILE_TEXTS } from '../../vectors/hostile-texts';
import { runs } from '../../vectors/property-runs';

const at = moment('2026-11-23T14:30');
const letter = (...entries: readonly (readonly [string, string])[]) => ({ version: 1, entries, edits: [] }) as const;
const kept = withEvent(
  withNotes(withForm(newInterview('a1', 'Acme'), 'thank-you', letter(['company', 'Acme'], ['to', 'Dana']), at), 'Room 4'),
  'e1',
  day('2026-11-23'),
  { kind: 'sent', scenarioId: 'thank-you' },
);
const asText = JSON.stringify(kept);

function changed(change: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...kept, ...change });
}

describe('What is kept', () => {
  test('is read again as it was', () => {
    expect(readInterviewText(asText)).toEqual({ kept });
  });

  test.each(HOSTILE_TEXTS)('has the hand-written %j as it is', (text) => {
    const draft = { ...letter(), edits: [{ subject: text, message: text }] };
    const found = readInterviewText(JSON.stringify(withForm(kept, 'nudge', draft, at))).kept;
    expect(found && formOf(found, 'nudge')?.draft.edits).toEqual(draft.edits);
  });

  test.each([
    ['cut off', asText.slice(0, 80), 'cut off or changed'],
    ['no record', '[]', 'cut off or changed'],
    ['nothing', 'null', 'cut off or changed'],
    ['of a newer version', changed({ version: 2 }), 'a newer version'],
    ['of no version', changed({ version: undefined }), 'cut off or changed'],
    ['with no id', changed({ id: '../x' }), 'cut off or changed'],
    ['with a day that doesn’t exist', asText.replace('"on":"2026-11-23"', '"on":"2026-02-30"'), 'cut off or changed'],
    [
      'with an answer that nobody gives',
      asText.replace('"kind":"sent"', '"kind":"heard","answer":"maybe"'),
      'cut off or changed',
    ],
    ['with a form that isn’t one', changed({ forms: [{ formId: 'nudge' }] }), 'cut off or changed'],
    ['with a revision that can’t be counted', changed({ people: { revision: -1, entries: [] } }), 'cut off or changed'],
    ['with entries that are none', changed({ people: { revision: 1, entries: [['to']] } }), 'cut off or changed'],
    ['too large', `${asText}${' '.repeat(LONGEST_INTERVIEW)}`, 'too large'],
  ])('is refused with a reason where it is %s', (_, text, reason) => {
    expect(readInterviewText(text).problem).toContain(reason);
  });

  test('is refused or whole, whatever the storage holds', () => {
    fc.assert(
      fc.property(fc.json(), fc.integer({ min: 0, max: asText.length }), fc.string(), (json, cut, glued) => {
        for (const text of [json, asText.slice(0, cut), asText.slice(0, cut) + glued + asText.slice(cut)]) {
          const read = readInterviewText(text);
          if (read.kept) expect(readInterviewText(JSON.stringify(read.kept))).toEqual(read);
          else expect(read.problem).not.toBe('');
        }
      }),
      runs,
    );
  });
});

type Change = (interview: KeptInterview, id: string) => KeptInterview;
const word = fc.string({ maxLength: 5 });
const change: fc.Arbitrary<Change> = fc.oneof(
  word.map(
    (text): Change =>
      (now) =>
        rename(now, text),
  ),
  word.map(
    (text): Change =>
      (now) =>
        withNotes(now, text),
  ),
  fc.tuple(fc.constantFrom('thank-you', 'nudge'), word).map(
    ([formId, text]): Change =>
      (now) =>
        withForm(now, formId, letter(['company', text], ['to', text]), at),
  ),
  fc.constant<Change>((now, id) => withEvent(now, id, day('2026-11-24'), { kind: 'ended' })),
  fc.constant<Change>((now) => withoutEvent(now, now.events[0]?.id ?? '')),
);
const changes = fc.array(change, { maxLength: 8 });

function apply(list: readonly Change[], tab: string): KeptInterview {
  return list.reduce((now, make, index) => make(now, `${tab}${String(index)}`), kept);
}

describe('Two states of one interview', () => {
  test('are joined the same way in both tabs, and once is enough', () => {
    fc.assert(
      fc.property(changes, changes, changes, (one, two, three) => {
        const [a, b, c] = [apply(one, 'a'), apply(two, 'b'), apply(three, 'c')];
        const joined = joinInterviews(a, b);
        expect(joinInterviews(b, a)).toEqual(joined);
        expect(joinInterviews(joined, a)).toEqual(joined);
        expect(joinInterviews(joinInterviews(a, b), c)).toEqual(joinInterviews(a, joinInterviews(b, c)));
      }),
      runs,
    );
  });

  test('keep what was done in either', () => {
    const one = withEvent(kept, 'e2', day('2026-12-01'), { kind: 'sent', scenarioId: 'nudge' });
    const other = withoutEvent(rename(kept, 'Acme Ltd'), 'e1');
    const joined = joinInterviews(one, other);
    expect([nameOf(joined), notesOf(joined), eventsOf(joined).map(({ id }) => id)]).toEqual(['Acme Ltd', 'Room 4', ['e2']]);
  });
});

describe('A file', () => {
  test('has every interview again', () => {
    const other = newInterview('b2', 'Other');
    expect(readInterviewFile(`\uFEFF${writeInterviewFile([kept, other])}`)).toEqual({ interviews: [kept, other], bad: [] });
  });

  test('with two records of one id has one that holds both', () => {
    const file = readInterviewFile(writeInterviewFile([kept, rename(kept, 'Renamed')]));
    expect(file.problem === undefined && file.interviews.map(nameOf)).toEqual(['Renamed']);
  });

  test('says which entries are left out, and why', () => {
    const text = JSON.stringify({
      format: 'afterword-interviews',
      version: 1,
      interviews: [{}, kept, { ...kept, version: 9 }],
    });
    expect(readInterviewFile(text)).toEqual({
      interviews: [kept],
      bad: [
        { number: 1, reason: expect.stringContaining('cut off or changed') as string },
        { number: 3, reason: expect.stringContaining('a newer version') as string },
      ],
    });
  });

  test.each([
    ['{', 'isn’t a file of interviews'],
    ['[]', 'isn’t a file of interviews'],
    ['{"format":"afterword-interviews","version":1}', 'isn’t a file of interviews'],
    ['{"format":"afterword-interviews","version":2,"interviews":[]}', 'another version'],
    [' '.repeat(5_000_001), 'too large'],
  ])('%.20j is refused with a reason', (text, reason) => {
    expect(readInterviewFile(text).problem).toContain(reason);
  });
});

describe('A draft of version 0.3', () => {
  const old = {
    version: 1,
    id: 'd1',
    scenarioId: 'thank-you',
    name: 'Acme, Dana Lee',
    revision: 7,
    savedAt: '2026-11-20T09:05',
    draft: {
      version: 1,
      entries: [
        ['you', 'Sam'],
        ['company', 'Acme'],
        ['interview', '2026-11-20'],
        ['to', 'Dana Lee'],
        ['detail', 'the rota'],
      ],
      edits: [{ message: 'By hand' }],
    },
  };

  test('becomes an interview with every word of it', () => {
    const { kept: draft } = readKeptDraft(JSON.stringify(old));
    const made = draft && fromKeptDraft(draft);
    expect(made && readInterviewText(JSON.stringify(made))).toEqual({ kept: made });
    expect(made && [made.id, nameOf(made), formOf(made, 'thank-you')]).toEqual([
      'd1',
      'Acme, Dana Lee',
      { formId: 'thank-you', revision: 7, savedAt: parsePlainDateTime('2026-11-20T09:05'), draft: draft?.draft },
    ]);
    expect(made && factsOf(made)).toEqual({
      shared: { you: 'Sam', company: 'Acme', interview: '2026-11-20' },
      people: [{ to: 'Dana Lee' }],
    });
  });

  test('comes out of a file of drafts as well, next to the damaged ones', () => {
    const text = JSON.stringify({ format: 'afterword-drafts', version: 1, drafts: [{ ...old, draft: {} }, old] });
    const file = readInterviewFile(text);
    expect(file.problem === undefined && file.interviews.map(nameOf)).toEqual(['Acme, Dana Lee']);
    expect(file.problem === undefined && file.bad.map(({ number }) => number)).toEqual([1]);
  });
});

describe('A name', () => {
  test.each([
    [letter(['company', ' Acme '], ['to', 'Dana']), 'Acme'],
    [letter(['company', ' '], ['to', 'Dana Lee']), 'Dana Lee'],
    [letter(), 'Thank you'],
  ] as const)('is suggested from %j', (draft, name) => {
    expect(suggestName(draft, 'thank-you')).toBe(name);
  });

  test.each([
    ['Acme', ['Other'], 'Acme'],
    ['Acme', ['Acme'], 'Acme (2)'],
    ['Acme (2)', ['Acme', 'Acme (2)'], 'Acme (3)'],
  ] as const)('%s, where %j are taken, is %s', (name, taken, next) => {
    expect(nextName(name, taken)).toBe(next);
  });

  test.each(HOSTILE_TEXTS)('%j is one line of at most 80 characters', (text) => {
    const name = cleanName(text.repeat(40));
    expect(Array.from(name).length).toBeLessThanOrEqual(LONGEST_NAME);
    expect(name).not.toMatch(/\p{Control}|^\s|\s$/u);
  });
});
