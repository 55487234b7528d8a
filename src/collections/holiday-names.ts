import { nameList, withPrintApostrophe } from './holiday-content';

/** What follows the name of a holiday on a day that stands in for it, or lies between it and a weekend. */
const SUBSTITUTE = / \((?:substitute day|substitutes|bridge day)\)$/u;
/** Anything but the letters and signs of English. */
const FOREIGN_LETTER = /[^\x20-\x7E’]/u;
const FOREIGN_WORD =
  /(?<![\p{L}’'])(?:a[do]s?|das?|de|del|della|der|des|di|d[ií]as?|do|dos|du|el|f[eê]te|fiestas?|jour(?:née)?|la|las|le|les|los|natalicio|nossa|nuestra|senhora|und|\p{L}+tag)(?!\p{L})/iu;
const proper = new Set(nameList.proper);

interface HolidayName {
  readonly name: string;
  /** In the language of the place, where that is another one. */
  readonly local: string | undefined;
}

/**
 * A holiday’s name in English, as `content/holidays/names.yaml` says where the library’s is not.
 * @param local what the library calls it in the language of the place, which is what it gives where it knows no English name;
 * undefined where that language is English.
 * @throws an Error for the writer where the name is not English.
 */
export function holidayName(name: string, local: string | undefined, place: string): HolidayName {
  const base = baseName(name);
  const english = nameList.english[base] ?? base;
  if (!isEnglish(english)) {
    throw new Error(`"${english}" at ${place} is not English: give its name in content/holidays/names.yaml`);
  }
  const full = base === withPrintApostrophe(name) ? english : `${english} (substitute day)`;
  return { name: full, local: local === full ? undefined : local };
}

/** The name of the holiday that a substitute day stands in for, or the name itself, with the apostrophe of print. */
export function baseName(name: string): string {
  return withPrintApostrophe(name).replace(SUBSTITUTE, '');
}

/** Proper names keep their letters, and a few phrases their small words. */
function isEnglish(name: string): boolean {
  const others = nameList.phrases.reduce((text, phrase) => text.replace(phrase, ''), name);
  const words = others.split(/[ /()–.,-]+|['’]s?(?= |$)/u);
  return !FOREIGN_WORD.test(others) && words.every((word) => !FOREIGN_LETTER.test(word) || proper.has(word));
}
