const LISTS = { and: new Intl.ListFormat('en-US'), or: new Intl.ListFormat('en-US', { type: 'disjunction' }) };

/** `one, two, and three`. A comma after a quotation stands inside its quotation marks: `“one,” “two,” and three`. */
export function listWords(words: readonly string[], joint: 'and' | 'or' = 'and'): string {
  return LISTS[joint].format(words).replaceAll('”,', ',”');
}

/** With a period, which stands inside a closing quotation mark. */
export function endSentence(text: string): string {
  return `${text}.`.replace(/”\.$/u, '.”');
}
