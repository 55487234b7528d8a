import { type IsoWeekday } from '../domain/dates/date-arithmetic';
import { weekends } from './holiday-content';

const SATURDAY_AND_SUNDAY: readonly IsoWeekday[] = [6, 7];
const listed = new Map(weekends.flatMap(({ place, weekend }) => place.map((code) => [code, weekend] as const)));

/**
 * The days on which offices are closed each week. A Friday that ends at noon, as in the Emirates, is a working day.
 * @throws an Error for the writer where the locale data says that the weekend is another, and the table says nothing.
 */
export function weekendOf(code: string): readonly IsoWeekday[] {
  const [country = code] = code.split('-');
  const weekend = listed.get(code) ?? listed.get(country);
  if (weekend !== undefined) return weekend;
  const locale = new Intl.Locale(`und-${country}`).getWeekInfo().weekend;
  if (String(locale) === String(SATURDAY_AND_SUNDAY)) return SATURDAY_AND_SUNDAY;
  throw new Error(`content/holidays/weekends.yaml lacks ${code}: the locale data has the weekend ${String(locale)}`);
}
