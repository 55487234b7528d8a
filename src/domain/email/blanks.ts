import type { Email } from './scenario';

export interface TextPart {
  readonly text: string;
  readonly isBlank: boolean;
  /** Within the part of the text that is pointed out. */
  readonly isPointedOut: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The blanks that still stand in an email, also in one that was edited by hand. */
export function blanksIn({ subject, message }: Email, blanks: readonly string[]): readonly string[] {
  return blanks.filter((blank) => subject.includes(blank) || message.includes(blank));
}

/** The text in order, its blanks and what is pointed out apart from the rest. */
export function partsOf(text: string, blanks: readonly string[], pointedOut?: Span): readonly TextPart[] {
  const blankSpans = spansOf(text, blanks);
  const edges = [...blankSpans, ...(pointedOut ? [pointedOut] : [])].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...edges, text.length])].toSorted((one, other) => one - other);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const isWithin = (span: Span): boolean => start >= span.start && end <= span.end;
    return {
      text: text.slice(start, end),
      isBlank: blankSpans.some(isWithin),
      isPointedOut: pointedOut !== undefined && isWithin(pointedOut),
    };
  });
}

function spansOf(text: string, blanks: readonly string[], from = 0): readonly Span[] {
  const starts = blanks.flatMap((blank) => {
    const start = text.indexOf(blank, from);
    return start === -1 ? [] : [{ start, end: start + blank.length }];
  });
  const [first] = starts.toSorted((one, other) => one.start - other.start);
  return first ? [first, ...spansOf(text, blanks, first.end)] : [];
}
