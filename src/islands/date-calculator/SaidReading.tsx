import { For, Show, type JSX } from 'solid-js';
import { SAID_FIELD } from '~/domain/form/common-fields';
import type { PromisedDay } from '~/domain/promised/read-promised-day';
import { SentenceWithDates } from '~/islands/form/SentenceWithDates';
import type { DateCalculator } from './create-date-calculator';
import type { CalculatorPlan } from './create-plan';

/** What their words come to, or which of two days the reader is asked to choose from. Worked out anew at every change. */
export function SaidReading(props: { readonly calculator: DateCalculator; readonly plan: CalculatorPlan }): JSX.Element {
  const reading = (): PromisedDay | undefined => props.plan.said();
  const counts = (): boolean => !props.calculator.answers().replyby;
  const problem = (): string | undefined => props.plan.problem(SAID_FIELD);
  const day = () => find(reading(), 'day');
  const choices = () => find(reading(), 'choices')?.choices ?? [];
  return (
    <div class="said-result" role="status">
      <Show when={!counts()}>
        <p class="strip">
          The day above counts, not these words.{' '}
          <button
            type="button"
            class="link-button"
            onClick={() => {
              props.calculator.setAnswer('replyby', '');
            }}
          >
            Use the words instead
          </button>
        </p>
      </Show>
      <Show when={counts() && !reading()}>
        <p class="strip">Enter the day of the interview, or the day they said it, to count from.</p>
      </Show>
      <p class="field-problem">{problem()}</p>
      <Show when={counts() && !problem() && day()}>
        {(found) => (
          <p class="strip">
            <SentenceWithDates words={found().words} />
          </p>
        )}
      </Show>
      <Show when={counts() && reading()?.kind === 'no-day'}>
        <p class="strip">They named no day, so the plan leaves them some time.</p>
      </Show>
      <Show when={counts()}>
        <p class="row">
          <For each={choices()}>
            {({ clearly }) => (
              <button
                type="button"
                class="button quiet"
                onClick={() => {
                  props.calculator.setAnswer('said', clearly);
                }}
              >
                {clearly}
              </button>
            )}
          </For>
        </p>
      </Show>
    </div>
  );
}

function find<Kind extends PromisedDay['kind']>(
  reading: PromisedDay | undefined,
  kind: Kind,
): (PromisedDay & { readonly kind: Kind }) | undefined {
  return reading?.kind === kind ? (reading as PromisedDay & { readonly kind: Kind }) : undefined;
}
