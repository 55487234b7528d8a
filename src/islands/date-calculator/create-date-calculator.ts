import { createEffect, createMemo, createSignal, getOwner, onMount, runWithOwner, type Accessor } from 'solid-js';
import type { PlaceInFile } from '~/domain/dates/holiday-file';
import { dayOf, type PlainDate, type PlainDateTime } from '~/domain/dates/plain-date';
import { CALCULATOR_FIELDS } from '~/domain/form/common-fields';
import type { Field } from '~/domain/form/field';
import { isBlankDraft } from '~/domain/drafts/draft';
import { released } from '~/islands/browser/after-press';
import { onEveryMinute } from '~/islands/browser/clock';
import { CALCULATOR_DRAFT_KEY, LAST_DATES_KEY } from '~/islands/drafts/last-form';
import { createForm, PEOPLE } from '~/islands/form/create-form';
import type { CalculatorPlan } from './create-plan';

export type DateCalculator = ReturnType<typeof createDateCalculator>;

/** Where the pages and files stand that the calculator links to and fetches. */
export interface CalculatorPaths {
  /** Of the calculator's own page. */
  readonly self: string;
  /** Of the builder of each scenario that a milestone may link to, by scenario id. */
  readonly builders: Readonly<Record<string, string>>;
  /** Of the interviews that are kept on this device. */
  readonly interviews: string;
  /** Of the guide's page on the second nudge. */
  readonly secondNudge: string;
  /** Of the folder with one file of holidays for each place. */
  readonly holidays: string;
  /** Of the file with what is usual in each place. */
  readonly customs: string;
}

/** What was typed about one interview, and the reader's clock. What it comes to is loaded once there is a date. */
export function createDateCalculator(paths: CalculatorPaths, element: Accessor<HTMLFormElement>) {
  const form = createForm({
    fields: CALCULATOR_FIELDS,
    draftKey: CALCULATOR_DRAFT_KEY,
    lastKey: LAST_DATES_KEY,
    mostPeople: PEOPLE.one,
    element,
  });
  const [now, setNow] = createSignal<PlainDateTime>();
  const [places, setPlaces] = createSignal<readonly PlaceInFile[]>([]);
  const [arePlacesMissing, setArePlacesMissing] = createSignal(false);
  const [plan, setPlan] = createSignal<CalculatorPlan>();
  const [isPlanMissing, setIsPlanMissing] = createSignal(false);
  let isFetchingPlaces = false;
  const owner = getOwner();
  const answers = () => form.answers().shared;
  const today = createMemo((): PlainDate | undefined => {
    const moment = now();
    return moment && dayOf(moment);
  });

  onMount(() => {
    onEveryMinute(setNow);
    createEffect(() => {
      if (answers().place) void fetchPlaces();
      if (!isBlankDraft(form.draft())) loadPlan();
    });
  });

  function loadPlan(): void {
    if (plan()) return;
    import('./create-plan').finally(released).then(
      ({ createPlan }) => {
        // Asked for twice before it was there, by the focus and by an answer: one plan is enough.
        if (plan()) return;
        const { isReadingLink } = form;
        runWithOwner(owner, () => setPlan(createPlan({ answers, today, isReadingLink, paths })));
      },
      () => setIsPlanMissing(true),
    );
  }

  async function fetchPlaces(): Promise<void> {
    // Asked for again before it is there, by the focus and by an answer: one list is enough.
    if (isFetchingPlaces || places().length > 0) return;
    isFetchingPlaces = true;
    const loaded = await import('~/islands/browser/fetch-holidays').catch(() => undefined);
    const found = (await loaded?.fetchAllPlaces(paths.holidays)) ?? [];
    await released();
    isFetchingPlaces = false;
    setPlaces(found);
    setArePlacesMissing(found.length === 0);
  }

  return {
    paths,
    form,
    answers,
    now,
    today,
    places,
    /** Whether the list of places could not be loaded when it was last asked for. */
    arePlacesMissing,
    fetchPlaces,
    /** What the dates come to; undefined until that is loaded. */
    plan,
    /** Whether it could not be loaded when it was last asked for. */
    isPlanMissing,
    loadPlan,
    setAnswer: (id: string, text: string) => {
      const field = CALCULATOR_FIELDS.find((known) => known.id === id);
      if (field) form.setAnswer(field, text);
    },
    /** The plan begins anew from the day that replaces the promised one. */
    askNewDate: () => {
      element().querySelector<HTMLInputElement>('[name=replyby]')?.focus();
    },
    problem: (field: Field) => plan()?.problem(field),
  };
}
