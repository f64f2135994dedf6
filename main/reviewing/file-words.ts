// What a file handed out for review says to the client, in the language of the site.

const EN = {
  page: 'Page',
  phone: 'Phone',
  wide: 'Full width',
  place: 'Comment on a place',
  leave: 'Leave',
  choosing: 'Click a place, or go there by arrow keys and press Enter. Escape leaves.',
  comments: 'Comments',
  none: 'No comment yet.',
  about: 'About',
  aPart: 'a part of the page',
  comment: 'Comment',
  name: 'Your name',
  keep: 'Keep',
  cancel: 'Cancel',
  remove: 'Take back',
  answer: 'Answer',
  show: 'Show',
  pin: 'Comment',
  done: 'done',
  wont: 'will not be done',
  sign: 'Sign off',
  signWhy: 'Say that you agree with the site as it is shown here.',
  date: 'Date',
  signed: 'Signed by',
  save: 'Save comments',
  saved: 'Saved. Send the file that was downloaded to whoever makes your site.',
  unsaved: 'Not saved yet.',
};

export type FileWords = typeof EN;

const DE: FileWords = {
  page: 'Seite',
  phone: 'Telefon',
  wide: 'Volle Breite',
  place: 'Eine Stelle kommentieren',
  leave: 'Abbrechen',
  choosing: 'Klicken Sie auf eine Stelle, oder gehen Sie mit den Pfeiltasten hin und drücken Sie Eingabe. Escape bricht ab.',
  comments: 'Kommentare',
  none: 'Noch kein Kommentar.',
  about: 'Zu',
  aPart: 'einem Teil der Seite',
  comment: 'Kommentar',
  name: 'Ihr Name',
  keep: 'Behalten',
  cancel: 'Abbrechen',
  remove: 'Zurücknehmen',
  answer: 'Antworten',
  show: 'Zeigen',
  pin: 'Kommentar',
  done: 'erledigt',
  wont: 'wird nicht gemacht',
  sign: 'Freigeben',
  signWhy: 'Sagen Sie, dass Sie mit der Website einverstanden sind, wie sie hier gezeigt wird.',
  date: 'Datum',
  signed: 'Freigegeben von',
  save: 'Kommentare sichern',
  saved: 'Gesichert. Senden Sie die geladene Datei an das Studio, das Ihre Website macht.',
  unsaved: 'Noch nicht gesichert.',
};

export function fileWords(language: string): { language: 'en' | 'de'; words: FileWords } {
  return language.startsWith('de') ? { language: 'de', words: DE } : { language: 'en', words: EN };
}
