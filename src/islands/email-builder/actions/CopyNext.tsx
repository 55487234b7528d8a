import { createMemo, Show, untrack, type JSX } from 'solid-js';
import { blanksIn } from '~/domain/email/blanks';
import type { EmailBuilder } from '../create-email-builder';
import { blanksLeftInBrackets } from './blanks-left';
import type { Copying } from './create-copying';

interface CopyNextProps {
  readonly builder: EmailBuilder;
  readonly copying: Copying;
  /** The button may be gone after a press, and the focus with it. */
  readonly onPressed: () => void;
}

/** Copies the email of the next person whose email was not copied as it stands now. */
export function CopyNext(props: CopyNextProps): JSX.Element {
  const next = createMemo((): number | undefined => {
    const count = props.builder.form.answers().people.length;
    const from = props.builder.person() + 1;
    const others = Array.from({ length: count - 1 }, (_, step) => (from + step) % count);
    return others.find((index) => !props.builder.isCopied(index));
  });
  const shared = createMemo(() => props.builder.form.answers().shared);
  const own = createMemo(() => props.builder.form.answers().people[next() ?? 0]);
  /** Counted anew only when that email changes, not at every key in another one. */
  const blanks = createMemo(() => {
    const index = next();
    const { form, withLetters, dates } = props.builder;
    for (const ask of [shared, own, form.edits, withLetters, dates, props.builder.today]) ask();
    return index === undefined ? [] : untrack(() => blanksIn(props.builder.emailOf(index), props.builder.possibleBlanks));
  });

  return (
    // Who is next may be person 0.
    <Show when={next() !== undefined}>
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          props.builder.show(next() ?? 0);
          props.copying.copy('Message');
          props.onPressed();
        }}
      >
        Copy next: {props.builder.nameOf(next() ?? 0)}
        <span>{blanksLeftInBrackets(blanks())}</span>
      </button>
    </Show>
  );
}
