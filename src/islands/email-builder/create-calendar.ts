import { createMemo, createSignal, onMount, createEffect, type Accessor } from 'solid-js';
import type { PlaceCalendar } from '~/domain/dates/holiday-file';
import { weekendsOnly, type WorkCalendar } from '~/domain/dates/working-days';
import { fetchCalendar } from '../browser/fetch-holidays';
import type { EmailBuilder } from './create-email-builder';

interface Calendar {
  /** Of the place that a link named, once its file is here; until then only weekends count. */
  readonly workdays: Accessor<WorkCalendar>;
  readonly state: Accessor<'no place' | 'fetching' | 'known' | 'not fetched'>;
}

/** By place: the parts of one page ask for the same file. A failure is asked for again. */
const fetched = new Map<string, Promise<PlaceCalendar | undefined>>();

/** The days off where the interview was. `folder` has one file of holidays for each place. */
export function createCalendar(builder: EmailBuilder, folder: string): Calendar {
  const place = createMemo(() => builder.answers().place ?? '');
  const [known, setKnown] = createSignal<{ readonly place: string; readonly calendar: PlaceCalendar | undefined }>();
  const here = () => (known()?.place === place() ? known() : undefined);
  onMount(() => {
    createEffect(() => {
      const code = place();
      if (code !== '') void calendarOf(folder, code).then((calendar) => setKnown({ place: code, calendar }));
    });
  });
  return {
    workdays: () => here()?.calendar ?? weekendsOnly,
    state: () => {
      if (place() === '') return 'no place';
      const now = here();
      if (!now) return 'fetching';
      return now.calendar ? 'known' : 'not fetched';
    },
  };
}

async function calendarOf(folder: string, place: string): Promise<PlaceCalendar | undefined> {
  const asked = fetched.get(place) ?? fetchCalendar(folder, place);
  fetched.set(place, asked);
  const calendar = await asked;
  if (!calendar) fetched.delete(place);
  return calendar;
}
