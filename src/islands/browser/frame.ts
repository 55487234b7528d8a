/**
 * Returns what asks for `work`: it runs before the next animation frame, or earlier if the browser is idle, and may run twice
 * for one request. A page in the background gets no animation frames, so a message to the page itself triggers it as well.
 */
export function beforeNextFrame(work: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = work;
  return () => {
    requestAnimationFrame(work);
    port2.postMessage(undefined);
  };
}
