export function blanksLeft({ length }: readonly string[]): string {
  return `${String(length)} ${length === 1 ? 'blank' : 'blanks'} left`;
}

/** As it stands behind the name of a button; empty where there is none. */
export function blanksLeftInBrackets(blanks: readonly string[]): string {
  return blanks.length === 0 ? '' : ` (${blanksLeft(blanks)})`;
}
