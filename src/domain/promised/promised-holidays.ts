import { addDays, isoWeekday } from '../dates/date-arithmetic';
import type { PlainDate } from '../dates/plain-date';
import { dayOf, parsePlainDate } from '../dates/plain-date';
import type { WorkCalendar } from '../dates/working-days';

/** Those that every place is asked for, first those with a weekday inside, which is not to be read; a calendar brings its own. */
const NAMES =
  `christmas|xmas|christmas eve|christmas day|xmas eve|new years day|new year's day|boxing day|halloween|valentine's day|valentines day|new year|new years|new year's|new years eve|new year's eve|thanksgiving|good friday|easter|easter
sunday|easter monday|easter saturday|black friday|cyber monday|giving tuesday|ash wednesday|shrove tuesday|pancake tuesday|maundy
thursday|holy thursday|holy saturday|palm sunday|whit monday|whit sunday|super tuesday|super bowl sunday|bank holiday monday|labor
day monday|mlk day|presidents day|president's day|presidents' day`
    .replace(/\s+/gu, ' ')
    .split('|');
/** What a calendar may call the same day. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  xmas: 'christmas',
  'xmas eve': 'christmas eve',
  'easter sunday': 'easter',
  'new year': 'new years',
  'labor monday': 'labor',
  mlk: 'birthday of martin luther king, jr.',
  presidents: 'washingtons birthday',
};
/** Days that hang on another one; only where they fall on the weekday of their name, if it has one. */
const DERIVED: Readonly<Record<string, readonly [from: string, days: number, weekday?: number]>> = {
  'black friday': ['thanksgiving', 1, 5],
  'cyber monday': ['thanksgiving', 4, 1],
  'christmas eve': ['christmas', -1],
  'new years eve': ['new years', -1],
  easter: ['good friday', 2],
};

/** Everywhere on the same date, also where it is no holiday. */
const FIXED: Readonly<Record<string, string>> = {
  christmas: '12-25',
  'new years': '01-01',
  boxing: '12-26',
  halloween: '10-31',
  valentines: '02-14',
};

/** Every holiday that can be recognized in words: the common ones, and those of the place. */
export function holidayNames(calendar: WorkCalendar): readonly string[] {
  const ofPlace = [...calendar.holidays.values()].flatMap((name) =>
    name
      .toLowerCase()
      .replace(/ \(.*?\)/gu, '')
      .split(' and '),
  );
  const known = new Set([...NAMES, ...ofPlace.map((name) => name.replace(/[’']/gu, "'"))]);
  const withoutDay = [...known].filter((name) => name.endsWith(' day') && name.length > 12).map((name) => name.slice(0, -4));
  return [...new Set([...known, ...withoutDay])].filter((name) => name.length > 3).sort((a, b) => b.length - a.length);
}

/** Each becomes one sign with its number in `names`, so that the weekday inside "Good Friday" is not read. */
export function markHolidays(text: string, names: readonly string[]): string {
  let marked = text;
  names.forEach((name, index) => {
    if (!marked.includes(name)) return;
    marked = marked
      .split(name)
      .map((part, at, parts) => part + (at < parts.length - 1 ? separator(part, parts[at + 1] ?? '', name, index) : ''))
      .join('');
  });
  return marked;
}

function separator(before: string, after: string, name: string, index: number): string {
  return /[\p{L}\d]$/u.test(before) || /^[\p{L}\d]/u.test(after) ? name : ` ¤${String(index)} `;
}

export function holidayMark(word: string): number | undefined {
  return word.startsWith('¤') ? Number(word.slice(1)) : undefined;
}

/** The first such day from `from` on; undefined where the place does not have it, or is not known so far ahead. */
export function holidayAfter(name: string, from: PlainDate, calendar: WorkCalendar): PlainDate | undefined {
  const key = keyOf(name);
  const derived = DERIVED[key];
  if (derived) {
    const [base, days, weekday] = derived;
    const day = holidayAfter(base, addDays(from, -Math.max(days, 0)), calendar);
    const found = day && dayOf(addDays(day, days));
    return found !== undefined && (weekday === undefined || isoWeekday(found) === weekday) ? found : undefined;
  }
  const fixed = FIXED[key];
  if (fixed !== undefined) {
    const year = Number(from.slice(0, 4)) + (fixed < from.slice(5) ? 1 : 0);
    return parsePlainDate(`${String(year)}-${fixed}`);
  }
  // A substitute, "Christmas Day (observed)", is not the day that is meant, and has another name.
  const days = [...calendar.holidays].filter(
    ([day, names]) => day >= from && names.split(' and ').some((one) => keyOf(one) === key),
  );
  return days.map(([day]) => day).sort()[0];
}

function keyOf(name: string): string {
  const bare = name
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/^the /u, '')
    .replace(/ day\b/gu, '');
  return OTHER_NAMES[bare] ?? bare;
}
