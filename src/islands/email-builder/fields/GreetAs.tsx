import { createMemo, createSignal, createUniqueId, type JSX } from 'solid-js';
import { greetingFor } from '~/domain/names/greeting';
import type { AnswersById } from '~/domain/form/answers';
import { GREET_FIELD } from '~/domain/form/choice-fields';
import { bindText } from '~/islands/form/bind-text';
import type { EmailBuilder } from '../create-email-builder';

interface GreetAsProps {
  readonly builder: EmailBuilder;
  /** About the person. */
  readonly answers: AnswersById;
  /** Counted from 0. */
  readonly person: number;
}

/** How the email greets a person: filled by rule until the reader changes it, and by rule again once it is emptied. */
export function GreetAs(props: GreetAsProps): JSX.Element {
  const id = createUniqueId();
  // Memos, so that typing in another field does not work out the greeting of every person again.
  const to = createMemo(() => props.answers.to ?? '');
  const byRule = createMemo(
    (): string =>
      greetingFor(to(), props.builder.tone() === 'formal' ? 'formal' : 'friendly', '', props.builder.english()) ?? '',
  );
  const [isEmptied, setIsEmptied] = createSignal(false);
  /** An emptied control stays empty until it is left: the reader may be about to type another greeting. */
  const greeting = (): string => props.answers.greet || (isEmptied() ? '' : byRule());
  return (
    <div class="greet-as">
      <label for={id}>Greet as</label>
      <input
        ref={(control) => {
          bindText(control, greeting, (text) => {
            const isByRule = text === byRule();
            if (text === '' || isByRule) setIsEmptied(!isByRule);
            props.builder.typeAnswer(GREET_FIELD, isByRule ? '' : text, props.person);
          });
        }}
        id={id}
        name={GREET_FIELD.id}
        type="text"
        autocomplete="off"
        autocapitalize="words"
        enterkeyhint="next"
        dir="auto"
        onBlur={() => {
          props.builder.form.flush();
          setIsEmptied(false);
        }}
      />
    </div>
  );
}
