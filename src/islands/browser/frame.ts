interface FrameTask {
  readonly request: () => void;
  readonly stop: () => void;
}

/**
 * Runs `work` before the next animation frame after `request`, or earlier if the browser is idle. `work` may run twice for
 * one request. A page in the background gets no animation frames, so a message to the page itself triggers it as well.
 */
export function beforeNextFrame(work: () => void): FrameTask {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = work;
  return {
    request: () => {
      requestAnimationFrame(work);
      port2.postMessage(undefined);
    },
    stop: () => {
      port1.close();
    },
  };
}
