import { TONES, type Tone } from '../domain/form/common-fields';
import type { Field } from '../domain/form/field';
import type { Frame, Letters, LetterTemplate, ParagraphTemplate } from '../domain/email/scenario';
import type { Template, TemplatePart } from '../domain/email/template';
import { TemplateError } from './parse-template';

/** Parses one line of the file; `line` is counted from 0 at the first line under the front matter. */
type ParseLine = (text: string, line: number) => Template;

const MOVE = /^\[(?<move>[a-z][a-z_]*)(?<optional>\?)?(?:: (?<frame>sentence|question))?\] +(?<text>\S.*)$/u;
const OTHER_WORDING = /^ +or +(?<text>\S.*)$/u;

/** A move while its wordings are collected; `at` is the line that begins it, counted as `ParseLine` counts. */
interface MoveInFile {
  readonly move: string;
  readonly isOptional?: true | undefined;
  readonly wordings: Partial<Record<Frame, Template[]>>;
  readonly at: number;
}

type Part = MoveInFile | { readonly line: Template };

/**
 * The email of each tone, between lines of `{{#formal}}` and `{{/formal}}`:
 *
 *     {{greeting}},
 *
 *     [open] Thank you for meeting with me.
 *       or   I enjoyed our conversation.
 *     [detail] I keep coming back to {{detail}}.
 *     [detail: sentence] {{detail}} That has stayed with me.
 *     [look?] I hope we speak again soon.
 *
 *     [sign] Best regards,
 *     {{you}}
 *
 * A line in brackets begins a move, `or` gives another wording of it, `?` says that the letter stands without it, and an
 * empty line ends a paragraph. A free answer is printed only by the move named after its field, which says how it takes a
 * phrase and how a sentence.
 * @throws TemplateError that names the line of whatever a reader would stumble over.
 */
export function parseLetters(template: string, fields: readonly Field[], parse: ParseLine): Letters {
  const lines = template.split('\n');
  const missing = TONES.find((tone) => !lines.includes(`{{#${tone}}}`));
  if (missing !== undefined) throw mistake(`it has no {{#${missing}}} section`, 0);
  const letterIn = (tone: Tone): LetterTemplate => {
    const start = lines.indexOf(`{{#${tone}}}`);
    const end = lines.indexOf(`{{/${tone}}}`);
    if (end < start) throw mistake(`{{#${tone}}} is not closed`, start);
    return parseLetter(lines.slice(start + 1, end), start + 1, fields, parse);
  };
  const stray = linesOutside(lines);
  if (stray !== undefined) throw mistake(`“${lines[stray]?.trim() ?? ''}” stands outside the letters`, stray);
  const [formal, warm, brief] = TONES.map(letterIn) as [LetterTemplate, LetterTemplate, LetterTemplate];
  const letters = { formal, warm, brief };
  checkCounts(letters);
  return letters;
}

/** The first line that is neither empty nor within a letter. */
function linesOutside(lines: readonly string[]): number | undefined {
  const within = new Set(
    TONES.flatMap((tone) => {
      const [start, end] = [lines.indexOf(`{{#${tone}}}`), lines.indexOf(`{{/${tone}}}`)];
      return start === -1 || end === -1 ? [] : Array.from({ length: end - start + 1 }, (_, index) => start + index);
    }),
  );
  const found = lines.findIndex((line, index) => line.trim() !== '' && !within.has(index));
  return found === -1 ? undefined : found;
}

