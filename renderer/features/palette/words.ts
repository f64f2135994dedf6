// What the commands say.
export const WORDS = {
  en: {
    search: 'What do you want to do?',
    none: 'Nothing here is called that. Try another word.',
    keys: 'Keys',
    list: 'Actions',
    open: 'Commands',
  },
  de: {
    search: 'Was möchten Sie tun?',
    none: 'Nichts hier heißt so. Versuchen Sie ein anderes Wort.',
    keys: 'Tasten',
    list: 'Befehle',
    open: 'Befehle',
  },
};
