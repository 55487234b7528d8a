import { createSignal, For, Show, type JSX } from 'solid-js';
import { isBlankDraft } from '~/domain/drafts/draft';
import { INTERVIEW_FIELD, PROMISED_FIELD, SAID_FIELD, SAID_ON_FIELD } from '~/domain/form/common-fields';
import type { Field } from '~/domain/form/field';
import { addDays } from '~/domain/dates/date-arithmetic';
import { keepFocus } from '~/islands/browser/keep-focus';
import { FieldInput } from '~/islands/form/FieldInput';
import { joinDateTime } from '~/islands/form/typed-before-hydration';
import { lazyPart, MISSING_PART } from '~/islands/form/lazy-part';
import { createDateCalculator, type CalculatorPaths, type DateCalculator as Calculator } from './create-date-calculator';
import { PlaceInput } from './PlaceInput';

interface DateCalculatorProps {
  readonly paths: CalculatorPaths;
}

const LinkBanner = lazyPart(async () => (await import('~/islands/form/LinkBanner')).LinkBanner);
const PlanAnswer = lazyPart(async () => (await import('./PlanAnswer')).PlanAnswer);
const SaidReading = lazyPart(async () => (await import('./SaidReading')).SaidReading);
const KeepInterview = lazyPart(async () => (await import('~/islands/drafts/KeepInterview')).KeepInterview);
const MoreQuestions = lazyPart(async () => (await import('./MoreQuestions')).MoreQuestions);

const HINTS: Readonly<Record<string, string>> = {
  interview: 'With its time, the thank-you can be worked out to the hour.',
  replyby: 'Leave it empty if they named no day.',
  said: 'Such as “by the end of next week” or “within ten working days.”',
  saidon: 'If it wasn’t on the day of the interview.',
};

export function DateCalculator(props: DateCalculatorProps): JSX.Element {
  let element!: HTMLFormElement;
  // Where the files stand never changes, so it is read once.
  // eslint-disable-next-line solid/reactivity
  const calculator = createDateCalculator(props.paths, () => element);
  const fetchParts = (): void => {
    calculator.loadPlan();
    for (const part of [PlanAnswer, SaidReading, MoreQuestions]) part.fetch();
  };
  const input = (field: Field, above?: JSX.Element): JSX.Element => (
    <FieldInput
      field={{ ...field, required: field.id === 'interview', hint: HINTS[field.id] }}
      answer={calculator.answers()[field.id] ?? ''}
      // What is not clear about their words is said at once, by `SaidReading`.
      problem={field.id === 'said' ? undefined : calculator.problem(field)}
      onInput={(text) => {
        calculator.form.setAnswer(field, text);
      }}
      above={above}
    />
  );

  return (
    <div class="calculator" ref={keepFocus}>
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
        {input(INTERVIEW_FIELD, <NearDays calculator={calculator} />)}
        {input(PROMISED_FIELD)}
        {input(SAID_FIELD)}
        <Show when={calculator.answers().said}>
          {input(SAID_ON_FIELD)}
          <Show when={calculator.plan()}>{(plan) => <SaidReading calculator={calculator} plan={plan()} />}</Show>
        </Show>
        <PlaceInput calculator={calculator} />
        <Opener label="Days off, patience, a second nudge, another time zone">
          <Show when={calculator.plan()}>{(plan) => <MoreQuestions calculator={calculator} plan={plan()} />}</Show>
        </Opener>
        <Show when={!isBlankDraft(calculator.form.draft())}>
          <KeepInterview form={calculator.form} path={props.paths.interviews} />
        </Show>
      </form>
      <section class="calculator-answer" aria-label="Your dates">
        <Show
          when={calculator.answers().interview ? calculator.plan() : undefined}
          fallback={
            <p class="answer answer-empty">
              {calculator.isPlanMissing() ? MISSING_PART : 'Enter the day of your interview, and the dates appear here.'}
            </p>
          }
        >
          {(plan) => <PlanAnswer calculator={calculator} plan={plan()} />}
        </Show>
      </section>
    </div>
  );
}

/** The days on which most interviews were: one press each. */
function NearDays(props: { readonly calculator: Calculator }): JSX.Element {
  const time = (): string => props.calculator.answers().interview?.split('T')[1] ?? '';
  return (
    <div class="starters" role="group" aria-label="It was">
      <For each={['Today', 'Yesterday']}>
        {(name, index) => (
          <button
            type="button"
            class="starter"
            onClick={() => {
              const today = props.calculator.today();
              if (today) props.calculator.setAnswer('interview', joinDateTime(addDays(today, -index()), time()));
            }}
          >
            {name}
          </button>
        )}
      </For>
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
