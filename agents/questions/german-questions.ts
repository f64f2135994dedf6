// The questions to the client in German, by their English; `{}` stands for what was filled in.
import type { Wordings } from '../site/in-other-words.ts';

export const GERMAN_QUESTIONS: Wordings = {
  'What is the client called?': 'Wie heißt der Kunde?',
  'The brief does not say it, and a site without a name could be anybody’s.':
    'Das Briefing sagt es nicht, und eine Website ohne Namen könnte jedem gehören.',
  'The site says “{}”.': 'Auf der Website steht “{}”.',

  'Which phone number or mail address should visitors use?': 'Welche Telefonnummer oder Mailadresse sollen Besucher verwenden?',
  'Without one nobody can answer the site.': 'Ohne eine kann sich niemand melden.',
  'The site shows no way to get in touch.': 'Die Website nennt keinen Weg, sich zu melden.',
  'Is there a phone number that visitors may call?': 'Gibt es eine Telefonnummer, die Besucher anrufen dürfen?',
  'Many visitors on a phone would rather call.': 'Viele rufen vom Telefon aus lieber an.',
  'The site shows the mail address alone.': 'Die Website nennt nur die Mailadresse.',
  'Is there a mail address that visitors may write to?': 'Gibt es eine Mailadresse, an die Besucher schreiben dürfen?',
  'A message has to arrive somewhere.': 'Eine Nachricht muss irgendwo ankommen.',
  'The site shows the phone number alone.': 'Die Website nennt nur die Telefonnummer.',
  'The mail address {} does not look complete. What is it?': 'Die Mailadresse {} sieht nicht vollständig aus. Wie lautet sie?',

  'What is the address?': 'Wie lautet die Adresse?',
  'What is the street and number in {}?': 'Welche Straße und Nummer in {}?',
  'Visitors look for the way, and search engines for the place.': 'Besucher suchen den Weg, Suchmaschinen den Ort.',
  'The site names no place and draws no map link.': 'Die Website nennt keinen Ort und verweist auf keine Karte.',
  'The site says {} and nothing closer.': 'Die Website nennt {} und nichts Genaueres.',

  'When exactly is it open? These lines could not be read: {}.':
    'Wann genau ist geöffnet? Diese Zeilen waren nicht zu lesen: {}.',
  'Wrong hours send people to a closed door.': 'Falsche Zeiten schicken Leute vor eine geschlossene Tür.',
  'Lines that could not be read are left out.': 'Zeilen, die nicht zu lesen waren, bleiben weg.',
  'On which days and at which times can people come or call?':
    'An welchen Tagen und zu welchen Zeiten kann man kommen oder anrufen?',
  'It is what visitors look for most often after the address.': 'Danach suchen Besucher nach der Adresse am häufigsten.',
  'The site shows no opening hours.': 'Die Website zeigt keine Öffnungszeiten.',

  'In which country is the business?': 'In welchem Land ist der Betrieb?',
  'It decides how phone numbers are dialled and which legal pages are due.':
    'Davon hängt ab, wie Telefonnummern gewählt werden und welche rechtlichen Seiten nötig sind.',
  'Phone numbers stay as written, and the legal pages are the general ones.':
    'Telefonnummern bleiben, wie sie geschrieben sind, und die rechtlichen Seiten sind die allgemeinen.',

  'What does {} do, in two or three words?': 'Was macht {}, in zwei oder drei Worten?',
  'Names, drawings and the order of the pages follow from it.':
    'Davon hängen Bezeichnungen, Zeichnungen und die Reihenfolge der Seiten ab.',
  'The site stays neutral and names no trade.': 'Die Website bleibt neutral und nennt keine Branche.',
  'Is it right to call {} “{}”?': 'Ist {} mit “{}” richtig bezeichnet?',
  'Is it right to call {} a business of the kind “{}”?': 'Ist {} ein Betrieb der Art “{}”?',
  'The brief does not name the trade; it was told from the name.':
    'Das Briefing nennt die Branche nicht; sie wurde aus dem Namen geschlossen.',
  'The brief does not name the trade; it was told from the description.':
    'Das Briefing nennt die Branche nicht; sie wurde aus der Beschreibung geschlossen.',
  'The brief does not name the trade; it was told from the services.':
    'Das Briefing nennt die Branche nicht; sie wurde aus den Angeboten geschlossen.',
  'The site takes it as right.': 'Die Website nimmt es als richtig an.',

  'What can people buy, book or ask for? A line for each is enough.':
    'Was kann man kaufen, buchen oder anfragen? Je eine Zeile genügt.',
  'What else is on offer?': 'Was gibt es noch?',
  'Visitors and search engines look for the thing itself.': 'Besucher und Suchmaschinen suchen die Sache selbst.',
  'The site has no page of offers.': 'Die Website hat keine Seite mit Angeboten.',
  'The site shows the one offer.': 'Die Website zeigt das eine Angebot.',
  'What do {} cost? “From” or “by quotation” is an answer too.': 'Was kosten {}? Auch “ab” oder “auf Anfrage” ist eine Antwort.',
  'What is the price of {}?': 'Was kosten {}?',
  'Most sites of the trade hide prices; one that shows them is believed.':
    'Die meisten in der Branche verbergen Preise; wer sie zeigt, dem glaubt man.',
  'A list with holes raises doubt.': 'Eine Liste mit Lücken weckt Zweifel.',
  'Offers are shown without prices.': 'Angebote stehen ohne Preise da.',
  'Those offers are shown without a price.': 'Diese Angebote stehen ohne Preis da.',

  'Which three things can every customer rely on? Things that could be checked, not praise.':
    'Auf welche drei Dinge kann sich jeder Kunde verlassen? Dinge, die sich prüfen lassen, kein Lob.',
  'What else can every customer rely on, beside “{}”?': 'Worauf kann sich jeder Kunde noch verlassen, neben “{}”?',
  'The headline is made of the most particular true sentence.': 'Aus dem eigensten wahren Satz wird die Überschrift.',
  'The site makes no promises.': 'Die Website verspricht nichts.',
  'The site shows the promises there are.': 'Die Website zeigt die Versprechen, die es gibt.',
  'How did it begin, and what is done differently here? Three sentences are enough.':
    'Wie fing es an, und was ist hier anders? Drei Sätze genügen.',
  'Without it the site says what others say.': 'Ohne das sagt die Website, was andere auch sagen.',
  'The site has no page about the business.': 'Die Website hat keine Seite über den Betrieb.',
  'The page about the business stays short.': 'Die Seite über den Betrieb bleibt kurz.',
  'Who works there? A name and what each does.': 'Wer arbeitet dort? Je ein Name und was die Person macht.',
  'People trust people they can name.': 'Man vertraut Menschen, deren Namen man kennt.',
  'The site names nobody.': 'Die Website nennt niemanden.',
  'Which finished works may be shown? Title, place and year of each.':
    'Welche fertigen Arbeiten dürfen gezeigt werden? Je Titel, Ort und Jahr.',
  'In this trade people look at work before words.': 'In dieser Branche sieht man sich Arbeiten an, bevor man liest.',
  'The site has no page of work.': 'Die Website hat keine Seite mit Arbeiten.',
  'Are there photographs of the place, the people or the work?': 'Gibt es Fotos vom Ort, von den Menschen oder der Arbeit?',
  'One true picture says more than any drawing.': 'Ein wahres Bild sagt mehr als jede Zeichnung.',
  'The site uses drawings of the trade.': 'Die Website zeigt Zeichnungen der Branche.',
  'Which exact colours are {}? A value such as #2e5e4e is best.':
    'Welche Farben sind {} genau? Am besten ist ein Wert wie #2e5e4e.',
  'A brand colour is kept to the digit or not at all.': 'Eine Markenfarbe wird auf die Ziffer genau übernommen oder gar nicht.',
  'The site takes a shade of that name.': 'Die Website nimmt einen Ton dieses Namens.',
  'The site takes colours from the trade and the direction.': 'Die Website nimmt Farben nach Branche und Richtung.',
  'Is there a logo as a file?': 'Gibt es ein Logo als Datei?',
  'It is used as it is.': 'Es wird verwendet, wie es ist.',
  'The name is set in type.': 'Der Name wird gesetzt.',

  'What may the legal page give as {}?': 'Was darf die rechtliche Seite nennen? Es fehlt: {}.',
  'The law in {} asks a business to say so on its site.': 'Das Recht verlangt es auf der Website eines Betriebs (Land: {}).',
  'Visitors want to know whom they deal with.': 'Besucher wollen wissen, mit wem sie es zu tun haben.',
  'The legal page leaves it out and says so to the designer.':
    'Die rechtliche Seite lässt es weg und sagt das dem, der sie gestaltet.',
  'The site cannot be made in {} yet. Is {} right for now?':
    'In dieser Sprache lässt sich die Website noch nicht bauen: {}. Ist {} fürs Erste richtig?',
  'Buttons, headings and legal pages are written in a few languages only.':
    'Knöpfe, Überschriften und rechtliche Seiten gibt es nur in wenigen Sprachen.',
  'The site is in {}; the client’s own words stay as they are.':
    'Sprache der Website: {}; die eigenen Worte des Kunden bleiben, wie sie sind.',
  'At which address will the site live?': 'Unter welcher Adresse wird die Website stehen?',
  'The address “{}” could not be read. Where will the site live?':
    'Die Adresse “{}” war nicht zu lesen. Wo wird die Website stehen?',
  'Search engines and shared links need the full address.': 'Suchmaschinen und geteilte Links brauchen die volle Adresse.',
  'Links between pages work; the full address is left out.': 'Links zwischen Seiten gehen; die volle Adresse bleibt weg.',
};
