/** Percent-decodes a text once. What is no UTF-8 stays as it is, and so does `+`. */
export function decodePercent(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/giu, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}
