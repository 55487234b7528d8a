import { isoWeekday } from '../domain/dates/date-arithmetic';
import type { HolidayFile } from '../domain/dates/holiday-file';
import type { PlainDate } from '../domain/dates/plain-date';
import { corrections, isWithin } from './holiday-content';
import { baseName } from './holiday-names';

/**
 * What a country has off by the law of the whole country, each of its regions has off too, unless a correction with a source
 * takes it away there.
 * @param files the holiday file of every place by its code
 * @throws an Error for the writer that names the first places and days of which that is not true.
 */
export function checkRegions(files: ReadonlyMap<string, HolidayFile>): void {
  const missing = [...files].flatMap(([code, file]) => {
    const country = files.get(code.slice(0, 2));
    return country === undefined || country === file ? [] : missingDays(code, file, country);
  });
  if (missing.length > 0) {
    const first = missing.slice(0, 20).join('\n');
    throw new Error(`Holidays of a country that a region lacks; see content/holidays/corrections.yaml:\n${first}`);
  }
}

function missingDays(code: string, region: HolidayFile, country: HolidayFile): readonly string[] {
  const off = new Set(region.holidays.flatMap(({ days }) => days));
  const own = corrections.filter(({ place }) => place.some((each) => each !== code.slice(0, 2) && isWithin(code, each)));
  const dropped = new Set(own.flatMap(({ drop = [] }) => drop));
  const isSameWeekend = String(region.weekend) === String(country.weekend);
  const isMissing = (day: PlainDate): boolean =>
    day <= region.until && !off.has(day) && !dropped.has(day) && !region.weekend.includes(isoWeekday(day));
  return country.holidays
    .filter(({ name }) => !dropped.has(name) && (isSameWeekend || name === baseName(name)))
    .flatMap(({ name, days }) => days.filter(isMissing).map((day) => `${code} ${day} ${name}`));
}
