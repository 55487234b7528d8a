import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { spawnSync } from 'node:child_process';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanText } from '~/domain/text/clean-text';
import { emlDraft } from '~/domain/out/eml';
import { HOSTILE_MAIL, ORDINARY_MAIL } from '../../vectors/mail-texts';
import { runs } from '../../vectors/property-runs';

/** What a mail program would show; line breaks as `\n`, however the file writes them. */
interface ReadMail {
  readonly subject: string;
  readonly message: string;
  readonly to: readonly string[];
  readonly headers: readonly string[];
  readonly defects: readonly string[];
}

type Reader = (draft: string) => Promise<ReadMail>;

const DANA = 'dana.lee@example.com';
const HEADERS = ['x-unsent', 'to', 'subject', 'mime-version', 'content-type', 'content-transfer-encoding'];

const READERS: readonly (readonly [name: string, read: Reader])[] = [
  ['postal-mime', readWithPostalMime],
  ['mailparser', readWithMailparser],
];

describe('A draft', () => {
  test('is an unsent email in lines of ASCII', () => {
    const draft = emlDraft({ to: DANA, subject: 'Thank you - Sam Roy', message: 'Hi Dana,\n\nThank you.\n\nSam' });
    expect(draft.split('\r\n')).toEqual([
      'X-Unsent: 1',
      'To: dana.lee@example.com',
      'Subject: Thank you - Sam Roy',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      'SGkgRGFuYSwNCg0KVGhhbmsgeW91Lg0KDQpTYW0=',
      '',
    ]);
  });

  test('encodes a subject in other letters, in words that each stand alone', () => {
    const draft = emlDraft({ to: '', subject: 'Thank you - José Núñez, 李雷 and everyone else', message: '' });
    expect(draft).toContain(
      'Subject: =?UTF-8?B?VGhhbmsgeW91IC0gSm9zw6kgTsO6w7Fleiwg5p2O6Zu3IGFuZCBl?=\r\n =?UTF-8?B?dmVyeW9uZSBlbHNl?=\r\n',
    );
  });

  test('has neither a date nor a sender: the mail program adds its own', () => {
    const names = headersOf(emlDraft({ to: DANA, subject: 'x', message: 'y' })).map(([name]) => name);
    expect(names).toEqual(HEADERS);
  });

  test('is made of an empty email too', async () => {
    for (const [, read] of READERS) {
      const mail = await read(emlDraft({ to: '', subject: '', message: '' }));
      expect(mail).toMatchObject({ subject: '', message: '', to: [] });
    }
  });

  test('holds a body that another encoder would have written', () => {
    for (const [, text] of ORDINARY_MAIL) {
      const encoded = emlDraft({ to: '', subject: '', message: text }).split('\r\n\r\n')[1]?.replaceAll('\r\n', '');
      expect(encoded).toBe(Buffer.from(text.replaceAll('\n', '\r\n')).toString('base64'));
    }
  });
});

describe('The subject', () => {
  test.each([
    ['as it is typed', 'Checking in regarding the R&D (A/B) position'],
    ['as it is typed up to the end of the line', 'x'.repeat(69)],
  ])('stands in the file %s', (_, subject) => {
    expect(emlDraft({ to: '', subject, message: '' })).toContain(`\r\nSubject: ${subject}\r\n`);
  });

  test.each([
    ['is longer than a line', 'x'.repeat(70)],
    ['reads like an encoded word', '=?utf-8?B?ZXZpbA==?='],
    ['begins with a space', ' a'],
    ['ends with a space', 'a '],
    ['is a space', ' '],
    ['has an accent', 'é'],
  ])('is encoded where it %s', (_, subject) => {
    expect(emlDraft({ to: '', subject, message: '' })).toMatch(/^Subject: =\?UTF-8\?B\?[^?]+\?=(?:\r\n =\?|\r\n[A-Z])/mu);
  });

  test.each([...ORDINARY_MAIL, ...HOSTILE_MAIL])('is split between characters only: %s', (_, text) => {
    const subject = cleanLine(text);
    const draft = emlDraft({ to: '', subject, message: '' });
    const words = [...draft.matchAll(/=\?UTF-8\?B\?([^?]*)\?=/gu)];
    const whole = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const texts = words.map(([, word = '']) => whole.decode(Buffer.from(word, 'base64')));
    const plain = new Map(headersOf(draft)).get('subject')?.slice(1);
    expect(words.length > 0 ? texts.join('') : plain).toBe(withoutMark(subject));
    for (const [word] of words) expect(word.length).toBeLessThanOrEqual(75);
  });
});

