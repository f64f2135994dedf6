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
  'This site is being published there right now{}. Wait until that is done, then try again.':
    'Diese Website wird dort gerade veröffentlicht{}. Warten Sie, bis das fertig ist, dann versuchen Sie es noch einmal.',
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
  '{} is neither words nor a picture. Drop a text, a mail, a PDF, a font, or a logo as SVG or PNG.':
    '{} ist weder Text noch Bild. Legen Sie einen Text, eine Mail, ein PDF, eine Schrift oder ein Logo als SVG oder PNG ab.',
  '{} could not be opened. Save the PDF again, or copy its words out.':
    '{} ließ sich nicht öffnen. Speichern Sie das PDF neu, oder kopieren Sie seine Worte.',
  '{} holds pictures of pages but no words. Copy the words out by hand.':
    '{} enthält Bilder von Seiten, aber keine Worte. Schreiben Sie die Worte von Hand ab.',
  '{} is there already. Choose another file.': '{} ist schon da. Wählen Sie eine andere Datei.',
  'There is no such client. Look at the list of clients.': 'Diesen Kunden gibt es nicht. Sehen Sie die Liste der Kunden an.',
  'The disk is full. Free some space for {} and try again.':
    'Der Datenträger ist voll. Schaffen Sie Platz für {} und versuchen Sie es noch einmal.',
  'Stopped. Finished steps are kept; make it again to go on.':
    'Angehalten. Fertige Schritte bleiben; bauen Sie noch einmal, um fortzufahren.',
  'The run was stopped. Start it again to go on from there.':
    'Der Lauf wurde angehalten. Starten Sie ihn noch einmal, um von dort fortzufahren.',
  'There is no project {} in the store. Look at the list of projects.':
    'Das Projekt {} gibt es nicht. Sehen Sie die Liste der Projekte an.',
  'The budget is used up, so no further paid step was begun. Raise the cap and make the site again; what is finished is kept.':
    'Das Budget ist aufgebraucht, kein weiterer bezahlter Schritt wurde begonnen. Erhöhen Sie die Grenze und bauen Sie noch ' +
    'einmal; Fertiges bleibt.',
  '{} may not be written. Give yourself the right to, or choose another data folder with SITEWRIGHT_DATA.':
    '{} darf nicht beschrieben werden. Geben Sie sich das Recht dazu, oder wählen Sie mit SITEWRIGHT_DATA einen anderen Datenordner.',
  '{} has to hold one client\'s profile, for example: { "name": "Bakery Hofer", "city": "Linz" }':
    '{} muss das Profil eines Kunden enthalten, zum Beispiel: { "name": "Bakery Hofer", "city": "Linz" }',
  '{} is empty. {}': '{} ist leer. {}',
  'The brief': 'Das Briefing',
  'Write at least one line, for example: Bakery Hofer, Linz':
    'Schreiben Sie wenigstens eine Zeile, zum Beispiel: Bäckerei Hofer, Linz',
  '{} does not say what the client is called. Write the name on the first line, for example: Bakery Hofer, Linz':
    '{} sagt nicht, wie der Kunde heißt. Schreiben Sie den Namen in die erste Zeile, zum Beispiel: Bäckerei Hofer, Linz',
  '{} Free some room in that account or change its plan, then publish again.':
    '{} Schaffen Sie in diesem Konto Platz oder ändern Sie seinen Tarif, dann veröffentlichen Sie noch einmal.',
  '{} Look whether the site still is in that account. {}': '{} Sehen Sie nach, ob die Website noch in diesem Konto ist. {}',
  '{} could not be reached ({}). {}': '{} war nicht zu erreichen ({}). {}',
  'Publishing was stopped. Publish again to go on: what is there already is not sent twice.':
    'Das Veröffentlichen wurde angehalten. Veröffentlichen Sie noch einmal, um fortzufahren: Was schon dort ist, wird nicht ' +
    'zweimal gesendet.',
  'That deployment is no longer kept at {}. Publish the site again.':
    'Diese Veröffentlichung wird bei {} nicht mehr behalten. Veröffentlichen Sie die Website noch einmal.',
  'The stored file of {} is gone. Make the site again, then publish it.':
    'Die abgelegte Datei von {} ist weg. Bauen Sie die Website noch einmal, dann veröffentlichen Sie sie.',
  '{} could not be reached. Try again in some minutes.':
    '{} war nicht zu erreichen. Versuchen Sie es in einigen Minuten noch einmal.',
  'Vercel went on asking for files it was given. Publish again: what is there is not sent twice.':
    'Vercel fragte weiter nach Dateien, die es schon hatte. Veröffentlichen Sie noch einmal: Was dort ist, wird nicht zweimal gesendet.',
  'Vercel could not deploy it: {}. Publish again.':
    'Vercel konnte sie nicht veröffentlichen: {}. Veröffentlichen Sie noch einmal.',
  'Cloudflare did not take the new version. Publish again: what is there is not sent twice.':
    'Cloudflare nahm die neue Fassung nicht an. Veröffentlichen Sie noch einmal: Was dort ist, wird nicht zweimal gesendet.',
  '{} is no domain of that account yet, or the token may not see it (Zone · Zone · Read). Add it on {}':
    '{} ist noch keine Domain dieses Kontos, oder das Token darf sie nicht sehen (Zone · Zone · Read). Legen Sie sie hier an: {}',
  'Something is missing or does not fit:\n{}': 'Etwas fehlt oder passt nicht:\n{}',
  'A name in {} is too long for this disk. Choose a shorter one.':
    'Ein Name in {} ist zu lang für diesen Datenträger. Wählen Sie einen kürzeren.',
  'A page cannot be written to "{}". Give it another address.':
    'Unter „{}“ kann keine Seite geschrieben werden. Geben Sie ihr eine andere Adresse.',
  'There is no file {}. Check the name of the brief.': 'Die Datei {} gibt es nicht. Prüfen Sie den Namen des Briefings.',
  '{} may not be read. Check who owns it.': '{} darf nicht gelesen werden. Prüfen Sie, wem die Datei gehört.',
  'This site was not made to its end. Make it, then ask for a view.':
    'Diese Website wurde nicht zu Ende gebaut. Bauen Sie sie, dann fragen Sie nach einer Meinung.',
  'No model may be asked any more, or the site is gone. See sitewright models.':
    'Es darf kein Modell mehr gefragt werden, oder die Website ist weg. Sehen Sie bei den Modellen nach.',
  'The agent {} failed on this brief.': 'Der Agent {} ist an diesem Briefing gescheitert.',
  'This file is larger than any project. Choose another one.':
    'Diese Datei ist größer als jedes Projekt. Wählen Sie eine andere.',
  'Another worker goes on with this run. Look at it there.': 'Diesen Lauf führt ein anderer Rechner weiter. Sehen Sie dort nach.',
  'The run waits for an answer. It goes on by itself when its questions are answered.':
    'Der Lauf wartet auf eine Antwort. Er geht von selbst weiter, wenn seine Fragen beantwortet sind.',
  'No Chrome, Chromium or Edge was found. Install one, or name it in SITEWRIGHT_BROWSER.':
    'Es wurde kein Chrome, Chromium oder Edge gefunden. Installieren Sie einen davon, oder nennen Sie ihn in SITEWRIGHT_BROWSER.',
  'The store in {} is gone or incomplete, and no backup in {} opens. Nothing was changed. Bring the folder back, or move the backups away to begin with an empty store.':
    'Die Ablage in {} fehlt oder ist unvollständig, und keine Sicherung in {} lässt sich öffnen. Es wurde nichts geändert. ' +
    'Bringen Sie den Ordner zurück, oder legen Sie die Sicherungen beiseite, um leer zu beginnen.',
  'A file stands where the folder {} has to be. Move it away, or choose another data folder with SITEWRIGHT_DATA.':
    'Wo der Ordner {} stehen muss, liegt eine Datei. Legen Sie sie beiseite, oder wählen Sie mit SITEWRIGHT_DATA einen ' +
    'anderen Datenordner.',
  '{} could not be used ({}). Check the disk.': '{} ließ sich nicht benutzen ({}). Prüfen Sie den Datenträger.',
  'There is no file "{}" in {}. Put it there, or mend its name in the brief.':
    'Die Datei „{}“ gibt es nicht in {}. Legen Sie sie dorthin, oder richten Sie ihren Namen im Briefing.',
  '"{}" cannot be drawn. Export it again as SVG, or as PNG.':
    '„{}“ lässt sich nicht zeichnen. Exportieren Sie es noch einmal als SVG oder als PNG.',
  '"{}" is a HEIC photo, as iPhones take them. Save it as JPEG.':
    '„{}“ ist ein HEIC-Foto, wie iPhones es aufnehmen. Sichern Sie es als JPEG.',
  '"{}" is damaged and cannot be read to its end. Send it again.':
    '„{}“ ist beschädigt und nicht bis zum Ende zu lesen. Schicken Sie es noch einmal.',
  '"{}" is not a picture that can be read. Save it as JPEG, PNG, WebP or AVIF.':
    '„{}“ ist kein Bild, das sich lesen lässt. Sichern Sie es als JPEG, PNG, WebP oder AVIF.',
  'The SVG is broken: <{}> does not open and close in pairs. Export it again.':
    'Das SVG ist kaputt: <{}> öffnet und schließt nicht paarweise. Exportieren Sie es noch einmal.',
  'The family {} has no {} cut. Choose its other style or another family.':
    'Die Familie {} hat keinen Schnitt {}. Wählen Sie ihren anderen Stil oder eine andere Familie.',
  'This file is not opened: {}. Ask for it again from where it was saved.':
    'Diese Datei wird nicht geöffnet: {}. Bitten Sie noch einmal um sie, wo sie gesichert wurde.',
  'The store could not be brought up to date and is as it was: {}':
    'Die Ablage ließ sich nicht auf den neuesten Stand bringen und ist, wie sie war: {}',
  'The folder {} cannot be read. Name a folder that holds a site.':
    'Der Ordner {} ist nicht zu lesen. Nennen Sie einen Ordner mit einer Website.',
  'This machine has no keychain that is open, so a token cannot be kept safely. ':
    'Dieser Rechner hat keinen offenen Schlüsselbund, ein Token lässt sich also nicht sicher ablegen. ',
  'What is kept in the vault does not open with this SITEWRIGHT_PASSPHRASE. Set the one it was sealed with, or ':
    'Was abgelegt ist, lässt sich mit dieser SITEWRIGHT_PASSPHRASE nicht öffnen. Setzen Sie jene, mit der es versiegelt wurde, oder ',
  'The store did not answer: {}. Try again.': 'Die Ablage antwortete nicht: {}. Versuchen Sie es noch einmal.',
  'The store did not start: {}': 'Die Ablage startete nicht: {}',
  'The store could not be set up in {}. See that the disk has 100 MB free and the folder can be written, then try again.':
    'Die Ablage ließ sich in {} nicht einrichten. Sorgen Sie für 100 MB Platz und einen beschreibbaren Ordner, dann ' +
    'versuchen Sie es noch einmal.',
  'Another Sitewright is using {}{}. Close it, or wait until it is done, and try again.':
    'Ein anderes Sitewright benutzt {}{}. Schließen Sie es oder warten Sie, bis es fertig ist, und versuchen Sie es noch einmal.',
  'A newer Sitewright has used this store ({}). Update this one and try again.':
    'Ein neueres Sitewright hat diese Ablage benutzt ({}). Aktualisieren Sie dieses und versuchen Sie es noch einmal.',
  'The database server does not answer: {}. Check its address.':
    'Der Datenbankserver antwortet nicht: {}. Prüfen Sie seine Adresse.',
  'The store broke off ({}) and was started again. What was being saved is not in it: do the last thing again.':
    'Die Ablage brach ab ({}) und wurde neu gestartet. Was gerade gesichert wurde, fehlt: Tun Sie das Letzte noch einmal.',
  'The run was stopped or goes on in another place.': 'Der Lauf wurde angehalten oder geht anderswo weiter.',
  "There is no run {} in the store. Look at the project's runs.":
    'Den Lauf {} gibt es nicht. Sehen Sie die Läufe des Projekts an.',
  'The run asks nothing called "{}" any more. Look at its open questions.':
    'Der Lauf fragt nichts mehr namens „{}“. Sehen Sie seine offenen Fragen an.',
  'The PostgreSQL at {} is version {}. Sitewright needs {} or newer.':
    'PostgreSQL bei {} hat die Version {}. Sitewright braucht {} oder neuer.',
  'Another worker goes on with this run, or it was ended. Look at it there.':
    'Diesen Lauf führt ein anderer Rechner weiter, oder er wurde beendet. Sehen Sie dort nach.',
  'Nobody would own this client any more. Name another owner first.':
    'Dieser Kunde würde niemandem mehr gehören. Nennen Sie zuerst jemand anderen.',
  'That is no domain. Type it like this: www.hofer.at': 'Das ist keine Domain. Schreiben Sie sie so: www.hofer.at',
  'The name servers do not answer for {}. Look at the connection to the internet, then check again.':
    'Die Nameserver antworten nicht für {}. Sehen Sie nach der Verbindung ins Internet, dann prüfen Sie noch einmal.',
  '{} was changed while it was being published. Publish again.':
    '{} wurde geändert, während veröffentlicht wurde. Veröffentlichen Sie noch einmal.',
  '{} The token may have been revoked, or may not do this. Make one on {} that allows: {}. Then connect again ({}).':
    '{} Das Token wurde vielleicht widerrufen oder darf das nicht. Legen Sie auf {} eines an, das erlaubt: {}. Dann ' +
    'verbinden Sie noch einmal ({}).',
  '{} The token may have been revoked, or may not do this. {}Then connect again ({}).':
    '{} Das Token wurde vielleicht widerrufen oder darf das nicht. {}Dann verbinden Sie noch einmal ({}).',
  'There is no repository {} that this token may see. Make it at GitHub, or connect another one ({}).':
    'Ein Repository {}, das dieses Token sehen darf, gibt es nicht. Legen Sie es bei GitHub an, oder verbinden Sie ein anderes ({}).',
  'There is no bucket "{}" at {}. Make it there, or connect another one ({}).':
    'Den Bucket „{}“ gibt es bei {} nicht. Legen Sie ihn dort an, oder verbinden Sie einen anderen ({}).',
  'There is no site "{}" at {} any more. Publish it again: all of it is sent anew.':
    'Die Website „{}“ gibt es bei {} nicht mehr. Veröffentlichen Sie sie noch einmal: Alles wird neu gesendet.',
  '{} does not take this site: {} Nothing was sent. See {}':
    '{} nimmt diese Website nicht: {} Es wurde nichts gesendet. Siehe {}',
  '{} keeps one site only. Publish the one you want to see there.':
    '{} behält nur eine Website. Veröffentlichen Sie jene, die dort zu sehen sein soll.',
  'There is no host "{}". There are {}.': 'Den Host „{}“ gibt es nicht. Es gibt {}.',
  '{} holds files that Sitewright did not put there. Choose an empty folder or a new name; nothing was changed.':
    '{} enthält Dateien, die nicht von Sitewright sind. Wählen Sie einen leeren Ordner oder einen neuen Namen; es wurde nichts geändert.',
  'This host takes no forms: the form of the site opens the visitor’s own mail program.':
    'Dieser Host nimmt keine Formulare an: Das Formular der Website öffnet das Mailprogramm des Besuchers.',
  'Vercel deployed a dry run. Look at the newest deployment there and remove it.':
    'Vercel hat eine Probe veröffentlicht. Sehen Sie dort die neueste Veröffentlichung an und entfernen Sie sie.',
  '{} does not let this user in. Look at name, password and key, then connect again.':
    '{} lässt diesen Benutzer nicht hinein. Prüfen Sie Name, Passwort und Schlüssel, dann verbinden Sie noch einmal.',
  'GitHub took {} for something else. Publish again.': 'GitHub hielt {} für etwas anderes. Veröffentlichen Sie noch einmal.',
  'Netlify could not deploy it: {}. Publish again.':
    'Netlify konnte sie nicht veröffentlichen: {}. Veröffentlichen Sie noch einmal.',
  'Connect GitHub Pages again without the domain, and publish.':
    'Verbinden Sie GitHub Pages noch einmal ohne die Domain und veröffentlichen Sie.',
  '{} leads to the Worker "{}" in that account. Take it off there first.':
    '{} führt in diesem Konto zum Worker „{}“. Nehmen Sie sie dort zuerst weg.',
  'Cloudflare did not say that it has all files. Publish again: what is there is not sent twice.':
    'Cloudflare sagte nicht, dass es alle Dateien hat. Veröffentlichen Sie noch einmal: Was dort ist, wird nicht zweimal gesendet.',
  'The disk is full while writing {}. Free some space and try again.':
    'Beim Schreiben von {} war der Datenträger voll. Schaffen Sie Platz und versuchen Sie es noch einmal.',
  '{} sees no pictures.': '{} sieht keine Bilder.',
  '{} is larger than any brief ({} MB). Give the text of the brief only.':
    '{} ist größer als jedes Briefing ({} MB). Geben Sie nur den Text des Briefings.',
  "{} is a folder. Name the brief's file itself.": '{} ist ein Ordner. Nennen Sie die Datei des Briefings selbst.',
  'The agent {} failed, so the site was not written. Its error follows.':
    'Der Agent {} ist gescheitert, deshalb wurde die Website nicht geschrieben. Sein Fehler folgt.',
  'Nothing came of asking. {}': 'Die Frage blieb ohne Ergebnis. {}',
  'No model is connected. Start Ollama or LM Studio on this machine, or set ANTHROPIC_API_KEY or ':
    'Es ist kein Modell verbunden. Starten Sie Ollama oder LM Studio auf diesem Rechner, oder setzen Sie ANTHROPIC_API_KEY oder ',
  'The sketch was left.': 'Die Skizze wurde verlassen.',
  'There is nothing in this file. Choose another one.': 'In dieser Datei ist nichts. Wählen Sie eine andere.',
  'The window does not keep up with the run. Reload it and make the site again.':
    'Das Fenster kommt dem Lauf nicht nach. Laden Sie es neu und bauen Sie die Website noch einmal.',
  'There is no page in {}. Name a folder that holds a site, with .html files in it.':
    'In {} ist keine Seite. Nennen Sie einen Ordner mit einer Website und .html-Dateien darin.',
  "The site's file {} cannot be read. See that it is there, then grade again.":
    'Die Datei {} der Website ist nicht zu lesen. Sehen Sie nach, ob sie da ist, dann benoten Sie noch einmal.',
  'Lighthouse could not judge {}: {}': 'Lighthouse konnte {} nicht beurteilen: {}',
  'The program ends; the run goes on when it is started again.':
    'Das Programm endet; der Lauf geht weiter, wenn es wieder startet.',
  'It took longer than {} s. Make the site again to try once more.':
    'Es dauerte länger als {} s. Bauen Sie die Website noch einmal, um es wieder zu versuchen.',
  'The project is larger than 4 GB, which does not fit one file. Remove unused pictures first.':
    'Das Projekt ist größer als 4 GB und passt nicht in eine Datei. Entfernen Sie zuerst unbenutzte Bilder.',
  "The site's CSS is not valid{}: {}. Mend that rule.": 'Das CSS der Website ist nicht gültig{}: {}. Beheben Sie diese Regel.',
  'The stored file {} is gone from {}. Make the site again.':
    'Die abgelegte Datei {} fehlt in {}. Bauen Sie die Website noch einmal.',
  'This file was saved by a newer Sitewright. Update this one and try again.':
    'Diese Datei wurde von einem neueren Sitewright gesichert. Aktualisieren Sie dieses und versuchen Sie es noch einmal.',
  '"{}" has {} bytes. Simplify it to less than {}.': '„{}“ hat {} Bytes. Vereinfachen Sie es auf weniger als {}.',
  '"{}" is not a file. Name the picture itself.': '„{}“ ist keine Datei. Nennen Sie das Bild selbst.',
  '"{}" is {} by {} pixels, {} megapixels. Save it with less than {}.':
    '„{}“ hat {} mal {} Pixel, {} Megapixel. Sichern Sie es mit weniger als {}.',
  '"{}" lies outside the brief\'s folder {}. Copy it in there and name it from there.':
    '„{}“ liegt außerhalb des Ordners {}. Kopieren Sie die Datei hinein und nennen Sie sie von dort.',
  '{} cannot be read. Check its name and who owns it.': '{} ist nicht zu lesen. Prüfen Sie den Namen und wem die Datei gehört.',
  'No model "{}" is connected. Say fast, balanced or best, or one of:\n{}':
    'Ein Modell „{}“ ist nicht verbunden. Sagen Sie schnell, ausgewogen oder bestes, oder eines von:\n{}',
  '<{}> stands where the one <svg> of an SVG picture should. Export it again as SVG.':
    '<{}> steht, wo das eine <svg> eines SVG-Bildes stehen müsste. Exportieren Sie es noch einmal als SVG.',
  'A picture of the site could not be drawn: {}. Mend its SVG.':
    'Ein Bild der Website ließ sich nicht zeichnen: {}. Beheben Sie sein SVG.',
  'SITEWRIGHT_BROWSER names {}, which is not there. Correct it or unset it.':
    'SITEWRIGHT_BROWSER nennt {}, das es nicht gibt. Berichtigen oder entfernen Sie es.',
  'The SVG is broken near "{}". Export it again.': 'Das SVG ist bei „{}“ kaputt. Exportieren Sie es noch einmal.',
  'The backup {} does not open, so nothing was changed. Choose another one.':
    'Die Sicherung {} lässt sich nicht öffnen, deshalb wurde nichts geändert. Wählen Sie eine andere.',
  'The browser stopped twice. Grade again with other programs closed.':
    'Der Browser hielt zweimal an. Schließen Sie andere Programme und benoten Sie noch einmal.',
  'There is no backup "{}". See sitewright backup list.':
    'Die Sicherung „{}“ gibt es nicht. Sehen Sie die Liste der Sicherungen an.',
};
