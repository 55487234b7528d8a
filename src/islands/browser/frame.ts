interface FrameTask {
  readonly request: () => void;
  readonly stop: () => void;
}

/**
 * After `request`, does the work before the next frame is drawn, and sooner where the browser has time. It may be called twice:
 * a page that is not drawn, such as one in the background, has no frames and goes by the message alone.
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
