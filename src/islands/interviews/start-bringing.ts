import { nameOf, type KeptInterview } from '~/domain/interviews/kept-interview';
import { button, element } from '~/islands/browser/elements';
import { readAddress, replaceAddress } from '~/islands/browser/whole-address';
import { bring, bringFile } from './bring-interviews';
import type { Interviews } from './make-interviews';
import { readMoveLink } from './move-link';

/**
 * Brings interviews from the file that is chosen, or from another device by the link in the address: now, and whenever there is
 * one. What a link brings is asked about in `place`.
 */
export function startBringing(place: HTMLElement, interviews: Interviews, file: HTMLInputElement): void {
  readChosen();
  readLink();
  file.addEventListener('change', readChosen);
  addEventListener('hashchange', readLink);

  function readChosen(): void {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    interviews.later(async () => {
      interviews.say(...bringFile(await chosen.text()));
      // Without this, choosing the same file again would be no change.
      file.value = '';
      interviews.refresh();
    });
  }

  function readLink(): void {
    interviews.later(async () => {
      const read = await readMoveLink(readAddress().fragment);
      if (!read) return;
      replaceAddress('');
      if (read.kept) ask(read.kept);
      else interviews.say(`The link brings no interview. ${read.problem}`);
    });
  }

  function ask(interview: KeptInterview): void {
    const name = element('bdi', nameOf(interview));
    const first = element('strong');
    const question = element('p');
    const row = element('p', '', 'row');
    const notice = element('div', '', 'notice');
    name.translate = false;
    first.append('This link brings the interview “', name, '”.');
    question.append(first, ' Keep it in this browser? Anyone who uses this browser can read it then.');
    row.append(
      button('Keep it here', 'button', () => {
        place.replaceChildren();
        interviews.say(bring([interview]));
        interviews.refresh();
      }),
      button('Leave it', 'button quiet', () => {
        place.replaceChildren();
      }),
    );
    notice.append(question, row);
    place.replaceChildren(notice);
  }
}
