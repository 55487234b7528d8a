import { dayOf, timeOf, type PlainDate, type PlainDateTime } from './plain-date';
import { spellDay, spellTime } from './spell-out';
import { dateInWords, type Sentence } from './sentence';
import { clockText, utcInstant, zoneOffset } from './zone-offset';

const A_DAY = 86_400_000;
const MOST_FOUND = 8;
const OFFICE_HOURS = { from: '08:00', to: '10:00' } as const;
/** City names that people type and that are not in an IANA zone name. */
const ALSO: Readonly<Record<string, string>> = {
  bangalore: 'Asia/Kolkata',
  beijing: 'Asia/Shanghai',
  bombay: 'Asia/Kolkata',
  boston: 'America/New_York',
  calcutta: 'Asia/Kolkata',
  calgary: 'America/Edmonton',
  'cape town': 'Africa/Johannesburg',
  delhi: 'Asia/Kolkata',
  geneva: 'Europe/Zurich',
  houston: 'America/Chicago',
  kiev: 'Europe/Kyiv',
  miami: 'America/New_York',
  montreal: 'America/Toronto',
  mumbai: 'Asia/Kolkata',
  munich: 'Europe/Berlin',
  'san francisco': 'America/Los_Angeles',
  seattle: 'America/Los_Angeles',
  washington: 'America/New_York',
};

/**
 * The same instant on a clock elsewhere. A time that a clock change skips is read as the later one, a time that happens twice
 * as the first (RFC 5545, 3.3.5).
 */
export function inZone(moment: PlainDateTime, from: string, to: string): PlainDateTime {
  return clockAt(instantOf(moment, from), to);
}

/** When to write so that it arrives as their day begins: `Send between 8 a.m. and 10 a.m. their time: …` */
export function officeHours(day: PlainDate, theirs: string, yours: string): Sentence {
  const [from, to] = [OFFICE_HOURS.from, OFFICE_HOURS.to].map((time) =>
    inZone(`${day}T${time}` as PlainDateTime, theirs, yours),
  );
  if (!from || !to) return [];
  const shift = dayOf(from) === day ? '' : ` on ${spellDay(dayOf(from))}`;
  return [
    'Send it between 8 a.m. and 10 a.m. their time: ',
    dateInWords(from, spellClock(from)),
    ' to ',
    dateInWords(to, spellClock(to)),
    ` yours${shift}.`,
  ];
}

/** Zones by the name of a city, those that begin with it first. */
export function searchZones(query: string, zones: readonly string[]): readonly string[] {
  const sought = fold(query);
  if (sought === '') return [];
  const also = Object.entries(ALSO).flatMap(([city, zone]) => (city.startsWith(sought) ? [zone] : []));
  const cities = zones.map((zone) => ({ zone, city: fold(zone.split('/').at(-1) ?? '') }));
  const first = cities.filter(({ city }) => city.startsWith(sought));
  const others = cities.filter(({ city }) => !city.startsWith(sought) && city.includes(sought));
  return [...new Set([...also, ...[...first, ...others].map(({ zone }) => zone)])].slice(0, MOST_FOUND);
}

function instantOf(moment: PlainDateTime, zone: string): number {
  const shown = utcInstant(moment);
  // The zone's offsets a day before and a day after: one of them holds at this time, even beside a clock change.
  const guesses = [-A_DAY, A_DAY].map((away) => shown - zoneOffset(zone, shown + away));
  const fitting = guesses.filter((instant) => clockAt(instant, zone) === moment);
  return fitting.length > 0 ? Math.min(...fitting) : Math.max(...guesses);
}

/** @throws RangeError for a zone that the browser does not know. */
function clockAt(instant: number, zone: string): PlainDateTime {
  return clockText(instant, zoneOffset(zone, instant)) as PlainDateTime;
}

function spellClock(moment: PlainDateTime): string {
  const time = timeOf(moment);
  return time ? spellTime(time) : '';
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replaceAll('_', ' ')
    .trim()
    .toLowerCase();
}
