import { onMount, Show, type JSX } from 'solid-js';
import { formOf, nameOf, type KeptInterview } from '~/domain/interviews/kept-interview';
import { followForm, formIdOf, jsonOfForm } from './kept-in-tab';
import type { LinkArrival } from './arrival';
import type { KeepableForm } from './keepable-form';
import { draftOf, stopCarrying } from './open-interview';
import { focusFormAfter } from '~/islands/browser/focus-form-after';

/** Says what became of an interview of this device that was opened, and asks before it would take the place of other words. */
export function KeptNotice(props: { readonly form: KeepableForm }): JSX.Element {
  const arrivalOf = <Kind extends LinkArrival['kind']>(kind: Kind): Extract<LinkArrival, { kind: Kind }> | undefined => {
    const arrival = props.form.arrival();
    return arrival.kind === kind ? (arrival as Extract<LinkArrival, { kind: Kind }>) : undefined;
  };
  const open = (interview: KeptInterview): void => {
    const { draftKey, fields } = props.form;
    const draft = draftOf(interview, props.form);
    followForm(draftKey, interview.id, formOf(interview, formIdOf(draftKey)), jsonOfForm(draft, fields));
    props.form.take(draft, { kind: 'kept', name: nameOf(interview) });
  };

  return (
    <>
      <Show when={arrivalOf('kept')}>
        {(arrival) => (
          <div class="notice">
            <p>
              <strong>
                This belongs to your interview “<bdi translate="no">{arrival().name}</bdi>”.
              </strong>{' '}
              What you know already is filled in, and what you change is kept too.
            </p>
            <Close form={props.form} />
          </div>
        )}
      </Show>
      <Show when={arrivalOf('kept, waiting')}>
        {(arrival) => (
          <div class="notice">
            <p>
              <strong>The form holds other words.</strong> If you open your interview “
              <bdi translate="no">{nameOf(arrival().interview)}</bdi>”, it takes their place.
            </p>
            <p class="row">
              <button
                type="button"
                class="button"
                onClick={(event) => {
                  focusFormAfter(event, () => {
                    open(arrival().interview);
                  });
                }}
              >
                Open the interview
              </button>
              <Dismiss form={props.form} class="button quiet" label="Keep mine" />
            </p>
          </div>
        )}
      </Show>
      <Show when={arrivalOf('kept, not found')}>
        {(arrival) => (
          <div class="notice">
            <p>
              <strong>
                {arrival().isDamaged ? 'That interview can’t be opened here.' : 'That interview isn’t on this device.'}
              </strong>{' '}
              {arrival().isDamaged
                ? 'It’s damaged. The list of your interviews says more.'
                : 'It was removed, or is kept in another browser.'}{' '}
              Nothing in the form has changed.
            </p>
            <Close form={props.form} />
          </div>
        )}
      </Show>
      <Show when={arrivalOf('carried')}>
        <div class="notice">
          <p>
            <strong>Filled in with what you gave in this tab:</strong> whatever is the same in every email about one
            interview.
          </p>
          <p class="row">
            <button
              type="button"
              class="link-button"
              onClick={(event) => {
                focusFormAfter(event, () => {
                  stopCarrying();
                  props.form.empty();
                });
              }}
            >
              Start with an empty form
            </button>
            <Dismiss form={props.form} class="link-button" label="Close this note" />
          </p>
        </div>
      </Show>
      <Show when={arrivalOf('forgotten')}>
        <Forgotten form={props.form} />
      </Show>
    </>
  );
}

/** Takes the focus, because the button that was pressed is gone with all the rest. */
function Forgotten(props: { readonly form: KeepableForm }): JSX.Element {
  let notice!: HTMLDivElement;
  onMount(() => {
    notice.focus();
  });
  return (
    <div ref={notice} class="notice" tabindex="-1">
      <p>
        <strong>Everything is forgotten.</strong> No interview is kept on this device, and nothing in this tab. The theme
        that you chose stays.
      </p>
      <Close form={props.form} />
    </div>
  );
}

function Close(props: { readonly form: KeepableForm }): JSX.Element {
  return (
    <p>
      <Dismiss form={props.form} class="link-button" label="Close this note" />
    </p>
  );
}

/** Takes a notice away, and leaves the form as it is. */
export function Dismiss(props: {
  readonly form: KeepableForm;
  readonly class: string;
  readonly label: string;
}): JSX.Element {
  return (
    <button
      type="button"
      class={props.class}
      onClick={(event) => {
        focusFormAfter(event, () => {
          props.form.dismissLink();
        });
      }}
    >
      {props.label}
    </button>
  );
}
