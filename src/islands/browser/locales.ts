/** The languages that the reader's browser asks for, best first. One that is no language tag, such as `C`, is passed over. */
export function readerLocales(): readonly Intl.Locale[] {
  return navigator.languages.flatMap((language) => {
    try {
      return [new Intl.Locale(language)];
    } catch {
      // Some systems hand on a name of their own, which says nothing about the reader.
      return [];
    }
  });
}
