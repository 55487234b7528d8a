import { createEffect, createMemo, createSignal, onCleanup, onMount, Show, type JSX } from 'solid-js';
import { answerInLetter, blankInLetter, type AnswerInLetter } from '~/domain/email/answer-in-letter';
import { blank } from '~/domain/email/read-answers-by';
import type { Field } from '~/domain/form/field';
import { keepFocus } from '~/islands/browser/keep-focus';
import { keepAboveKeyboard } from '~/islands/browser/keyboard';
import type { EmailBuilder } from '../create-email-builder';
import { goOnWithEnter } from '../fields/go-to-field';

interface LetterStripProps {
  readonly builder: EmailBuilder;
}

const PARTS = { subject: 'Subject', message: 'In your letter' } as const;
const NOT_PRINTED = 'This answer isn’t printed in the letter.';
const NOT_YET = 'Not in the letter yet.';
const OWN_TEXT = 'The letter’s text is your own now, so this answer doesn’t change it.';

/**
 * While a field has the focus and the letter is out of sight: the words of the letter that its answer stands in. A press shows
 * the whole letter, and another leads back to the field.
 */
export function LetterStrip(props: LetterStripProps): JSX.Element {
  const [control, setControl] = createSignal<HTMLElement & { name: string }>();
  const [isWhole, setIsWhole] = createSignal(false);
  const [isOneColumn, setIsOneColumn] = createSignal(false);
  const field = createMemo((): Field | undefined => {
    // A time has the name of nothing: it is part of the day before it.
    const named = control()?.closest('.field')?.querySelector<HTMLInputElement>('[name]') ?? control();
    return props.builder.form.fields.find(({ id }) => id === named?.name);
  });

  onMount(() => {
    const form = props.builder.formElement();
    const builder = form.parentElement ?? form;
    const look = (): void => {
      const { activeElement } = document;
      if (activeElement && form.contains(activeElement) && 'name' in activeElement) {
        setControl(activeElement as HTMLInputElement);
        setIsWhole(false);
        setIsOneColumn(isInOneColumn(builder));
      }
    };
    const leave = ({ relatedTarget }: FocusEvent): void => {
      const isWithin = relatedTarget instanceof Node && builder.contains(relatedTarget);
      if (!isWithin && !isWhole()) setControl(undefined);
    };
    look();
    keepFocus(builder);
    form.addEventListener('focusin', look);
    builder.addEventListener('focusout', leave);
    const stops = [goOnWithEnter(form), keepAboveKeyboard()];
    onCleanup(() => {
      form.removeEventListener('focusin', look);
      builder.removeEventListener('focusout', leave);
      for (const stop of stops) stop();
    });
  });

  const showWhole = (): void => {
    setIsWhole(true);
    props.builder.formElement().parentElement?.querySelector('.letter')?.scrollIntoView();
  };

  return (
    <Show when={isOneColumn() && field()}>
      {(shown) => (
        <Show
          when={!isWhole()}
          fallback={
            <button type="button" class="letter-strip back" onClick={() => control()?.focus()}>
              Back to “{shown().label}”
            </button>
          }
        >
          <button type="button" class="letter-strip" onClick={showWhole}>
            <StripText builder={props.builder} field={shown()} />
          </button>
        </Show>
      )}
    </Show>
  );
}

/** The letter then stands below the form (`styles/builder.css`). */
function isInOneColumn(builder: HTMLElement): boolean {
  const letter = builder.querySelector('.builder-letter');
  return letter !== null && getComputedStyle(letter).display === 'contents';
}

function StripText(props: { readonly builder: EmailBuilder; readonly field: Field }): JSX.Element {
  let text!: HTMLSpanElement;
  let mark: HTMLElement | undefined;
  const isOwn = (): boolean => props.builder.email().message !== props.builder.formEmail().message;
  const place = createMemo((): AnswerInLetter | undefined => {
    const email = props.builder.formEmail();
    return answerInLetter(email, props.builder.formEmailWithout(props.field)) ?? blankInLetter(email, blank(props.field));
  });
  const otherwise = (): string => {
    const answer = props.builder.answers()[props.field.id] ?? '';
    return answer.trim() === '' && props.field.form !== 'email' ? NOT_YET : NOT_PRINTED;
  };
  // The answer's end stays in sight while it grows.
  createEffect(() => {
    place();
    if (mark) text.scrollTop = mark.offsetTop + mark.offsetHeight - text.clientHeight;
  });
  return (
    <>
      <span class="strip-label">
        {PARTS[place()?.part ?? 'message']}
        <span class="strip-whole">Whole letter</span>
      </span>
      <span ref={text} class="strip-text" dir="auto" translate="no">
        <Show when={!isOwn() && place()} fallback={isOwn() ? OWN_TEXT : otherwise()}>
          {(found) => (
            <>
              {found().text.slice(0, found().start)}
              <mark ref={mark}>{found().text.slice(found().start, found().end)}</mark>
              {found().text.slice(found().end)}
            </>
          )}
        </Show>
      </span>
    </>
  );
}
