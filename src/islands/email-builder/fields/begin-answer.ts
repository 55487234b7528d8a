interface Beginning {
  readonly answer: string;
  /** First words of a sentence. */
  readonly start: string;
  /** All that are offered: one that nobody went on from makes room for the next. */
  readonly starts: readonly string[];
  readonly onTake: (answer: string) => void;
}

/** Puts first words into an answer and leaves the caret behind them. The pressed button stands within the part of one field. */
export function beginAnswer(button: Element, { answer, start, starts, onTake }: Beginning): void {
  const isOnlyBegun = starts.includes(answer.trim());
  onTake(`${answer === '' || isOnlyBegun ? '' : `${answer.trimEnd()} `}${start} `);
  const control = button.closest('[data-answer]')?.querySelector<HTMLTextAreaElement>('textarea, input');
  control?.focus();
  control?.setSelectionRange(control.value.length, control.value.length);
}
