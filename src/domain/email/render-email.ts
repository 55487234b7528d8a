import { printTemplate } from './print-template';
import type { ReadAnswers } from './read-answers-by';
import { OWN_MOVE, readSay, wordingNumber, type Say } from './say';
import type { Email, Move, ParagraphTemplate, Scenario } from './scenario';

/** Where the words of a move stand in a message, counted in UTF-16 units. */
interface MoveSpan {
  readonly move: string;
  readonly start: number;
  readonly end: number;
}

export interface RenderedEmail extends Email {
  /** In the order of the message; a move that prints nothing has none. */
  readonly spans: readonly MoveSpan[];
}

interface Piece {
  readonly text: string;
  readonly spans: readonly MoveSpan[];
}

const NOTHING: Piece = { text: '', spans: [] };

/** The email for one person, with the place of each move in it. */
export function renderEmail(scenario: Scenario, read: ReadAnswers): RenderedEmail {
  const letter = scenario.letters[read.tone];
  const say = readSay(read.say);
  const paragraphs = letter.map((paragraph) => renderParagraph(paragraph, read, say));
  const written = withOwnParagraph(paragraphs, read.own, say).filter(({ text }) => text !== '');
  const { text, spans } = written.reduce((all, piece) => joined(all, piece, '\n\n'), NOTHING);
  return { subject: renderSubject(scenario, read, read.subject), message: text, spans };
}

/** One of the scenario's subjects, counted from 1; the first where there are not as many. */
export function renderSubject({ subjects }: Scenario, { values, seams }: ReadAnswers, subject: number): string {
  return printTemplate(subjects[subject - 1] ?? subjects[0] ?? [], values, seams);
}

/** The wording of a move that an email has, counted from 1; 0 where the move is left out. */
export function wordingFor({ move, isOptional, wordings }: Move, say: Say): number {
  const count = wordings.phrase?.length ?? 0;
  const chosen = wordingNumber(say, move, count);
  if (chosen === 0) return isOptional ? 0 : 1;
  return chosen;
}

function renderParagraph(paragraph: ParagraphTemplate, read: ReadAnswers, say: Say): Piece {
  return paragraph.reduce<Piece>((all, part) => {
    if ('line' in part) return joined(all, { text: printTemplate(part.line, read.values, read.seams), spans: [] }, '\n');
    const text = renderMove(part, read, wordingFor(part, say));
    return joined(all, { text, spans: [{ move: part.move, start: 0, end: text.length }] }, ' ');
  }, NOTHING);
}

/** The words of a move in one of its wordings, counted from 1; empty for 0, and where its field has no answer. */
export function renderMove(move: Move, { values, seams, frames, unanswered }: ReadAnswers, number: number): string {
  if (unanswered.has(move.move) || number === 0) return '';
  const wordings = move.wordings[frames.get(move.move) ?? 'phrase'] ?? move.wordings.phrase;
  return printTemplate(wordings?.[number - 1] ?? wordings?.[0] ?? [], values, seams);
}

/** It stands before the last paragraph of the body, unless the reader has placed it: after so many paragraphs of the body. */
function withOwnParagraph(paragraphs: readonly Piece[], own: string, say: Say): readonly Piece[] {
  const body = paragraphs.length - 2;
  const after = Math.min(say.get(OWN_MOVE) ?? body - 1, body);
  const span = { move: OWN_MOVE, start: 0, end: own.length };
  return own === '' || after < 1 ? paragraphs : paragraphs.toSpliced(after + 1, 0, { text: own, spans: [span] });
}

function joined(all: Piece, next: Piece, between: string): Piece {
  if (next.text === '') return all;
  const start = all.text === '' ? 0 : all.text.length + between.length;
  const moved = next.spans.map((span) => ({ ...span, start: span.start + start, end: span.end + start }));
  return { text: all.text === '' ? next.text : all.text + between + next.text, spans: [...all.spans, ...moved] };
}
