import { TONES } from '../form/common-fields';
import type { Letters } from './scenario';

/** What `/write/<scenario>/letters.json` holds; undefined for anything else, such as a page that says that there is none. */
export function readLetters(file: unknown): Letters | undefined {
  const isLetters = isRecord(file) && TONES.every((tone) => isLetter(file[tone]));
  return isLetters ? (file as unknown as Letters) : undefined;
}

function isLetter(letter: unknown): boolean {
  return (
    Array.isArray(letter) &&
    letter.length > 2 &&
    letter.every((paragraph) => Array.isArray(paragraph) && paragraph.every(isPart))
  );
}

function isPart(part: unknown): boolean {
  if (!isRecord(part)) return false;
  if (!('move' in part)) return Array.isArray(part.line);
  return typeof part.move === 'string' && isRecord(part.wordings) && Object.values(part.wordings).every(Array.isArray);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
