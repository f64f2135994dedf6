// Which language codes there are, by the table in ICU.
const NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Whether it is a code by BCP 47 whose language is known, e.g. `de-AT`. */
export function isLanguage(code: string): boolean {
  try {
    const { language } = new Intl.Locale(code);
    return NAMES.of(language) !== undefined;
  } catch {
    return false;
  }
}
