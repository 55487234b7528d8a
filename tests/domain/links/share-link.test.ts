import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '~/domain/form/answers';
import { problemWith } from '~/domain/form/problems';
import { DATE_FIELDS } from '~/domain/form/common-fields';
import { readLink, withoutLink, type ReadLink } from '~/domain/links/read-link';
import { LINK_VERSION, LONGEST_LINK, writeLink } from '~/domain/links/share-link';
import goldenLinks from '../../vectors/golden-links.json';
import { anyAnswers, answered } from '../../vectors/any-answers';
import { runs } from '../../vectors/property-runs';
import { realScenario, realScenarios } from '../../vectors/real-scenarios';

const thankYou = realScenario('thank-you').linkFields;
const nudge = realScenario('nudge').linkFields;

function open(fragment: string, query = '', fields = thankYou, mostPeople?: number): ReadLink | undefined {
  const link = { query, fragment, length: `https://example.org/write/${query}${fragment}`.length };
  return readLink(link, fields, mostPeople);
}

function readBack(written: string, fields = thankYou): ReadLink | undefined {
  return open(`#${written}`, '', fields);
}

const typed: Answers = {
  shared: { you: 'Sam Roy', role: 'R&D (A/B)', interview: '2026-11-20T14:30', value: 'one\ntwo' },
  people: [
    { to: 'Dana Lee', detail: 'rotas' },
    { to: '李雷', email: 'lei@example.com' },
  ],
};

describe('Links of format version 1, kept for years', () => {
  test.each(goldenLinks)('$what', ({ scenario, query, fragment, answers }) => {
    const read = open(fragment, query, realScenario(scenario).linkFields);
    expect(read).toEqual({ answers, notices: [] });
  });

  test('are at least twelve, made by the page and by hand', () => {
    expect(goldenLinks.length).toBeGreaterThanOrEqual(12);
    expect(goldenLinks.filter(({ fragment }) => fragment.startsWith('#v=1.')).length).toBeGreaterThanOrEqual(6);
    expect(goldenLinks.filter(({ fragment }) => !fragment.startsWith('#v=')).length).toBeGreaterThanOrEqual(6);
  });

  test.each(goldenLinks.filter(({ fragment }) => fragment.startsWith('#v=1.')))(
    'are still written as they were, but for what a mail or chat program may take away: $what',
    ({ scenario, fragment, written = fragment, answers }) => {
      const { linkFields } = realScenario(scenario);
      const people = answers.people.map((person): Record<string, string> => ({ ...person }));
      expect(`#${writeLink({ shared: { ...answers.shared }, people }, linkFields)}`).toBe(written);
      expect(open(written, '', linkFields)).toEqual({ answers, notices: [] });
    },
  );
});

describe('A written link', () => {
  test('begins with its version and checksum, and holds the answers as a form does', () => {
    expect(writeLink({ shared: { you: 'Sam' }, people: [{}] }, thankYou)).toBe('v=1.491p9c&you=Sam');
    expect(LINK_VERSION).toBe(1);
  });

  test('is empty where there is nothing to say', () => {
    expect(writeLink({ shared: {}, people: [{}] }, thankYou)).toBe('');
    expect(writeLink({ shared: { you: '' }, people: [{ to: '' }] }, thankYou)).toBe('');
  });

  test('writes a space as + and a line break as %0A, and nothing that a chat program would cut at', () => {
    const written = writeLink(typed, thankYou);
    expect(written).toContain('you=Sam+Roy&');
    expect(written).toContain('value=one%0Atwo');
    expect(written).toMatch(/^[\w.%+=&-]+$/u);
  });

  test.each([
    ['Acme Inc.', 'Acme+Inc%2E'],
    ['Acme...', 'Acme..%2E'],
    ['A-', 'A%2D'],
    ['A ', 'A%20'],
    ['A  ', 'A+%20'],
    ['*A* and _B_', '%2AA%2A+and+%5FB%5F'],
    ["What!? (yes) 'no' ~", 'What%21%3F+%28yes%29+%27no%27+%7E'],
  ])('ends in a letter or a digit, and holds no mark of a chat program: %j', (company, expected) => {
    expect(writeLink({ shared: { company }, people: [{}] }, thankYou)).toMatch(
      new RegExp(`&company=${RegExp.escape(expected)}$`, 'u'),
    );
  });

  test('ends in a letter also where the last person has no name', () => {
    const answers = { shared: {}, people: [{ to: 'Dana' }, { to: '' }] };
    expect(writeLink(answers, thankYou)).toMatch(/&to=Dana&to$/u);
    expect(readBack(writeLink(answers, thankYou))?.answers.people).toEqual([{ to: 'Dana' }, {}]);
  });

  test('gives the same answers when it is read', () => {
    expect(readBack(writeLink(typed, thankYou))).toEqual({ answers: typed, notices: [] });
  });
});

