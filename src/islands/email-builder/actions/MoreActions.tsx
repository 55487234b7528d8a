import { Show, type JSX } from 'solid-js';
import { workOutlookLink } from '~/domain/out/work-mail-link';
import type { EmailBuilder } from '../create-email-builder';
import type { Copying } from './create-copying';
import { saveAsText } from './save-email';

interface MoreActionsProps {
  readonly builder: EmailBuilder;
  readonly copying: Copying;
  readonly onFollow: (event: MouseEvent & { currentTarget: HTMLAnchorElement }) => void;
}

/** Less common ways to copy, open, save, print or share the email. */
export function MoreActions(props: MoreActionsProps): JSX.Element {
  return (
    <p class="row">
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          props.copying.copy('Everything');
        }}
      >
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
      <button type="button" class="button quiet" onClick={() => void saveAsText(props.builder)}>
        Download .txt
      </button>
      <button type="button" class="button quiet" onClick={() => void props.builder.written().then(printLetter)}>
        Print the letter
      </button>
      <Show when={'share' in navigator}>
        <button type="button" class="button quiet" onClick={() => void openShareSheet(props.builder)}>
          Send it with …
        </button>
      </Show>
    </p>
  );
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

/** Closing the system’s share sheet without sharing rejects the promise, which is not an error for the reader. */
async function openShareSheet(builder: EmailBuilder): Promise<void> {
  // What is not part of the click is refused, so it waits only where it must.
  if (!builder.isWritten()) await builder.written();
  const { subject, message } = builder.email();
  await navigator.share({ title: subject, text: message }).catch(() => undefined);
}
