// What the commands say.
export const WORDS = {
  en: {
    search: 'What do you want to do?',
    none: 'Nothing here is called that. Try another word.',
    more: (count: number) => `${count} more. Type on to find them.`,
    keys: 'Keys',
    list: 'Actions',
    open: 'Commands',
  },
  de: {
    search: 'Was möchten Sie tun?',
    none: 'Nichts hier heißt so. Versuchen Sie ein anderes Wort.',
    more: (count: number) => `${count} weitere. Tippen Sie weiter, um sie zu finden.`,
    keys: 'Tasten',
    list: 'Befehle',
    open: 'Befehle',
  },
};
