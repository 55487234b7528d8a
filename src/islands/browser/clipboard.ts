/**
 * Puts text on the clipboard, with HTML paragraphs beside it for mail programs that take them. Must be called inside a click
 * with nothing awaited before it, or iOS refuses: a text that is not there yet is given as a promise. False where the browser
 * refused.
 */
export async function copyText(text: string | Promise<string>): Promise<boolean> {
  try {
    if (!('ClipboardItem' in window) || !('write' in navigator.clipboard)) return await copyPlain(text);
    const blob = async (type: string, write: (text: string) => string): Promise<Blob> =>
      new Blob([write(await text)], { type });
    const item = new ClipboardItem({
      'text/plain': blob('text/plain', String),
      'text/html': blob('text/html', paragraphs),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    // Refused, or not there at all: the caller selects the text instead and says what to press.
    return false;
  }
}

export async function copyPlain(text: string | Promise<string>): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(typeof text === 'string' ? text : await text);
    return true;
  } catch {
    return false;
  }
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Those that HTML drops: where a line begins or ends, and all but the last of several. */
const LOST_SPACES = /^ +| +$| (?= )/gmu;

function paragraphs(text: string): string {
  const escaped = text
    .replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character)
    .replaceAll('\t', '    ')
    .replace(LOST_SPACES, (spaces) => '&nbsp;'.repeat(spaces.length));
  return escaped
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
    .join('');
}
