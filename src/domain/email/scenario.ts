import type { Field } from '../form/field';
import type { Tone } from '../form/common-fields';
import type { Template } from './template';

interface FieldGroup {
  readonly title: string;
  readonly fieldIds: readonly string[];
}

/** One situation to write from: everything that the builder needs of `content/scenarios/<id>.mustache`. */
export interface Scenario {
  readonly id: string;
  readonly fields: readonly Field[];
  readonly groups: readonly FieldGroup[];
  /** Whether several people may get one email each. */
  readonly severalPeople: boolean;
  /** One line each; the first is taken unless the reader chooses another. */
  readonly subjects: readonly Template[];
  readonly letters: Letters;
}

/** The message in each tone. */
export type Letters = Readonly<Record<Tone, LetterTemplate>>;

/** Paragraphs in order: the greeting, the body, the closing with the name. */
export type LetterTemplate = readonly ParagraphTemplate[];

/** Moves continue a line with a space between them; a template without a move is a line of its own. */
export type ParagraphTemplate = readonly (Move | LineTemplate)[];

interface LineTemplate {
  readonly line: Template;
}

/** How an answer stands in a wording: within the sentence, as sentences of its own, or as a question. */
export type Frame = 'phrase' | 'sentence' | 'question';

/** One thing that a letter does. A move named after a field stands only where that field is answered or required. */
export interface Move {
  readonly move: string;
  /** Whether the letter stands without it. */
  readonly isOptional?: true | undefined;
  /** The ways to say it, by how the answer of its field is taken. Each frame has as many, in every tone. */
  readonly wordings: Readonly<Partial<Record<Frame, readonly Template[]>>>;
}

/** Plain text, both. */
export interface Email {
  readonly subject: string;
  readonly message: string;
}
