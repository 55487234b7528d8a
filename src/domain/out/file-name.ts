const LONGEST_NAME = 60;
/** Letters that Unicode does not take apart into a plain one and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
/** Marks, zero-width and direction characters, apostrophes: removed without ending the word. */
const WITHIN_WORDS = /[\p{Mark}\p{Format}'’]/gu;
const OTHERS = /[^a-z\d]+/gu;
const OUTER_HYPHENS = /^-|-$/gu;
/** Windows keeps these for devices, whatever the extension. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/** `thank-you-acme-ltd.eml`: safe on every system, at most 60 characters, and nothing of a path in it. */
export function fileName(scenarioId: string, company: string, extension: 'eml' | 'txt'): string {
  const longest = LONGEST_NAME - extension.length - 1;
  const name = plainName(`${scenarioId} ${company}`).slice(0, longest).replace(OUTER_HYPHENS, '');
  const isUsable = name !== '' && !DEVICES.test(name);
  return `${isUsable ? name : `${name}-email`.replace(OUTER_HYPHENS, '')}.${extension}`;
}

function plainName(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(WITHIN_WORDS, '')
    .replace(/[ßæœøłđðþı]/gu, (letter) => LETTERS[letter] ?? '')
    .replace(OTHERS, '-');
}
