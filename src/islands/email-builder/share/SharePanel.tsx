import { createSignal, createUniqueId, onMount, Show, type JSX } from 'solid-js';
import { LONGEST_LINK } from '~/domain/links/share-link';
import { copyPlain } from '~/islands/browser/clipboard';
import { copyKeys } from '~/islands/browser/copy-keys';
import { lazyPart } from '~/islands/form/lazy-part';
import type { EmailBuilder } from '../create-email-builder';
import { createShare, type Share } from './create-share';
import { ShareBoxes } from './ShareBoxes';
import { ShareNote } from './ShareNote';

interface SharePanelProps {
  readonly builder: EmailBuilder;
  readonly path: string;
  readonly onClose: () => void;
}

const COPIED = 'Link copied.';
const QrCode = lazyPart(async () => (await import('~/islands/form/QrCode')).QrCode);

/** The dialog that makes a share link. The link is shown in this dialog only, never in the address bar. */
export function SharePanel(props: SharePanelProps): JSX.Element {
  let dialog!: HTMLDialogElement;
  const id = createUniqueId();
  // The builder and the address of a page never change, so they are read once.
  // eslint-disable-next-line solid/reactivity
  const share = createShare(props.builder, props.path);

  onMount(() => {
    dialog.showModal();
  });

  return (
    <dialog
      ref={dialog}
      class="panel"
      aria-labelledby={`${id}-title`}
      onClose={() => {
        props.onClose();
      }}
    >
      <h2 id={`${id}-title`}>Share a link that fills in this form</h2>
      <p>
        Whoever opens it gets the form with these answers. What the link holds is in its last part, which browsers never send
        to a server; anyone who has the link can read it.
      </p>
      <ShareBoxes share={share} />
      <Show when={props.builder.isEdited()}>
        <p class="hint">Text that you edited by hand stays here: a link holds answers only.</p>
      </Show>
      <ShareNote share={share} />
      <MadeLink share={share} fileName={`${props.builder.scenario.id}-link`} />
      <p class="row">
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            dialog.close();
          }}
        >
          Close
        </button>
      </p>
    </dialog>
  );
}

/** The link, with buttons to copy it, send it or show it as a QR code. */
function MadeLink(props: { readonly share: Share; readonly fileName: string }): JSX.Element {
  let control!: HTMLTextAreaElement;
  const id = createUniqueId();
  const [said, setSaid] = createSignal({ words: '', about: '' });
  const [hasCode, setHasCode] = createSignal(false);
  const say = (words: string, about: string): void => {
    // Screen readers announce a live region only when its text changes: clearing it first lets a second copy be announced.
    setSaid({ words: '', about });
    setTimeout(() => setSaid({ words, about }));
  };
  const copy = (): void => {
    const link = props.share.link();
    void copyPlain(link).then((isCopied) => {
      if (!isCopied) control.select();
      say(isCopied ? COPIED : `Your browser didn’t let the page copy it. The link is selected: press ${copyKeys()}.`, link);
    });
  };

  return (
    <>
      <div class="field">
        <label for={id}>Link</label>
        <textarea
          ref={control}
          id={id}
          class="link-text"
          rows="4"
          readOnly
          aria-describedby={`${id}-length`}
          value={props.share.link()}
        />
        <p id={`${id}-length`} class="hint">
          {props.share.link().length} characters.{' '}
          <Show when={props.share.isTooLong()}>
            That is more than the {LONGEST_LINK} that a form reads. Uncheck the longest answers.
          </Show>
        </p>
      </div>
      <p class="row">
        <button type="button" class="button" onClick={copy} disabled={props.share.isTooLong()}>
          Copy link
        </button>
        <Show when={'share' in navigator}>
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              openShareSheet(props.share.link(), say);
            }}
            disabled={props.share.isTooLong()}
          >
            Send with another app
          </button>
        </Show>
        <button
          type="button"
          class="button quiet"
          aria-expanded={hasCode()}
          onClick={() => {
            setHasCode(!hasCode());
          }}
        >
          {hasCode() ? 'Hide QR code' : 'Show QR code'}
        </button>
      </p>
      <p class="said" role="status">
        {said().about === props.share.link() ? said().words : ''}
      </p>
      <Show when={hasCode()}>
        <QrCode link={props.share.link()} fileName={props.fileName} otherwise="Uncheck the longest answers." />
      </Show>
    </>
  );
}

/** Closing the system's share sheet without sharing rejects with `AbortError`, which is not reported to the reader. */
function openShareSheet(url: string, say: (words: string, about: string) => void): void {
  navigator.share({ url }).catch((error: unknown) => {
    const isClosed = error instanceof DOMException && error.name === 'AbortError';
    if (!isClosed) say('Your browser didn’t open its share sheet. Copy the link instead.', url);
  });
}
