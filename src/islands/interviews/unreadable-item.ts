import { offerFile } from '~/islands/browser/download';
import { button, element } from '~/islands/browser/elements';
import type { KeptEntry } from '~/islands/drafts/kept-interviews';
import { UNREADABLE, type Interviews } from './make-interviews';

/** Something that is stored and can't be read: it stays until the reader removes it, and can be saved as it is. */
export function unreadableItem(interviews: Interviews, entry: KeptEntry): HTMLElement {
  const item = element('li');
  const row = element('p', '', 'row');
  row.append(
    button('Save as a file', 'link-button', () => {
      offerFile('unreadable-interview.txt', new Blob([entry.text], { type: 'text/plain;charset=utf-8' }));
    }),
    button('Remove', 'link-button', () => {
      interviews.remove(entry);
    }),
  );
  item.append(element('h3', UNREADABLE), element('p', entry.read.problem), row);
  return item;
}
