import { weekendsOnly, type WorkCalendar } from '~/domain/dates/working-days';
import type { ReadWords } from '~/domain/plan/read-interview';

/** What reads their words about an answer. It's larger than the list: it's loaded where an interview has such words. */
export async function loadWords(): Promise<ReadWords> {
  return (await import('~/domain/promised/read-promised-day')).promisedDay;
}

/** The days off of a place: weekends where there's none, or where the site has no such place; undefined if they can't be fetched. */
export async function loadCalendar(folder: string, place: string): Promise<WorkCalendar | undefined> {
  if (place === '') return weekendsOnly;
  const { fetchCalendar } = await import('~/islands/browser/fetch-holidays');
  const calendar = await fetchCalendar(folder, place);
  return calendar === 'unknown' ? weekendsOnly : calendar;
}
