// Why the host refused something, in German, by its English; `{}` stands for a name or a number.
import type { Wordings } from '../../agents/site/in-other-words.ts';

export const GERMAN_REFUSALS: Wordings = {
  'There is no such page any more. Choose another one.': 'Diese Seite gibt es nicht mehr. Wählen Sie eine andere.',
  'There is no section "{}". Choose one of the list.': 'Den Abschnitt „{}“ gibt es nicht. Wählen Sie einen aus der Liste.',
  'This section is not on the page any more. Look again.':
    'Dieser Abschnitt ist nicht mehr auf der Seite. Sehen Sie noch einmal hin.',
  'This section can stand on a page only once.': 'Dieser Abschnitt kann nur einmal auf einer Seite stehen.',
  'These words are drawn by the design. No text of the site holds them.':
    'Diese Worte zeichnet die Gestaltung. Sie stehen in keinem Text der Website.',
  'This was changed meanwhile and says “{}” now. What you typed was: “{}”.':
    'Das wurde inzwischen geändert und sagt jetzt „{}“. Getippt war: „{}“.',
  'There is nothing to show on such a page yet. Add the facts first.':
    'Für eine solche Seite gibt es noch nichts zu zeigen. Ergänzen Sie zuerst die Fakten.',
  'This page stays where it is. Choose another one.': 'Diese Seite bleibt, wo sie ist. Wählen Sie eine andere.',
  'There is a page at {} already. Choose another name.': 'Unter {} gibt es schon eine Seite. Wählen Sie einen anderen Namen.',
  'This picture is not on the site any more. Choose another one.':
    'Dieses Bild ist nicht mehr auf der Website. Wählen Sie ein anderes.',
  'Name a place inside the slot, such as "/headline".': 'Nennen Sie eine Stelle in diesem Teil, etwa „/headline“.',
  'Say what the place is to hold, or take it away instead.': 'Sagen Sie, was dort stehen soll, oder entfernen Sie es.',
  'There is no list at {}.': 'Bei {} gibt es keine Liste.',
  'That is more than one place of a site can hold. Give a megabyte at most.':
    'Das ist mehr, als eine Stelle fassen kann. Geben Sie höchstens ein Megabyte.',
  'There is no place {}. Look again and edit what is there now.':
    'Die Stelle {} gibt es nicht. Sehen Sie noch einmal hin und ändern Sie, was jetzt da ist.',
  'Nothing is proposed there any more. Look at the list again.':
    'Dort wird nichts mehr vorgeschlagen. Sehen Sie die Liste noch einmal an.',
  'This was changed since you looked. Look again, then edit what is there now.':
    'Das wurde geändert, seit Sie hingesehen haben. Sehen Sie noch einmal hin und ändern Sie dann, was jetzt da ist.',
  '{} {}. Nothing was changed.': '{} {}. Es wurde nichts geändert.',
  'This part follows from the others. Edit the words or the design it comes from.':
    'Dieser Teil folgt aus anderen. Ändern Sie die Worte oder die Gestaltung, aus denen er kommt.',
  'This part has not been made yet. Make the site first.': 'Diesen Teil gibt es noch nicht. Bauen Sie zuerst die Website.',
  'It says that already. Nothing was changed.': 'So steht es schon da. Es wurde nichts geändert.',
  'Somebody changed this a moment ago. Look again, then edit what is there now.':
    'Das hat eben jemand geändert. Sehen Sie noch einmal hin und ändern Sie dann, was jetzt da ist.',
  'There is no site to name yet. Make it first.': 'Es gibt noch keine Website zu benennen. Bauen Sie sie zuerst.',
  'The site is like that already. Nothing was changed.': 'So ist die Website schon. Es wurde nichts geändert.',
  'There is no such state of this site. Look at the timeline again.':
    'Diesen Stand der Website gibt es nicht. Sehen Sie den Verlauf noch einmal an.',
  'There is no such version of this site. Look at the list of versions.':
    'Diese Fassung der Website gibt es nicht. Sehen Sie die Liste der Fassungen an.',
  'There is nothing that could be mended by itself. Edit what is at fault.':
    'Es gibt nichts, was sich von selbst beheben ließe. Ändern Sie, was falsch ist.',
  'There is no step "{}". Look at the list of steps.': 'Den Schritt „{}“ gibt es nicht. Sehen Sie die Liste der Schritte an.',
  'There is no agent "{}". Look at the list of steps.': 'Den Agenten „{}“ gibt es nicht. Sehen Sie die Liste der Schritte an.',
  'This step has made nothing yet. Make the site first.': 'Dieser Schritt hat noch nichts gemacht. Bauen Sie zuerst die Website.',
  'This step was made anew since you looked. Try another once more.':
    'Dieser Schritt wurde neu gemacht, seit Sie hingesehen haben. Versuchen Sie es noch einmal.',
  'This step follows from what it reads alone. Change that, or leave a note for a model.':
    'Dieser Schritt folgt allein aus dem, was er liest. Ändern Sie das, oder hinterlassen Sie einem Modell eine Notiz.',
  'This site is not made yet. Make it, then grade it.':
    'Diese Website ist noch nicht gebaut. Bauen Sie sie, dann benoten Sie sie.',
  'This site is not made yet. Make it, then improve it.':
    'Diese Website ist noch nicht gebaut. Bauen Sie sie, dann verbessern Sie sie.',
  'This site is not made yet. Make it, then ask for a view.':
    'Diese Website ist noch nicht gebaut. Bauen Sie sie, dann fragen Sie nach einer Meinung.',
  'The view was not kept. Ask again.': 'Die Meinung wurde nicht behalten. Fragen Sie noch einmal.',
  'This site is not made yet. Make it, then show it.': 'Diese Website ist noch nicht gebaut. Bauen Sie sie, dann zeigen Sie sie.',
  'This site is not made yet. Make it, then publish it.':
    'Diese Website ist noch nicht gebaut. Bauen Sie sie, dann veröffentlichen Sie sie.',
  'This machine is on no network. Join the Wi-Fi of the phone, then try again.':
    'Dieser Rechner ist in keinem Netz. Verbinden Sie ihn mit dem WLAN des Telefons, dann versuchen Sie es noch einmal.',
  'Publish a preview first: the test enquiry is sent by the form that stands there.':
    'Veröffentlichen Sie zuerst eine Vorschau: Die Probeanfrage sendet das Formular, das dort steht.',
  'There is no such deployment. Look at the list of what was published.':
    'Diese Veröffentlichung gibt es nicht. Sehen Sie die Liste des Veröffentlichten an.',
  'Its maker has nothing else to say there. Edit the place yourself.':
    'Sein Agent hat dort nichts anderes zu sagen. Ändern Sie die Stelle selbst.',
  'There is no bundled brief "{}". There are {}.': 'Das Beispiel „{}“ gibt es nicht. Es gibt {}.',
  'The bundled briefs are missing. Install Sitewright again.': 'Die Beispiele fehlen. Installieren Sie Sitewright noch einmal.',
  'The store is on a server. Whoever runs the server backs it up.':
    'Die Daten liegen auf einem Server. Wer ihn betreibt, sichert sie.',
  'There is no provider "{}" that asks for a key. There are: {}.':
    'Einen Anbieter „{}“, der nach einem Schlüssel fragt, gibt es nicht. Es gibt: {}.',
  'The studio is closing.': 'Das Studio schließt.',
  'This comment is no longer there. Look at the list again.':
    'Diesen Kommentar gibt es nicht mehr. Sehen Sie die Liste noch einmal an.',
  'This file belongs to another site, or was not handed out by this studio. Nothing was taken.':
    'Diese Datei gehört zu einer anderen Website oder kam nicht aus diesem Studio. Es wurde nichts übernommen.',
  '{} is neither words nor a picture. Drop a text, a mail, a PDF, or a logo as SVG or PNG.':
    '{} ist weder Text noch Bild. Legen Sie einen Text, eine Mail, ein PDF oder ein Logo als SVG oder PNG ab.',
  '{} could not be opened. Save the PDF again, or copy its words out.':
    '{} ließ sich nicht öffnen. Speichern Sie das PDF neu, oder kopieren Sie seine Worte.',
  '{} holds pictures of pages but no words. Copy the words out by hand.':
    '{} enthält Bilder von Seiten, aber keine Worte. Schreiben Sie die Worte von Hand ab.',
  'There is no such client. Look at the list of clients.': 'Diesen Kunden gibt es nicht. Sehen Sie die Liste der Kunden an.',
  'The disk is full. Free some space for {} and try again.':
    'Der Datenträger ist voll. Schaffen Sie Platz für {} und versuchen Sie es noch einmal.',
  'Stopped. Finished steps are kept; make it again to go on.':
    'Angehalten. Fertige Schritte bleiben; bauen Sie noch einmal, um fortzufahren.',
  'The run was stopped. Start it again to go on from there.':
    'Der Lauf wurde angehalten. Starten Sie ihn noch einmal, um von dort fortzufahren.',
};
