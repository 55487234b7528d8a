import type { RenderedEmail } from './render-email';

/** A piece of the email that an answer stands in. */
export interface AnswerInLetter {
  readonly part: 'subject' | 'message';
  /** The words of one move, one line of the greeting or closing, or the subject. */
  readonly text: string;
  /** Where the answer stands in `text`, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

interface Piece {
  /** What stays the same when the words change: the move, or which of the lines between moves. */
  readonly id: string;
  readonly text: string;
}

/**
 * Where an answer stands in an email: the first piece of the message that reads differently without it, or else the subject.
 * `without` is the same email with that answer left out. Undefined where the email says the same without it.
 */
export function answerInLetter(email: RenderedEmail, without: RenderedEmail): AnswerInLetter | undefined {
  const others = new Map(piecesOf(without).map(({ id, text }) => [id, text]));
  const changed = piecesOf(email).find(({ id, text }) => others.get(id) !== text);
  if (changed) return { part: 'message', text: changed.text, ...differenceOf(changed.text, others.get(changed.id) ?? '') };
  if (email.subject === without.subject) return undefined;
  return { part: 'subject', text: email.subject, ...differenceOf(email.subject, without.subject) };
}

/** Where a blank stands in an email: in the message, or else in the subject. */
export function blankInLetter(email: RenderedEmail, blank: string): AnswerInLetter | undefined {
  const piece = piecesOf(email).find(({ text }) => text.includes(blank));
  const text = piece?.text ?? email.subject;
  const start = text.indexOf(blank);
  return start === -1 ? undefined : { part: piece ? 'message' : 'subject', text, start, end: start + blank.length };
}

/** The moves, and each line of what stands between them. */
function piecesOf({ message, spans }: RenderedEmail): readonly Piece[] {
  const ends = [...spans, { move: '', start: message.length, end: message.length }];
  return ends.flatMap(({ move, start, end }, index) => {
    const before = message.slice(spans[index - 1]?.end ?? 0, start).split('\n');
    const lines = before
      .filter((line) => line.trim() !== '')
      .map((text, line) => ({ id: lineId(index, ends.length, line), text }));
    return move === '' ? lines : [...lines, { id: `move ${move}`, text: message.slice(start, end) }];
  });
}

/** Lines are told apart by whether they stand before the first move, after the last, or between: moves may come and go. */
function lineId(index: number, count: number, line: number): string {
  if (index === 0) return `before ${String(line)}`;
  return index === count - 1 ? `after ${String(line)}` : `between ${String(line)}`;
}

/** The part of `text` that is not in `other`, grown to whole words. */
function differenceOf(text: string, other: string): { readonly start: number; readonly end: number } {
  let start = 0;
  while (start < Math.min(text.length, other.length) && text[start] === other[start]) start += 1;
  let end = text.length;
  for (let from = other.length; end > start && from > start && text[end - 1] === other[from - 1]; from -= 1) end -= 1;
  const before = /\S*$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = /^\S*/u.exec(text.slice(end))?.[0].length ?? 0;
  const spaces = /^\s*/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: spaces > 0 ? start + spaces : start - before, end: end + after };
}
