// What is said while files of the client are added.
export const ADD_WORDS = {
  en: {
    add: 'Add files',
    hint: 'A logo as SVG, PDF or PNG, photos as JPEG, PNG, WebP or AVIF, fonts as WOFF2, WOFF, TTF or OTF. Drop them here or choose them.',
    reading: (name: string, number: number, count: number) => `Reading ${name}, ${number} of ${count}.`,
    taking: 'Taking them into the brief.',
    following: 'The site follows.',
    none: 'Nothing was added.',
    tooLarge: (name: string) => `${name} has more than 10 MB. Save it smaller and add it again.`,
    pdf: (name: string) =>
      `${name} holds letters set in fonts. Export the logo with its letters as outlines, or as SVG; words are typed under Facts.`,
    noPicture: (name: string) =>
      `${name} is no picture. Save a logo as SVG or PNG and photos as JPEG; words are typed under Facts.`,
  },
  de: {
    add: 'Dateien hinzufügen',
    hint:
      'Ein Logo als SVG, PDF oder PNG, Fotos als JPEG, PNG, WebP oder AVIF, Schriften als WOFF2, WOFF, TTF oder OTF. ' +
      'Legen Sie sie hier ab oder wählen Sie sie aus.',
    reading: (name: string, number: number, count: number) => `${name} wird gelesen, ${number} von ${count}.`,
    taking: 'Sie kommen ins Briefing.',
    following: 'Die Website zieht nach.',
    none: 'Es wurde nichts hinzugefügt.',
    tooLarge: (name: string) => `${name} hat mehr als 10 MB. Speichern Sie die Datei kleiner und fügen Sie sie neu hinzu.`,
    pdf: (name: string) =>
      `${name} enthält Buchstaben in Schriften. Exportieren Sie das Logo mit Buchstaben als Pfaden oder als SVG; Worte tippen Sie unter Fakten ein.`,
    noPicture: (name: string) =>
      `${name} ist kein Bild. Speichern Sie ein Logo als SVG oder PNG und Fotos als JPEG; Worte tippen Sie unter Fakten ein.`,
  },
};
