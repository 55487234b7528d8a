let isPressed = false;
if (typeof document !== 'undefined') {
  document.addEventListener('mousedown', () => (isPressed = true), true);
  document.addEventListener('mouseup', () => (isPressed = false), true);
}

/**
 * Does now, or once the button of the mouse is up, what may move the page: a press that takes the focus from a field must
 * still find what it was aimed at.
 */
export function afterPress(act: () => void): void {
  if (!isPressed) act();
  else document.addEventListener('mouseup', () => setTimeout(act), { once: true });
}
