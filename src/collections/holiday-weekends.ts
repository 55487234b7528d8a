import { type IsoWeekday } from '../domain/dates/date-arithmetic';

const WEEKDAYS: readonly IsoWeekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Where the locale data lists other days, or knows countries only. */
const CORRECTED: Readonly<Record<string, readonly IsoWeekday[]>> = {
  BD: [5, 6], // Government offices, https://mopa.gov.bd/
  BN: [5, 7], // Government offices; most private ones close on Sunday and half of Saturday
  DJ: [5, 6], // Public service, Sunday to Thursday
  IN: [6, 7], // Central Government offices, five days since 1985; the locale data has the six days of shops
  'MY-02': [5, 6], // Kedah, by the Sultan's decree
  'MY-03': [5, 6], // Kelantan, likewise
  'MY-11': [5, 6], // Terengganu, likewise
  UG: [6, 7], // Public service, Monday to Friday
};

/** The days on which offices are closed each week. A Friday that ends at noon, as in the Emirates, is a working day. */
export function weekendOf(code: string): readonly IsoWeekday[] {
  const [country = code] = code.split('-');
  return CORRECTED[code] ?? CORRECTED[country] ?? localeWeekend(country);
}

function localeWeekend(country: string): readonly IsoWeekday[] {
  const { weekend } = new Intl.Locale(`und-${country}`).getWeekInfo();
  return WEEKDAYS.filter((weekday) => weekend.includes(weekday));
}
