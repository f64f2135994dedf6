// Tests of telling the language of words in which no site can be made.
import { expect, test } from 'vitest';
import { writtenLanguage } from './written-language.ts';

test.each([
  ['a tag', ['uk'], 'Двері, вікна та сходи зі старого дуба.', 'uk'],
  ['a tag with a region', ['zh-TW'], '只賣自己喝的茶。', 'zh'],
  ['an English name', ['Finnish'], 'Leivomme joka aamu kello neljä.', 'fi'],
  ['its own name', ['polski'], 'Pieczemy chleb na zakwasie.', 'pl'],
  ['kana', [], '名刺と封筒を活版で刷ります。', 'ja'],
  ['Hangul', [], '매일 아침 굽습니다', 'ko'],
  ['Greek letters', [], 'Κάτω από την κληματαριά', 'el'],
  ['letters of Ukrainian', [], 'Ми печемо хліб щодня, і це правда.', 'uk'],
])('%s tells the language', (_, named, ...[text, tag]) => {
  expect(writtenLanguage({ named, text })).toBe(tag);
});

test.each([
  ['a language that sites are made in', ['de'], 'Wir backen jeden Tag.'],
  ['several, one of which sites are made in', ['uk', 'English'], 'Двері та вікна'],
  ['words in English under another name', ['Japanese'], 'We print cards for the shops of the street, by hand, in Tokyo.'],
  ['Latin letters without a name', [], 'Leivomme joka aamu.'],
  ['nothing', [], ''],
])('%s leaves it to the site', (_, named, text) => {
  expect(writtenLanguage({ named, text })).toBeUndefined();
});
