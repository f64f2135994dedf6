// What the sheet for the client says, in the language of the site. Each sentence is HTML.

const EN = {
  language: 'en',
  locale: 'en-GB',
  title: (name: string) => `${name}: what you own`,
  asOf: (day: string) => `As of ${day}. Keep this sheet with your contracts.`,
  where: 'Where it is',
  notYet: 'It has not been published yet.',
  yours: 'What is yours',
  access: 'Who has access',
  leave: 'How to leave',
  host: 'Host',
  account: 'Account',
  notConnected: 'not connected here',
  address: 'Address',
  since: 'Since',
  files: (count: number) => `The site: ${count} plain files. It needs no program of ours to be shown, changed or moved.`,
  owned: [
    'All words and pictures on it that you gave us. Typefaces and icons stand under open licences and may stay.',
    'The account at the host, and with it the earlier versions that the host keeps.',
    'The domain, and the mail that runs over it.',
  ],
  enquiries: 'What visitors write into the form. It is kept in your account at the host, and nowhere with us.',
  whoever: [
    'Whoever can log in to the account at the host. Use a password of its own there, and a second factor.',
    'Whoever can log in where the domain is registered. It decides where your address leads, and your mail with it.',
    'We, by the token or password that you gave us, until you take it back.',
  ],
  steps: [
    'Ask us for the site as a zip file, or take it from the host.',
    'Unpack it on any web server. <code>index.html</code> is the first page and <code>404.html</code> the one for lost ' +
      'visitors. <code>_headers</code>, <code>_redirects</code> and <code>.htaccess</code> tell common servers the rest.',
    'Let the domain lead there: ask the new host which records it needs. Leave the records for mail as they are.',
  ],
  inTheAccount: 'in the account at the host',
  onPages: (links: readonly string[]) => `on ${links.join(' and ')}`,
  revoke: (where: string) => `Revoke our token ${where}. From then on we can change nothing.`,
  /** What a host is called, where that is no name. */
  hosts: { Folder: 'Folder', 'Zip file': 'Zip file', 'Own server (SFTP)': 'Own server (SFTP)', 'S3 bucket': 'S3 bucket' },
};

export type HandoverWords = typeof EN;

const DE: HandoverWords = {
  language: 'de',
  locale: 'de-AT',
  title: (name) => `${name}: was Ihnen gehört`,
  asOf: (day) => `Stand: ${day}. Bewahren Sie dieses Blatt bei Ihren Verträgen auf.`,
  where: 'Wo die Website steht',
  notYet: 'Die Website ist noch nicht veröffentlicht.',
  yours: 'Was Ihnen gehört',
  access: 'Wer Zugang hat',
  leave: 'Wie Sie wechseln',
  host: 'Anbieter',
  account: 'Konto',
  notConnected: 'hier nicht verbunden',
  address: 'Adresse',
  since: 'Seit',
  files: (count) =>
    `Die Website: ${count} einfache Dateien. Um sie zu zeigen, zu ändern oder umzuziehen, braucht es kein Programm von uns.`,
  owned: [
    'Alle Texte und Bilder darauf, die von Ihnen sind. Schriften und Symbole stehen unter freien Lizenzen und dürfen bleiben.',
    'Das Konto beim Anbieter und damit die früheren Fassungen, die er aufbewahrt.',
    'Die Domain und die Mail, die darüber läuft.',
  ],
  enquiries: 'Was Besucher in das Formular schreiben. Es liegt in Ihrem Konto beim Anbieter und nirgends bei uns.',
  whoever: [
    'Wer sich beim Anbieter in das Konto einloggen kann. Verwenden Sie dort ein eigenes Passwort und einen zweiten Faktor.',
    'Wer sich dort einloggen kann, wo die Domain registriert ist. Das bestimmt, wohin Ihre Adresse führt, und Ihre Mail dazu.',
    'Wir, über den Zugangsschlüssel oder das Passwort von Ihnen, bis Sie es zurücknehmen.',
  ],
  steps: [
    'Lassen Sie sich die Website von uns als Zip-Datei geben, oder holen Sie sie vom Anbieter.',
    'Entpacken Sie sie auf einem beliebigen Webserver. <code>index.html</code> ist die erste Seite, <code>404.html</code> die ' +
      'für verirrte Besucher. <code>_headers</code>, <code>_redirects</code> und <code>.htaccess</code> sagen gängigen Servern den Rest.',
    'Lassen Sie die Domain dorthin führen: Fragen Sie den neuen Anbieter, welche Einträge er braucht. Die für Mail bleiben, wie sie sind.',
  ],
  inTheAccount: 'im Konto beim Anbieter',
  onPages: (links) => `auf ${links.join(' und ')}`,
  revoke: (where) => `Widerrufen Sie unseren Zugangsschlüssel ${where}. Ab dann können wir nichts mehr ändern.`,
  hosts: { Folder: 'Ordner', 'Zip file': 'Zip-Datei', 'Own server (SFTP)': 'Eigener Server (SFTP)', 'S3 bucket': 'S3-Speicher' },
};

/** @param language of the site as a BCP 47 tag; English where there are no words in it */
export function handoverWords(language: string): HandoverWords {
  return language.startsWith('de') ? DE : EN;
}
