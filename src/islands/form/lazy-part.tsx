import { createComponent, createSignal, onMount, Show, type Component, type JSX } from 'solid-js';
import { released } from '~/islands/browser/after-press';

/** A component that is fetched when it is first shown, or before by `fetch`. */
type LazyPart<Props extends object> = Component<Props> & { readonly fetch: () => void };

export const MISSING_PART = 'Part of this page couldn’t be loaded. Check the connection and reload.';

/** Lighter than Solid's `lazy`, which brings Suspense with it. */
export function lazyPart<Props extends object>(load: () => Promise<Component<Props>>): LazyPart<Props> {
  const fetched = (): void => {
    // What fails here is tried again, and said, when the part is shown.
    load().catch(() => undefined);
  };
  const Part = (props: Props): JSX.Element => {
    const [shown, setShown] = createSignal<Component<Props>>();
    onMount(() => {
      void load()
        .catch(() => Missing)
        .finally(released)
        .then((component) => setShown(() => component));
    });
    return (
      <Show when={shown()} keyed>
        {(component) => createComponent(component, props)}
      </Show>
    );
  };
  return Object.assign(Part, { fetch: fetched });
}

function Missing(): JSX.Element {
  return <p class="hint">{MISSING_PART}</p>;
}
