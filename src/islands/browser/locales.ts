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
