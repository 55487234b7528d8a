/** Texts that have broken pages, links and mail programs before. What must come of each is said where it is used. */
export const HOSTILE_TEXTS = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '"><b>',
  'O’Brien & Sons',
  "O'Brien & Sons",
  '&amp;#39;&lt;',
  '{{you}}',
  '{{{you}}}',
  '{{&you}}',
  '{{#to}}x{{/to}}',
  '{{^to}}x{{/to}}',
  '{{>partial}}',
  '{{=<% %>=}}',
  '{{',
  '}}',
  '{{#to}}',
  '{{/formal}}',
  '__proto__',
  'constructor',
  'toString',
  '$&$1$`',
  '%s %d %E0%A4%A',
  '%253Cscript%253E',
  '100% + 1 = 101%',
  'a=b&c=d#e?f',
  'v=1.abc',
  'x\r\nBcc: evil@example.com',
  'a\u0000b',
  'a\u001Bb\u007Fc\u0085d',
  'a\u2028b\u2029c',
  '\uD800',
  'a\uDC00b',
  '\uD83D',
  'Pay\u202Epal\u2066x\u2069',
  '\uFEFFDana',
  'e\u0301 é',
  '👩\u200D👩\u200D👧',
  'نمی\u200Cخواهم',
  '=?utf-8?B?ZXZpbA==?=',
  '../../CON.',
  'Z̸̡̢a̴l̷g̵o̶',
] as const;

/** Characters that no reader sees, that part or join words, or that mean something to a format: around words and within them. */
export const HOSTILE_CHARACTERS: readonly string[] = Array.from({ length: 0x11_0000 }, (_, code) =>
  String.fromCodePoint(code),
)
  .filter((character) => /[\p{Control}\p{Format}\p{Separator}\p{Noncharacter_Code_Point}]|(?!\w)\p{ASCII}/u.test(character))
  .map((character) => `${character}a${character}${character}b ${character}`);

export const NAMES = [
  "O'Neil",
  'José',
  '李雷',
  "Ms. Anne-Marie d'Arc",
  'نور الهدى',
  'דנה לוי',
  'Łukasz Żółć',
  'Nguyễn Thị Hương',
] as const;