describe.each(realScenarios.map((real) => [real.scenario.id, real] as const))('For all answers of %s', (_, real) => {
  test('reading what was written gives them again, character for character', () => {
    const most = real.scenario.severalPeople ? 10 : 1;
    fc.assert(
      fc.property(anyAnswers(real.linkFields, most), (answers) => {
        const written = writeLink(answers, real.linkFields);
        fc.pre(written.length < LONGEST_LINK - 100);
        const kept: Answers = { shared: answered(answers.shared), people: answers.people.map(answered) };
        const expected = written === '' ? undefined : { answers: kept, notices: [] };
        expect(open(`#${written}`, '', real.linkFields, most)).toEqual(expected);
      }),
      runs,
    );
  });
});

describe('An address', () => {
  test.each([
    ['', ''],
    ['#', '?'],
    ['#what-to-avoid', ''],
    ['', '?utm_source=mail'],
    ['#salary=1', '?q=nudge'],
    ['#__proto__=1', ''],
    ['#constructor=1&toString=2', ''],
    ['#%E0%A4%A', ''],
    ['#=', '?='],
  ])('with the fragment %j and the query %j is no link', (fragment, query) => {
    expect(open(fragment, query)).toBeUndefined();
  });

  test('is a link where the query alone holds a field', () => {
    expect(open('', '?you=Sam')?.answers.shared).toEqual({ you: 'Sam' });
  });

  test('of the calculator is read by its three fields, and the rest is passed over', () => {
    const read = open('#interview=2026-11-20&replyby=2026-12-04&place=GB-SCT&you=Sam', '', DATE_FIELDS);
    expect(read?.answers.shared).toEqual({ interview: '2026-11-20', replyby: '2026-12-04', place: 'GB-SCT' });
  });
});

describe('Query and fragment', () => {
  test('are read together, and the fragment wins key by key', () => {
    const read = open('#role=Baker&to=Lee', '?role=Cook&company=Acme&to=Dana&value=x');
    expect(read?.answers).toEqual({ shared: { role: 'Baker', company: 'Acme', value: 'x' }, people: [{ to: 'Lee' }] });
  });

  test('are both checked where they carry a stamp', () => {
    expect(open('#role=Baker', '?v=1.abc&company=Acme')?.notices).toEqual([{ kind: 'damaged' }]);
    expect(open('#v=1.abc&role=Baker', '?company=Acme')?.notices).toEqual([{ kind: 'damaged' }]);
  });

  test('say only once that the link arrived damaged', () => {
    expect(open('#v=1.abc&role=Baker', '?v=1.abc&company=Acme')?.notices).toEqual([{ kind: 'damaged' }]);
  });

  test('need not be stamped alike', () => {
    expect(open(`#${writeLink(typed, thankYou)}`, '?company=Acme')).toEqual({
      answers: { ...typed, shared: { ...typed.shared, company: 'Acme' } },
      notices: [],
    });
  });
});

