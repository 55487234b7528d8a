import { existsSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import type { Place } from './holiday-places';
import type { Years } from './holiday-years';
import { holidayFile } from './holidays';
import { keptText } from './kept-text';

const FOLDER = 'node_modules/.cache/afterword/holidays';
/** What npm installed, with every version: the library, and all that it reckons with. */
const INSTALLED = 'node_modules/.package-lock.json';
/** The code that a holiday file is made by, and what is written about holidays. */
const SOURCES = import.meta.glob<string>(['./holiday*.ts', '../domain/dates/*.ts', '../../content/holidays/*.yaml'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Node brings the locale data that weekends are taken from. */
const madeOf = createHash('sha256')
  .update(JSON.stringify([process.version, existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8'), SOURCES]))
  .digest('hex');

/** The holiday file of a place as JSON: one takes 20 ms to make, and there are hundreds, so each is kept for the next build. */
export function holidayJson(place: Place, years: Years): string {
  const key = JSON.stringify([madeOf, place, years]);
  return keptText(`${FOLDER}/${place.code}.json`, key, () => JSON.stringify(holidayFile(place, years)));
}