describe('The address', () => {
  test.each([
    DANA,
    "o'brien@example.com",
    'first.last+tag@sub.example.co.uk',
    'a&b=c?d@example.com',
    `${'a'.repeat(64)}@${'b'.repeat(51)}.com`,
  ])('%s comes back from every reader', async (to) => {
    for (const [, read] of READERS) {
      expect((await read(emlDraft({ to, subject: 'x', message: 'y' }))).to).toEqual([to]);
    }
  });

  test.each([
    ['empty', ''],
    ['two addresses', 'a@example.com,evil@example.com'],
    ['two addresses parted by a semicolon', 'a@example.com;evil@example.com'],
    ['an address and a header', 'a@example.com\r\nBcc: evil@example.com'],
    ['an address and a line break', 'a@example.com\n'],
    ['an address and a query', 'a@example.com?bcc=evil@example.com'],
    ['a name and an address', 'Evil <evil@example.com>'],
    ['an address with a comment', 'a(x)@example.com'],
    ['a quoted address', '"a,evil@example.com"@example.com'],
    ['an encoded word, which programs decode', '=?utf-8?Q?evil=40example.org?=@example.com'],
    ['an address in other letters', 'p\u0430ypal@example.com'],
    ['no address', 'Dana'],
  ])('is left out where it is %s', async (_, to) => {
    const draft = emlDraft({ to, subject: 'x', message: 'y' });
    expect(headersOf(draft).map(([name]) => name)).toEqual(HEADERS.filter((name) => name !== 'to'));
    for (const [, read] of READERS) expect(await read(draft)).toMatchObject({ to: [], subject: 'x', message: 'y' });
  });
});

describe.each(READERS)('%s reads', (_name, read) => {
  test.each(ORDINARY_MAIL)('the subject and the message as they were typed: %s', async (_, text) => {
    const subject = text.replaceAll('\n', ' ');
    const mail = await read(emlDraft({ to: DANA, subject, message: text }));
    expect(mail).toMatchObject({ subject, message: text, to: [DANA] });
  });

  test.each(HOSTILE_MAIL)('hostile text as the form would hold it: %s', async (_, text) => {
    expectUnharmed(await read(emlDraft({ to: DANA, subject: text, message: text })), text, text);
  });

  test('any text at all', async () => {
    await fc.assert(
      fc.asyncProperty(anyText(), anyText(), async (subject, message) => {
        expectUnharmed(await read(emlDraft({ to: DANA, subject, message })), subject, message);
      }),
      { ...runs, seed: 20_261_123 },
    );
  });
});

describe('The file', () => {
  test.each([...ORDINARY_MAIL, ...HOSTILE_MAIL])('keeps to short lines of ASCII that end in CRLF: %s', (_, text) => {
    expectWellFormed(emlDraft({ to: DANA, subject: text, message: text }));
    expectWellFormed(emlDraft({ to: text, subject: text, message: text }));
  });

  test('keeps to them with any text at all', () => {
    fc.assert(
      fc.property(anyText(), anyText(), anyText(), (to, subject, message) => {
        expectWellFormed(emlDraft({ to, subject, message }));
      }),
      { ...runs, seed: 20_261_124 },
    );
  });
});

describe('The hostile texts', () => {
  test('are at least sixty, no two alike', () => {
    expect(new Set(HOSTILE_MAIL.map(([, text]) => text)).size).toBe(HOSTILE_MAIL.length);
    expect(HOSTILE_MAIL.length).toBeGreaterThanOrEqual(60);
  });
});

const PYTHON = `
import email, email.policy, json, sys
def read(text):
    mail = email.message_from_bytes(text.encode('ascii'), policy=email.policy.default)
    defects = list(mail.defects) + [defect for value in mail.values() for defect in value.defects]
    to = [address.addr_spec for value in mail.get_all('To', []) for address in value.addresses]
    return dict(subject=''.join(mail.get_all('Subject')), message=mail.get_content().replace('\\r\\n', '\\n'), to=to,
                headers=[name.lower() for name in mail.keys()], defects=[repr(defect) for defect in defects])
json.dump([read(text) for text in json.load(sys.stdin)], sys.stdout)
`;

const withoutPython = spawnSync('python3', ['-c', 'import email.policy']).status === 0 ? '' : 'there is no python3 here';
if (withoutPython !== '') console.warn(`Drafts are not read with Python's email: ${withoutPython}.`);

