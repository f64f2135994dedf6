// What only this client could say comes before what anyone could.
import { expect, test } from 'vitest';
import { languageOf } from '../languages/say.ts';
import { headlineFit, particularity } from './particularity.ts';

test.each([
  ['en', 'We never bake on a Monday.', 'We are passionate about quality.'],
  ['en', 'Twelve mats, so there is room to lie down.', 'A relaxing experience for everyone.'],
  ['en', 'The oven was built from 900 bricks.', 'The oven was built with care.'],
  ['en', 'Ruth learned to bake in Staithes.', 'She learned to bake at home.'],
  ['de', 'Unser Sauerteig ist 63 Jahre alt.', 'Ihre Zufriedenheit ist unsere Leidenschaft.'],
  ['de', 'Kein Brot bleibt über Nacht.', 'Hochwertige Qualität für höchste Ansprüche.'],
  ['ar', 'المنسف يوم الخميس فقط.', 'نقدّم أفضل تجربة.'],
  ['fr', 'Aucune rose ne vient d’avion.', 'Notre passion à votre service.'],
  ['fr', 'Le café est torréfié à Castelsarrasin.', 'Un accueil chaleureux vous attend.'],
  ['es', 'La masa madre tiene treinta y dos años.', 'La calidad es nuestra pasión.'],
  ['es', 'Ninguno de los panes lleva mejorantes.', 'Un trato cercano y personalizado.'],
  ['it', 'Giobatta Brusadin aprì la bottega nel 1934.', 'Passione e professionalità al vostro servizio.'],
  ['it', 'Non usiamo truciolato.', 'Un ambiente accogliente e raffinato.'],
])('in %s, %j comes before %j', (tag, better, worse) => {
  const language = languageOf(tag);
  expect(particularity(better, language)).toBeGreaterThan(particularity(worse, language));
});

test.each([
  ['en', 'The rest comes from four growers.', 'The roses come from growers nearby.'],
  ['de', 'Es wiegt viel zu viel dafür.', 'Der Ofen kommt aus dem Dorf.'],
  [
    'de',
    'Seit 2019 führen sie Ines Brandl und Matthias Hofstätter.',
    'Seit 2019 führen Ines Brandl und Matthias Hofstätter die Kanzlei.',
  ],
  ['de', 'Heute sind es vierzig, und der Obstgarten ist derselbe.', 'Heute stehen vierzig Völker im Obstgarten.'],
  ['en', 'Since 2019 they have run it.', 'Since 2019 Ines has run it.'],
  ['it', 'Tagliatelle al ragù fatte in casa 12 €', 'Le tagliatelle si fanno la mattina.'],
  ['de', 'Arbeitsrecht, Erbrecht, Mietrecht', 'Die Kanzlei liegt über der Bäckerei.'],
  ['es', 'Llame al 976 555 014 y pregunte.', 'El horno está detrás de la tienda.'],
  ['de', 'Gegründet 2009 von Thomas und mir (Eva Kogler).', 'Ersatzrad gibt’s bei uns gratis.'],
  ['fr', 'Public : gens du quartier et voyageurs', 'Les gens du quartier viennent à pied.'],
  ['ar', 'فيه خمسون كرسيًا.', 'البيت من حجر قديم جدًا.'],
  ['en', 'Under 14s must be registered by a parent.', 'The hall stands by the canal.'],
  ['en', 'Children from 6 with an adult.', 'The hall stands by the canal.'],
  ['de', 'Hunde müssen an der Leine geführt werden.', 'Die Halle steht am Kanal.'],
  ['fr', 'Veuillez réserver 48 heures avant.', 'La salle est au bord du canal.'],
  ['nl', 'Kinderen onder 6 jaar moeten een zwemvest dragen.', 'De hal staat aan het kanaal.'],
  ['es', 'Los menores de 14 años deben venir acompañados.', 'La sala está junto al canal.'],
  ['it', 'I minori di 14 anni devono essere accompagnati.', 'La sala è sul canale.'],
  ['he', 'ילדים מתחת לגיל 14 חייבים בליווי מבוגר.', 'האולם עומד ליד התעלה.'],
])('in %s, %j cannot stand alone, %j can', (tag, leaning, alone) => {
  const fit = (text: string) => headlineFit({ kind: 'story', text: { text, from: ['facts.story.0'] } }, languageOf(tag));
  expect(fit(alone)).toBeGreaterThan(fit(leaning));
});
