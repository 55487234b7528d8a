import { createSignal, onMount, Show, type Component, type JSX } from 'solid-js';

/** A component that is fetched when it is first shown. Lighter than Solid's `lazy`, which brings Suspense with it. */
export function later<Props extends object>(load: () => Promise<Component<Props>>): Component<Props> {
  return (props): JSX.Element => {
    const [loaded, setLoaded] = createSignal<Component<Props>>();
    const [isMissing, setIsMissing] = createSignal(false);
    onMount(() => {
      load().then(
        (component) => setLoaded(() => component),
        () => setIsMissing(true),
      );
    });
    return (
      <Show
        when={loaded()}
        keyed
        fallback={
          <Show when={isMissing()}>
            {<p class="hint">This part could not be loaded. Check the connection and reload.</p>}
          </Show>
        }
      >
        {(Loaded) => <Loaded {...props} />}
      </Show>
    );
  };
}
