import { Show, type JSX } from 'solid-js';
import { workOutlookLink } from '~/domain/out/mail-links';
import { copyText } from '~/islands/browser/clipboard';
import type { EmailBuilder } from '../create-email-builder';
import { saveAsText } from './save-email';

interface MoreActionsProps {
  readonly builder: EmailBuilder;
  readonly onCopied: (what: 'Everything', isCopied: boolean) => void;
  readonly onFollow: (event: MouseEvent & { currentTarget: HTMLAnchorElement }) => void;
}

/** Less common ways to copy, open, save, print or share the email. */
export function MoreActions(props: MoreActionsProps): JSX.Element {
  const report = (isCopied: boolean): void => {
    props.onCopied('Everything', isCopied);
  };

  return (
    <p class="row">
      <button type="button" class="button quiet" onClick={() => void copyText(everything(props.builder)).then(report)}>
        Copy all
      </button>
      <a
        class="button quiet"
        href={workOutlookLink(props.builder.address(), props.builder.email())}
        target="_blank"
        rel="noopener noreferrer"
        onClick={(event) => {
          props.onFollow(event);
        }}
      >
        Microsoft 365 (work or school)
      </a>
      <button type="button" class="button quiet" onClick={() => void saveText(props.builder)}>
        Download .txt
      </button>
      <button type="button" class="button quiet" onClick={printLetter}>
        Print the letter
      </button>
      <Show when={'share' in navigator}>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            openShareSheet(props.builder.email());
          }}
        >
          Send it with …
        </button>
      </Show>
    </p>
  );
}

async function everything(builder: EmailBuilder): Promise<string> {
  await builder.written();
  return `${builder.email().subject}\n\n${builder.email().message}`;
}

async function saveText(builder: EmailBuilder): Promise<void> {
  await builder.written();
  saveAsText(builder.savedEmail());
}

/** Prints only the letter (`styles/print.css`). Some browsers return from `print` at once, long before they have printed. */
function printLetter(): void {
  const { dataset } = document.documentElement;
  const showAll = (): void => {
    delete dataset.print;
  };
  addEventListener('afterprint', showAll, { once: true });
  dataset.print = 'letter';
  window.print();
}

/** Closing the system's share sheet without sharing rejects the promise, which is not an error for the reader. */
function openShareSheet({ subject, message }: { readonly subject: string; readonly message: string }): void {
  navigator.share({ title: subject, text: message }).catch(() => undefined);
}
