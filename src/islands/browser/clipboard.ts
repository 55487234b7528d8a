/**
 * Puts text on the clipboard, with HTML paragraphs beside it for mail programs that take them. Must be called inside a click
 * with nothing awaited before it, or iOS refuses. False where the browser refused.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    if (!('ClipboardItem' in window) || !('write' in navigator.clipboard)) {
      await navigator.clipboard.writeText(text);
      return true;
    }
    const item = new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([paragraphs(text)], { type: 'text/html' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    // Refused, or not there at all: the caller selects the text instead and says what to press.
    return false;
  }
}

export async function copyPlain(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The keys that copy what is selected. */
export function copyKeys(): string {
  return /Mac|iPhone|iPad/u.test(navigator.userAgent) ? 'Cmd + C' : 'Ctrl + C';
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function paragraphs(text: string): string {
  const escaped = text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);
  return escaped
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
    .join('');
}
