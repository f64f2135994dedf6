// Why a file of the client's cannot be used, in German, by its English; `{}` stands for a name or a number.
import type { Wordings } from '../../agents/site/in-other-words.ts';

export const GERMAN_FILE_REFUSALS: Wordings = {
  '{} is a collection of several fonts. Ask for the one that is needed as WOFF2, TTF or OTF.':
    '{} ist eine Sammlung mehrerer Schriften. Bitten Sie um die eine, die gebraucht wird, als WOFF2, TTF oder OTF.',
  'This is a collection of several fonts. Ask for the one that is needed.':
    'Das ist eine Sammlung mehrerer Schriften. Bitten Sie um die eine, die gebraucht wird.',
  '{} is no font. Ask the client for the font as WOFF2, WOFF, TTF or OTF.':
    '{} ist keine Schrift. Bitten Sie den Kunden um die Schrift als WOFF2, WOFF, TTF oder OTF.',
  '{} is damaged and cannot be read as a font. Send it again.':
    '{} ist beschädigt und als Schrift nicht lesbar. Senden Sie die Datei noch einmal.',
  '{} unpacks to {} MB, which is no font for a website. Ask for another file.':
    '{} wird entpackt {} MB groß, so groß ist keine Schrift für eine Website. Bitten Sie um eine andere Datei.',
  '{} has more than 10 MB, which no page can load. Ask for the font as WOFF2.':
    '{} hat mehr als 10 MB, das kann keine Seite laden. Bitten Sie um die Schrift als WOFF2.',
  '{} forbids to be embedded, by its own flags. Ask the client for the web font that belongs to their licence.':
    '{} verbietet das Einbetten, so sagt die Datei selbst. Bitten Sie den Kunden um die Web-Schrift, die zu seiner Lizenz gehört.',
  'The file takes too long to read. Save it again, or choose another one.':
    'Die Datei braucht zu lange zum Lesen. Sichern Sie sie noch einmal, oder wählen Sie eine andere.',
  '{} takes too long to read. Ask for the font in another format.':
    '{} braucht zu lange zum Lesen. Bitten Sie um die Schrift in einem anderen Format.',
  'The client gave no such font. Look at the list again.':
    'Eine solche Schrift hat der Kunde nicht gegeben. Sehen Sie die Liste noch einmal an.',
  'The site needs no further cut of this family.': 'Mehr Schnitte dieser Familie braucht die Website nicht.',
  '{} holds {}, which cannot be taken out of a PDF. Export the logo as SVG or PNG.':
    '{} enthält {}, das lässt sich nicht aus einem PDF holen. Exportieren Sie das Logo als SVG oder PNG.',
  pictures: 'Bilder',
  gradients: 'Verläufe',
  'letters set in fonts': 'Buchstaben in Schriften',
  'effects such as shadows': 'Effekte wie Schatten',
  'far more than a logo': 'weit mehr als ein Logo',
  '{} is locked with a password. Ask for the logo as SVG, or for a PDF without one.':
    '{} ist mit einem Passwort gesperrt. Bitten Sie um das Logo als SVG oder um ein PDF ohne Passwort.',
  '{} could not be opened. Export the logo again, as SVG or PNG.':
    '{} ließ sich nicht öffnen. Exportieren Sie das Logo noch einmal, als SVG oder PNG.',
  '{} draws nothing on its first page. Export the logo as SVG or PNG.':
    '{} zeichnet auf der ersten Seite nichts. Exportieren Sie das Logo als SVG oder PNG.',
  '{} has more than 10 MB. Export the logo as SVG or PNG.': '{} hat mehr als 10 MB. Exportieren Sie das Logo als SVG oder PNG.',
  '{} takes too long or too much to read. Export the logo as SVG or PNG, or copy the words out.':
    '{} zu lesen dauert zu lange oder braucht zu viel. Exportieren Sie das Logo als SVG oder PNG, oder kopieren Sie die Worte heraus.',
};
