import { createEffect, createMemo, createSignal, onMount, untrack, type Accessor } from 'solid-js';
import type { PlaceCalendar } from '~/domain/dates/holiday-file';
import { weekendsOnly, type WorkCalendar } from '~/domain/dates/working-days';
import { released } from '~/islands/browser/after-press';

/** What is known of the public holidays of a place. */
export type HolidayState =
  | { readonly kind: 'no place' }
  | { readonly kind: 'fetching' }
  | { readonly kind: 'not fetched' }
  /** The site has no such place. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'known'; readonly calendar: PlaceCalendar };

/** By place, because several parts of one page ask for the same file. A file that could not be fetched is not remembered. */
const requests = new Map<string, Promise<PlaceCalendar | 'unknown' | undefined>>();

/**
 * The public holidays of a place, fetched in the browser whenever the place changes.
 * @param place its code, or empty where none is chosen
 * @param folder the URL of the folder with one file of holidays for each place, ending in a slash
 */
export function createHolidays(place: Accessor<string>, folder: string) {
  const code = createMemo(place);
  const [state, setState] = createSignal<HolidayState>({ kind: 'no place' });

  function fetchHolidays(): void {
    const requested = code();
    setState({ kind: requested === '' ? 'no place' : 'fetching' });
    if (requested === '') return;
    void requestCalendar(folder, requested)
      .finally(released)
      .then((calendar) => {
        if (code() === requested) setState(stateOf(calendar));
      });
  }

  onMount(() => {
    createEffect(() => {
      code();
      untrack(fetchHolidays);
    });
  });

  return {
    state,
    /** Only weekends are days off until the holidays are known. */
    workdays: (): WorkCalendar => {
      const now = state();
      return now.kind === 'known' ? now.calendar : weekendsOnly;
    },
    /** Tries again after a failure. */
    fetchHolidays,
  };
}

function stateOf(calendar: PlaceCalendar | 'unknown' | undefined): HolidayState {
  if (calendar === 'unknown') return { kind: 'unknown' };
  return calendar ? { kind: 'known', calendar } : { kind: 'not fetched' };
}

async function requestCalendar(folder: string, place: string): Promise<PlaceCalendar | 'unknown' | undefined> {
  const request = requests.get(place) ?? loadCalendar(folder, place);
  requests.set(place, request);
  const calendar = await request;
  if (!calendar) requests.delete(place);
  return calendar;
}

async function loadCalendar(folder: string, place: string): Promise<PlaceCalendar | 'unknown' | undefined> {
  try {
    const { fetchCalendar } = await import('~/islands/browser/fetch-holidays');
    return await fetchCalendar(folder, place);
  } catch {
    // The script could not be loaded: for the reader the same as a file that could not be.
    return undefined;
  }
}
