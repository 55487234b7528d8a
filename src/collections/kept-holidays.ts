import { createHash } from 'node:crypto';
import type { Place } from './holiday-places';
import type { Years } from './holiday-years';
import { keptText } from './kept-text';

const FOLDER = 'node_modules/.cache/afterword/holidays';
/** The code that holiday files and the list of places are made by, and what is written about holidays. */
const SOURCES = import.meta.glob<string>(['./holiday*.ts', '../domain/dates/*.ts', '../../content/holidays/*.yaml'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const madeOf = createHash('sha256').update(JSON.stringify(SOURCES)).digest('hex');

/**
 * What `holiday-places.ts` lists. Loading the library and asking it for every place takes a second, so a build doesn't load it
 * where an earlier one has kept everything.
 */
export const countries = JSON.parse(
  await keptText(`${FOLDER}/places.json`, madeOf, async () => JSON.stringify((await import('./holiday-places')).countries)),
) as readonly Place[];

/** Countries and regions alike. */
export const places: readonly Place[] = countries.flatMap((country) => [country, ...country.regions]);

/** The holiday file of a place as JSON: one takes 13 ms to make, and there are hundreds, so each is kept for the next build. */
export function holidayJson(place: Place, years: Years): Promise<string> {
  return keptText(`${FOLDER}/${place.code}.json`, JSON.stringify([madeOf, place, years]), async () =>
    JSON.stringify((await import('./holidays')).holidayFile(place, years)),
  );
}
