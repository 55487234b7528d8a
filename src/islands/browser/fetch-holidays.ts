import { readCustoms, type Custom } from '~/domain/dates/customs';
import { readHolidayFile, type PlaceCalendar, type PlaceInFile } from '~/domain/dates/holiday-file';

const NOT_FOUND = 404;

/** `unknown` if the site has no such place, undefined if its file cannot be fetched (offline) or is incomplete. */
export async function fetchCalendar(folder: string, place: string): Promise<PlaceCalendar | 'unknown' | undefined> {
  const response = await request(`${folder}${place}.json`);
  return response?.status === NOT_FOUND ? 'unknown' : readHolidayFile(await jsonIn(response));
}

/** Empty if the list cannot be fetched. */
export async function fetchAllPlaces(folder: string): Promise<readonly PlaceInFile[]> {
  const list = await jsonIn(await request(`${folder}places.json`));
  return Array.isArray(list) ? (list as readonly PlaceInFile[]) : [];
}

/** Empty if they cannot be fetched, or are damaged. */
export async function fetchCustoms(path: string): Promise<readonly Custom[]> {
  return readCustoms(await jsonIn(await request(path))) ?? [];
}

/** Undefined where the network fails: the caller tells the reader and offers to try again. */
async function request(path: string): Promise<Response | undefined> {
  try {
    return await fetch(path);
  } catch {
    return undefined;
  }
}

async function jsonIn(response: Response | undefined): Promise<unknown> {
  try {
    return response?.ok ? await response.json() : undefined;
  } catch {
    // Not valid JSON, or cut off on its way.
    return undefined;
  }
}
