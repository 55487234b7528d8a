import { addDays, isoWeekday } from '~/domain/dates/date-arithmetic';
import { type PlainDate } from '~/domain/dates/plain-date';
import { day } from '../vectors/days';
import {
  DHU_AL_HIJJAH,
  MUHARRAM,
  RABI_I,
  RAMADAN,
  SHAWWAL,
  easter,
  hebrewDay,
  islamicDays,
  lastMonday,
  nthMonday,
  on,
  weekdayBefore,
  weekdayFrom,
} from './holiday-reckoning';

/** The published tables of Umm al-Qura end with 1450, in May 2029; reckonings of later months differ by a day. */
const UMM_AL_QURA_LAST = 2029;

/** What a law gives the whole of one place, from 2024 on. */
export interface Law {
  readonly place: string;
  readonly source: string;
  /** The last year for which it can be told, where that is not far off. */
  readonly last?: number;
  readonly days: (year: number) => readonly PlainDate[];
}

export const laws: readonly Law[] = [
  { place: 'US', source: '5 U.S.C. 6103', days: federalHolidays },
  ...germanStates(),
  ...europeanCountries(),
  { place: 'FR', source: 'Code du travail, L3133-1', days: french },
  ...['FR-57', 'FR-67', 'FR-68'].map((place) => ({
    place,
    source: 'Code du travail, L3133-1 and L3134-13',
    days: (year: number) => [...french(year), addDays(easter(year), -2), on(year, '12-26')],
  })),
  { place: 'CA-ON', source: 'Employment Standards Act, 2000, S.O. 2000, c. 41, s. 1 (1)', days: ontarian },
  {
    place: 'CA-QC',
    source: 'Labour Standards Act, CQLR c. N-1.1, s. 60; National Holiday Act, CQLR c. F-1.1',
    days: quebecois,
  },
  {
    place: 'JP',
    source: 'Act on National Holidays (1948, No. 178); equinoxes as announced in the gazette',
    days: japanese,
    last: 2028,
  },
  { place: 'BR', source: 'Leis 662/1949, 6.802/1980, 9.093/1995, 10.607/2002, 14.759/2023', days: brazilian },
  { place: 'MX', source: 'Ley Federal del Trabajo, art. 74', days: mexican },
  { place: 'PE', source: 'Decreto Legislativo 713, art. 6, as amended', days: peruvian },
  { place: 'UA', source: 'Law 2136-IX, art. 6: none under martial law', days: () => [] },
  { place: 'ZA', source: 'Public Holidays Act 36 of 1994, with the election of 2024', days: southAfrican },
  {
    place: 'SA',
    source: 'Labor Law, implementing regulations, article on holidays, by Umm al-Qura',
    days: saudi,
    last: UMM_AL_QURA_LAST,
  },
  {
    place: 'IL',
    source: 'Law and Administration Ordinance, s. 18A; Independence Day Law, by the Hebrew calendar',
    days: israeli,
  },
  {
    place: 'AE',
    source: 'Cabinet Resolution 27 of 2024, by Umm al-Qura, without days that the cabinet moves',
    days: emirati,
    last: UMM_AL_QURA_LAST,
  },
];

