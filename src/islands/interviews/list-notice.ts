import { button, element } from '~/islands/browser/elements';
import type { KeptEntry } from '~/islands/drafts/kept-interviews';
import type { Notice } from './make-interviews';

interface ListNotice {
  readonly element: HTMLElement;
  readonly show: (notice: Notice) => void;
}

/** What the last press did, with a button that brings back what was removed. */
export function makeListNotice(restore: (entry: KeptEntry) => void): ListNotice {
  const place = element('div');
  place.setAttribute('role', 'status');
  return {
    element: place,
    show: ({ lines, removed, link }) => {
      const notice = element('div', '', 'notice');
      notice.append(...lines.map((line) => element('p', line)));
      place.replaceChildren(notice);
      if (link) {
        const anchor = element('a', link.text);
        anchor.setAttribute('href', link.href);
        notice.lastElementChild?.append(' ', anchor);
      }
      if (!removed) return;
      const back = button('Bring it back', 'button quiet', () => {
        restore(removed);
      });
      const row = element('p');
      row.append(back);
      notice.append(row);
      // The button that was pressed is gone with its interview.
      back.focus();
    },
  };
}
