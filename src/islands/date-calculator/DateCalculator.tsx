import { For, Show, type JSX } from 'solid-js';
import { DATE_FIELDS } from '~/domain/shared-fields';
import { FieldInput } from '../form/FieldInput';
import { LinkBanner } from '../form/LinkBanner';
import { WordsWithDates } from '../form/WordsWithDates';
import { createDateCalculator } from './create-date-calculator';
import { PlanLine } from './PlanLine';

interface DateCalculatorProps {
  /** The builder of each scenario that a milestone may link to, by scenario id. */
  readonly builderPaths: Readonly<Record<string, string>>;
}

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
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <LinkBanner form={calculator.form} />
        <For each={DATE_FIELDS.filter(({ id }) => id !== 'place')}>
          {(field) => (
            <FieldInput
              field={{ ...field, required: field.id === 'interview', hint: HINTS[field.id] }}
              answer={calculator.form.answers.shared[field.id] ?? ''}
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
          <Show when={calculator.hasPlace()}> The place that your link names is kept and handed on.</Show>
        </p>
      </form>
      <section class="calculator-answer" aria-label="Your dates">
        <div class="today" aria-live="polite">
          <Show
            when={calculator.today()}
            fallback={<p class="answer answer-empty">Enter the day of your interview, and the dates appear here.</p>}
          >
            {(today) => (
              <p class="answer">
                <WordsWithDates words={today().words} />
              </p>
            )}
          </Show>
        </div>
        <Show when={calculator.isLongPast()}>
          <p class="strip">This interview was more than a year ago. The dates below are what would have been right then.</p>
        </Show>
        <Show when={calculator.plan().length > 0}>
          <PlanLine
            plan={calculator.plan()}
            current={calculator.today()?.milestone}
            builderPaths={props.builderPaths}
            fragment={calculator.fragment()}
          />
        </Show>
      </section>
    </div>
  );
}
