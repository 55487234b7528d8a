import { readTab, writeTab } from '~/islands/browser/tab-storage';

/** Of the names that calendars know the events by. */
const ID_KEY = 'afterword.calendar';

/**
 * The id of an interview's calendar events, kept with the draft of this tab, so that a later file updates the events of an
 * earlier one. Another `day` is another interview, whose events must not take the place of the first one's.
 */
export function calendarId(day: string): string {
  const kept = readTab(ID_KEY);
  if (Array.isArray(kept) && kept[0] === day && typeof kept[1] === 'string') return kept[1];
  const id = crypto.randomUUID();
  writeTab(ID_KEY, [day, id]);
  return id;
}