describe('A damaged link', () => {
  const written = writeLink(typed, thankYou);

  test.each([1, 2, 5])('that lost its last %i characters says so, and fills in what can be read', (lost) => {
    const read = readBack(written.slice(0, -lost));
    expect(read?.notices).toContainEqual({ kind: 'damaged' });
    expect(read?.answers.shared).toEqual(typed.shared);
  });

  test('says so wherever it was cut', () => {
    for (let length = 1; length < written.length; length += 1) {
      expect(readBack(written.slice(0, length))?.notices ?? 'not noticed').toContainEqual({ kind: 'damaged' });
    }
  });

  test('says so whichever one character of what it holds was changed', () => {
    const start = written.indexOf('&') + 1;
    for (let at = start; at < written.length; at += 1) {
      for (const other of ['a', 'A', '0', '+', '%', '&', '=', ' ', '_', '李', '\u0100', '😀']) {
        if (written[at] === other) continue;
        const changed = `${written.slice(0, at)}${other}${written.slice(at + 1)}`;
        expect(readBack(changed)?.notices ?? 'not noticed').toContainEqual({ kind: 'damaged' });
      }
    }
  });

  test('says so where a character was lost or doubled, or two changed places', () => {
    const start = written.indexOf('&') + 1;
    for (let at = start; at < written.length; at += 1) {
      const [before, here, next, after] = [
        written.slice(0, at),
        written[at] ?? '',
        written[at + 1] ?? '',
        written.slice(at + 2),
      ];
      const changed = [
        `${before}${next}${after}`,
        `${before}${here}${here}${next}${after}`,
        `${before}${next}${here}${after}`,
      ];
      for (const text of changed.filter((other) => other !== written)) {
        expect(readBack(text)?.notices).toContainEqual({ kind: 'damaged' });
      }
    }
  });

  test.each([
    'v=1.zzzzzz&you=Sam',
    'v=1&you=Sam',
    'v=&you=Sam',
    'v=0.abc&you=Sam',
    'v=x&you=Sam',
    'you=Sam&v=1.491p9c',
    'v=1.491P9C&you=Sam',
  ])('is %s', (text) => {
    expect(readBack(text)).toEqual({ answers: { shared: { you: 'Sam' }, people: [{}] }, notices: [{ kind: 'damaged' }] });
  });

  test('that lost all but its stamp says so too', () => {
    expect(readBack('v=1.491p9c')).toEqual({ answers: { shared: {}, people: [{}] }, notices: [{ kind: 'damaged' }] });
  });
});

test.each(['v=2.abc&you=Sam', 'v=2&you=Sam', 'v=17.0&you=Sam'])(
  '%s was made by a newer version, and is filled in',
  (text) => {
    expect(readBack(text)).toEqual({ answers: { shared: { you: 'Sam' }, people: [{}] }, notices: [{ kind: 'newer' }] });
  },
);

test.each(['you=Sam', 'you=Sam&', '&you=Sam', 'you=Sam&&x', 'you=Sam&you=Lee'])(
  '%s was written by hand, and is taken as it is',
  (text) => {
    expect(readBack(text)).toEqual({ answers: { shared: { you: 'Sam' }, people: [{}] }, notices: [] });
  },
);

describe('Several people', () => {
  const names = (count: number): string => Array.from({ length: count }, (_, index) => `to=P${String(index + 1)}`).join('&');

  test('are ten at most; of more the first ten are taken, and it is said', () => {
    expect(readBack(names(10))?.answers.people).toHaveLength(10);
    expect(readBack(names(10))?.notices).toEqual([]);
    const eleven = readBack(names(11));
    expect(eleven?.answers.people.at(-1)).toEqual({ to: 'P10' });
    expect(eleven?.notices).toEqual([{ kind: 'too many people', most: 10 }]);
  });

  test('are one where the scenario has one, and it is said', () => {
    const read = open('#to=Dana&to=Lee', '', nudge, 1);
    expect(read).toEqual({
      answers: { shared: {}, people: [{ to: 'Dana' }] },
      notices: [{ kind: 'too many people', most: 1 }],
    });
  });

  test('keep what is theirs, also where one has a problem', () => {
    const read = readBack('to=Dana&email=dana&to=Lee&email=lee@example.com');
    expect(read?.answers.people).toEqual([{ to: 'Dana' }, { to: 'Lee', email: 'lee@example.com' }]);
    expect(read?.notices).toMatchObject([{ kind: 'left out', fields: [{ label: 'Their email address' }] }]);
  });
});

