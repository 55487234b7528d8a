import { createUniqueId, For, Show, type JSX } from 'solid-js';
import { PLACE_FIELD } from '~/domain/form/common-fields';
import { bindText } from '~/islands/form/bind-text';
import { lazyPart } from '~/islands/form/lazy-part';
import type { DateCalculator } from './create-date-calculator';

const RegionInput = lazyPart(async () => (await import('./RegionInput')).RegionInput);
const PlaceGuess = lazyPart(async () => (await import('./RegionInput')).PlaceGuess);

const MISSING_PLACES =
  'The list of countries couldn’t be loaded. Check the connection, leave this field, and open it again.';

/** The country whose days off count, and within it the region where it has days of its own. */
export function PlaceInput(props: { readonly calculator: DateCalculator }): JSX.Element {
  const id = createUniqueId();
  const country = (): string => (props.calculator.answers().place ?? '').slice(0, 2);
  const problem = (): string | undefined => props.calculator.problem(PLACE_FIELD);
  const others = () => props.calculator.places().filter(([code]) => code !== country());
  const chosen = () => props.calculator.places().find(([code]) => code === country());
  return (
    <div
      class="field"
      onFocusIn={() => {
        void props.calculator.fetchPlaces();
        RegionInput.fetch();
      }}
    >
      <label for={id}>
        Country or region<span class="optional"> (optional)</span>
      </label>
      <p class="hint">Its public holidays and weekends are then left out.</p>
      <select
        ref={(control) => {
          bindText(control, country, (place) => {
            props.calculator.setAnswer('place', place);
          });
        }}
        id={id}
        name="place"
        aria-describedby={`${id}-problem`}
        aria-invalid={problem() !== undefined}
      >
        <option value="">No place: only weekends count</option>
        <Show when={country()}>
          <option value={country()} selected>
            {chosen()?.[1] ?? country()}
          </option>
        </Show>
        <For each={others()}>{([code, name]) => <option value={code}>{name}</option>}</For>
      </select>
      <Show when={chosen()?.[3]}>{(regions) => <RegionInput calculator={props.calculator} regions={regions()} />}</Show>
      <p id={`${id}-problem`} class="field-problem" role="status">
        {problem() ?? (props.calculator.arePlacesMissing() ? MISSING_PLACES : '')}
      </p>
      <Show when={country() === ''}>
        <PlaceGuess calculator={props.calculator} />
      </Show>
    </div>
  );
}
