import { createSignal, For, Show, type JSX } from 'solid-js';
import { DATE_FIELDS } from '~/domain/form/common-fields';
import { FieldInput } from '~/islands/form/FieldInput';
import { lazyPart } from '~/islands/form/lazy-part';
import { createDateCalculator, type CalculatorPaths } from './create-date-calculator';
import { PlaceInput } from './PlaceInput';

interface DateCalculatorProps {
  readonly paths: CalculatorPaths;
}

const LinkBanner = lazyPart(async () => (await import('~/islands/form/LinkBanner')).LinkBanner);
const PlanAnswer = lazyPart(async () => (await import('./PlanAnswer')).PlanAnswer);

const PromisedInput = lazyPart(async () => (await import('./PromisedInput')).PromisedInput);
const MoreQuestions = lazyPart(async () => (await import('./MoreQuestions')).MoreQuestions);

const HINTS: Readonly<Record<string, string>> = {
  interview: 'With its time, the thank-you can be worked out to the hour.',
  replyby: 'Leave it empty if they named no day.',
};

export function DateCalculator(props: DateCalculatorProps): JSX.Element {
  let element!: HTMLFormElement;
  // Where the files stand never changes, so it is read once.
  // eslint-disable-next-line solid/reactivity
  const calculator = createDateCalculator(props.paths, () => element);
  const fetchParts = (): void => {
    for (const part of [PlanAnswer, PromisedInput, MoreQuestions]) part.fetch();
  };

  return (
    <div class="calculator">
      <form
        ref={element}
        class="calculator-form"
        autocomplete="off"
        aria-label="Your interview"
        onFocusIn={fetchParts}
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <div role="status">
          <Show when={calculator.form.arrival().kind !== 'none'}>
            <LinkBanner form={calculator.form} />
          </Show>
        </div>
        <For each={DATE_FIELDS.filter(({ id }) => id !== 'place')}>
          {(field) => (
            <FieldInput
              field={{ ...field, required: field.id === 'interview', hint: HINTS[field.id] }}
              answer={calculator.answers()[field.id] ?? ''}
              problem={calculator.problem(field)}
              onInput={(text) => {
                calculator.form.setAnswer(field, text);
              }}
            />
          )}
        </For>
        <Opener label="They said it in words: “next week”, “in ten days”">
          <PromisedInput calculator={calculator} />
        </Opener>
        <PlaceInput calculator={calculator} />
        <Opener label="Days off, a second nudge, another time zone">
          <MoreQuestions calculator={calculator} />
        </Opener>
      </form>
      <section class="calculator-answer" aria-label="Your dates">
        <Show
          when={calculator.answers().interview}
          fallback={<p class="answer answer-empty">Enter the day of your interview, and the dates appear here.</p>}
        >
          <PlanAnswer calculator={calculator} />
        </Show>
      </section>
    </div>
  );
}

function Opener(props: { readonly label: string; readonly children: JSX.Element }): JSX.Element {
  const [isOpen, setIsOpen] = createSignal(false);
  return (
    <div>
      <button
        type="button"
        class="link-button"
        aria-expanded={isOpen()}
        onClick={() => {
          setIsOpen(!isOpen());
        }}
      >
        {props.label}
      </button>
      <Show when={isOpen()}>{props.children}</Show>
    </div>
  );
}
