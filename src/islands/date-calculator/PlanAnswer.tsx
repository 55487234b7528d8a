import { createMemo, Show, type JSX } from 'solid-js';
import { dayOf, daysBetween } from '~/domain/dates/plain-date';
import type { DatedPlan } from '~/domain/plan/dated-plan';
import { lateThankYou, planToday, type PlanToday } from '~/domain/plan/plan-today';
import { CALCULATOR_FIELDS } from '~/domain/form/common-fields';
import { writeLink } from '~/domain/links/share-link';
import { spellDayAndYear } from '~/domain/dates/spell-out';
import { SentenceWithDates } from '~/islands/form/SentenceWithDates';
import type { DateCalculator } from './create-date-calculator';
import type { CalculatorPlan } from './create-plan';
import { HolidayNote } from './HolidayNote';
import { Months } from './Months';
import { PlanLine } from './PlanLine';
import { ScaleLine } from '~/islands/form/ScaleLine';
import { ExportActions } from './ExportActions';

interface PlanAnswerProps {
  readonly calculator: DateCalculator;
  readonly plan: CalculatorPlan;
}

const DAYS_IN_A_YEAR = 365;

/** What the dates come to: today's state in one line, and the plan. Fetched when a day is first given. */
export function PlanAnswer(props: PlanAnswerProps): JSX.Element {
  return (
    <Show
      when={props.plan.dated()}
      fallback={
        <>
          <Show when={props.plan.holidays().kind !== 'fetching'}>
            <p class="answer answer-empty">The dates appear here once the answers in the form fit together.</p>
          </Show>
          <HolidayNote calculator={props.calculator} plan={props.plan} />
        </>
      }
    >
      {(dated) => <Answer calculator={props.calculator} plan={props.plan} dated={dated()} />}
    </Show>
  );
}

function Answer(props: PlanAnswerProps & { readonly dated: DatedPlan }): JSX.Element {
  const steps = () => props.dated.plan;
  const interview = () => props.dated.interview;
  const today = createMemo((): PlanToday | undefined => {
    const now = props.calculator.now();
    return now && planToday(steps(), interview().ended, now, props.dated.calendar);
  });
  /** Only while the plan waits: from the nudge on, thanks are part of that. */
  const isLate = (): boolean => {
    const now = props.calculator.now();
    return today()?.milestone === 'wait' && now !== undefined && lateThankYou(steps().thankYou, now) !== undefined;
  };
  const longPast = (): string | undefined => {
    const [ended, now] = [dayOf(interview().ended), props.calculator.today()];
    return now && daysBetween(ended, now) > DAYS_IN_A_YEAR ? spellDayAndYear(ended) : undefined;
  };
  const fragment = (): string => writeLink({ shared: props.calculator.answers(), people: [{}] }, CALCULATOR_FIELDS);

  return (
    <>
      <div class="answer-row">
        <p class="answer" aria-live="polite">
          <Show when={today()}>{(state) => <SentenceWithDates words={state().words} />}</Show>
        </p>
        <Show when={today()?.write}>
          {(id) => (
            <a class="button" href={`${props.calculator.paths.builders[id()] ?? ''}#${fragment()}`}>
              Write it now
            </a>
          )}
        </Show>
      </div>
      <Show when={isLate()}>
        <p class="strip">
          No thank-you sent yet? A late one still counts.{' '}
          <a href={`${props.calculator.paths.builders['late-thank-you'] ?? ''}#${fragment()}`}>Write it late</a>
        </p>
      </Show>
      <Show when={longPast()}>
        {(day) => (
          <p class="strip">
            The interview on {day()} was more than a year ago. The dates below are the ones that would have been right then.
          </p>
        )}
      </Show>
      <HolidayNote calculator={props.calculator} plan={props.plan} />
      <h2 class="visually-hidden">The plan</h2>
      <ScaleLine plan={steps()} interview={interview()} today={props.calculator.today()} />
      <PlanLine
        dated={props.dated}
        current={today()?.milestone}
        builderPaths={props.calculator.paths.builders}
        fragment={fragment()}
        now={props.calculator.now()}
        onNewDate={props.calculator.askNewDate}
        custom={props.plan.custom()}
        onWait={(days) => {
          props.calculator.setAnswer('wait', String(days));
        }}
        zone={props.calculator.answers().zone ?? ''}
        secondNudgePath={props.calculator.paths.secondNudge}
      />
      <Months plan={steps()} interview={interview()} today={props.calculator.today()} calendar={props.dated.calendar} />
      <ExportActions calculator={props.calculator} dated={props.dated} fragment={fragment()} />
    </>
  );
}
