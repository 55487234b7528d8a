import type { JSX } from 'solid-js';
import { offerFile } from '~/islands/browser/download';
import type { KeptEntry } from '~/islands/drafts/kept-interviews';
import type { Interviews } from './create-interviews';

interface DamagedItemProps {
  readonly interviews: Interviews;
  readonly entry: KeptEntry;
}

/** Something that is stored and can't be read: it stays until the reader removes it, and can be saved as it is. */
export function DamagedItem(props: DamagedItemProps): JSX.Element {
  return (
    <li>
      <h3>Damaged interview</h3>
      <p>{props.entry.read.problem}</p>
      <p class="row">
        <button
          type="button"
          class="link-button"
          onClick={() => {
            offerFile('damaged-interview.txt', new Blob([props.entry.text], { type: 'text/plain;charset=utf-8' }));
          }}
        >
          Save as a file
        </button>
        <button
          type="button"
          class="link-button"
          onClick={() => {
            props.interviews.remove(props.entry);
          }}
        >
          Remove
        </button>
      </p>
    </li>
  );
}
