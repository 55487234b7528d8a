import { createEffect, createMemo, onCleanup } from 'solid-js';

type TextControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** When something may have been filled in, and before anything is done with it: copied, sent, shared, kept, left. */
const MOMENTS = ['input', 'change', 'focusin', 'focusout', 'click', 'visibilitychange', 'pagehide'] as const;

const readers = new Set<() => void>();
let isListening = false;

/**
 * Shows a text in a control, and hands on what the reader makes of it. Password managers, dictation and extensions fill a
 * control with a `change` event alone, or with none; so every control is read at each of `MOMENTS`, whoever the event was for.
 * For use as a `ref`.
 */
export function bindText(control: TextControl, text: () => string, take: (text: string) => void): void {
  bind(control, 'value', text, take);
}

/** The same for a checkbox, and for a radio button, which is also told when another one of its group is chosen. */
export function bindTick(control: HTMLInputElement, isTicked: () => boolean, take: (isTicked: boolean) => void): void {
  bind(control, 'checked', isTicked, take);
}

function bind<Name extends string, Value>(
  control: Record<Name, Value>,
  name: Name,
  shown: () => Value,
  take: (value: Value) => void,
): void {
  // Only a new value is written: what was filled in without an event stays until it is read, whatever else changes.
  const written = createMemo(shown);
  /** What the control held when the page last wrote it or read it, and the option of a list that this was. */
  let known: Value;
  let option: Element | undefined;
  /** What the page last wrote, or was last told: `written` waits for the next frame, and by then more may have been typed. */
  let settled: Value;
  const look = (): void => {
    known = control[name];
    option = (control as Partial<HTMLSelectElement>).selectedOptions?.[0];
  };
  const write = (): void => {
    const value = written();
    // Writing what stands there already would move the caret, and end what is being composed.
    if (control[name] !== value) control[name] = value;
    settled = value;
    look();
  };
  const read = (): void => {
    if (control[name] === known) return;
    // Where the options were replaced the list shows another one, which nobody chose.
    if (option?.isConnected === false) {
      write();
      return;
    }
    look();
    // A list may have come to show what was written only when its options arrived.
    if (known === settled) return;
    settled = known;
    take(known);
  };
  onCleanup(() => readers.delete(read));
  createEffect(() => {
    write();
    readers.add(read);
  });
  if (isListening) return;
  isListening = true;
  for (const moment of MOMENTS) addEventListener(moment, readAll, true);
}

function readAll(): void {
  for (const read of readers) read();
}
