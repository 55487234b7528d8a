/** Stands before a name and is no name alone. Others are known by their stop: `Avv.`, `Dipl.-Ing.` */
const HONORIFIC =
  'mr|mister|mrs|ms|miss|mx|drs?|prof|sgt|lt|col|capt|rev|herr|frau|monsieur|madame|mademoiselle|m|mme|ma[iî]tre|se[ñn]or(?:a|ita)?|sra?|doña|signora?|senhora?|lord|lady|dame';
/** May greet somebody without a name: `Dear Professor`, `Hi Coach`. */
const OFFICE =
  'doctor|professor|father|sister|brother|rabbi|imam|pastor|bishop|reverend|sergeant|captain|lieutenant|colonel|major|general|officer|judge|justice|coach|chef|nurse|principal|dean|president|senator|mayor|sir|don|aunt|uncle';

/** Abbreviations before a name, or before “and” as in `Mr and Mrs Smith`. */
const ABBREVIATED = /(?<![\p{L}\p{Mark}.-])(Mr|Mrs|Ms|Mx|Dr|Prof|Rev|St)\.?(?= (?:\p{Lu}|and |& ))/gu;
/** In German a stop is right in either English. */
const GERMAN = /(?<!\p{L})(?:Herr|Frau|Prof\.? Dr)(?!\p{L})/u;

const TITLE = new RegExp(`^(?:${HONORIFIC}|${OFFICE})\\.?$`, 'iu');
const TITLES_ALONE = new RegExp(`^(?:(?:${HONORIFIC})\\.?(?: |$))+$`, 'iu');
const GLUED = /(?<!\p{L})(dr|drs|prof|mr|mrs|ms|mx|st|sgt|rev|herr|capt|lt|col|sr|sra)\.(?=\p{L}{2})/giu;

/** `Dr`, `Prof.`, `Señora`, `Captain` */
export function isTitle(word: string): boolean {
  return TITLE.test(word);
}

/** `Dr`, `Prof. Dr.`: nobody is named. */
export function isTitleAlone(text: string): boolean {
  return TITLES_ALONE.test(text);
}

/** `Dr. Lee` in American English, `Dr Lee` in British English; as typed where it is not known which. */
export function withTitleStops(name: string, english: 'us' | 'uk' | undefined): string {
  if (english === undefined || GERMAN.test(name)) return name;
  return name.replace(ABBREVIATED, english === 'us' ? '$1.' : '$1');
}

/** `Dr. Lee` for `Dr.Lee` */
export function spaceTitles(text: string): string {
  return text.replace(GLUED, '$1. ');
}
