import { createSignal, createUniqueId, For, onMount, Show, type JSX } from 'solid-js';
import type { PlaceInFile } from '~/domain/dates/holiday-file';
import { released } from '~/islands/browser/after-press';
import { guessCountry } from '~/islands/browser/locales';
import { bindText } from '~/islands/form/bind-text';
import type { DateCalculator } from './create-date-calculator';

interface RegionInputProps {
  readonly calculator: DateCalculator;
  readonly regions: readonly PlaceInFile[];
}

/** A state, a nation, a canton: the second choice under a country. */
export function RegionInput(props: RegionInputProps): JSX.Element {
  const id = createUniqueId();
  const place = (): string => props.calculator.answers().place ?? '';
  return (
    <>
      <label for={id} class="region-label">
        Part of the country<span class="optional"> (optional)</span>
      </label>
      <select
        ref={(control) => {
          bindText(control, place, (chosen) => {
            props.calculator.setAnswer('place', chosen);
          });
        }}
        id={id}
      >
        <option value={place().slice(0, 2)}>The whole country</option>
        <For each={props.regions}>
          {([code, name, local]) => (
            <option value={code}>{local === '' || local === name ? name : `${name} (${local})`}</option>
          )}
        </For>
      </select>
    </>
  );
}

/** What the clock or the browser's language suggests; a suggestion only, because people apply in other countries too. */
export function PlaceGuess(props: { readonly calculator: DateCalculator }): JSX.Element {
  const [guess, setGuess] = createSignal<Awaited<ReturnType<typeof guessCountry>>>();
  onMount(() => {
    void guessCountry().finally(released).then(setGuess);
  });
  return (
    <Show when={guess()}>
      {(found) => (
        <p class="hint">
          Your {found().from} suggests {found().name}.{' '}
          <button
            type="button"
            class="link-button"
            onClick={() => {
              props.calculator.setAnswer('place', found().code);
            }}
          >
            Use {found().name}
          </button>
        </p>
      )}
    </Show>
  );
}
