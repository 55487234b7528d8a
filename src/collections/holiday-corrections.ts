/** One thing that the library has wrong, in the words of its own rules: `2026-06-15`, `12-03`, `9 Dhu al-Hijjah`. */
interface Correction {
  /** A country, with all its regions, or one region. */
  readonly place: string;
  readonly rule: string;
  /** Undefined where the rule is no holiday. */
  readonly name: string | undefined;
  /** The name in the language of the place. */
  readonly local?: string;
  /** Where it is announced or laid down. */
  readonly source: string;
}

const UAE =
  'Cabinet Resolution 27 of 2024 on public holidays, https://u.ae/en/information-and-services/public-holidays-and-religious-affairs/public-holidays';
const EID_AL_FITR = { name: 'End of Ramadan (Eid al-Fitr)', local: 'عيد الفطر' } as const;
const INDIA =
  'Holidays to be observed in Central Government offices, Department of Personnel and Training, https://dopt.gov.in/';
const CANADA_DAY = 'Holidays Act, R.S.C. 1985, c. H-5, s. 2; in Quebec Labour Standards Act, CQLR c. N-1.1, s. 60';

/** The list of the Central Government for its offices in Delhi; the library has those on a fixed date. */
const INDIAN_FESTIVALS: Readonly<Record<string, string>> = {
  '2025-02-26': 'Maha Shivaratri',
  '2025-03-14': 'Holi',
  '2025-03-31': 'Id-ul-Fitr',
  '2025-04-10': 'Mahavir Jayanti',
  '2025-05-12': 'Buddha Purnima',
  '2025-06-07': 'Id-ul-Zuha',
  '2025-07-06': 'Muharram',
  '2025-08-16': 'Janmashtami',
  '2025-09-05': 'Milad-un-Nabi',
  '2025-10-02': 'Dussehra',
  '2025-10-20': 'Diwali',
  '2025-11-05': 'Guru Nanak’s Birthday',
  '2026-03-04': 'Holi',
  '2026-03-21': 'Id-ul-Fitr',
  '2026-03-26': 'Ram Navami',
  '2026-03-31': 'Mahavir Jayanti',
  '2026-05-01': 'Buddha Purnima',
  '2026-05-27': 'Id-ul-Zuha',
  '2026-06-26': 'Muharram',
  '2026-08-26': 'Milad-un-Nabi',
  '2026-09-04': 'Janmashtami',
  '2026-10-20': 'Dussehra',
  '2026-11-08': 'Diwali',
  '2026-11-24': 'Guru Nanak’s Birthday',
};

export const corrections: readonly Correction[] = [
  { place: 'GB-SCT', rule: '2026-06-15', name: 'World Cup bank holiday', source: 'https://www.gov.uk/bank-holidays' },
  {
    place: 'CA-ON',
    rule: 'easter 1',
    name: undefined,
    source: 'Employment Standards Act, 2000, S.O. 2000, c. 41, s. 1 (1), "public holiday": nine days, Easter Monday is none',
  },
  { place: 'CA', rule: 'substitutes 07-01 if sunday then next monday', name: 'Canada Day', source: CANADA_DAY },
  { place: 'AE', rule: '27 Rajab', name: undefined, source: UAE },
  { place: 'AE', rule: '1 Ramadan', name: undefined, source: UAE },
  // One rule per day: of two with one name that begin on one day, the library drops one, even the longer.
  { place: 'AE', rule: '1 Shawwal P3D', name: undefined, source: UAE },
  ...['30 Ramadan', '1 Shawwal', '2 Shawwal', '3 Shawwal'].map((rule) => ({
    place: 'AE',
    rule,
    ...EID_AL_FITR,
    source: UAE,
  })),
  { place: 'AE', rule: '9 Dhu al-Hijjah', name: 'Arafah Day', local: 'يوم عرفة', source: UAE },
  { place: 'AE', rule: '12-03', name: 'National Day', local: 'اليوم الوطني', source: UAE },
  {
    place: 'DE-BE',
    rule: '2028-06-17',
    name: 'Anniversary of the uprising of 1953',
    local: '75. Jahrestag des Aufstandes vom 17. Juni 1953',
    source: 'Gesetz über die Sonn- und Feiertage (Berlin), § 1',
  },
  ...Object.entries(INDIAN_FESTIVALS).map(([rule, name]): Correction => ({ place: 'IN', rule, name, source: INDIA })),
];

/** What a reader should know about a place's holidays that the rules do not say. */
export const notes: Readonly<Record<string, string>> = {
  IN: 'Festivals whose days are announced each year, such as Holi and Diwali, are listed to the end of 2026.',
};

/**
 * Days of the library's type `bank` on which offices are closed by law: a substitute day, or an eve that the law on
 * holidays treats like a Sunday. By their English names; a country stands for its regions too.
 */
export const legalBankDays: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(['US', 'AS', 'GU', 'PR', 'VI'].map((place) => [place, /^Veterans Day/u])), // 5 U.S.C. 6103 (b)
  AX: /^Midsummer Eve$/u, // as in Finland
  BM: /substitute day/u, // Public Holidays Act 1947, s. 3
  'CA-NU': /^Nunavut Day$/u, // Labour Standards Act (Nunavut), since 2020
  FI: /^(?:Midsummer|Christmas) Eve$/u, // Vuosilomalaki 162/2005, 4 §
  SE: /Eve$/u, // Semesterlagen 1977:480, 3 a §
};
