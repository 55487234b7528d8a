import { describe, expect, test } from 'vitest';
import { CALCULATOR_FIELDS } from '~/domain/form/common-fields';
import { readLink, type ReadLink } from '~/domain/links/read-link';
import { mendLink } from '~/domain/links/mend-link';
import { writeLink } from '~/domain/links/share-link';
import goldenLinks from '../../vectors/golden-links.json';
import { realScenario, realScenarios } from '../../vectors/real-scenarios';

const thankYou = realScenario('thank-you').linkFields;
const linkOf = (fragment: string, query = '') => ({ query, fragment, length: 100 + query.length + fragment.length });

function open(fragment: string, query = '', fields = thankYou): ReadLink | undefined {
  return readLink(mendLink(linkOf(fragment, query), fields), fields);
}

function shared(fragment: string, query = ''): Readonly<Record<string, string>> | undefined {
  return open(fragment, query)?.answers.shared;
}

describe('A link that arrived as it was written', () => {
  test.each(goldenLinks)('is left as it is: $what', ({ scenario, query, fragment }) => {
    const link = linkOf(fragment, query);
    expect(mendLink(link, realScenario(scenario).linkFields)).toEqual(link);
  });

  // By hand, with every escape that a value may need: it looks like damage, and is none.
  test.each([
    ['#you=%253Cscript%253E', { you: '%3Cscript%3E' }],
    ['#company=R%26amp%3BD', { company: 'R&amp;D' }],
    ['#company=Sam%26role%3DNurse', { company: 'Sam&role=Nurse' }],
    ['#role=3D+artist', { role: '3D artist' }],
    ['#role=3D+artist&interview=2026-11-23', { role: '3D artist', interview: '2026-11-23' }],
    ['#role=3Ds+Max+artist', { role: '3Ds Max artist' }],
    ['#company=%3D3D%3D', { company: '=3D=' }],
    ['#company=A%20B%20C', { company: 'A B C' }],
    ['#company=Acme+Inc.', { company: 'Acme Inc.' }],
    ['#company=Acme+(UK)', { company: 'Acme (UK)' }],
    ['#company=What%3Futm_source%3Dx', { company: 'What?utm_source=x' }],
    ['#value=a%0A%3E+b', { value: 'a\n> b' }],
    ['#company=a=b', { company: 'a=b' }],
    ['#company=%C2%ACe%3D1', { company: '¬e=1' }],
  ])('by hand, %s is taken as it is', (fragment, expected) => {
    expect(open(fragment)).toEqual({ answers: { shared: expected, people: [{}] }, notices: [] });
  });
});

describe('A link that was written by hand', () => {
  test.each([
    ['#role=Nurse&amp;company=Acme'],
    ['#role=Nurse&amp;amp;company=Acme'],
    ['#role=Nurse&#38;company=Acme'],
    ['#role%3DNurse%26company%3DAcme'],
    ['#role%253DNurse%2526company%253DAcme'],
    ['#role=3DNurse&company=3DAcme'],
    ['#role=3DNurse&amp;company=3DAcme'],
    ['#Role=Nurse&Company=Acme'],
    ['##role=Nurse&company=Acme'],
    ['#/role=Nurse&company=Acme'],
    ['#?role=Nurse&company=Acme'],
    ['#role=Nurse&company=Acme?utm_source=chat'],
    ['#role=Nurse&company=Acme&utm_source=chat'],
    ['#utm_source=chat&role=Nurse&company=Acme'],
  ])('is understood: %s', (fragment) => {
    const answers = { shared: { role: 'Nurse', company: 'Acme' }, people: [{}] };
    expect(open(fragment)).toEqual({ answers, notices: [] });
    expect(open('', fragment.replace('#', '?'))).toEqual({ answers, notices: [] });
  });

  test.each(['.', ')', ').', '>', '"', '%22', '%3E', '”', '%E2%80%9D', '。', '/'])(
    'gives the day that %j was added to',
    (end) => {
      expect(shared(`#role=Nurse&interview=2026-11-23${end}`)).toEqual({ role: 'Nurse', interview: '2026-11-23' });
    },
  );

  test('gives the day behind =3D', () => {
    expect(shared('#interview=3D2026-11-23')).toEqual({ interview: '2026-11-23' });
  });

  test('keeps the names of its keys where HTML takes them for signs', () => {
    const fields = [...realScenario('thank-you').linkFields];
    expect(open('#role=Nurse¬e=Hello', '', fields)?.notices).toEqual([{ kind: 'note', text: 'Hello' }]);
    expect(open('#role=Nurse%C2%ACe=Hello', '', fields)?.notices).toEqual([{ kind: 'note', text: 'Hello' }]);
  });
});

test('No other key of a link begins like one of the names that HTML ends without a semicolon', () => {
  // WHATWG HTML, 13.5: the names of named character references that end in no semicolon, in small letters.
  const names =
    'aacute|acirc|acute|aelig|agrave|amp|aring|atilde|auml|brvbar|ccedil|cedil|cent|copy|curren|deg|divide|eacute|ecirc|egrave|eth|euml|frac|gt|iacute|icirc|iexcl|igrave|iquest|iuml|laquo|lt|macr|micro|middot|nbsp|not|ntilde|oacute|ocirc|ograve|ordf|ordm|oslash|otilde|ouml|para|plusmn|pound|quot|raquo|reg|sect|shy|sup|szlig|thorn|times|uacute|ucirc|ugrave|uml|uuml|yacute|yen|yuml';
  const keys = new Set(realScenarios.flatMap(({ linkFields }) => linkFields.map(({ id }) => id)));
  const taken = [...keys].filter((key) => new RegExp(`^(?:${names})`, 'u').test(key));
  expect(taken.toSorted()).toEqual(['noticeby', 'times']);
});

