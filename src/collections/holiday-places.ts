import Holidays from 'date-holidays';

/** Somewhere with holidays of its own. */
export interface Place {
  /** ISO 3166: `US`, `US-CA`, `GB-ENG`. */
  readonly code: string;
  readonly name: string;
  /** In the language of the place; undefined where that is English, or the same. */
  readonly local: string | undefined;
  /** BCP 47. */
  readonly language: string;
  /** How the library asks for it; undefined where it knows none of its holidays. */
  readonly key: PlaceKey | undefined;
  readonly regions: readonly Place[];
}

interface PlaceKey {
  readonly country: string;
  readonly state?: string;
}

/** Where the library spells a code otherwise than ISO 3166-2 does today. */
const ISO_CODES: Readonly<Record<string, string>> = {
  'CL-NU': 'CL-NB',
  'GT-1': 'GT-01',
  'IN-CT': 'IN-CG',
  'IN-DN': 'IN-DH',
  'IN-OR': 'IN-OD',
  'IN-TG': 'IN-TS',
  'IN-UT': 'IN-UK',
  'IT-32': 'IT-BZ',
  'RU-MR': 'RU-MO',
  'RU-NO': 'RU-SE',
};

/** No code in ISO 3166-2, merged into another there, or a country there with a code of its own. */
const LEFT_OUT = new Set(
  [
    ['BE-DE', 'GB-ALD', 'IN-DD', 'RU-CR', 'RU-SEV'],
    ['FR-BL', 'FR-GF', 'FR-GP', 'FR-MF', 'FR-MQ', 'FR-RE', 'FR-YT'],
  ].flat(),
);
/** The Canary Islands are `ES-CN`; the islands of Cook have no codes. */
const COUNTRY_LEFT_OUT = 'IC';
const COUNTRY_WITHOUT_REGIONS = 'CK';

/** The countries of ISO 3166 that the library lacks: their weekends are known, their holidays are not. */
const WITHOUT_HOLIDAYS = [
  ['AF', 'AQ', 'BT', 'BV', 'FK', 'FM', 'GS', 'HM', 'IO', 'IQ', 'JO', 'KG', 'KH', 'KI', 'KP', 'KW', 'LA', 'LB', 'MH', 'MM'],
  ['MN', 'MO', 'MP', 'MV', 'NP', 'NR', 'NU', 'OM', 'PG', 'PN', 'PS', 'PW', 'QA', 'SB', 'SY', 'TF', 'TJ', 'TK', 'TL', 'TM'],
  ['TV', 'UM', 'WS', 'YE'],
].flat();

/** The library's own names for languages that BCP 47 calls otherwise. */
const LANGUAGES: Readonly<Record<string, string>> = { cz: 'cs', ge: 'ka', jp: 'ja' };
const english = new Intl.DisplayNames(['en'], { type: 'region' });
const library = new Holidays();

/** Every country, by its English name, each with the regions that have holidays of their own. */
export const countries: readonly Place[] = [
  ...Object.keys(library.getCountries('en'))
    .filter((country) => country !== COUNTRY_LEFT_OUT)
    .map(countryOf),
  ...WITHOUT_HOLIDAYS.map(countryWithoutHolidays),
].sort(byName);

/** Countries and regions alike. */
export const places: readonly Place[] = countries.flatMap((country) => [country, ...country.regions]);

function countryOf(country: string): Place {
  const language = languageOf({ country });
  const name = englishName(country);
  const local = new Intl.DisplayNames([language], { type: 'region' }).of(country);
  const states = country === COUNTRY_WITHOUT_REGIONS ? {} : statesOf(country, 'en');
  const regions = Object.keys(states)
    .filter((state) => !LEFT_OUT.has(`${country}-${state}`))
    .map((state) => regionOf(country, state))
    .sort(byName);
  return { code: country, name, local: localName(language, name, local), language, key: { country }, regions };
}

function countryWithoutHolidays(code: string): Place {
  return { code, name: englishName(code), local: undefined, language: 'en', key: undefined, regions: [] };
}

function englishName(country: string): string {
  return (english.of(country) ?? country).replace(/ SAR China$/u, '');
}

function regionOf(country: string, state: string): Place {
  const key = { country, state };
  const language = languageOf(key);
  const id = `${country}-${state}`;
  const name = statesOf(country, 'en')[state] ?? id;
  const local = statesOf(country, language)[state];
  return { code: ISO_CODES[id] ?? id, name, local: localName(language, name, local), language, key, regions: [] };
}

/** Spread, because a country without states gives undefined, whatever the library's types say. */
function statesOf(country: string, language: string): Readonly<Record<string, string>> {
  return { ...library.getStates(country, language) };
}

function localName(language: string, name: string, local: string | undefined): string | undefined {
  return /^en\b/u.test(language) || local === name ? undefined : local;
}

/** The first that the library lists for the place. */
function languageOf(key: PlaceKey): string {
  const [first = 'en'] = new Holidays(key).getLanguages();
  return LANGUAGES[first] ?? first;
}

function byName(one: Place, other: Place): number {
  return one.name.localeCompare(other.name, 'en');
}
