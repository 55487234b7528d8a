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
export function guessCountry(): CountryGuess | undefined {
  const byZone = countryOf(Intl.DateTimeFormat().resolvedOptions().timeZone);
  const code =
    byZone ??
    readerLocales()
      .map((locale) => locale.region)
      .find((region) => /^[A-Z]{2}$/u.test(region ?? ''));
  const name = code && new Intl.DisplayNames('en', { type: 'region' }).of(code);
  return code && name ? { code, name, from: byZone ? 'time zone' : 'browser’s language' } : undefined;
}

/** A locale that may say which time zones its region has (ECMA-402, Intl Locale Info); Firefox does not. */
interface LocaleInfo {
  readonly getTimeZones?: () => readonly string[] | undefined;
}

function countryOf(zone: string): string | undefined {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const codes = letters.flatMap((first) => letters.map((second) => `${first}${second}`));
  return codes.find((code) => {
    const locale: LocaleInfo = new Intl.Locale('und', { region: code });
    return locale.getTimeZones?.()?.includes(zone);
  });
}
