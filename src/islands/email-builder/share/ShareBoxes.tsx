import { For, type JSX } from 'solid-js';
import { answerInWords } from '~/domain/form/answer-in-words';
import type { Shareable, SharePreset } from '~/domain/links/share-presets';
import { bindTick } from '~/islands/form/bind-text';
import type { Share } from './create-share';

const PRESETS: readonly { readonly preset: SharePreset; readonly name: string }[] = [
  { preset: 'without personal details', name: 'Without personal details' },
  { preset: 'everything', name: 'Everything I typed' },
];
const LONGEST_SHOWN = 80;

/** What goes into the link: a box for each answer, two presets that set them all, and the same in a sentence. */
export function ShareBoxes(props: { readonly share: Share }): JSX.Element {
  return (
    <fieldset>
      <legend>What goes into the link</legend>
      <p class="row">
        <For each={PRESETS}>
          {({ preset, name }) => (
            <button
              type="button"
              class="button"
              classList={{ quiet: !props.share.isChosen(preset) }}
              aria-pressed={props.share.isChosen(preset)}
              onClick={() => {
                props.share.choose(preset);
              }}
            >
              {name}
            </button>
          )}
        </For>
      </p>
      <p class="hint">
        “Without personal details” is for coaches and friends who set up an email for someone else. “Everything I typed” is
        for you alone, say, on another device.
      </p>
      <div>
        <For each={props.share.listed()} fallback={<p class="hint">Nothing is filled in yet.</p>}>
          {(item) => <Box share={props.share} item={item} />}
        </For>
      </div>
      <p role="status">{props.share.inWords()}</p>
    </fieldset>
  );
}

function Box(props: { readonly share: Share; readonly item: Shareable }): JSX.Element {
  return (
    <label class="option">
      <input
        ref={(control) => {
          bindTick(
            control,
            () => props.share.isTicked(props.item),
            (isTicked) => {
              props.share.tick(props.item, isTicked);
            },
          );
        }}
        type="checkbox"
        disabled={props.item.problem !== undefined}
      />
      <span>
        {props.item.field.label}{' '}
        <span class="hint">
          {props.item.problem === undefined ? (
            <bdi translate="no">
              {shortened(props.item.texts.map((text) => answerInWords(props.item.field, text)).join(', '))}
            </bdi>
          ) : (
            `Can’t be shared: ${props.item.problem}`
          )}
        </span>
      </span>
    </label>
  );
}

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length > LONGEST_SHOWN ? `${characters.slice(0, LONGEST_SHOWN).join('')}…` : text;
}
