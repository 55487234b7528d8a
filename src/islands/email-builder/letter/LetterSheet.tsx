import { createSignal, createUniqueId, Index, Show, untrack, type JSX } from 'solid-js';
import { partsOf } from '~/domain/email/blanks';
import { bindText } from '~/islands/form/bind-text';
import type { EmailBuilder } from '../create-email-builder';
import { CopyPart } from '../actions/CopyPart';
import type { Copying } from '../actions/create-copying';
import { EditNote, goToBlank, PeopleTabs, SendAdvice, WordingPanel } from '../lazy-parts';

interface LetterSheetProps {
  readonly builder: EmailBuilder;
  readonly copying: Copying;
  readonly whenPath: string;
}

/** The email as it stands. Its subject and its message can be edited by hand. */
export function LetterSheet(props: LetterSheetProps): JSX.Element {
  const id = createUniqueId();
  const [isWording, setIsWording] = createSignal(false);
  const markedSpan = () => {
    const move = props.builder.markedMove();
    return move === undefined ? undefined : props.builder.spanOf(move);
  };
  const several = (): boolean => props.builder.form.answers().people.length > 1;
  const toField = (control: HTMLTextAreaElement): void => void goToBlank(props.builder, control);
  const to = (): string => [props.builder.answers().to, props.builder.address()].filter(Boolean).join(', ');
  return (
    <div class="letter-block">
      <Show when={props.builder.answers().interview ? props.builder.dates() : undefined}>
        {(dates) => <SendAdvice dates={dates()} whenPath={props.whenPath} />}
      </Show>
      <Show when={several()}>
        <PeopleTabs builder={props.builder} panelId={`${id}-letter`} />
      </Show>
      <div
        id={`${id}-letter`}
        class="letter"
        translate="no"
        role={several() ? 'tabpanel' : undefined}
        aria-label={several() ? `Email ${String(props.builder.person() + 1)}` : undefined}
      >
        <div class="letter-head">
          <span>To</span>
          <p class="letter-to">
            <bdi>{to()}</bdi>
          </p>
          <Show when={props.builder.address()} fallback={<span />}>
            <CopyPart copying={props.copying} part="Address" />
          </Show>
          <label for={`${id}-subject`}>Subject</label>
          <MarkedText
            id={`${id}-subject`}
            text={props.builder.email().subject}
            blanks={props.builder.blanks()}
            isOneLine
            onInput={props.builder.editSubject}
            onClick={toField}
          />
          <CopyPart copying={props.copying} part="Subject" />
        </div>
        <label for={`${id}-message`} class="visually-hidden">
          Message
        </label>
        <div class="letter-body">
          <MarkedText
            id={`${id}-message`}
            text={props.builder.email().message}
            blanks={props.builder.blanks()}
            span={markedSpan()}
            onInput={props.builder.editMessage}
            onClick={toField}
          />
        </div>
        <p class="letter-foot">
          <span>You can edit it right here.</span>
          <button
            type="button"
            class="link-button"
            aria-expanded={isWording()}
            onClick={() => {
              setIsWording(!isWording());
            }}
          >
            Change the wording
          </button>
        </p>
      </div>
      <Show when={isWording()}>
        <WordingPanel builder={props.builder} />
      </Show>
      <div role="status">
        <Show when={props.builder.isEdited() || props.builder.form.canUndo() === 'edits'}>
          <EditNote builder={props.builder} />
        </Show>
      </div>
    </div>
  );
}

interface MarkedTextProps {
  readonly id: string;
  readonly text: string;
  readonly blanks: readonly string[];
  /** A part of the text that is pointed out. */
  readonly span?: { readonly start: number; readonly end: number } | undefined;
  readonly isOneLine?: true;
  readonly onInput: (text: string) => void;
  readonly onClick: (control: HTMLTextAreaElement) => void;
}

/**
 * A text area as tall as its text. A copy of the text behind it sets the height and highlights the blanks. The element's
 * content is shown until hydration; after that, its value is set.
 */
function MarkedText(props: MarkedTextProps): JSX.Element {
  return (
    <div class="marked">
      <div class="marked-behind" aria-hidden="true" dir="auto">
        <Index each={partsOf(props.text, props.blanks, props.span)}>
          {(part) => (
            <Show when={part().isBlank || part().isPointedOut} fallback={part().text}>
              <mark classList={{ 'pointed-out': part().isPointedOut }}>{part().text}</mark>
            </Show>
          )}
        </Index>
        {'\u200B'}
      </div>
      <textarea
        readOnly
        ref={(control) => {
          // Until the page is alive, what is typed here would be lost.
          control.readOnly = false;
          bindText(
            control,
            () => props.text,
            (text) => {
              props.onInput(props.isOneLine ? text.replaceAll('\n', ' ') : text);
            },
          );
        }}
        id={props.id}
        class="marked-text"
        rows="1"
        dir="auto"
        spellcheck
        translate="no"
        onClick={(event) => {
          props.onClick(event.currentTarget);
        }}
        onKeyDown={(event) => {
          // A subject is one line.
          if (props.isOneLine && event.key === 'Enter' && !event.isComposing) event.preventDefault();
        }}
      >
        {untrack(() => props.text)}
      </textarea>
    </div>
  );
}
