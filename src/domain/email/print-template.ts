import { renderTemplate, type Template, type Values } from './template';

// Noncharacters of Unicode, which no text holds: they mark where a value begins and ends while a sentence is put together.
const START = '\uFDD0';
const END = '\uFDD1';

/** `\uFDD0` stands before a value and `\uFDD1` behind it. */
export type Seam = readonly [pattern: RegExp, replacement: string | ((found: string) => string)];

const LAST: readonly Seam[] = [
  [/[\uFDD0\uFDD1]/gu, ''],
  [/ {2,}/gu, ' '],
];

/** A template with its values, on one line, with the words and stops right where both meet. */
export function printTemplate(template: Template, values: Values, seams: readonly Seam[]): string {
  const marked = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? START + value + END : value]),
  );
  return [...seams, ...LAST].reduce(mend, renderTemplate(template, marked)).trim();
}

function mend(text: string, [pattern, replacement]: Seam): string {
  return typeof replacement === 'string' ? text.replace(pattern, replacement) : text.replace(pattern, replacement);
}