/** Laws that list days of the year and days around Easter, and no substitutes. */
function europeanCountries(): readonly Law[] {
  const listed: readonly (readonly [place: string, source: string, days: string, ...easter: number[]])[] = [
    ['AT', 'Arbeitsruhegesetz, § 7', '01-01 01-06 05-01 08-15 10-26 11-01 12-08 12-25 12-26', 1, 39, 50, 60],
    ['BE', 'Arrêté royal of April 18, 1974', '01-01 05-01 07-21 08-15 11-01 11-11 12-25', 1, 39, 50],
    ['CH-ZH', 'Ruhetags- und Ladenöffnungsgesetz, § 1', '01-01 05-01 08-01 12-25 12-26', -2, 1, 39, 50],
    ['CZ', 'Zákon 245/2000 Sb.', '01-01 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26', -2, 1],
    ['DK', 'Lov om helligdage, with Lov 214/2023', '01-01 12-25 12-26', -3, -2, 1, 39, 50],
    ['EE', 'Pühade ja tähtpäevade seadus', '01-01 02-24 05-01 06-23 06-24 08-20 12-24 12-25 12-26', -2],
    ['HR', 'Zakon o blagdanima, NN 110/19', '01-01 01-06 05-01 05-30 06-22 08-05 08-15 11-01 11-18 12-25 12-26', 1, 60],
    ['LT', 'Darbo kodeksas, art. 123', '01-01 02-16 03-11 05-01 06-24 07-06 08-15 11-01 11-02 12-24 12-25 12-26', 1],
    ['LU', 'Code du travail, L. 232-2', '01-01 05-01 05-09 06-23 08-15 11-01 12-25 12-26', 1, 39, 50],
    ['NO', 'Lov om helligdager 12/1995', '01-01 05-01 05-17 12-25 12-26', -3, -2, 1, 39, 50],
    ['PT', 'Código do Trabalho, art. 234', '01-01 04-25 05-01 06-10 08-15 10-05 11-01 12-01 12-08 12-25', -2, 60],
    ['SI', 'Zakon o praznikih', '01-01 01-02 02-08 04-27 05-01 05-02 06-25 08-15 10-31 11-01 12-25 12-26', 1],
  ];
  const simple = listed.map(([place, source, days, ...offsets]): Law => ({
    place,
    source,
    days: (year) => [...fixedDays(year, ...days.split(' ')), ...fromEaster(year, ...offsets)],
  }));
  return [
    ...simple,
    {
      place: 'FI',
      source: 'Vuosilomalaki 162/2005, 4 §',
      days: (year) => [
        ...fixedDays(year, '01-01', '01-06', '05-01', '12-06', '12-24', '12-25', '12-26'),
        ...fromEaster(year, -2, 1, 39),
        midsummerEve(year),
      ],
    },
    {
      place: 'SE',
      source: 'Semesterlagen 1977:480, 3 a §',
      days: (year) => [
        ...fixedDays(year, '01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'),
        ...fromEaster(year, -2, 1, 39),
        midsummerEve(year),
      ],
    },
    {
      place: 'IT',
      source: 'Legge 260/1949, with Legge 151/2025 for October 4',
      days: (year) => [
        ...fixedDays(year, '01-01', '01-06', '04-25', '05-01', '06-02', '08-15', '11-01', '12-08', '12-25', '12-26'),
        ...fromEaster(year, 1),
        ...(year >= 2026 ? [on(year, '10-04')] : []),
      ],
    },
    {
      place: 'PL',
      source: 'Ustawa o dniach wolnych od pracy of January 18, 1951, with December 24 since 2025',
      days: (year) => [
        ...fixedDays(year, '01-01', '01-06', '05-01', '05-03', '08-15', '11-01', '11-11', '12-25', '12-26'),
        ...fromEaster(year, 1, 60),
        ...(year >= 2025 ? [on(year, '12-24')] : []),
      ],
    },
    {
      place: 'NL',
      source: 'Algemene termijnenwet, art. 3, without Good Friday and May 5, on which offices are open',
      days: (year) => {
        const kingsDay = on(year, '04-27');
        return [
          ...fixedDays(year, '01-01', '12-25', '12-26'),
          ...fromEaster(year, 1, 39, 50),
          isoWeekday(kingsDay) === 7 ? on(year, '04-26') : kingsDay,
        ];
      },
    },
  ];
}

function midsummerEve(year: number): PlainDate {
  return weekdayFrom(on(year, '06-19'), 5);
}

function mexican(year: number): readonly PlainDate[] {
  return [
    ...fixedDays(year, '01-01', '05-01', '09-16', '12-25'),
    nthMonday(year, '02', 1),
    nthMonday(year, '03', 3),
    nthMonday(year, '11', 3),
    ...(year % 6 === 2 ? [on(year, '10-01')] : []),
  ];
}

function peruvian(year: number): readonly PlainDate[] {
  const days = ['01-01', '05-01', '06-07', '06-29', '07-23', '07-28', '07-29', '08-06', '08-30', '10-08', '11-01'];
  return [...fixedDays(year, ...days, '12-08', '12-09', '12-25'), ...fromEaster(year, -3, -2)];
}

