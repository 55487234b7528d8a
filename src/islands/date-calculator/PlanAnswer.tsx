import { createMemo, Show, type JSX } from 'solid-js';
import { dayOf, daysBetween, type PlainDate } from '~/domain/dates/plain-date';
import { followUpPlan, type FollowUpPlan, type Interview } from '~/domain/plan/plan';
import { planToday, type PlanToday } from '~/domain/plan/plan-today';
import { readInterview } from '~/domain/plan/read-interview';
import { DATE_FIELDS } from '~/domain/form/common-fields';
import { writeLink } from '~/domain/links/share-link';
import { spellDayAndYear } from '~/domain/dates/spell-out';
import { SentenceWithDates } from '~/islands/form/SentenceWithDates';
import type { DateCalculator } from './create-date-calculator';
import { HolidayNote } from './HolidayNote';
import { calendarOf } from './plan-calendar';
import { Months } from './Months';
import { PlanLine } from './PlanLine';
import { ScaleLine } from './ScaleLine';
import { ExportActions } from './ExportActions';

interface PlanAnswerProps {
  readonly calculator: DateCalculator;
}

const DAYS_IN_A_YEAR = 365;

/** What the dates come to: today's state in one line, and the plan. Fetched when a day is first given. */
export function PlanAnswer(props: PlanAnswerProps): JSX.Element {
  const interview = createMemo(() => readInterview(props.calculator.answers()));
  return (
    <Show
      when={interview()}
      fallback={<p class="answer answer-empty">The dates appear here once the day and what they said fit together.</p>}
    >
      {(known) => <Answer calculator={props.calculator} interview={known()} />}
    </Show>
  );
}

function Answer(props: PlanAnswerProps & { readonly interview: Interview }): JSX.Element {
  const calendar = createMemo(() => calendarOf(props.calculator));
  const plan = createMemo((): FollowUpPlan => followUpPlan(props.interview, calendar()));
  const today = createMemo((): PlanToday | undefined => {
    const now = props.calculator.now();
    return now && planToday(plan(), props.interview.ended, now, calendar());
  });
  const day = (): PlainDate | undefined => {
    const now = props.calculator.now();
    return now && dayOf(now);
  };
  const longPast = (): string | undefined => {
    const [ended, now] = [dayOf(props.interview.ended), props.calculator.now()];
    return now && daysBetween(ended, dayOf(now)) > DAYS_IN_A_YEAR ? spellDayAndYear(ended) : undefined;
  };
  const fragment = (): string => writeLink({ shared: props.calculator.answers(), people: [{}] }, DATE_FIELDS);

  return (
    <>
      <p class="answer" aria-live="polite">
        <Show when={today()}>{(state) => <SentenceWithDates words={state().words} />}</Show>
      </p>
      <Show when={longPast()}>
        {(day) => (
          <p class="strip">
            The interview on {day()} was more than a year ago. The dates below are those that would have been right then.
          </p>
        )}
      </Show>
      <HolidayNote calculator={props.calculator} plan={plan()} />
      <h2 class="visually-hidden">The plan</h2>
      <ScaleLine plan={plan()} interview={props.interview} today={day()} />
      <PlanLine
        plan={plan()}
        current={today()?.milestone}
        builderPaths={props.calculator.paths.builders}
        fragment={fragment()}
        now={props.calculator.now()}
        onNewDate={props.calculator.askNewDate}
        zone={props.calculator.answers().zone ?? ''}
        secondNudgePath={props.calculator.paths.secondNudge}
      />
      <Months plan={plan()} interview={props.interview} today={day()} calendar={calendar()} />
      <ExportActions calculator={props.calculator} interview={props.interview} plan={plan()} fragment={fragment()} />
    </>
  );
}
