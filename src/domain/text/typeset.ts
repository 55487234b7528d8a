/** Straight quotation marks and apostrophes as printed ones, and a hyphen between spaces as a dash. */
export function typeset(text: string): string {
  return text
    .replaceAll(/(?<=^|[\s([{“‘—–-])"/gu, '“')
    .replaceAll('"', '”')
    .replaceAll(/(?<=^|[\s([{“—–])'(?!\d\ds\b)/gu, '‘')
    .replaceAll("'", '’')
    .replaceAll(' - ', ' – ');
}