function federalHolidays(year: number): readonly PlainDate[] {
  const fixed = [year, year + 1]
    .flatMap((each) => ['01-01', '06-19', '07-04', '11-11', '12-25'].map((text) => on(each, text)))
    .map((date) => {
      const weekday = isoWeekday(date);
      if (weekday === 6) return addDays(date, -1);
      return weekday === 7 ? addDays(date, 1) : date;
    })
    .filter((date) => date.startsWith(String(year)));
  const thanksgiving = addDays(weekdayFrom(on(year, '11-01'), 4), 21);
  return [
    ...fixed,
    nthMonday(year, '01', 3),
    nthMonday(year, '02', 3),
    lastMonday(year, '05'),
    nthMonday(year, '09', 1),
    nthMonday(year, '10', 2),
    thanksgiving,
  ];
}

/** Sixteen laws on Sundays and holidays. Bavaria's Assumption is left to towns with more Catholics than Protestants. */
function germanStates(): readonly Law[] {
  const epiphany = (year: number): PlainDate => on(year, '01-06');
  const womensDay = (year: number): PlainDate => on(year, '03-08');
  const easterSunday = easter;
  const pentecost = (year: number): PlainDate => addDays(easter(year), 49);
  const corpusChristi = (year: number): PlainDate => addDays(easter(year), 60);
  const assumption = (year: number): PlainDate => on(year, '08-15');
  const childrensDay = (year: number): PlainDate => on(year, '09-20');
  const reformation = (year: number): PlainDate => on(year, '10-31');
  const allSaints = (year: number): PlainDate => on(year, '11-01');
  const repentance = (year: number): PlainDate => weekdayBefore(on(year, '11-23'), 3);
  const own: Readonly<Record<string, readonly ((year: number) => PlainDate)[]>> = {
    BB: [easterSunday, pentecost, reformation],
    BE: [womensDay, () => day('2025-05-08'), () => day('2028-06-17')],
    BW: [epiphany, corpusChristi, allSaints],
    BY: [epiphany, corpusChristi, allSaints],
    HB: [reformation],
    HE: [corpusChristi],
    HH: [reformation],
    MV: [womensDay, reformation],
    NI: [reformation],
    NW: [corpusChristi, allSaints],
    RP: [corpusChristi, allSaints],
    SH: [reformation],
    SL: [corpusChristi, assumption, allSaints],
    SN: [reformation, repentance],
    ST: [epiphany, reformation],
    TH: [childrensDay, reformation],
  };
  return Object.entries(own).map(([state, days]) => ({
    place: `DE-${state}`,
    source: `The law of ${state} on Sundays and holidays, and the Unification Treaty for October 3`,
    days: (year) => [
      ...fixedDays(year, '01-01', '05-01', '10-03', '12-25', '12-26'),
      ...fromEaster(year, -2, 1, 39, 50),
      ...days.map((dayIn) => dayIn(year)).filter((date) => date.startsWith(String(year))),
    ],
  }));
}

function french(year: number): readonly PlainDate[] {
  const fixed = fixedDays(year, '01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25');
  return [...fixed, ...fromEaster(year, 1, 39, 50)];
}

function ontarian(year: number): readonly PlainDate[] {
  return [
    ...fixedDays(year, '01-01', '12-25', '12-26'),
    canadaDay(year),
    addDays(easter(year), -2),
    nthMonday(year, '02', 3),
    weekdayBefore(on(year, '05-25'), 1),
    nthMonday(year, '09', 1),
    nthMonday(year, '10', 2),
  ];
}

/** Good Friday or Easter Monday, as the employer chooses; the table has the first. */
function quebecois(year: number): readonly PlainDate[] {
  return [
    ...fixedDays(year, '01-01', '06-24', '12-25'),
    canadaDay(year),
    addDays(easter(year), -2),
    weekdayBefore(on(year, '05-25'), 1),
    nthMonday(year, '09', 1),
    nthMonday(year, '10', 2),
  ];
}

function canadaDay(year: number): PlainDate {
  const first = on(year, '07-01');
  return isoWeekday(first) === 7 ? addDays(first, 1) : first;
}

