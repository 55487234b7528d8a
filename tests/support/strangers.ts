import type { Disposable, Page } from '@playwright/test';

/**
 * Who else changes the nodes of a page. Translators: Chrome's moves each text into `<font>` or writes another there in its
 * place; Firefox's takes every block apart, and puts it together again without its comments. Extensions add their elements to
 * labels and beside controls.
 */
export const STRANGERS = ['moves texts', 'replaces texts', 'rebuilds blocks and adds elements'] as const;
export type Stranger = (typeof STRANGERS)[number];

/**
 * Lets a stranger loose on every page that is opened from now on: on its HTML, and at once on all that is added later. Whoever
 * disposes of what is given back has pages without it again.
 */
export async function letLoose(page: Page, stranger: Stranger): Promise<Disposable> {
  return page.addInitScript((kind: Stranger) => {
    const SKIPPED = 'script, style, textarea, template, svg, font, [translate=no]';
    const BLOCKS = 'p, li, button, label, legend, h1, h2, h3, summary, strong, dt, dd, td, th, caption, option, span, a';
    const ADDED_TO = 'label, button, div:has(> input)';

    const makeFont = (): Element => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
    const wrap = (text: Text): void => {
      if (text.data.trim() === '' || text.parentElement?.closest(SKIPPED) !== null) return;
      const [outer, inner] = [makeFont(), makeFont()];
      outer.append(inner);
      text.replaceWith(outer);
      inner.append(kind === 'moves texts' ? text : text.data);
    };
    const rebuild = (block: Element): void => {
      const kept = [...block.childNodes].filter(({ nodeType }) => nodeType !== Node.COMMENT_NODE);
      if (kept.length < block.childNodes.length && block.closest(SKIPPED) === null) block.replaceChildren(...kept);
    };
    const addTo = (element: Element): void => {
      if (element.querySelector(':scope > stranger-icon') !== null || element.closest('[translate=no]') !== null) return;
      element.prepend(document.createElement('stranger-icon'));
      element.append(document.createElement('stranger-icon'));
      element.querySelector(':scope > input')?.after(document.createElement('stranger-icon'));
    };

    const workIn = (added: Node): void => {
      if (!added.isConnected || !document.body.contains(added)) return;
      if (kind === 'rebuilds blocks and adds elements') {
        if (!(added instanceof Element)) return;
        for (const block of [added, ...added.querySelectorAll(BLOCKS)]) if (block.matches(BLOCKS)) rebuild(block);
        for (const element of [added, ...added.querySelectorAll(ADDED_TO)]) if (element.matches(ADDED_TO)) addTo(element);
      } else {
        const texts = document.createTreeWalker(added, NodeFilter.SHOW_TEXT);
        const found = added instanceof Text ? [added] : [];
        while (texts.nextNode()) found.push(texts.currentNode as Text);
        for (const text of found) wrap(text);
      }
    };
    const observer = new MutationObserver((records) => {
      if (document.querySelector('body') === null) return;
      for (const { target, addedNodes } of records) {
        for (const added of addedNodes) workIn(added);
        // A text that changed, and an element that got other children: its own part only, as its other children are done.
        if (target instanceof Text) workIn(target);
        else if (target instanceof Element && kind === 'rebuilds blocks and adds elements') {
          if (target.matches(BLOCKS)) rebuild(target);
          if (target.matches(ADDED_TO)) addTo(target);
        }
      }
      // Its own changes are none to it.
      observer.takeRecords();
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  }, stranger);
}
