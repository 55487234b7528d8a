import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanAnswer } from '~/domain/form/answers';
import { gmailLink, LONGEST_MAIL_LINK, mailtoLink, outlookLink } from '~/domain/out/mail-links';
import { readAnswers } from '~/domain/email/read-answers';
import { renderEmail } from '~/domain/email/render-email';
import type { Email } from '~/domain/email/scenario';
import { HOSTILE_TEXTS } from '../../vectors/hostile-texts';
import { runs } from '../../vectors/property-runs';
import { realScenario } from '../../vectors/real-scenarios';

interface Read {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** RFC 6068 as a mail program reads it: no + for a space, each header decoded once. */
function readMailto(link: string): Read {
  const { protocol, pathname, search, hash } = new URL(link);
  expect(protocol).toBe('mailto:');
  expect(hash).toBe('');
  const headers = search
    .slice(1)
    .split('&')
    .map((header): [string, string] => {
      const [name = '', value = '', ...rest] = header.split('=');
      expect(rest).toEqual([]);
      return [name, decodeURIComponent(value)];
    });
  expect(new Set(headers.map(([name]) => name)).size).toBe(headers.length);
  return { address: decodeURIComponent(pathname), headers: Object.fromEntries(headers) };
}

function readWeb(link: string): Read {
  const { searchParams, hash } = new URL(link);
  expect(hash).toBe('');
  expect(link).not.toContain('+');
  return { address: searchParams.get('to') ?? '', headers: Object.fromEntries(searchParams) };
}

const email: Email = { subject: 'Thank you & hello', message: "O'Brien\nline 2 + 50%" };

test('A link is too long for some mail programs over 2,000 characters', () => {
  expect(LONGEST_MAIL_LINK).toBe(2000);
});

describe('A mailto link', () => {
  test('is percent-encoded whole, with %20 for spaces and %0D%0A for line breaks', () => {
    expect(mailtoLink('a@b.co', email)).toBe(
      'mailto:a@b.co?subject=Thank%20you%20%26%20hello&body=O%27Brien%0D%0Aline%202%20%2B%2050%25',
    );
  });

  test('may name nobody', () => {
    expect(mailtoLink('', { subject: 'S', message: 'M' })).toBe('mailto:?subject=S&body=M');
  });

  test.each([
    'dana@example.com',
    'a&b=c?d@example.com',
    "o'brien@example.com",
    'first.last+tag@sub.example.co.uk',
    '#%/x@example.com',
    '{a}|b^~`@example.com',
  ])('goes to %s and to nobody else', (address) => {
    const read = readMailto(mailtoLink(address, email));
    expect(read.address).toBe(address);
    expect(Object.keys(read.headers)).toEqual(['subject', 'body']);
  });

  test('keeps @ and + in an address readable', () => {
    expect(mailtoLink('first.last+tag@example.com', email)).toMatch(/^mailto:first\.last\+tag@example\.com\?/u);
  });

  test.each(['', 'a b', 'a+b', 'a&cc=evil@example.com', 'a=b', 'a#b', 'a?b', '100%', '%0D%0A', "!'()*", 'José 李雷 👍'])(
    'gives the subject %j back as it is',
    (subject) => {
      expect(readMailto(mailtoLink('a@b.co', { subject, message: '' })).headers).toEqual({ subject, body: '' });
    },
  );

  test.each(['one\ntwo', 'one\n\ntwo', '\n', 'one\n'])('breaks the lines of %j with %%0D%%0A', (message) => {
    const link = mailtoLink('a@b.co', { subject: '', message });
    expect(readMailto(link).headers.body).toBe(message.replaceAll('\n', '\r\n'));
    expect(link.replaceAll('%0D%0A', '')).not.toMatch(/%0[AD]/u);
  });

  test('is as long as what it holds, and nine times as long for letters far from ASCII', () => {
    const message = 'a'.repeat(1900);
    expect(mailtoLink('', { subject: '', message }).length).toBe(1900 + 'mailto:?subject=&body='.length);
    expect(mailtoLink('', { subject: '', message: '李'.repeat(500) }).length).toBeGreaterThan(LONGEST_MAIL_LINK);
  });
});

describe('A link to Gmail', () => {
  test('opens a draft on Google’s site', () => {
    const link = gmailLink('a+b@c.co', { subject: 'a b+c&d#e', message: 'x\ny z' });
    expect(link).toMatch(/^https:\/\/mail\.google\.com\/mail\/\?view=cm&fs=1&to=/u);
    expect(readWeb(link).headers).toEqual({ view: 'cm', fs: '1', to: 'a+b@c.co', su: 'a b+c&d#e', body: 'x\ny z' });
  });
});

describe('A link to Outlook', () => {
  test('opens a draft on Microsoft’s site', () => {
    const link = outlookLink('a+b@c.co', { subject: 'a b+c&d#e', message: 'x\ny z' });
    expect(link).toMatch(/^https:\/\/outlook\.live\.com\/mail\/0\/deeplink\/compose\?to=/u);
    expect(readWeb(link).headers).toEqual({ to: 'a+b@c.co', subject: 'a b+c&d#e', body: 'x\ny z' });
  });
});

describe('Whatever is answered', () => {
  const { fields } = realScenario('thank-you').scenario;
  const { scenario } = realScenario('thank-you');
  const typed = fields.filter(({ form }) => form === 'line' || form === 'text');

  function emailOf(text: string): Email {
    const answers = Object.fromEntries(typed.map((field) => [field.id, cleanAnswer(field, text)]));
    return renderEmail(scenario, readAnswers(fields, answers, undefined));
  }

  function expectNothingSmuggled({ subject, message }: Email): void {
    const mailto = readMailto(mailtoLink('dana@example.com', { subject, message }));
    expect(mailto).toEqual({
      address: 'dana@example.com',
      headers: { subject, body: message.replaceAll('\n', '\r\n') },
    });
    expect(mailto.headers.subject).not.toMatch(/[\r\n]/u);
    const gmail = readWeb(gmailLink('dana@example.com', { subject, message }));
    expect(gmail.headers).toEqual({ view: 'cm', fs: '1', to: 'dana@example.com', su: subject, body: message });
    const outlook = readWeb(outlookLink('dana@example.com', { subject, message }));
    expect(outlook.headers).toEqual({ to: 'dana@example.com', subject, body: message });
  }

  test.each(HOSTILE_TEXTS)('%j adds no header, no address and no line to the subject', (text) => {
    expectNothingSmuggled(emailOf(text));
  });

  test('no text adds a header', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom('\r\nBcc: x@y.z', '&bcc=x@y.z', '?cc=x', '#', '%0D%0A', '%', '+', '&', '='),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        expectNothingSmuggled(emailOf(pieces.join('')));
      }),
      runs,
    );
  });
});

describe('An email edited by hand', () => {
  test.each(['\uD800', 'a\uDC00b', '👍'.slice(0, 1)])('may hold half a character: %j', (text) => {
    const edited: Email = { subject: text, message: text };
    expect(() => [mailtoLink('', edited), gmailLink('', edited), outlookLink('', edited)]).not.toThrow();
  });

  test('adds no header by a line break in its subject', () => {
    const { headers } = readMailto(mailtoLink('a@b.co', { subject: 'x\r\nBcc: y@z.co', message: '' }));
    expect(Object.keys(headers)).toEqual(['subject', 'body']);
    expect(headers.subject).toBe('x Bcc: y@z.co');
  });
});
