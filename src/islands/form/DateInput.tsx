import { createEffect, createMemo, Show, type JSX } from 'solid-js';
import { dayOf, parseMoment } from '~/domain/dates/plain-date';
import type { Field } from '~/domain/form/field';
import { spellDayAndYear } from '~/domain/dates/spell-out';
import { joinDateTime, timeName } from './typed-before-hydration';

interface DateInputProps {
  readonly id: string;
  readonly field: Field;
  readonly answer: string;
  readonly describedBy: string;
  readonly isInvalid: boolean;
  readonly onInput: (text: string) => void;
  /** A browser reports February 30 as nothing typed; only its validity tells. */
  readonly onImpossible: (is: boolean) => void;
}

/** The browser's own day picker, a time beside it where one is of use, and the day in words under them. */
export function DateInput(props: DateInputProps): JSX.Element {
  let control!: HTMLInputElement;
  const date = createMemo(() => props.answer.split('T')[0] ?? '');
  const time = (): string => props.answer.split('T')[1] ?? '';
  const words = (): string => {
    const moment = parseMoment(props.answer);
    return moment ? spellDayAndYear(dayOf(moment)) : '';
  };

  createEffect(() => {
    // While a day is typed that does not exist, the control reports none; writing that back would wipe what was typed.
    const isTyping = date() === '' && control.validity.badInput;
    if (!isTyping && control.value !== date()) control.value = date();
  });

  return (
    <>
      <div class="date-and-time">
        <input
          ref={control}
          id={props.id}
          name={props.field.id}
          type="date"
          aria-describedby={`${props.describedBy} ${props.id}-day`}
          aria-invalid={props.isInvalid}
          onInput={(event) => {
            props.onImpossible(event.currentTarget.validity.badInput);
            props.onInput(joinDateTime(event.currentTarget.value, time()));
          }}
          onBlur={(event) => {
            props.onImpossible(event.currentTarget.validity.badInput);
          }}
        />
        <Show when={props.field.form === 'date-time'}>
          <label class="time">
            <span class="optional">at</span>
            <input
              name={timeName(props.field)}
              type="time"
              aria-label="Time it ended (optional)"
              value={time()}
              onInput={(event) => {
                props.onInput(joinDateTime(date(), event.currentTarget.value));
              }}
            />
          </label>
        </Show>
      </div>
      <p id={`${props.id}-day`} class="hint chosen-day">
        {words()}
      </p>
    </>
  );
}
