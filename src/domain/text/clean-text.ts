/**
 * Embeddings, overrides and isolates: they can make a text read otherwise than it is. The plain marks (LRM, RLM, ALM)
 * stay, because names in right-to-left scripts need them.
 */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;
const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029]/gu;
const CONTROLS = /\p{Control}+/gu;
const CONTROLS_BUT_LINE_FEED = /[^\P{Control}\n]+/gu;

/** One line: every control character and line break becomes a space. */
export function cleanLine(text: string): string {
  return withoutTricks(text).replace(LINE_BREAKS, ' ').replace(CONTROLS, ' ');
}

/** Several lines, parted by `\n`. */
export function cleanText(text: string): string {
  return withoutTricks(text).replace(LINE_BREAKS, '\n').replace(CONTROLS_BUT_LINE_FEED, ' ');
}

function withoutTricks(text: string): string {
  return text.replace(LONE_SURROGATES, '\uFFFD').replace(BIDI_CONTROLS, '');
}
