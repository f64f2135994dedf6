import { expect, test } from 'vitest';
import { readingEase, syllablesIn } from './reading-ease.ts';

test.each([
  ['en', 'bread', 1],
  ['en', 'baker', 2],
  ['en', 'made', 1],
  ['en', 'baked', 1],
  ['en', 'wanted', 2],
  ['en', 'loaves', 1],
  ['en', 'accessibility', 6],
  ['en', 'table', 2],
  ['de', 'Brot', 1],
  ['de', 'Bäckerei', 3],
  ['de', 'Sauerteig', 3],
  ['fr', 'boulangerie', 4],
  ['fr', 'une', 1],
  ['es', 'panadería', 5],
  ['es', 'bueno', 2],
  ['it', 'paese', 3],
  ['it', 'pane', 2],
  ['nl', 'bakkerij', 3],
])('in %s "%s" has %i syllables', (language, word, syllables) => {
  expect(syllablesIn(word, language)).toBe(syllables);
});

const EASY = {
  en: 'We bake bread. You can buy it at six. It is still warm.',
  de: 'Wir backen Brot. Es ist um sechs fertig. Dann ist es noch warm.',
  fr: 'Nous faisons du pain. Il sort du four à six heures. Il est bon.',
  es: 'Hacemos pan. Sale a las seis. Es muy bueno.',
  it: 'Facciamo il pane. Esce alle sei. È buono.',
  nl: 'Wij bakken brood. Het is om zes uur klaar. Het is nog warm.',
};
const HARD = {
  en:
    'Notwithstanding considerable infrastructural limitations, the organisation subsequently underwent ' +
    'comprehensive operational transformation.',
  de:
    'Ungeachtet erheblicher infrastruktureller Einschränkungen unterzog sich die Organisation umfassenden ' +
    'betriebswirtschaftlichen Umstrukturierungsmaßnahmen.',
  fr:
    'Nonobstant des limitations infrastructurelles considérables, l’organisation a ultérieurement entrepris une ' +
    'transformation opérationnelle approfondie.',
  es:
    'No obstante considerables limitaciones infraestructurales, la organización experimentó posteriormente ' +
    'transformaciones operacionales exhaustivas.',
  it:
    'Nonostante considerevoli limitazioni infrastrutturali, l’organizzazione ha successivamente intrapreso ' +
    'trasformazioni organizzative approfondite.',
  nl:
    'Niettegenstaande aanzienlijke infrastructurele beperkingen onderging de organisatie vervolgens omvangrijke ' +
    'bedrijfseconomische veranderingen.',
};

test.each(Object.entries(EASY))('in %s short words in short sentences are easy', (language, text) => {
  expect(readingEase([text], language)).toMatchObject({ level: 'fair' });
});
test.each(Object.entries(HARD))('in %s long words in a long sentence are very hard', (language, text) => {
  expect(readingEase([text], language)).toMatchObject({ level: 'very hard' });
});
test('no other language has a formula', () => {
  expect(readingEase(['دخلت'], 'ar')).toBeUndefined();
});
