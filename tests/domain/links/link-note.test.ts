import { describe, expect, test } from 'vitest';
import { readLink, withoutLink, type ReadLink } from '~/domain/links/read-link';
import { writeLink } from '~/domain/links/share-link';
import { DATE_FIELDS } from '~/domain/form/common-fields';
import goldenLinks from '../../vectors/golden-links-note.json';
import { HOSTILE_TEXTS } from '../../vectors/hostile-texts';
import { realScenario } from '../../vectors/real-scenarios';

const thankYou = realScenario('thank-you').linkFields;
const job = { shared: { role: 'Nurse' }, people: [{}] };

function open(fragment: string, query = '', fields = thankYou): ReadLink | undefined {
  return readLink({ fragment, query, length: 100 }, fields);
}

function note(link: ReadLink | undefined): string | undefined {
  return link?.notices.find((notice) => notice.kind === 'note')?.text;
}

describe('Links with a note, kept for years', () => {
  test.each(goldenLinks)('$what', (link) => {
    expect(open(link.fragment)).toEqual({
      answers: { shared: link.shared, people: [{}] },
      notices: [{ kind: 'note', text: link.note }],
    });
  });

  test.each(goldenLinks.filter(({ fragment }) => fragment.startsWith('#v=1.')))(
    'are still written as they were, but for what a mail or chat program may take away: $what',
    ({ fragment, written = fragment, shared, note }) => {
      expect(`#${writeLink({ shared: { ...shared }, people: [{}] }, thankYou, note)}`).toBe(written);
    },
  );
});

describe('A written note', () => {
  test('is the last entry', () => {
    const written = writeLink({ shared: { role: 'Nurse' }, people: [{ to: 'Dana' }] }, thankYou, 'Hello');
    expect(written).toMatch(/&to=Dana&note=Hello$/u);
  });

  test.each(['', ' ', '\n\n', '\u202E'])('of %j is none', (text) => {
    expect(writeLink(job, thankYou, text)).toBe(writeLink(job, thankYou));
  });

  test.each(HOSTILE_TEXTS.map((text) => [text] as const))('comes back as a form would hold it: %j', (text) => {
    const read = open(`#${writeLink(job, thankYou, text)}`);
    expect(read?.answers).toEqual(job);
    expect(note(read) ?? '').toBe(note(open(`#role=Nurse&${new URLSearchParams([['note', text]]).toString()}`)) ?? '');
    expect(note(read) ?? '').not.toMatch(/[\u202A-\u202E\u2066-\u2069\0\r]/u);
  });
});

describe('A note that is read', () => {
  test('is no answer', () => {
    expect(open('#role=Nurse&note=Hello')?.answers).toEqual(job);
  });

  test('is a link by itself, also after the question mark and in the calculator', () => {
    expect(note(open('#note=Hello'))).toBe('Hello');
    expect(note(open('', '?note=Hello'))).toBe('Hello');
    expect(note(open('#note=Hello', '', DATE_FIELDS))).toBe('Hello');
  });

  test('is the first of several', () => {
    expect(note(open('#note=first&note=second'))).toBe('first');
  });

  test('after # wins over one after ?', () => {
    expect(note(open('#note=fragment', '?note=query'))).toBe('fragment');
  });

  test.each([
    ['a%00b%07c', 'a b c'],
    ['a%0D%0Ab', 'a\nb'],
    ['%E2%80%AEabc', 'abc'],
    ['%ED%A0%80', '\uFFFD\uFFFD\uFFFD'],
    ['%3Cimg+src%3Dx+onerror%3Dalert(1)%3E', '<img src=x onerror=alert(1)>'],
    ['%7B%7Byou%7D%7D', '{{you}}'],
  ])('is cleaned like any text: %s', (written, expected) => {
    expect(note(open(`#note=${written}`))).toBe(expected);
  });

  test('of 1,000 characters is shown; of one more it is left out and named', () => {
    const long = '👍'.repeat(1000);
    expect(note(open(`#note=${encodeURIComponent(long)}`))).toBe(long);
    expect(open(`#role=Nurse&note=${encodeURIComponent(`${long}!`)}`)).toEqual({
      answers: job,
      notices: [
        {
          kind: 'left out',
          fields: [{ label: 'Note', reason: 'This is 1001 characters long, 1 more than the 1000 that fit.' }],
        },
      ],
    });
  });

  test('is named among all that was left out, in one notice', () => {
    const kinds = open(`#tone=loud&note=${'x'.repeat(1001)}`)?.notices;
    expect(kinds).toMatchObject([{ kind: 'left out', fields: [{ label: 'Tone' }, { label: 'Note' }] }]);
  });

  test('of nothing but spaces says nothing', () => {
    expect(open('#role=Nurse&note=+')?.notices).toEqual([]);
  });

  test('says that it was changed on its way', () => {
    const written = writeLink(job, thankYou, 'Hello');
    expect(open(`#${written}!`)?.notices).toEqual([{ kind: 'note', text: 'Hello!' }, { kind: 'damaged' }]);
  });

  test('leaves the address with the rest of the link', () => {
    expect(withoutLink('?note=Hello&x=1', thankYou)).toBe('?x=1');
  });

  test('of a link over the limit is not read', () => {
    const read = readLink({ fragment: '#note=Hello', query: '', length: 8001 }, thankYou);
    expect(read?.notices).toEqual([{ kind: 'too long', length: 8001 }]);
  });
});
