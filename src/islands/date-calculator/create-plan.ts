import { createEffect, createMemo, createSignal, untrack, type Accessor } from 'solid-js';
import type { AnswersById } from '~/domain/form/answers';
import type { Field } from '~/domain/form/field';
import { customOf, type Custom } from '~/domain/dates/customs';
import type { PlainDate } from '~/domain/dates/plain-date';
import type { DatedPlan } from '~/domain/plan/dated-plan';
import { planFor } from '~/domain/plan/plan-for';
import { planCalendar } from '~/domain/plan/plan-calendar';
import { dateProblem, readSaid } from '~/domain/plan/read-interview';
import { promisedDay } from '~/domain/promised/read-promised-day';
import { released } from '~/islands/browser/after-press';
import { fetchCustoms } from '~/islands/browser/fetch-holidays';
import { createHolidays } from '~/islands/form/create-holidays';

export type CalculatorPlan = ReturnType<typeof createPlan>;

interface PlanOptions {
  readonly answers: Accessor<AnswersById>;
  readonly today: Accessor<PlainDate | undefined>;
  /** Whether a link is on its way into the form. */
  readonly isReadingLink: Accessor<boolean>;
  /** The URLs of the folder of holiday files and of the file of customs. */
  readonly paths: { readonly holidays: string; readonly customs: string };
}

const UNKNOWN_PLACE = 'This isn’t a country or region that is known here. Choose one from the list.';

/** What the dates come to. Loaded once there is one. */
export function createPlan({ answers, today, isReadingLink, paths }: PlanOptions) {
  const holidays = createHolidays(() => answers().place ?? '', paths.holidays);
  const [customs, setCustoms] = createSignal<readonly Custom[]>([]);
  createEffect(() => {
    if (answers().place && untrack(customs).length === 0)
      void fetchCustoms(paths.customs).finally(released).then(setCustoms);
  });
  const calendar = createMemo(() => planCalendar(answers(), holidays.workdays()));
  return {
    holidays: holidays.state,
    fetchHolidays: holidays.fetchHolidays,
    /** The days off of the place, and those that the reader named. */
    calendar,
    /** What is usual in the place, where that is known. */
    custom: () => customOf(customs(), answers().place ?? ''),
    /**
     * The plan with what it was worked out from; undefined while a link is on its way into the form, and where the answers give
     * none. Where there was one, it counts only weekends while the holidays of another place are on their way.
     */
    dated: createMemo((before: DatedPlan | undefined): DatedPlan | undefined => {
      const { kind } = holidays.state();
      const isWaiting = isReadingLink() || (kind === 'fetching' && !before);
      return isWaiting || kind === 'unknown' ? undefined : planFor(answers(), holidays.workdays(), today());
    }),
    /** What their words about an answer come to. */
    said: createMemo(() => readSaid(answers(), calendar(), promisedDay)),
    problem: (field: Field): string | undefined =>
      field.id === 'place' && holidays.state().kind === 'unknown'
        ? UNKNOWN_PLACE
        : dateProblem(field, answers(), calendar(), promisedDay),
  };
}
