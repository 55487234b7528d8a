import { Show, type JSX } from 'solid-js';
import type { EmailBuilder } from '../create-email-builder';
import { movePerson, removePerson } from './change-people';

interface PersonHeadProps {
  readonly builder: EmailBuilder;
  /** Counted from 0. */
  readonly person: number;
  readonly onRemoved: () => void;
}

/** Which of several people the fields below are about, and what may be done with them. */
export function PersonHead(props: PersonHeadProps): JSX.Element {
  const number = (): string => String(props.person + 1);
  const isLast = (): boolean => props.person === props.builder.form.answers().people.length - 1;
  const move = (step: number): void => {
    movePerson(props.builder, props.person, props.person + step);
  };
  return (
    <div class="person-head">
      <strong>Person {number()}</strong>
      <p class="row">
        <Show when={props.person > 0}>
          <button
            type="button"
            class="link-button"
            onClick={() => {
              move(-1);
            }}
          >
            Move<span class="visually-hidden"> person {number()}</span> up
          </button>
        </Show>
        <Show when={!isLast()}>
          <button
            type="button"
            class="link-button"
            onClick={() => {
              move(1);
            }}
          >
            Move<span class="visually-hidden"> person {number()}</span> down
          </button>
        </Show>
        <button
          type="button"
          class="link-button"
          onClick={() => {
            removePerson(props.builder, props.person);
            props.onRemoved();
          }}
        >
          Remove<span class="visually-hidden"> person {number()}</span>
        </button>
      </p>
    </div>
  );
}
