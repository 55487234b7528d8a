import { createEffect, onCleanup } from 'solid-js';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

interface Bound {
  readonly control: TextControl;
  readonly take: (text: string) => void;
  /** What the control held when the page last wrote it or read it. */
  known: string;
}

/** When something may have been filled in, and before anything is done with it: copied, sent, shared, kept, left. */
const MOMENTS = ['input', 'change', 'focusin', 'focusout', 'click', 'visibilitychange', 'pagehide'] as const;

const bound = new Set<Bound>();
let isListening = false;

/**
 * Shows a text in a control, and hands on what the reader makes of it. Password managers, dictation and extensions fill a
 * control with a `change` event alone, or with none; so every control is read at each of `MOMENTS`, whoever the event was for.
 * For use as a `ref`.
 */
export function bindText(control: TextControl, text: () => string, take: (text: string) => void): void {
  const binding: Bound = { control, take, known: '' };
  onCleanup(() => bound.delete(binding));
  createEffect(() => {
    const shown = text();
    // Writing what stands there already would move the caret, and end what is being composed.
    if (control.value !== shown) control.value = shown;
    binding.known = control.value;
    bound.add(binding);
  });
  if (isListening) return;
  isListening = true;
  for (const moment of MOMENTS) addEventListener(moment, readAll, true);
}

function readAll(): void {
  for (const binding of bound) {
    const { value } = binding.control;
    if (value === binding.known) continue;
    binding.known = value;
    binding.take(value);
  }
}
