import type { Email } from './scenario';

export interface TextPart {
  readonly text: string;
  readonly isBlank: boolean;
}

/** The blanks that still stand in an email, also in one that was edited by hand. */
export function blanksIn({ subject, message }: Email, blanks: readonly string[]): readonly string[] {
  return blanks.filter((blank) => subject.includes(blank) || message.includes(blank));
}

/** The text in order, its blanks apart from the rest. */
export function partsOf(text: string, blanks: readonly string[]): readonly TextPart[] {
  const starts = blanks.flatMap((blank) => {
    const at = text.indexOf(blank);
    return at === -1 ? [] : [{ at, blank }];
  });
  const first = starts.toSorted((one, other) => one.at - other.at)[0];
  if (!first) return text === '' ? [] : [{ text, isBlank: false }];
  const { at, blank } = first;
  const before = at === 0 ? [] : [{ text: text.slice(0, at), isBlank: false }];
  return [...before, { text: blank, isBlank: true }, ...partsOf(text.slice(at + blank.length), blanks)];
}
