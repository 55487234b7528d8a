import type { AnswersById } from '../form/answers';
import type { Field } from '../form/field';
import type { Seam } from './print-template';
import type { Frame } from './scenario';

/** How answers are judged and become words of a letter. All rules together are too large for a page that nobody has typed into yet. */
export interface AnswerRules {
  /** What is wrong with the answer to a field, among all of one email. */
  readonly problem: (field: Field, answers: AnswersById) => string | undefined;
  /** The address in an answer that has no problem. */
  readonly address: (answer: string) => string;
  readonly takeAnswer: (
    text: string,
    options: {
      readonly about: 'me' | 'them' | 'it';
      readonly starters: readonly string[];
      readonly takesQuestion: boolean;
    },
  ) =>
    | { readonly kind: Frame; readonly text: string; readonly shape?: string }
    | { readonly kind: 'none'; readonly because: string };
  readonly greetingFor: (
    typed: string,
    manner: 'formal' | 'friendly',
    greet: string,
    english: 'us' | 'uk',
  ) => string | undefined;
  readonly seams: Readonly<Record<'us' | 'uk', readonly Seam[]>>;
  /** By field id, for names, titles and companies. An empty text is no answer. */
  readonly lines: ReadonlyMap<string, (typed: string, to: string, english: 'us' | 'uk') => string>;
}

/** Finds no fault and prints everything as it was typed: until the rules are loaded. */
export const PLAIN_RULES: AnswerRules = {
  problem: () => undefined,
  address: (answer) => answer.trim(),
  takeAnswer: (text) => ({ kind: /[.?!]$/u.test(text) ? 'sentence' : 'phrase', text }),
  greetingFor: (typed, manner, greet) => greet || `${manner === 'formal' ? 'Dear' : 'Hi'} ${typed}`,
  seams: { us: [], uk: [] },
  lines: new Map(),
};
