// The words people add to a search to say what they want to know.

export interface SearchWords {
  prices: string;
  hours: string;
  contact: string;
}

/** By language tag. */
export const SEARCH_WORDS: Readonly<Record<string, SearchWords>> = {
  en: { prices: 'prices', hours: 'opening hours', contact: 'contact' },
  de: { prices: 'Preise', hours: 'Öffnungszeiten', contact: 'Kontakt' },
  fr: { prices: 'tarifs', hours: 'horaires', contact: 'contact' },
  es: { prices: 'precios', hours: 'horario', contact: 'contacto' },
  it: { prices: 'prezzi', hours: 'orari', contact: 'contatti' },
  nl: { prices: 'prijzen', hours: 'openingstijden', contact: 'contact' },
  ar: { prices: 'أسعار', hours: 'ساعات العمل', contact: 'اتصال' },
  he: { prices: 'מחירים', hours: 'שעות פתיחה', contact: 'יצירת קשר' },
};
