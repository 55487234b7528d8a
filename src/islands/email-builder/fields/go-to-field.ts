import { partsOf } from '~/domain/email/blanks';
import { blank } from '~/domain/email/read-answers-by';
import type { EmailBuilder } from '../create-email-builder';

/** Moves the focus to the field that a blank of the letter on show stands for: this one, or the one at the caret. */
export function goToBlank(builder: EmailBuilder, at: string | HTMLTextAreaElement): void {
  const text = typeof at === 'string' ? at : blankAtCaret(builder, at);
  const field = builder.scenario.fields.find((known) => blank(known) === text);
  if (!field) return;
  const controls = builder.formElement().querySelectorAll<HTMLElement>(`[name="${field.id}"]`);
  (controls.item(field.perPerson ? builder.person() : 0) as HTMLElement | null)?.focus();
}

function blankAtCaret(builder: EmailBuilder, letter: HTMLTextAreaElement): string | undefined {
  const { value, selectionStart: caret, selectionEnd } = letter;
  if (caret !== selectionEnd) return undefined;
  let start = 0;
  for (const { text, isBlank } of partsOf(value, builder.blanks())) {
    if (isBlank && start <= caret && caret < start + text.length) return text;
    start += text.length;
  }
  return undefined;
}

/** Enter in a line of the form goes on to the next field, as the keyboard of a phone says. Returns the way to stop. */
export function goOnWithEnter(form: HTMLFormElement): () => void {
  const goOn = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing || event.shiftKey || event.ctrlKey || event.metaKey) return;
    if (!(event.target instanceof HTMLInputElement) || event.target.type === 'checkbox') return;
    const controls = [...form.querySelectorAll<HTMLElement>('input, textarea, select')];
    const next = controls[controls.indexOf(event.target) + 1];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  form.addEventListener('keydown', goOn);
  return () => {
    form.removeEventListener('keydown', goOn);
  };
}
