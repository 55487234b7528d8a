import { onMount, Show, type JSX } from 'solid-js';
import type { KeptDraft } from '~/domain/drafts/kept-draft';
import { followDraft, jsonOfForm } from './kept-in-tab';
import type { LinkArrival } from './arrival';
import type { KeepableForm } from './keepable-form';
import { draftOf } from './open-kept-draft';
import { focusFormAfter } from '~/islands/browser/focus-form-after';

/** Says what became of a draft of this device that was opened, and asks before it would take the place of other words. */
export function KeptNotice(props: { readonly form: KeepableForm }): JSX.Element {
  const arrivalOf = <Kind extends LinkArrival['kind']>(kind: Kind): Extract<LinkArrival, { kind: Kind }> | undefined => {
    const arrival = props.form.arrival();
    return arrival.kind === kind ? (arrival as Extract<LinkArrival, { kind: Kind }>) : undefined;
  };
  const open = (kept: KeptDraft): void => {
    const draft = draftOf(kept.draft, props.form.fields);
    followDraft(props.form.draftKey, kept, jsonOfForm(draft, props.form.fields));
    props.form.take(draft, { kind: 'kept', name: kept.name });
  };

  return (
    <>
      <Show when={arrivalOf('kept')}>
        {(arrival) => (
          <div class="notice">
            <p>
              <strong>
                This is your draft “<bdi translate="no">{arrival().name}</bdi>”.
              </strong>{' '}
              What you change is kept as well.
            </p>
            <Close form={props.form} />
          </div>
        )}
      </Show>
      <Show when={arrivalOf('kept, waiting')}>
        {(arrival) => (
          <div class="notice">
            <p>
              <strong>The form holds other words.</strong> If you open your draft “
              <bdi translate="no">{arrival().kept.name}</bdi>”, it takes their place.
            </p>
            <p class="row">
              <button
                type="button"
                class="button"
                onClick={(event) => {
                  focusFormAfter(event, () => {
                    open(arrival().kept);
                  });
                }}
              >
                Open the draft
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
                {arrival().isDamaged ? 'That draft cannot be opened here.' : 'That draft is not on this device.'}
              </strong>{' '}
              {arrival().isDamaged
                ? 'It is damaged, or belongs to another email. The list on the Write page says more.'
                : 'It was removed, or is kept in another browser.'}{' '}
              Nothing in the form was changed.
            </p>
            <Close form={props.form} />
          </div>
        )}
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
        <strong>Everything is forgotten.</strong> No draft is kept on this device or in this tab any more. The theme that you
        chose stays.
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
