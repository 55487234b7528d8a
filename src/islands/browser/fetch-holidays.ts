import { readHolidayFile, type PlaceCalendar, type PlaceInFile } from '~/domain/dates/holiday-file';

/** Undefined where it cannot be had: no connection, no such place, a file that is not whole. */
export async function fetchCalendar(folder: string, place: string): Promise<PlaceCalendar | undefined> {
  return readHolidayFile(await fetchJson(`${folder}${place}.json`));
}

/** Empty where the list cannot be had. */
export async function fetchAllPlaces(folder: string): Promise<readonly PlaceInFile[]> {
  const list = await fetchJson(`${folder}places.json`);
  return Array.isArray(list) ? (list as readonly PlaceInFile[]) : [];
}

async function fetchJson(path: string): Promise<unknown> {
  try {
    const response = await fetch(path);
    return response.ok ? await response.json() : undefined;
  } catch {
    // Offline, or cut off on its way: the caller says so, and offers to try again.
    return undefined;
  }
}
