// What is said of the clients one works for.
export const WORDS = {
  en: {
    current: (name: string) => `Working for ${name}. Choose another client`,
    clients: 'Clients',
    search: 'Search the clients',
    notFound: 'No client is called that.',
    workFor: (name: string) => `Work for ${name}`,
    add: 'Add a client',
    addName: 'Name of the new client',
    rename: (name: string) => `Rename ${name}`,
    newName: 'New name',
    keep: 'Keep the name',
    apart: 'Each client has its own sites, memory and keys. Of the others nothing can be seen.',
  },
  de: {
    current: (name: string) => `Arbeit für ${name}. Einen anderen Kunden wählen`,
    clients: 'Kunden',
    search: 'Kunden suchen',
    notFound: 'Kein Kunde heißt so.',
    workFor: (name: string) => `Für ${name} arbeiten`,
    add: 'Kunden hinzufügen',
    addName: 'Name des neuen Kunden',
    rename: (name: string) => `${name} umbenennen`,
    newName: 'Neuer Name',
    keep: 'Namen behalten',
    apart: 'Jeder Kunde hat eigene Websites, ein eigenes Gedächtnis und eigene Schlüssel. Von den anderen ist nichts zu sehen.',
  },
};
