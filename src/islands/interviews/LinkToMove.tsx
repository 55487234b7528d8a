import { createSignal, Show, type JSX } from 'solid-js';
import type { KeptInterview } from '~/domain/interviews/kept-interview';
import { linkToMove } from '~/domain/interviews/move-link';
import { LONGEST_LINK } from '~/domain/links/share-link';
import { absoluteLink } from '~/islands/browser/whole-address';
import { copyPlain } from '~/islands/browser/clipboard';

/** A link that brings one interview to another device of the reader. It is made only when it is asked for. */
export function LinkToMove(props: { readonly interview: KeptInterview; readonly path: string }): JSX.Element {
  const [said, setSaid] = createSignal('');
  const [refused, setRefused] = createSignal('');
  const copy = (): void => {
    const link = absoluteLink(props.path, linkToMove(props.interview));
    if (link.length > LONGEST_LINK) {
      setSaid(
        `A link would have ${String(link.length)} characters, and ${String(LONGEST_LINK)} is the most. Save it to a file.`,
      );
      return;
    }
    void copyPlain(link).then((isCopied) => {
      setRefused(isCopied ? '' : link);
      setSaid(
        isCopied
          ? 'The link is copied. Open it on the other device.'
          : 'The browser didn’t let the page copy. Copy it from here:',
      );
    });
  };
  return (
    <div class="stack">
      <p>
        <button type="button" class="button quiet" onClick={copy}>
          Copy a link for another device
        </button>
      </p>
      <p class="hint">
        The link holds this whole interview: names, addresses, emails, notes and dates. Whoever has it can read it all, so
        keep it to yourself.
      </p>
      <p role="status">{said()}</p>
      <Show when={refused()}>{(text) => <textarea rows="4" readonly aria-label="To copy" value={text()} />}</Show>
    </div>
  );
}
