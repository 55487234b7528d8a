import { createMemo, createSignal, onCleanup, onMount, type Accessor } from 'solid-js';
import { dayOf, daysBetween, type PlainDateTime } from '~/domain/plain-date';
import { followUpPlan, type Milestone } from '~/domain/plan';
import { planToday, type PlanToday } from '~/domain/plan-today';
import { problemAmong } from '~/domain/problems';
import { readInterview } from '~/domain/read-interview';
import type { Field } from '~/domain/scenario';
import { DATE_FIELDS } from '~/domain/shared-fields';
import { writeLink } from '~/domain/share-link';
import { weekendsOnly } from '~/domain/working-days';
import { onEveryMinute } from '../browser/clock';
import { createForm, PEOPLE } from '../form/create-form';

const DAYS_IN_A_YEAR = 365;

/** What one interview's dates come to, worked out anew as they are typed. */
export function createDateCalculator(element: Accessor<HTMLFormElement>) {
  const form = createForm({
    fields: DATE_FIELDS,
    draftKey: 'afterword.dates',
    mostPeople: PEOPLE.one,
    element,
  });
  const [now, setNow] = createSignal<PlainDateTime>();
  onMount(() => {
    onCleanup(onEveryMinute(setNow));
  });

  const interview = createMemo(() => readInterview(form.answers.shared));
  const plan = createMemo((): readonly Milestone[] => {
    const known = interview();
    return known ? followUpPlan(known, weekendsOnly) : [];
  });
  const today = createMemo((): PlanToday | undefined => {
    const [known, moment] = [interview(), now()];
    return known && moment ? planToday(plan(), known.ended, moment) : undefined;
  });

  return {
    form,
    plan,
    today,
    /** The answers, for the builder that a milestone links to. */
    fragment: () => writeLink({ shared: form.answers.shared, people: [{}] }, DATE_FIELDS),
    isLongPast: () => {
      const [known, moment] = [interview(), now()];
      return known !== undefined && moment !== undefined && daysBetween(dayOf(known.ended), dayOf(moment)) > DAYS_IN_A_YEAR;
    },
    hasPlace: () => (form.answers.shared.place ?? '') !== '',
    problem: (field: Field) => problemAmong(field, form.answers.shared),
  };
}
