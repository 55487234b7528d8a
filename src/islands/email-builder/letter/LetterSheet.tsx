import { createEffect, createUniqueId, Index, Show, untrack, type JSX } from 'solid-js';
import { partsOf } from '~/domain/email/blanks';
import type { EmailBuilder } from '../create-email-builder';
import { EditNote, PeopleTabs, SendAdvice } from '../lazy-parts';

/** The finished email, set like a letter; both its parts can be edited by hand. */
export function LetterSheet(props: {
  readonly builder: EmailBuilder;
  readonly whenPath: string;
  readonly holidaysPath: string;
}): JSX.Element {
  const id = createUniqueId();
  const several = (): boolean => props.builder.form.answers().people.length > 1;
  const to = (): string => [props.builder.answers().to, props.builder.address()].filter(Boolean).join(', ');
  return (
    <div class="letter-block">
      <Show when={props.builder.answers().interview}>
        <SendAdvice builder={props.builder} whenPath={props.whenPath} holidaysPath={props.holidaysPath} />
      </Show>
      <Show when={several()}>
        <PeopleTabs builder={props.builder} panelId={`${id}-letter`} />
      </Show>
      <div
        id={`${id}-letter`}
        class="letter"
        role={several() ? 'tabpanel' : undefined}
        aria-label={several() ? `Email ${String(props.builder.person() + 1)}` : undefined}
      >
        <div class="letter-head">
          <span>To</span>
          <p class="letter-to">
            <bdi>{to()}</bdi>
          </p>
          <label for={`${id}-subject`}>Subject</label>
          <MarkedText
            id={`${id}-subject`}
            text={props.builder.email().subject}
            blanks={props.builder.blanks()}
            isOneLine
            onInput={props.builder.editSubject}
          />
        </div>
        <label for={`${id}-message`} class="visually-hidden">
          Message
        </label>
        <div class="letter-body">
          <MarkedText
            id={`${id}-message`}
            text={props.builder.email().message}
            blanks={props.builder.blanks()}
            onInput={props.builder.editMessage}
          />
        </div>
      </div>
      <div role="status">
        <Show when={props.builder.isEdited() || props.builder.form.canUndo()}>
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
  readonly isOneLine?: true;
  readonly onInput: (text: string) => void;
}

/**
 * A control that is as tall as its text. The copy behind it gives it its height and marks the blanks. Its content is what the
 * page shows before it is alive; from then on its value is what counts.
 */
function MarkedText(props: MarkedTextProps): JSX.Element {
  let control!: HTMLTextAreaElement;
  createEffect(() => {
    if (control.value !== props.text) control.value = props.text;
  });
  return (
    <div class="marked">
      <div class="marked-behind" aria-hidden="true" dir="auto">
        <Index each={partsOf(props.text, props.blanks)}>
          {(part) => (
            <Show when={part().isBlank} fallback={part().text}>
              <mark>{part().text}</mark>
            </Show>
          )}
        </Index>
        {'\u200B'}
      </div>
      <textarea
        ref={control}
        id={props.id}
        class="marked-text"
        rows="1"
        dir="auto"
        spellcheck
        onKeyDown={(event) => {
          // A line break has no place in a subject.
          if (props.isOneLine && event.key === 'Enter' && !event.isComposing) event.preventDefault();
        }}
        onInput={(event) => {
          const text = event.currentTarget.value;
          props.onInput(props.isOneLine ? text.replaceAll('\n', ' ') : text);
        }}
      >
        {untrack(() => props.text)}
      </textarea>
    </div>
  );
}
