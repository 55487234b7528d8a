import { readHolidayFile, type PlaceCalendar, type PlaceInFile } from '~/domain/dates/holiday-file';

/** Undefined if it cannot be fetched (offline, unknown place) or the file is incomplete. */
export async function fetchCalendar(folder: string, place: string): Promise<PlaceCalendar | undefined> {
  return readHolidayFile(await fetchJson(`${folder}${place}.json`));
}

/** Empty if the list cannot be fetched. */
export async function fetchAllPlaces(folder: string): Promise<readonly PlaceInFile[]> {
  const list = await fetchJson(`${folder}places.json`);
  return Array.isArray(list) ? (list as readonly PlaceInFile[]) : [];
}

async function fetchJson(path: string): Promise<unknown> {
  try {
    const response = await fetch(path);
    return response.ok ? await response.json() : undefined;
  } catch {
    // Offline, or not valid JSON: the caller tells the reader and offers to try again.
    return undefined;
  }
}
