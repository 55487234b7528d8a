import { createMemo, createSignal, Show, type JSX } from 'solid-js';
import type { Email } from '~/domain/email/scenario';
import { gmailLink, LONGEST_MAIL_LINK, mailtoLink, outlookLink } from '~/domain/out/mail-links';
import { copyKeys, copyPlain, copyText } from '~/islands/browser/clipboard';
import type { EmailBuilder } from '../create-email-builder';
import { MoreActions, TooLong } from '../lazy-parts';

const AS_TYPED =
  'Part of this page couldn’t be loaded, so the email has your answers just as you typed them. Read it over before you send it. ';

interface ActionsProps {
  readonly builder: EmailBuilder;
  readonly onShare: () => void;
}

/** The buttons and links that copy, open, share or save the email. Nothing is sent unless the reader presses one. */
export function Actions(props: ActionsProps): JSX.Element {
  const [said, setSaid] = createSignal('');
  const [isMore, setIsMore] = createSignal(false);
  const address = (): string => props.builder.address();
  const mailto = createMemo(() => mailtoLink(address(), props.builder.email()));
  const report = (what: 'Message' | 'Subject' | 'Everything', isCopied: boolean): void => {
    if (!isCopied) selectControl(what === 'Subject' ? 'subject' : 'message');
    // Screen readers announce a live region only when its text changes: clearing it first lets a second copy be announced.
    setSaid('');
    setTimeout(() => setSaid(isCopied ? `${what} copied.` : refused(what)));
  };
  const reportMessage = (isCopied: boolean): void => {
    if (isCopied) props.builder.markCopied();
    report('Message', isCopied);
  };
  const copyMessage = (): void => {
    void copyText(finished(props.builder, 'message')).then(reportMessage);
  };
  /** The address of a link holds the email, so the link is followed once the email is written. */
  const follow = (event: MouseEvent & { currentTarget: HTMLAnchorElement }): void => {
    if (props.builder.isWritten()) return;
    event.preventDefault();
    const link = event.currentTarget;
    void props.builder.written().then(() => {
      link.click();
    });
  };
  const reportSubject = (isCopied: boolean): void => {
    report('Subject', isCopied);
  };

  return (
    <>
      <div class="action-bar">
        <button type="button" class="button" onClick={copyMessage}>
          Copy message{left(props.builder.blanks())}
        </button>
        <Show when={props.builder.nextToCopy()}>
          {(next) => (
            <button
              type="button"
              class="button quiet"
              onClick={() => {
                props.builder.show(next().person);
                copyMessage();
              }}
            >
              Copy next: {props.builder.nameOf(next().person)}
              {left(props.builder.nextBlanks())}
            </button>
          )}
        </Show>
        <p class="said" role="status">
          {props.builder.isAsTyped() ? AS_TYPED : ''}
          {said()}
        </p>
      </div>
      <p class="row actions">
        <button
          type="button"
          class="button quiet"
          onClick={() => void copyPlain(finished(props.builder, 'subject')).then(reportSubject)}
        >
          Copy subject
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            props.onShare();
          }}
        >
          Share link
        </button>
        <a class="button quiet" href={mailto()} onClick={follow}>
          Open in mail app
        </a>
        <a
          class="button quiet"
          href={gmailLink(address(), props.builder.email())}
          target="_blank"
          rel="noopener noreferrer"
          onClick={follow}
        >
          Gmail
        </a>
        <a
          class="button quiet"
          href={outlookLink(address(), props.builder.email())}
          target="_blank"
          rel="noopener noreferrer"
          onClick={follow}
        >
          Outlook
        </a>
        <button type="button" class="button quiet" onClick={() => void saveDraft(props.builder)}>
          Download .eml
        </button>
        <button
          type="button"
          class="button quiet"
          aria-expanded={isMore()}
          onClick={() => {
            setIsMore(!isMore());
          }}
        >
          More ways
        </button>
      </p>
      <Show when={isMore()}>
        <MoreActions builder={props.builder} onCopied={report} onFollow={follow} />
      </Show>
      <Show when={mailto().length > LONGEST_MAIL_LINK}>
        <TooLong length={mailto().length} />
      </Show>
      <p class="hint">
        Gmail and Outlook open a draft on their own site in a new tab: sign in there first. They get the email only if you
        press.
      </p>
    </>
  );
}

function left({ length }: readonly string[]): string {
  return length === 0 ? '' : ` (${String(length)} ${length === 1 ? 'blank' : 'blanks'} left)`;
}

/** At once where the email is written: what is not part of the click is refused by iOS. */
function finished(builder: EmailBuilder, part: keyof Email): string | Promise<string> {
  return builder.isWritten() ? builder.email()[part] : builder.written().then(() => builder.email()[part]);
}

/** By its id, because its label may be translated. */
function selectControl(part: keyof Email): void {
  const control = document.querySelector<HTMLTextAreaElement>(`textarea[id$="-${part}"]`);
  control?.focus();
  control?.select();
}

function refused(what: string): string {
  const selected = what === 'Subject' ? 'subject' : 'message';
  return `The browser did not let the page copy. The ${selected} is selected: press ${copyKeys()}, or hold it and choose Copy.`;
}

async function saveDraft(builder: EmailBuilder): Promise<void> {
  const { saveAsDraft } = await import('./save-email');
  await builder.written();
  saveAsDraft(builder.savedEmail());
}
