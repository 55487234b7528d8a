/** In milliseconds. Where the browser opens a menu of its own, nothing tells the page that the press is over. */
const LONGEST_PRESS = 3000;
/** In milliseconds. The click of a finger comes a moment after the finger is gone. */
const UNTIL_CLICK = 50;

/** By event, how long a press may still last. A finger's mouse events follow only when it is gone, and the focus with them. */
const PRESS_LASTS = {
  pointerdown: LONGEST_PRESS,
  mousedown: LONGEST_PRESS,
  pointerup: UNTIL_CLICK,
  mouseup: UNTIL_CLICK,
  // It scrolls, or drags something.
  pointercancel: UNTIL_CLICK,
};

/** What waits; undefined while nothing is pressed. */
let waiting: (() => void)[] | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function release(): void {
  const acts = waiting ?? [];
  waiting = undefined;
  for (const act of acts) act();
}

if (!import.meta.env.SSR) {
  for (const [kind, milliseconds] of Object.entries(PRESS_LASTS)) {
    const press = (): void => {
      waiting ??= [];
      clearTimeout(timer);
      timer = setTimeout(release, milliseconds);
    };
    document.addEventListener(kind, press, true);
  }
}

/**
 * Does now, or once nothing is pressed anymore, what may move the page: a press must still find what it was aimed at, also
 * where it takes the focus from a field, or where the page changes by itself.
 */
export function afterPress(act: () => void): void {
  if (waiting) waiting.push(act);
  else act();
}

/** Settles when `afterPress` would act. */
export async function released(): Promise<void> {
  return new Promise(afterPress);
}
