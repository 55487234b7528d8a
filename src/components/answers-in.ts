export interface LetterPart {
  readonly text: string;
  readonly isAnswer: boolean;
}

/** A letter's text in parts: what was answered, and what stands between. */
export function answersIn(text: string, answers: readonly string[]): readonly LetterPart[] {
  const longestFirst = answers.toSorted((one, other) => other.length - one.length);
  const answer = new RegExp(`(${longestFirst.map((one) => RegExp.escape(one)).join('|')})`, 'u');
  return text.split(answer).map((part, index) => ({ text: part, isAnswer: index % 2 === 1 }));
}
