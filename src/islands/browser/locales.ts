/** The browser's preferred languages, most preferred first. Entries that are not valid language tags, such as `C`, are skipped. */
export function readerLocales(): readonly Intl.Locale[] {
  return navigator.languages.flatMap((language) => {
    try {
      return [new Intl.Locale(language)];
    } catch {
      // Some systems report a POSIX locale name, which is not a language tag.
      return [];
    }
  });
}

interface CountryGuess {
  /** ISO 3166. */
  readonly code: string;
  /** In English. */
  readonly name: string;
  /** What it was guessed from. */
  readonly from: 'time zone' | 'browser’s language';
}

/** By the zone of the device's clock where the browser can tell its country, else by the region of its first language that has one. */
export async function guessCountry(): Promise<CountryGuess | undefined> {
  const regions = readerLocales().flatMap(({ region }) => (/^[A-Z]{2}$/u.test(region ?? '') ? [region ?? ''] : []));
  const byZone = await countryOf(Intl.DateTimeFormat().resolvedOptions().timeZone, regions);
  const code = byZone ?? regions[0];
  const name = code && new Intl.DisplayNames('en', { type: 'region' }).of(code);
  return code && name ? { code, name, from: byZone ? 'time zone' : 'browser’s language' } : undefined;
}

/** A locale that may say which time zones its region has (ECMA-402, Intl Locale Info); Firefox does not. */
interface LocaleInfo {
  readonly getTimeZones?: () => readonly string[] | undefined;
}

/** To ask for the zones of every region takes a tenth of a second and more, so the page gets its turn after each. */
async function countryOf(zone: string, likely: readonly string[]): Promise<string | undefined> {
  // "UTC" is the zone of no country.
  if (!zone.includes('/')) return undefined;
  const hasZone = (code: string): boolean => {
    const locale: LocaleInfo = new Intl.Locale('und', { region: code });
    return locale.getTimeZones?.()?.includes(zone) ?? false;
  };
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const all = letters.flatMap((first) => letters.map((second) => first + second).filter((code) => names.of(code)));
  for (const code of [...likely, ...all]) {
    if (hasZone(code)) return code;
    await new Promise((resolve) => setTimeout(resolve));
  }
  return undefined;
}
