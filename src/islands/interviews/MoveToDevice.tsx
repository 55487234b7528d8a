import { createEffect, createSignal, createUniqueId, Show, type JSX } from 'solid-js';
import type { KeptInterview } from '~/domain/interviews/kept-interview';
import { LONGEST_LINK } from '~/domain/links/share-link';
import { released } from '~/islands/browser/after-press';
import { copyPlain } from '~/islands/browser/clipboard';
import { absoluteLink } from '~/islands/browser/whole-address';
import { QrCode } from '~/islands/form/QrCode';
import { linkToMove } from './move-link';

interface MoveToDeviceProps {
  readonly interview: KeptInterview;
  /** The URL of the list. */
  readonly path: string;
}

/** A link and a QR code that bring one interview to another device of the reader. */
export function MoveToDevice(props: MoveToDeviceProps): JSX.Element {
  const [link, setLink] = createSignal('');
  createEffect(() => {
    const { interview, path } = props;
    void linkToMove(interview)
      .finally(released)
      .then((fragment) => setLink(absoluteLink(path, fragment)));
  });
  return (
    <Show when={link()}>
      <Show
        when={link().length <= LONGEST_LINK}
        fallback={
          <p>
            This interview is too long for a link: it would have {link().length} characters, and {LONGEST_LINK} is the limit.
            Save it to a file instead.
          </p>
        }
      >
        <Link link={link()} />
      </Show>
    </Show>
  );
}

function Link(props: { readonly link: string }): JSX.Element {
  let control!: HTMLInputElement;
  const id = createUniqueId();
  const [said, setSaid] = createSignal('');
  const copy = (): void => {
    void copyPlain(props.link).then((isCopied) => {
      if (!isCopied) control.select();
      setSaid(
        isCopied
          ? 'The link is copied. Open it on the other device.'
          : 'The browser didn’t let the page copy. The link is selected: copy it yourself.',
      );
    });
  };
  return (
    <div class="stack">
      <p>
        The link and the code hold this whole interview: names, addresses, emails, notes, and dates. Whoever has one of them
        can read it all, so keep them to yourself. Opening the link sends nothing to a server.
      </p>
      <div class="field">
        <label for={id}>Link for the other device</label>
        <input ref={control} id={id} type="text" readonly value={props.link} />
      </div>
      <p class="row">
        <button type="button" class="button quiet" onClick={copy}>
          Copy the link
        </button>
      </p>
      <p class="said" role="status">
        {said()}
      </p>
      <QrCode link={props.link} fileName="afterword-interview" otherwise="Use the link, or save the interview to a file." />
    </div>
  );
}
