import type { PlainDate, PlainTime } from './plain-date';

const WEEKDAY = { timeZone: 'UTC', weekday: 'long' } as const;
const DAY = { ...WEEKDAY, month: 'long', day: 'numeric' } as const;

const weekday = onDemand(WEEKDAY);
const day = onDemand(DAY);
const dayAndYear = onDemand({ ...DAY, year: 'numeric' });

/** A browser needs milliseconds to make a formatter, and a form opens without a date. */
function onDemand(options: Intl.DateTimeFormatOptions): () => Intl.DateTimeFormat {
  let formatter: Intl.DateTimeFormat | undefined;
  return () => (formatter ??= new Intl.DateTimeFormat('en-US', options));
}

/** `Friday` */
export function spellWeekday(date: PlainDate): string {
  return weekday().format(Date.parse(date));
}

/** `Friday, November 27` */
export function spellDay(date: PlainDate): string {
  return day().format(Date.parse(date));
}

/** `Friday 27 November`, as it is written in Britain. */
export function spellDayInBritain(date: PlainDate): string {
  const [weekday_ = '', month = '', number = ''] = spellDay(date).split(/,? /u);
  return `${weekday_} ${number} ${month}`;
}

/** `Friday, November 27, 2026` */
export function spellDayAndYear(date: PlainDate): string {
  return dayAndYear().format(Date.parse(date));
}

/** `2:30 p.m.`; noon and midnight by name, because 12 p.m. is read both ways. */
export function spellTime(time: PlainTime): string {
  if (time === '12:00') return 'noon';
  if (time === '00:00') return 'midnight';
  const hour = Number(time.slice(0, 2));
  const minutes = time.slice(2) === ':00' ? '' : time.slice(2);
  return `${String(hour % 12 || 12)}${minutes} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}
