import { decodePercent } from '~/domain/text/decode-percent';

/** What a mail or chat program, a link scanner, a spreadsheet or a person does to a link on its way. */
export interface Carrier {
  /** Of which links another one would come out the same, so that nobody can tell any more what they were. */
  readonly loses?: RegExp;
  readonly name: string;
  readonly carry: (link: string) => string;
}

function afterHash(change: (text: string) => string): Carrier['carry'] {
  return (link) => {
    const at = link.indexOf('#') + 1;
    return at === 0 ? link : link.slice(0, at) + change(link.slice(at));
  };
}

/** Marks that cannot be seen are taken out together, those of a value too. */
const UNSEEN = /%EF%BB%BF|%C2%A[0D]|%E2%80%8[BEF]|%E2%81%A0/u;

/** A mark that cannot be seen, alone in a value, is taken out with the space beside it. */
const SPACES = /%20| |%EF%BB%BF/u;

function inTheMiddle(insert: string): Carrier['carry'] {
  return afterHash((text) => {
    const at = Math.floor(text.length / 2);
    // Not inside of an escape: no program breaks there.
    const start = text.slice(0, at).replace(/%[\dA-F]?$/u, '');
    return start + insert + text.slice(start.length);
  });
}

function twice(change: (text: string) => string): (text: string) => string {
  return (text) => change(change(text));
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** RFC 2045, 6.7: lines of 76 characters at most. A browser drops the line ends of an address, and nothing else. */
function quotedPrintable(text: string): string {
  return (text.replaceAll('=', '=3D').match(/(?:=3D|[^=]){1,72}/gu) ?? []).join('=\r\n');
}

/** RFC 3986, 6.2.2.2: a normalizer decodes what need not be escaped, and writes all escapes in capitals. */
function normalize(text: string): string {
  return text.replaceAll(/%[\dA-F]{2}/gu, (escape) => {
    const character = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
    return /[\w.~-]/u.test(character) ? character : escape;
  });
}

function inSmallLetters(text: string): string {
  return text.replaceAll(/%../gu, (escape) => escape.toLowerCase());
}

/** An entity that was escaped twice is not told from a value once its first mark is percent-encoded. */
const HALF_ENCODED = /%26[a-z]+%3D|=\r|&amp;amp;/iu;

/** The whole link, with or without its host, changed or wrapped. */
export const ENCODERS: readonly Carrier[] = [
  { name: 'nothing', carry: (link) => link },
  { name: 'the fragment percent-encoded', carry: afterHash(encodeURIComponent) },
  { name: 'the fragment percent-encoded twice', carry: afterHash(twice(encodeURIComponent)) },
  {
    name: 'the fragment percent-encoded in small letters',
    carry: afterHash((text) => inSmallLetters(encodeURIComponent(text))),
  },
  {
    name: 'marks percent-encoded, but no percent sign',
    carry: afterHash((text) => text.replaceAll('&', '%26').replaceAll('=', '%3D')),
    loses: HALF_ENCODED,
  },
  { name: 'only & percent-encoded', carry: afterHash((text) => text.replaceAll('&', '%26')), loses: HALF_ENCODED },
  { name: 'only = percent-encoded', carry: afterHash((text) => text.replaceAll('=', '%3D')), loses: HALF_ENCODED },
  { name: '# as %23', carry: (link) => link.replace('#', '%23') },
  { name: '# as %2523', carry: (link) => link.replace('#', '%2523') },
  { name: '# as %23, and all behind it encoded', carry: (link) => afterHash(encodeURIComponent)(link).replace('#', '%23') },
  {
    name: 'the path encoded with the fragment',
    carry: (link) => link.replace(/(?<=:\/\/[^/]+\/).*$/u, (path) => encodeURIComponent(path)),
  },
  { name: 'a spreadsheet', carry: (link) => link.replace('#', '%20-%20') },
  { name: '? instead of #', carry: (link) => link.replace('#', '?'), loses: /&#/u },
  { name: '%3F instead of #', carry: (link) => link.replace('#', '%3F') },
  { name: 'HTML escaped', carry: afterHash(escapeHtml) },
  { name: 'HTML escaped twice', carry: afterHash(twice(escapeHtml)) },
  { name: 'HTML escaped by number', carry: afterHash((text) => text.replaceAll('&', '&#38;').replaceAll('=', '&#x3D;')) },
  { name: 'HTML escaped, then percent-encoded', carry: afterHash((text) => encodeURIComponent(escapeHtml(text))) },
  { name: 'percent-encoded, then HTML escaped', carry: afterHash((text) => escapeHtml(encodeURIComponent(text))) },
  {
    name: 'HTML escaped, then quoted-printable',
    carry: afterHash((text) => quotedPrintable(escapeHtml(text))),
    loses: /=\r/u,
  },
  { name: 'quoted-printable', carry: afterHash(quotedPrintable), loses: /=\r/u },
  { name: 'quoted-printable without its breaks', carry: afterHash((text) => text.replaceAll('=', '=3D')) },
  {
    name: 'quoted-printable, then percent-encoded',
    carry: afterHash((text) => encodeURIComponent(quotedPrintable(text))),
    loses: /=\r/u,
  },
  { name: 'normalized escapes', carry: afterHash(normalize) },
  { name: 'escapes in small letters', carry: afterHash(inSmallLetters) },
  {
    name: 'letters decoded, as a browser shows them',
    carry: afterHash((text) => text.replaceAll(/(?:%[89A-F][\dA-F])+/gu, decodePercent)),
  },
  { name: '+ as %20', carry: afterHash((text) => text.replaceAll('+', '%20')) },
  { name: '+ as a space', carry: afterHash((text) => text.replaceAll('+', ' ')) },
  { name: '+ as %2B, but nothing else', carry: afterHash((text) => text.replaceAll('+', '%2B')), loses: /%2B/iu },
  {
    name: '&note= and &times= taken for signs',
    carry: afterHash((text) => text.replaceAll('&not', '¬').replaceAll('&times', '×')),
  },
];

/** Where the fragment begins, and what stands before it. */
export const STARTERS: readonly Carrier[] = [
  { name: 'tracking keys before #', carry: (link) => link.replace('#', '?utm_source=chat&fbclid=AbC-1_2#') },
  { name: 'tracking keys behind #', carry: (link) => link.replace('#', '#utm_source=chat&') },
  { name: 'tracking keys in the path', carry: (link) => link.replace('/#', '?utm_source=chat#') },
  ...['##', '#/', '/#', '//#', '#!', '#?', '#&', '/#/', '.#', '%20#'].map((mark) => ({
    name: `${mark} instead of #`,
    carry: (link: string) => link.replace('#', mark),
  })),
  { name: 'no slash before #', carry: (link) => link.replace('/#', '#') },
  { name: 'two slashes in the path', carry: (link) => link.replace('/write/', '/write//') },
  { name: 'capitals in host and path', carry: (link) => link.replace(/^[^#]*/u, (start) => start.toUpperCase()) },
  { name: 'a capital in the path', carry: (link) => link.replace('/write/', '/Write/') },
];

/** What is put into a link. */
export const INSERTERS: readonly Carrier[] = [
  { name: 'a line break', carry: inTheMiddle('\n') },
  { name: 'a line break of mail', carry: inTheMiddle('\r\n') },
  { name: 'a space', carry: inTheMiddle(' '), loses: SPACES },
  { name: 'a line break and an indent', carry: inTheMiddle('\r\n    '), loses: SPACES },
  { name: 'an encoded line break', carry: inTheMiddle('%0D%0A'), loses: /%EF%BB%BF/u },
  { name: 'an encoded space', carry: inTheMiddle('%20'), loses: SPACES },
  { name: 'a quoted line', carry: inTheMiddle('\n> '), loses: /%20| |%3E|%EF%BB%BF/iu },
  { name: 'a line that was quoted twice', carry: inTheMiddle('\n>> '), loses: /%20| |%3E|%EF%BB%BF/iu },
  { name: 'a soft hyphen', carry: inTheMiddle('\u00AD'), loses: UNSEEN },
  { name: 'a zero-width space', carry: inTheMiddle('\u200B'), loses: UNSEEN },
  { name: 'a word joiner', carry: inTheMiddle('\u2060'), loses: UNSEEN },
  { name: 'a mark of direction', carry: inTheMiddle('\u200E'), loses: UNSEEN },
  { name: 'a byte order mark', carry: afterHash((text) => `\uFEFF${text}`), loses: UNSEEN },
  { name: 'a soft hyphen before #', carry: (link) => link.replace('#', '%C2%AD#') },
];

/** What is added to the end of a link. */
export const ADDERS: readonly Carrier[] = [
  ...[
    '.',
    ',',
    ';',
    ':',
    '!',
    '?',
    '!!!',
    '…',
    ')',
    ').',
    ']',
    '}',
    '>',
    '">',
    '"',
    "'",
    '”',
    '’',
    '’s',
    '»',
    '」',
    '。',
    '）',
  ].map(add),
  ...[
    '*',
    '**',
    '_',
    '~',
    '~~',
    '||',
    '|here>',
    '`',
    '\\',
    '/',
    '-',
    '--',
    '=',
    '&',
    '&gt;',
    '&quot;',
    '&nbsp;',
    '%3E',
    '%22',
  ].map(add),
  ...['</a>', '](x)', ' and then', '%20and%20then', ' (see below)', '\u200B', '&#39;'].map(add),
  ...['?utm_source=chat', '&utm_source=chat&utm_medium=x', '&fbclid=AbC-1_2', '?gclid=x', '&mc_cid=1&mc_eid=2'].map(add),
  ...['#:~:text=role', ':~:text=role', '&ref=share', '#comments'].map(add),
];

function add(text: string): Carrier {
  return { name: `${text} at its end`, carry: (link) => link + text };
}