describe('A value that cannot be used is left out with its reason', () => {
  test.each([
    ['interview=2026-02-30', 'Interview date', 'This day or time doesn’t exist. Check it once more.'],
    ['interview=2026-2-3', 'Interview date', 'This day or time doesn’t exist. Check it once more.'],
    ['replyby=soon', 'They promised an answer by', 'This day or time doesn’t exist. Check it once more.'],
    ['replyby=2150-01-01', 'They promised an answer by', 'Check the year: dates from 2000 to 2099 can be worked out.'],
    ['tone=friendly', 'Tone', 'Choose one of these: formal, warm, brief.'],
    ['tone=__proto__', 'Tone', 'Choose one of these: formal, warm, brief.'],
    ['subject=3', 'Subject', 'Choose one of these: 1, 2.'],
    ['place=Scotland', 'Country or region', 'This isn’t a country or region code. It should look like US or GB-ENG.'],
    [
      'email=a@b.c?bcc=evil@x.y',
      'Their email address',
      'This isn’t an email address. It should look like dana@example.com.',
    ],
    ['email=a@b.c,evil@x.y', 'Their email address', 'This isn’t an email address. It should look like dana@example.com.'],
    [
      'email=a@b.c%250d%250aBcc:x@y.z',
      'Their email address',
      'This isn’t an email address. It should look like dana@example.com.',
    ],
    ['email=a@b.c%0D%0ABcc:+x', 'Their email address', 'This isn’t an email address. It should look like dana@example.com.'],
    [`you=${'a'.repeat(121)}`, 'Your name', 'This is 121 characters long, 1 more than the 120 that fit.'],
    [`value=${'a'.repeat(1001)}`, 'What you bring to it', 'This is 1001 characters long, 1 more than the 1000 that fit.'],
    ['say=junk', 'Wording', 'The letter has its first wordings instead, and nothing is lost.'],
    ['say=open.2,close', 'Wording', 'The letter has its first wordings instead, and nothing is lost.'],
    ['say=open.two', 'Wording', 'The letter has its first wordings instead, and nothing is lost.'],
    ['say=__proto__', 'Wording', 'The letter has its first wordings instead, and nothing is lost.'],
    ['say=open.2;close.0', 'Wording', 'The letter has its first wordings instead, and nothing is lost.'],
  ])('%s', (text, label, reason) => {
    expect(readBack(`role=cook&${text}`)).toEqual({
      answers: { shared: { role: 'cook' }, people: [{}] },
      notices: [{ kind: 'left out', fields: [{ label, reason }] }],
    });
  });

  test('all of them in one notice', () => {
    const read = readBack('tone=x&place=x&you=Sam');
    expect(read?.notices).toMatchObject([{ kind: 'left out', fields: [{ label: 'Tone' }, { label: 'Country or region' }] }]);
    expect(read?.answers.shared).toEqual({ you: 'Sam' });
  });

  test('not one that just fits', () => {
    const line = '👍'.repeat(120);
    const text = 'a'.repeat(1000);
    const read = readBack(`you=${encodeURIComponent(line)}&value=${text}`);
    expect(read).toEqual({ answers: { shared: { you: line, value: text }, people: [{}] }, notices: [] });
  });

  test('beside the notice that the link is damaged', () => {
    expect(readBack('v=1.abc&tone=x')?.notices.map(({ kind }) => kind)).toEqual(['damaged', 'left out']);
  });
});

