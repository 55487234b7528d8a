import { createMemo, createSignal, Show, type JSX } from 'solid-js';
import { gmailLink, LONGEST_MAIL_LINK, mailtoLink, outlookLink } from '~/domain/out/mail-links';
import type { EmailBuilder } from '../create-email-builder';
import { CopyNext, goToBlank, MoreActions, NextSteps, saveAsDraft, TooLong } from '../lazy-parts';
import { blanksLeft, blanksLeftInBrackets } from './blanks-left';
import type { Copying } from './create-copying';

const INCOMPLETE =
  'Part of this page couldn’t be loaded, so your answers may not fit the sentences around them. Read the email over before you send it. ';

interface ActionsProps {
  readonly builder: EmailBuilder;
  readonly copying: Copying;
  /** The URLs of the date calculator, of the Write page and of the list of kept interviews. */
  readonly paths: { readonly when: string; readonly write: string; readonly interviews: string };
  readonly onShare: () => void;
  /** What stands above the buttons while a field has the focus. */
  readonly above: JSX.Element;
}

/** The buttons and links that copy, open, share or save the email. Nothing is sent unless the reader presses one. */
export function Actions(props: ActionsProps): JSX.Element {
  const [isMore, setIsMore] = createSignal(false);
  const [isOpened, setIsOpened] = createSignal(false);
  let copyButton!: HTMLButtonElement;
  const address = (): string => props.builder.address();
  const mailto = createMemo(() => mailtoLink(address(), props.builder.email()));
  const blanks = (): readonly string[] => props.builder.blanks();
  /** The address of a link holds the email, so the link is followed once the email is written. */
  const follow = (event: MouseEvent & { currentTarget: HTMLAnchorElement }): void => {
    if (props.builder.isWritten()) {
      setIsOpened(true);
      return;
    }
    event.preventDefault();
    const link = event.currentTarget;
    void props.builder.written().then(() => {
      link.click();
    });
  };

  return (
    <>
      <div class="action-bar">
        {props.above}
        <Show when={blanks()[0]}>
          {(blank) => (
            <button type="button" class="link-button blanks-left" onClick={() => void goToBlank(props.builder, blank())}>
              {blanksLeft(blanks())}
            </button>
          )}
        </Show>
        <button
          ref={copyButton}
          type="button"
          class="button"
          classList={{ copied: props.copying.isCopied('Message') }}
          onClick={() => {
            props.copying.copy('Message');
          }}
        >
          Copy message
          <span>{blanksLeftInBrackets(blanks())}</span>
        </button>
        <a class="button quiet mail" href={mailto()} onClick={follow}>
          Open in mail app
        </a>
        <Show when={props.builder.form.answers().people.length > 1}>
          <CopyNext
            builder={props.builder}
            copying={props.copying}
            onPressed={() => {
              copyButton.focus();
            }}
          />
        </Show>
        <p class="said" role="status">
          {props.builder.isIncomplete() ? INCOMPLETE : ''}
          {props.copying.said()}
        </p>
      </div>
      <p class="row actions">
        <a
          class="link-button"
          href={gmailLink(address(), props.builder.email())}
          target="_blank"
          rel="noopener noreferrer"
          onClick={follow}
        >
          Gmail
        </a>
        <a
          class="link-button"
          href={outlookLink(address(), props.builder.email())}
          target="_blank"
          rel="noopener noreferrer"
          onClick={follow}
        >
          Outlook
        </a>
        <button type="button" class="link-button" onClick={() => void saveAsDraft(props.builder).then(props.copying.say)}>
          Download .eml
        </button>
        <button
          type="button"
          class="link-button"
          onClick={() => {
            props.onShare();
          }}
        >
          Share link
        </button>
        <button
          type="button"
          class="link-button"
          aria-expanded={isMore()}
          onClick={() => {
            setIsMore(!isMore());
          }}
        >
          More ways
        </button>
      </p>
      <Show when={isMore()}>
        <MoreActions builder={props.builder} copying={props.copying} onFollow={follow} />
      </Show>
      <Show when={mailto().length > LONGEST_MAIL_LINK}>
        <TooLong length={mailto().length} />
      </Show>
      <Show when={isOpened() || props.builder.isCopied(props.builder.person())}>
        <NextSteps builder={props.builder} paths={props.paths} />
      </Show>
    </>
  );
}