/** From the yearly announcements; later years are not announced yet. */
const EQUINOXES: Readonly<Record<number, readonly [spring: string, autumn: string]>> = {
  2024: ['03-20', '09-22'],
  2025: ['03-20', '09-23'],
  2026: ['03-20', '09-23'],
  2027: ['03-21', '09-23'],
  2028: ['03-20', '09-22'],
};

function japanese(year: number): readonly PlainDate[] {
  const named = new Set([
    ...fixedDays(year, '01-01', '02-11', '02-23', '04-29', '05-03', '05-04', '05-05', '08-11', '11-03', '11-23'),
    ...fixedDays(year, ...(EQUINOXES[year] ?? [])),
    nthMonday(year, '01', 2),
    nthMonday(year, '07', 3),
    nthMonday(year, '09', 3),
    nthMonday(year, '10', 2),
  ]);
  const substitutes = [...named]
    .filter((date) => isoWeekday(date) === 7)
    .map((sunday) => {
      let next = addDays(sunday, 1);
      while (named.has(next)) next = addDays(next, 1);
      return next;
    });
  const between = [...named].map((date) => addDays(date, 1)).filter((date) => named.has(addDays(date, 1)));
  return [...named, ...substitutes, ...between];
}

function brazilian(year: number): readonly PlainDate[] {
  const fixed = ['01-01', '04-21', '05-01', '09-07', '10-12', '11-02', '11-15', '11-20', '12-25'];
  return [...fixedDays(year, ...fixed), ...fromEaster(year, -2)];
}

function southAfrican(year: number): readonly PlainDate[] {
  const fixed = ['01-01', '03-21', '04-27', '05-01', '06-16', '08-09', '09-24', '12-16', '12-25', '12-26'];
  const days = [...fixedDays(year, ...fixed), ...fromEaster(year, -2, 1)];
  const mondays = days.filter((date) => isoWeekday(date) === 7).map((sunday) => addDays(sunday, 1));
  const elections = [day('2024-05-29')].filter((date) => date.startsWith(String(year)));
  return [...days, ...mondays, ...elections];
}

function saudi(year: number): readonly PlainDate[] {
  const eids = [...islamicDays(year, RAMADAN, 29).map((eve) => addDays(eve, 1)), ...islamicDays(year, DHU_AL_HIJJAH, 9)];
  return [...fixedDays(year, '02-22', '09-23'), ...eids.flatMap((first) => run(first, 4))];
}

/** Independence Day keeps away from the Sabbath and its eves: from Friday and Saturday to Thursday, from Monday to Tuesday. */
function israeli(year: number): readonly PlainDate[] {
  const fifthOfIyar = hebrewDay(year, 'Iyar', 5);
  const shift: Readonly<Record<number, number>> = { 1: 1, 5: -1, 6: -2 };
  return [
    hebrewDay(year, 'Nisan', 15),
    hebrewDay(year, 'Nisan', 21),
    addDays(fifthOfIyar, shift[isoWeekday(fifthOfIyar)] ?? 0),
    hebrewDay(year, 'Sivan', 6),
    ...[1, 2, 10, 15, 22].map((dayOfMonth) => hebrewDay(year, 'Tishri', dayOfMonth)),
  ];
}

function emirati(year: number): readonly PlainDate[] {
  return [
    ...fixedDays(year, '01-01', '12-02', '12-03'),
    ...islamicDays(year, RAMADAN, 30),
    ...islamicDays(year, SHAWWAL, 1).flatMap((first) => run(first, 3)),
    ...islamicDays(year, DHU_AL_HIJJAH, 9).flatMap((first) => run(first, 4)),
    ...islamicDays(year, MUHARRAM, 1),
    ...islamicDays(year, RABI_I, 12),
  ];
}

function fixedDays(year: number, ...texts: readonly string[]): readonly PlainDate[] {
  return texts.map((text) => on(year, text));
}

function fromEaster(year: number, ...offsets: readonly number[]): readonly PlainDate[] {
  return offsets.map((offset) => addDays(easter(year), offset));
}

function run(first: PlainDate, count: number): readonly PlainDate[] {
  return Array.from({ length: count }, (_, index) => addDays(first, index));
}