describe('A link of more than 8,000 characters', () => {
  test('opens an empty form and says how long it is', () => {
    const link = { query: '', fragment: '#you=Sam', length: LONGEST_LINK + 1 };
    expect(readLink(link, thankYou)).toEqual({
      answers: { shared: {}, people: [{}] },
      notices: [{ kind: 'too long', length: 8001 }],
    });
  });

  test('is one character too long; 8,000 are read', () => {
    const link = { query: '', fragment: '#you=Sam', length: 8000 };
    expect(readLink(link, thankYou)?.answers.shared).toEqual({ you: 'Sam' });
  });

  test('that holds nothing for the page is no link', () => {
    expect(readLink({ query: '', fragment: '#top', length: 9000 }, thankYou)).toBeUndefined();
  });
});

describe('A hostile link', () => {
  test.each([
    ['you=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E', '<img src=x onerror=alert(1)>'],
    ['you=<b>Sam</b>', '<b>Sam</b>'],
    ['you={{you}}', '{{you}}'],
    ['you={{{you}}}', '{{{you}}}'],
    ['you=__proto__', '__proto__'],
    ['you=%253Cscript%253E', '%3Cscript%3E'], // decoded once
    ['you=%E0%A4%A', '\uFFFD%A'],
    ['you=%', '%'],
    ['you=100%+sure', '100% sure'],
    ['you=%zz', '%zz'],
    ['you=%FF%FE', '\uFFFD\uFFFD'],
    ['you=a%00b', 'a b'],
    ['you=a%0D%0AB', 'a B'],
    ['you=a%0AB', 'a B'],
    ['you=\uD800', '\uFFFD'],
    ['you=a\uDC00b', 'a\uFFFDb'],
    ['you=%ED%A0%80', '\uFFFD\uFFFD\uFFFD'],
    ['you=Pay%E2%80%AEpal', 'Paypal'],
    ['you=%E2%81%A6Sam%E2%81%A9', 'Sam'],
    ['you=Sam+Roy', 'Sam Roy'],
    ['you=C%2B%2B', 'C++'],
    ['you=a=b', 'a=b'],
    ['you=a#b', 'a#b'],
    ['you=a?b', 'a?b'],
    ['y%6Fu=Sam', 'Sam'],
    ['you=Sam&you=Lee&you=', 'Sam'],
    ['you=%EF%BB%BFSam', '\uFEFFSam'],
  ])('%j gives the name %j', (text, expected) => {
    expect(readBack(text)?.answers.shared).toEqual({ you: expected });
  });

  test.each([
    '__proto__=1',
    '__proto__[polluted]=1',
    'constructor=1',
    'constructor[prototype][polluted]=1',
    'toString=1',
    'hasOwnProperty=1',
  ])('with %s changes no object', (text) => {
    const read = readBack(`${text}&you=Sam`);
    expect(read?.answers).toEqual({ shared: { you: 'Sam' }, people: [{}] });
    expect(Object.getPrototypeOf(read?.answers.shared)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('is read without an error, whatever stands in it', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('you=', 'to=', 'detail=', 'v=1.', 'v=2', '&', '=', '%', '%E0', '#', '?', '+', 'tone=', 'interview='),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.array(piece), (query, fragment) => {
        const read = open(fragment.join(''), query.join(''));
        for (const [id, text] of Object.entries(read?.answers.shared ?? {})) {
          expect(thankYou.some((field) => field.id === id && problemWith(field, text) === undefined)).toBe(true);
        }
      }),
      runs,
    );
  });
});

describe('An address without its link', () => {
  test.each([
    ['', ''],
    ['?', '?'],
    ['?q=nudge', '?q=nudge'],
    ['?q=a+b&v=3', '?q=a+b&v=3'], // not ours, so left exactly as it is
    ['?you=Sam', ''],
    ['?you=Sam&utm_source=mail', '?utm_source=mail'],
    ['?v=1.491p9c&you=Sam&x=1', '?x=1'],
    ['?to=Dana&to=Lee&email=d@x.org', ''],
    ['?x=a+b&you=Sam&y=%26', '?x=a+b&y=%26'],
  ])('%s becomes %j', (query, expected) => {
    expect(withoutLink(query, thankYou)).toBe(expected);
  });
});