describe('A link that lost a part', () => {
  const written = writeLink({ shared: { role: 'Nurse', company: 'Acme', interview: '2026-11-23' }, people: [{}] }, thankYou);

  test('is read as far as it goes, and says so', () => {
    expect(open(`#${written.slice(0, -3)}`)).toMatchObject({
      answers: { shared: { role: 'Nurse', company: 'Acme' } },
      notices: [{ kind: 'damaged' }, { kind: 'left out' }],
    });
  });

  test.each([
    ['percent-encoding', encodeURIComponent(written)],
    ['HTML', written.replaceAll('&', '&amp;')],
    ['quoted-printable', written.replaceAll('=', '=3D')],
  ])('is read through %s too', (_, carried) => {
    const read = open(`#${carried.slice(0, carried.indexOf('Acme') + 2)}`);
    expect(read).toEqual({
      answers: { shared: { role: 'Nurse', company: 'Ac' }, people: [{}] },
      notices: [{ kind: 'damaged' }],
    });
  });

  test.each([
    '#v=',
    '#v%3D',
    '#v=1',
    '#v=1.',
    '#v=1.abc',
    '#v%3D1.abc',
    '#v=3D',
    '#v=3D1.abc',
    '#v&#61;1.abc',
    '#v=1.abc&',
    '#v=1.abc&ro',
  ])('so that nothing is left of it says so: %s', (fragment) => {
    expect(open(fragment)).toEqual({ answers: { shared: {}, people: [{}] }, notices: [{ kind: 'damaged' }] });
  });

  test('says so wherever it was cut', () => {
    for (let length = 1; length < written.length; length += 1) {
      expect(open(`#${written.slice(0, length)}`)?.notices ?? 'not noticed').toContainEqual({ kind: 'damaged' });
    }
  });

  test('gives no other answers without a word, whichever one letter was changed, lost, doubled or put in', () => {
    const whole = open(`#${written}`);
    for (let at = written.indexOf('&') + 1; at <= written.length; at += 1) {
      const [start, here, end] = [written.slice(0, at), written.charAt(at), written.slice(at + 1)];
      for (const changed of [
        `${start}q${end}`,
        `${start}${end}`,
        `${start}${here}${here}${end}`,
        `${start}q${here}${end}`,
      ]) {
        const read = open(`#${changed}`);
        if (read?.notices.length === 0) expect(read, changed).toEqual(whole);
        else expect(read?.notices, changed).toContainEqual({ kind: 'damaged' });
      }
    }
  });

  test('says so where an answer was added by hand', () => {
    expect(open(`#${written}&you=Eve`)?.notices).toEqual([{ kind: 'damaged' }]);
    expect(open(`#you=Eve&${written}`)?.notices).toEqual([{ kind: 'damaged' }]);
    expect(open(`#${written}+and+more`)?.notices).toContainEqual({ kind: 'damaged' });
  });
});

test('A link to another page is one, so that nothing of it stays in the address', () => {
  const personal = writeLink({ shared: { you: 'Sam' }, people: [{ to: 'Dana' }] }, thankYou);
  const nothing = { answers: { shared: {}, people: [{}] }, notices: [{ kind: 'not for this page' }] };
  for (const fragment of [`#${personal}`, `#${encodeURIComponent(personal)}`, '#you=Sam', '#you%3DSam%26to%3DDana']) {
    expect(open(fragment, '', CALCULATOR_FIELDS), fragment).toEqual(nothing);
  }
});

test.each(['#v=2.abc&you=Sam', '#v%3D2.abc%26you%3DSam', '#v=2.abc&amp;you=Sam'])(
  '%s was made by a newer version, and by no older one',
  (fragment) => {
    expect(open(fragment)).toEqual({ answers: { shared: { you: 'Sam' }, people: [{}] }, notices: [{ kind: 'newer' }] });
  },
);

test('A link of 8,000 characters is read also where a carrier made it longer', () => {
  const value = '“'.repeat(800);
  const written = writeLink({ shared: { value }, people: [{}] }, thankYou);
  expect(written.length).toBeGreaterThan(7200);
  const carried = mendLink(linkOf(`#${encodeURIComponent(written)}`), thankYou);
  expect(carried).toEqual(linkOf(`#${written}`));
});

test.each([
  ['marks', '.'.repeat(23_000)],
  ['brackets', '>'.repeat(23_000)],
  ['entities', '&amp;'.repeat(4600)],
  ['stamps', 'v=1.a&'.repeat(3800)],
  ['escapes', `v=1.a&value=${'%25'.repeat(7600)}`],
  ['soft breaks', `v=1.a&value=${'=3D'.repeat(7600)}`],
  ['spaces', `v=1.a&value=${'%20+'.repeat(5700)}`],
])('A long text of %s costs little time', (_, text) => {
  const start = process.cpuUsage();
  mendLink(linkOf(`#role=x${text}q`), thankYou);
  mendLink(linkOf(`#${text}q`), thankYou);
  expect(process.cpuUsage(start).user).toBeLessThan(5_000_000);
});
