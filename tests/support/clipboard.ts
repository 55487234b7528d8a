import type { Page } from '@playwright/test';

export interface Copied {
  readonly plain: string;
  readonly html: string;
  /** The text of each paragraph of the HTML, as a mail program would show it. */
  readonly paragraphs: readonly string[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00A0' };

/** What another program would paste. Only Chromium lets a test read it, with its permission. */
export async function readClipboard(page: Page): Promise<Copied> {
  const { plain, html } = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return { plain: await read('text/plain'), html: await read('text/html') };
  });
  return { plain, html, paragraphs: paragraphsIn(html) };
}

export function paragraphsIn(html: string): readonly string[] {
  return [...html.matchAll(/<p>([\s\S]*?)<\/p>/gu)].map(([, inner = '']) => textOf(inner));
}

/** Any other element than a line break would be left standing, for the comparison to find. */
function textOf(html: string): string {
  return html
    .replaceAll(/<br\s*\/?>/gu, '\n')
    .replaceAll(/&(amp|lt|gt|quot|nbsp);/gu, (whole, name: string) => ENTITIES[name] ?? whole);
}
