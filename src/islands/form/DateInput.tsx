import { createMemo, Show, type JSX } from 'solid-js';
import { dayOf, parseMoment } from '~/domain/dates/plain-date';
import type { Field } from '~/domain/form/field';
import { spellDayAndYear } from '~/domain/dates/spell-out';
import { bindText } from './bind-text';
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
  let day!: HTMLInputElement;
  let hour: HTMLInputElement | undefined;
  const date = createMemo(() => props.answer.split('T')[0] ?? '');
  const time = (): string => props.answer.split('T')[1] ?? '';
  const words = (): string => {
    const moment = parseMoment(props.answer);
    return moment ? spellDayAndYear(dayOf(moment)) : '';
  };

  const look = (): void => {
    props.onImpossible(day.validity.badInput);
  };
  // Both are read: one may have been filled without a word of it.
  const take = (): void => {
    look();
    props.onInput(joinDateTime(day.value, hour?.value ?? ''));
  };

  return (
    <>
      <div class="date-and-time">
        <input
          ref={(control) => {
            day = control;
            bindText(control, date, take);
          }}
          id={props.id}
          name={props.field.id}
          type="date"
          aria-describedby={`${props.describedBy} ${props.id}-day`}
          aria-invalid={props.isInvalid}
          onBlur={look}
        />
        <Show when={props.field.form === 'date-time'}>
          <label class="time">
            <span class="optional">at</span>
            <input
              ref={(control) => {
                hour = control;
                bindText(control, time, take);
              }}
              name={timeName(props.field)}
              type="time"
              aria-label="Time it ended (optional)"
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
