import type { JSX } from 'solid-js';
import type { Copying } from './create-copying';

interface CopyPartProps {
  readonly copying: Copying;
  readonly part: 'Address' | 'Subject';
}

/** A small button in the letter's head that copies what stands beside it. */
export function CopyPart(props: CopyPartProps): JSX.Element {
  return (
    <button
      type="button"
      class="link-button"
      classList={{ copied: props.copying.isCopied(props.part) }}
      onClick={() => {
        props.copying.copy(props.part);
      }}
    >
      Copy<span class="visually-hidden"> {props.part.toLowerCase()}</span>
    </button>
  );
}
