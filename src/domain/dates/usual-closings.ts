import { addDays, isoWeekday } from './date-arithmetic';
import type { DaysOff } from './days-off';
import { parsePlainDate, type PlainDate } from './plain-date';
import type { WorkCalendar } from './working-days';

/** Days on which many offices are closed although no law says so. */
export interface UsualClosing {
  readonly name: string;
  readonly days: DaysOff;
}

const THURSDAY = 4;

/** What is usual in a place, in the year of `day`. */
export function usualClosings(place: string, day: PlainDate, calendar: WorkCalendar): readonly UsualClosing[] {
  const year = day.slice(0, 4);
  return [
    ...(place.startsWith('US') ? afterThanksgiving(year, calendar) : []),
    ...(place === 'JP' ? closing('Golden Week', `${year}-04-29`, `${year}-05-05`) : []),
    ...closing('December 24 to January 1', `${year}-12-24`, `${String(Number(year) + 1)}-01-01`),
  ];
}

function afterThanksgiving(year: string, { holidays }: WorkCalendar): readonly UsualClosing[] {
  const [found] = [...holidays].find(
    ([day, name]) => day.startsWith(year) && isoWeekday(day) === THURSDAY && name.includes('Thanksgiving'),
  ) ?? [undefined];
  const friday = found && addDays(found, 1);
  return friday && !holidays.has(friday) ? closing('The day after Thanksgiving', friday, friday) : [];
}

function closing(name: string, first: string, last: string): readonly UsualClosing[] {
  const [from, to] = [parsePlainDate(first), parsePlainDate(last)];
  return from && to ? [{ name, days: { from, to } }] : [];
}
