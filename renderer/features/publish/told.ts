// What the host says of publishing, in the studio's language.
import { inOtherWords, type Wordings } from '../../../agents/site/in-other-words.ts';
import { useHostWords } from '../../ui/host-words.ts';
import { useLanguage } from '../../ui/words.ts';

/** What it does not know is said as it came. */
export function useTold(): (sentence: string) => string {
  const language = useLanguage();
  const hostWords = useHostWords();
  return (sentence) => (language === 'de' ? inOtherWords(sentence, PUBLISHING_GERMAN) : undefined) ?? hostWords(sentence);
}

export const PUBLISHING_GERMAN: Wordings = {
  'Serves the site from the edge, on the free plan too; earlier versions come back at once.':
    'Liefert die Website aus der Nähe der Besucher, auch ohne Kosten; frühere Fassungen sind sofort wieder da.',
  'Puts the site into a folder; a switch of one link makes it live.':
    'Legt die Website in einen Ordner; das Umstellen eines Verweises schaltet sie live.',
  'One commit a publication in a repository of the client; it needs a domain of its own.':
    'Ein Commit je Veröffentlichung in einem Repository des Kunden; es braucht eine eigene Domain.',
  'Keeps every deploy; reads the rules of the site by itself.':
    'Behält jede Veröffentlichung; liest die Regeln der Website von selbst.',
  'Amazon S3, Cloudflare R2, Hetzner, MinIO and others. Redirects and headers are set at what stands before the bucket.':
    'Amazon S3, Cloudflare R2, Hetzner, MinIO und andere. Weiterleitungen und Header setzt, was vor dem Bucket steht.',
  'Puts the site on a server over SSH; a switch of one link makes it live.':
    'Legt die Website über SSH auf einen Server; das Umstellen eines Verweises schaltet sie live.',
  'Keeps every deployment at an address of its own; any of them goes live at once.':
    'Behält jede Veröffentlichung unter eigener Adresse; jede davon geht sofort live.',
  'Writes the site into one file.': 'Schreibt die Website in eine Datei.',

  'API token': 'API-Token',
  'Account id': 'Id des Kontos',
  Endpoint: 'Endpunkt',
  'Of the bucket, e.g. https://s3.eu-central-1.amazonaws.com.': 'Des Buckets, z. B. https://s3.eu-central-1.amazonaws.com.',
  'Only where it is not 22.': 'Nur wenn er nicht 22 ist.',
  Folder: 'Ordner',
  'Fine-grained token': 'Fein abgestuftes Token',
  'Access token': 'Zugangstoken',
  Region: 'Region',
  'Access key id': 'Id des Zugangsschlüssels',
  'Secret access key': 'Geheimer Zugangsschlüssel',
  Address: 'Adresse',
  Server: 'Server',
  User: 'Benutzer',
  Password: 'Passwort',
  'Private key': 'Privater Schlüssel',
  Fingerprint: 'Fingerabdruck',
  'Team id': 'Id des Teams',
  File: 'Datei',
  'Made in the account of the client, allowing what is listed and nothing more.':
    'Im Konto des Kunden angelegt; es erlaubt, was aufgezählt ist, und nicht mehr.',
  'Only where the token reaches several accounts.': 'Nur wenn das Token mehrere Konten erreicht.',
  'Only where it is another than usual.': 'Nur wenn sie eine andere ist als üblich.',
  'Where the site is to stand, e.g. /srv/www/hofer. Earlier ones are kept beside it.':
    'Wo die Website stehen soll, z. B. /srv/www/hofer. Frühere bleiben daneben.',
  'Owner and name, e.g. hofer/website.': 'Eigentümer und Name, z. B. hofer/website.',
  'For this repository alone.': 'Nur für dieses Repository.',
  'Where visitors see it, e.g. www.hofer.example.': 'Wo Besucher sie sehen, z. B. www.hofer.example.',
  'Made in the account of the client.': 'Im Konto des Kunden angelegt.',
  'an expiry of a year at most': 'eine Frist von höchstens einem Jahr',
  'Its name.': 'Sein Name.',
  'As the provider names it, e.g. eu-central-1; auto for R2.': 'Wie der Anbieter sie nennt, z. B. eu-central-1; bei R2 auto.',
  'Of a key that may read, write and remove in this bucket alone.':
    'Von einem Schlüssel, der nur in diesem Bucket lesen, schreiben und löschen darf.',
  'The other half of that key.': 'Die andere Hälfte dieses Schlüssels.',
  'Where visitors see it, e.g. https://hofer.example/.': 'Wo Besucher sie sehen, z. B. https://hofer.example/.',
  'Its name, e.g. ssh.hofer.example.': 'Sein Name, z. B. ssh.hofer.example.',
  'Who logs in there; one that may write to that folder alone.':
    'Wer sich dort anmeldet; jemand, der nur in diesen Ordner schreiben darf.',
  'Or a key, which is safer.': 'Oder ein Schlüssel, was sicherer ist.',
  'In the form of OpenSSH, without a passphrase.': 'In der Form von OpenSSH, ohne Passphrase.',
  'Of the server, as it shows itself when you first connect: SHA256:….':
    'Des Servers, wie er sich beim ersten Verbinden zeigt: SHA256:….',
  'Whole path of where the web server looks, e.g. /var/www/hofer. Earlier ones are kept beside it.':
    'Ganzer Pfad, in dem der Webserver nachsieht, z. B. /var/www/hofer. Frühere bleiben daneben.',
  'Made in the account of the client; one that is limited to a project is enough.':
    'Im Konto des Kunden angelegt; es genügt eines, das auf ein Projekt begrenzt ist.',
  'Only where the site belongs to a team, e.g. team_1a2b.': 'Nur wenn die Website einem Team gehört, z. B. team_1a2b.',
  'Scope: the team or the project of this site': 'Scope: das Team oder das Projekt dieser Website',
  'Expiration: a year at most': 'Expiration: höchstens ein Jahr',
  'Where to write it, e.g. hofer.zip.': 'Wohin sie geschrieben wird, z. B. hofer.zip.',

  'A test enquiry was sent by the form, and has arrived.': 'Über das Formular ging eine Probeanfrage hinaus und ist angekommen.',
  'The site took the test enquiry, but it has not arrived. Wait a minute, then try again.':
    'Die Website nahm die Probeanfrage an, aber sie ist nicht angekommen. Warten Sie eine Minute, dann versuchen Sie es noch einmal.',
  'This site has no form that is taken: it opens the visitor’s own mail program. The connection may not be allowed to keep enquiries.':
    'Diese Website hat kein Formular, das angenommen wird: Es öffnet das Mailprogramm des Besuchers. Vielleicht darf die ' +
    'Verbindung keine Anfragen aufbewahren.',
  'The form did not take it ({}): {}': 'Das Formular nahm sie nicht an ({}): {}',
  'Waiting for the test enquiry': 'Warten auf die Probeanfrage',
  'Vercel is putting it up': 'Vercel stellt sie auf',
  'Making the version': 'Die Fassung wird gemacht',
  'Removing the site': 'Die Website wird entfernt',
  'Fetched back: {} of {}': 'Zurückgeholt: {} von {}',
  'It was broken off.': 'Es wurde abgebrochen.',

  'It answers with {}.': 'Sie antwortet mit {}.',
  'It holds other bytes than what was published.': 'Sie enthält anderes, als veröffentlicht wurde.',
  'The header {} is {}.': 'Der Header {} ist {}.',
  'It could not be fetched ({}).': 'Sie ließ sich nicht holen ({}).',
  'It should lead on to {}, but answers with {}': 'Sie sollte zu {} weiterführen, antwortet aber mit {}',
  'An address that is not there answers with {}, not 404.': 'Eine Adresse, die es nicht gibt, antwortet mit {} statt mit 404.',
  'An address that is not there shows another page than the one of this site.':
    'Eine Adresse, die es nicht gibt, zeigt eine andere Seite als die dieser Website.',

  'publish, change and remove every Worker of this account, also those not made here':
    'jeden Worker dieses Kontos veröffentlichen, ändern und entfernen, auch nicht hier gemachte',
  'publish, change and remove every project that this person may':
    'jedes Projekt veröffentlichen, ändern und entfernen, das diese Person darf',
  'publish to the project it was made for, and nothing else':
    'in das Projekt veröffentlichen, für das es gemacht ist, und sonst nichts',
  'publish, change and remove every site of this person': 'jede Website dieser Person veröffentlichen, ändern und entfernen',
  'read, write and remove everything in this bucket': 'in diesem Bucket alles lesen, schreiben und löschen',
  'write to this repository': 'in dieses Repository schreiben',
  'set up its Pages': 'dessen Pages einrichten',
  'write to {} and beside it': 'nach {} und daneben schreiben',
  'write here': 'hierher schreiben',
  'write this file': 'diese Datei schreiben',

  'Cloudflare sets the records and the certificate itself.': 'Cloudflare setzt Einträge und Zertifikat selbst.',
  'Cloudflare waits for the name servers of {}.': 'Cloudflare wartet auf die Nameserver von {}.',
  'Connect GitHub Pages again with this domain, and publish: the site itself says it there.':
    'Verbinden Sie GitHub Pages mit dieser Domain noch einmal und veröffentlichen Sie: Dort sagt es die Website selbst.',
  'Somebody else has used this domain at Vercel. The TXT record shows that it is yours.':
    'Jemand anderer hat diese Domain bei Vercel benutzt. Der TXT-Eintrag zeigt, dass sie Ihnen gehört.',
};
