import { For, Show, type JSX } from 'solid-js';
import { DATE_FIELDS } from '~/domain/shared-fields';
import { FieldInput } from '../form/FieldInput';
import { later } from '../form/later';
import { createDateCalculator } from './create-date-calculator';

interface DateCalculatorProps {
  /** The builder of each scenario that a milestone may link to, by scenario id. */
  readonly builderPaths: Readonly<Record<string, string>>;
}

const LinkBanner = later(async () => (await import('../form/LinkBanner')).LinkBanner);
const PlanAnswer = later(async () => (await import('./PlanAnswer')).PlanAnswer);

const HINTS: Readonly<Record<string, string>> = {
  interview: 'With its time, the thank-you can be worked out to the hour.',
  replyby: 'If they said “next Friday” or “by the end of the month”, choose that day. Leave it empty if they named none.',
};

export function DateCalculator(props: DateCalculatorProps): JSX.Element {
  let element!: HTMLFormElement;
  const calculator = createDateCalculator(() => element);

  return (
    <div class="calculator">
      <form
        ref={element}
        class="calculator-form"
        autocomplete="off"
        aria-label="Your interview"
        onFocusIn={PlanAnswer.fetch}
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
        <p class="hint">
          Weekends are Saturday and Sunday. Public holidays are not counted yet: if one falls on a day below, take the next
          working day.
          <Show when={calculator.answers().place}> The place that your link names is kept and handed on.</Show>
        </p>
      </form>
      <section class="calculator-answer" aria-label="Your dates">
        <Show
          when={calculator.answers().interview}
          fallback={<p class="answer answer-empty">Enter the day of your interview, and the dates appear here.</p>}
        >
          <PlanAnswer calculator={calculator} builderPaths={props.builderPaths} />
        </Show>
      </section>
    </div>
  );
}
