/* global document */
import { createRoot } from 'solid-js';

/** Puts a component in the place of `sent`, its HTML that somebody has changed, and takes over what was typed and the focus. */
export function makeAnew(make, sent) {
  createRoot(() => {
    const made = make();
    const focused = document.activeElement;
    let toFocus;
    // Before the effects run, which read what was typed.
    for (const control of made.querySelectorAll('[name]')) {
      const choice = control.type === 'radio' ? `[value="${control.value}"]` : '';
      const old = sent.querySelector(`[name="${control.name}"]${choice}`);
      if (!old) continue;
      control.value = old.value;
      control.checked = old.checked;
      if (old === focused) toFocus = control;
    }
    sent.replaceWith(made);
    toFocus?.focus();
  });
}