describe.skipIf(withoutPython !== '')("Python's email reads", () => {
  test('the subject and the message as they were typed', () => {
    const texts = ORDINARY_MAIL.map(([, text]) => ({ to: DANA, subject: text.replaceAll('\n', ' '), message: text }));
    const mails = readWithPython(texts.map(emlDraft));
    expect(mails).toEqual(texts.map((text) => ({ ...text, to: [DANA], headers: HEADERS, defects: [] })));
  });

  test('hostile text as the form would hold it', () => {
    const mails = readWithPython(HOSTILE_MAIL.map(([, text]) => emlDraft({ to: DANA, subject: text, message: text })));
    for (const [index, [, text]] of HOSTILE_MAIL.entries()) expectUnharmed(mails[index], text, text);
  });

  test('any text at all', () => {
    const texts = fc.sample(fc.tuple(anyText(), anyText()), { ...runs, seed: 20_261_125 });
    const mails = readWithPython(texts.map(([subject, message]) => emlDraft({ to: DANA, subject, message })));
    for (const [index, [subject, message]] of texts.entries()) expectUnharmed(mails[index], subject, message);
  });
});

function expectUnharmed(mail: ReadMail | undefined, subject: string, message: string): void {
  expect(mail).toEqual({
    subject: withoutMark(cleanLine(subject)),
    message: withoutMark(cleanText(message)),
    to: [DANA],
    headers: HEADERS,
    defects: [],
  });
}

function expectWellFormed(draft: string): void {
  expect(draft).toMatch(/^(?:[\x20-\x7E]*\r\n)+$/u);
  const [head = '', ...bodies] = draft.split('\r\n\r\n');
  expect(bodies).toHaveLength(1);
  for (const line of head.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
  for (const line of bodies[0]?.split('\r\n') ?? []) expect(line).toMatch(/^[A-Za-z\d+/=]{0,76}$/u);
  expect(head).not.toMatch(/^Subject: *\r\n /mu);
  const names = headersOf(draft).map(([name]) => name);
  expect(names.filter((name) => name !== 'to')).toEqual(HEADERS.filter((name) => name !== 'to'));
}

/** As RFC 5322 reads them: a line that begins with a space goes on with the last. */
function headersOf(draft: string): readonly (readonly [name: string, value: string])[] {
  const [head = ''] = draft.split('\r\n\r\n');
  return head
    .replaceAll('\r\n ', ' ')
    .split('\r\n')
    .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1)]);
}

/** Programs drop a byte order mark at the beginning, so the file does not have it. */
function withoutMark(text: string): string {
  return text.replace(/^\uFEFF+/u, '');
}

function anyText(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'grapheme-ascii', maxLength: 60 }),
    fc.constantFrom(
      '\r\n',
      '\n',
      '\r',
      ' ',
      '  ',
      '\t',
      '.',
      '=?',
      '?=',
      '=?utf-8?Q?a?=',
      'Bcc: evil@example.com',
      '\uFEFF',
    ),
    fc.constantFrom(...ORDINARY_MAIL, ...HOSTILE_MAIL).map(([, text]) => text.slice(0, 200)),
    fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  );
  return fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
}

async function readWithPostalMime(draft: string): Promise<ReadMail> {
  const mail = await PostalMime.parse(draft);
  return {
    subject: mail.subject ?? '',
    message: (mail.text ?? '').replaceAll('\r\n', '\n'),
    to: (mail.to ?? []).map(({ address }) => address ?? ''),
    headers: mail.headers.map(({ key }) => key),
    defects: mail.attachments.length > 0 || mail.html !== undefined ? ['more than a text'] : [],
  };
}

async function readWithMailparser(draft: string): Promise<ReadMail> {
  const mail = await simpleParser(draft, { skipTextToHtml: true, skipImageLinks: true, skipTextLinks: true });
  const to = [mail.to ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address ?? ''));
  return {
    subject: mail.subject ?? '',
    message: mail.text ?? '',
    to,
    headers: mail.headerLines.map(({ key }) => key),
    defects: mail.attachments.length > 0 || mail.html !== false ? ['more than a text'] : [],
  };
}

function readWithPython(drafts: readonly string[]): readonly ReadMail[] {
  const { stdout, stderr, status } = spawnSync('python3', ['-c', PYTHON], {
    input: JSON.stringify(drafts),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as readonly ReadMail[];
}