function parseLetter(
  lines: readonly string[],
  firstLine: number,
  fields: readonly Field[],
  parse: ParseLine,
): LetterTemplate {
  const paragraphs: Part[][] = [];
  let paragraph: (typeof paragraphs)[number] = [];
  let wordings: Template[] | undefined;
  for (const [index, text] of lines.entries()) {
    const at = firstLine + index;
    const begun = MOVE.exec(text)?.groups;
    const other = OTHER_WORDING.exec(text)?.groups;
    if (text.trim() === '') {
      if (paragraph.length > 0) paragraphs.push(paragraph);
      paragraph = [];
      wordings = undefined;
    } else if (begun) {
      const { move = '', optional, frame = 'phrase', text: wording = '' } = begun;
      const last = paragraph.at(-1);
      const same = last && 'move' in last && last.move === move ? last : undefined;
      const current = same ?? { move, isOptional: optional === undefined ? undefined : true, wordings: {}, at };
      if (!same) paragraph.push(current);
      if (current.wordings[frame as Frame]) throw mistake(`[${move}] stands twice; another wording begins with “or”`, at);
      wordings = [parse(wording, at)];
      current.wordings[frame as Frame] = wordings;
    } else if (other) {
      if (!wordings) throw mistake('“or” gives another wording of a move, and there is no move above it', at);
      wordings.push(parse(other.text ?? '', at));
    } else if (/^(?:\[(?!\S*\{)| )/u.test(text)) {
      throw mistake(
        `a move is written “[open] Thank you …”, “[open?] …” or “[detail: sentence] …”, not “${text.trim()}”`,
        at,
      );
    } else {
      wordings = undefined;
      paragraph.push({ line: parse(text, at) });
    }
  }
  if (paragraph.length > 0) paragraphs.push(paragraph);
  if (paragraphs.length < 3)
    throw mistake('an email has a greeting, a body and a closing, each apart by an empty line', firstLine);
  checkMoves(paragraphs.flat(), fields, firstLine);
  return paragraphs.map((parts) => parts.map(withoutPlace));
}

function withoutPlace(part: Part): ParagraphTemplate[number] {
  if (!('move' in part)) return part;
  const { move, isOptional, wordings } = part;
  return isOptional ? { move, isOptional, wordings } : { move, wordings };
}

function checkMoves(parts: readonly Part[], fields: readonly Field[], firstLine: number): void {
  const free = new Set(fields.filter(({ form }) => form === 'text').map(({ id }) => id));
  const seen = new Set<string>();
  for (const part of parts) {
    if (!('move' in part)) {
      checkPrinted(part.line, '', free, firstLine);
      continue;
    }
    const { move, wordings, at } = part;
    if (seen.has(move)) throw mistake(`[${move}] stands twice`, at);
    seen.add(move);
    for (const frame of ['phrase', 'sentence'] as const) {
      if (!free.has(move) || wordings[frame]) continue;
      const missing = frame === 'phrase' ? `[${move}] …` : `[${move}: sentence] …`;
      throw mistake(`[${move}] must say how it takes a ${frame}: ${missing}`, at);
    }
    if (!wordings.phrase) throw mistake(`[${move}] has no wording`, at);
    if (new Set(Object.values(wordings).map(({ length }) => length)).size > 1) {
      throw mistake(`[${move}] has not as many wordings for a phrase as for a sentence`, at);
    }
    for (const wording of Object.values(wordings).flat()) checkPrinted(wording, move, free, at);
  }
}

function checkPrinted(template: Template, move: string, free: ReadonlySet<string>, at: number): void {
  const stray = namesIn(template).find((name) => free.has(name) && name !== move);
  if (stray !== undefined) throw mistake(`{{${stray}}} is a free answer: only the move [${stray}] may print it`, at);
}

/** A number in a link means the same wording in every tone. */
function checkCounts(letters: Letters): void {
  const counts = new Map<string, number>();
  for (const part of TONES.flatMap((tone) => letters[tone].flat())) {
    if (!('move' in part)) continue;
    const count = part.wordings.phrase?.length ?? 0;
    if ((counts.get(part.move) ?? count) !== count) {
      throw mistake(
        `[${part.move}] has ${String(counts.get(part.move))} wordings in one tone and ${String(count)} in another`,
        0,
      );
    }
    counts.set(part.move, count);
  }
}

function namesIn(template: Template): readonly string[] {
  return template.flatMap((part: TemplatePart) =>
    typeof part === 'string' ? [] : part[0] === '' ? [part[1]] : namesIn(part[2]),
  );
}

function mistake(message: string, line: number): TemplateError {
  return new TemplateError(message, line);
}
