import { createEffect, createSignal, onCleanup, onMount, type Accessor } from 'solid-js';
import type { PlaceInFile } from '~/domain/dates/holiday-file';
import type { PlainDateTime } from '~/domain/dates/plain-date';
import { problemAmong } from '~/domain/form/problems';
import type { Field } from '~/domain/form/field';
import { CALCULATOR_FIELDS } from '~/domain/form/calculator-fields';
import { onEveryMinute } from '~/islands/browser/clock';
import { createForm, PEOPLE } from '~/islands/form/create-form';
import { createHolidays } from '~/islands/form/create-holidays';

export type DateCalculator = ReturnType<typeof createDateCalculator>;

/** Where the pages and files stand that the calculator links to and fetches. */
export interface CalculatorPaths {
  /** Of the calculator's own page. */
  readonly self: string;
  /** Of the builder of each scenario that a milestone may link to, by scenario id. */
  readonly builders: Readonly<Record<string, string>>;
  /** Of the guide's page on the second nudge. */
  readonly secondNudge: string;
  /** Of the folder with one file of holidays for each place. */
  readonly holidays: string;
}

/** What was typed about one interview, the days off of its place, and the reader's clock. */
export function createDateCalculator(paths: CalculatorPaths, element: Accessor<HTMLFormElement>) {
  const form = createForm({
    fields: CALCULATOR_FIELDS,
    draftKey: 'afterword.dates',
    mostPeople: PEOPLE.one,
    element,
  });
  const [now, setNow] = createSignal<PlainDateTime>();
  const [places, setPlaces] = createSignal<readonly PlaceInFile[]>([]);
  const answers = () => form.answers().shared;
  const place = (): string => answers().place ?? '';
  const holidays = createHolidays(place, paths.holidays);
  onMount(() => {
    onCleanup(onEveryMinute(setNow));
    createEffect(() => {
      if (place() !== '') void fetchPlaces();
    });
  });

  async function fetchPlaces(): Promise<void> {
    if (places().length > 0) return;
    const { fetchAllPlaces } = await import('~/islands/browser/fetch-holidays');
    setPlaces(await fetchAllPlaces(paths.holidays));
  }

  return {
    paths,
    form,
    answers,
    now,
    places,
    fetchPlaces,
    holidays: holidays.state,
    workdays: holidays.workdays,
    /** Tries again after a failure. */
    fetchHolidays: () => {
      holidays.fetchHolidays();
      void fetchPlaces();
    },
    setAnswer: (id: string, text: string) => {
      const field = CALCULATOR_FIELDS.find((known) => known.id === id);
      if (field) form.setAnswer(field, text);
    },
    /** The plan begins anew from the day that replaces the promised one. */
    askNewDate: () => {
      element().querySelector<HTMLInputElement>('[name=replyby]')?.focus();
    },
    problem: (field: Field) => problemAmong(field, answers()),
  };
}
