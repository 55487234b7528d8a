import { createUniqueId, For, Index, Show, type JSX } from 'solid-js';
import { bodyLength, movesFor, nextWording } from '~/domain/email/other-wordings';
import { wordingFor } from '~/domain/email/render-email';
import { OWN_MOVE, readSay } from '~/domain/email/say';
import { withWording, writeSay } from '~/domain/email/write-say';
import type { Move } from '~/domain/email/scenario';
import { OWN_FIELD, SAY_FIELD } from '~/domain/form/common-fields';
import { bindText } from '~/islands/form/bind-text';
import type { EmailBuilder } from '../create-email-builder';

interface WordingPanelProps {
  readonly builder: EmailBuilder;
}

/** The moves of the letter on show with their words: each can be said another way, or left out where the letter stands without it. */
export function WordingPanel(props: WordingPanelProps): JSX.Element {
  const moves = (): readonly Move[] => movesFor(props.builder.withLetters(), props.builder.read()).filter(isWorded);
  /** As they stand in the form's text; empty where the move says nothing. */
  const textOf = (move: string): string => {
    const { message, spans } = props.builder.formEmail();
    const span = spans.find((found) => found.move === move);
    return span ? message.slice(span.start, span.end) : '';
  };
  const isWorded = ({ move }: Move): boolean => textOf(move) !== '' || wordingOf(move) === 0;
  const say = () => readSay(props.builder.answers().say ?? '');
  const wordingOf = (id: string): number => {
    const found = movesFor(props.builder.withLetters(), props.builder.read()).find(({ move }) => move === id);
    return found ? wordingFor(found, say()) : 0;
  };
  const setWording = (move: string, wording: number): void => {
    props.builder.form.setAnswer(SAY_FIELD, writeSay(withWording(say(), move, wording)));
  };
  return (
    <section class="wording" aria-label="Wording">
      <Show when={props.builder.hasAllWordings() === false}>
        <p class="hint">The other wordings couldn’t be loaded. Check the connection and reload the page.</p>
      </Show>
      <ol>
        <For each={moves()}>
          {(move) => (
            <li
              onPointerEnter={() => {
                props.builder.markMove(move.move);
              }}
              onPointerLeave={() => {
                props.builder.markMove(undefined);
              }}
              onFocusIn={() => {
                props.builder.markMove(move.move);
              }}
              onFocusOut={() => {
                props.builder.markMove(undefined);
              }}
            >
              <p
                classList={{ 'left-out': wordingOf(move.move) === 0 }}
                translate={wordingOf(move.move) === 0 ? undefined : 'no'}
              >
                {wordingOf(move.move) === 0 ? 'Left out' : textOf(move.move)}
              </p>
              <div class="row">
                <Show when={wordingOf(move.move) > 0 && (move.wordings.phrase?.length ?? 0) > 1}>
                  <Show
                    when={nextWording(move, props.builder.read())}
                    fallback={<span class="hint">These are your own words, so there’s nothing to choose.</span>}
                  >
                    {(next) => (
                      <button
                        type="button"
                        class="link-button"
                        aria-label={`Another way: ${textOf(move.move)}`}
                        onClick={() => {
                          setWording(move.move, next());
                        }}
                      >
                        Another way
                      </button>
                    )}
                  </Show>
                </Show>
                <Show when={move.isOptional}>
                  <button
                    type="button"
                    class="link-button"
                    aria-label={wordingOf(move.move) === 0 ? undefined : `Leave out: ${textOf(move.move)}`}
                    onClick={() => {
                      setWording(move.move, wordingOf(move.move) === 0 ? 1 : 0);
                    }}
                  >
                    {wordingOf(move.move) === 0 ? 'Put it back' : 'Leave out'}
                  </button>
                </Show>
              </div>
            </li>
          )}
        </For>
      </ol>
      <OwnParagraph builder={props.builder} say={say()} onPlace={setWording} />
    </section>
  );
}

/** A paragraph of the reader's own for the person on show, and where it stands in the letter. */
function OwnParagraph(props: {
  readonly builder: EmailBuilder;
  readonly say: ReadonlyMap<string, number>;
  readonly onPlace: (move: string, place: number) => void;
}): JSX.Element {
  const id = createUniqueId();
  const body = (): number => bodyLength(props.builder.withLetters().letters[props.builder.read().tone]);
  /** In a letter with fewer paragraphs it stands after the last one. */
  const place = (): number => Math.min(props.say.get(OWN_MOVE) ?? body() - 1, body());
  return (
    <div class="field">
      <label for={`${id}-own`}>{OWN_FIELD.label}</label>
      <textarea
        ref={(control) => {
          const own = (): string => props.builder.answers().own ?? '';
          bindText(control, own, (text) => {
            props.builder.typeAnswer(OWN_FIELD, text, props.builder.person());
          });
        }}
        id={`${id}-own`}
        name={OWN_FIELD.id}
        rows="3"
        dir="auto"
      />
      <Show when={props.builder.answers().own}>
        <label for={`${id}-place`}>Where it stands</label>
        <select
          ref={(control) => {
            bindText(
              control,
              () => String(place()),
              (chosen) => {
                props.onPlace(OWN_MOVE, Number(chosen));
              },
            );
          }}
          id={`${id}-place`}
        >
          <Index each={Array.from({ length: body() })}>
            {(_, index) => <option value={String(index + 1)}>After paragraph {index + 1}</option>}
          </Index>
        </select>
      </Show>
    </div>
  );
}
