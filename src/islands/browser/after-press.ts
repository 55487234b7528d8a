let isPressed = false;
let waiting: (() => void)[] = [];

/** After the click that follows, which is what the press was for. */
function release(): void {
  isPressed = false;
  setTimeout(() => {
    const acts = waiting;
    waiting = [];
    for (const act of acts) act();
  });
}

if (typeof document !== 'undefined') {
  document.addEventListener('mousedown', ({ button }) => (isPressed = button === 0), true);
  // A drag ends without the first of them.
  for (const end of ['mouseup', 'dragend']) document.addEventListener(end, release, true);
}

/**
 * Does now, or once the button of the mouse is up, what may move the page: a press must still find what it was aimed at, also
 * where it takes the focus from a field, or where something that was being loaded arrives.
 */
export function afterPress(act: () => void): void {
  if (isPressed) waiting.push(act);
  else act();
}

/** Settles when `afterPress` would act. */
export async function released(): Promise<void> {
  return new Promise(afterPress);
}
