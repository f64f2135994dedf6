// What is assumed when no trade was recognised: as little as can be.
import { defineTrade } from './trade.ts';

export default defineTrade({
  words: {},
  noun: { en: 'business', de: 'Betrieb', fr: 'entreprise', es: 'empresa', it: 'azienda', nl: 'bedrijf', ar: 'مؤسسة', he: 'עסק' },
  schemaType: 'LocalBusiness',
  action: 'enquire',
  names: {
    en: { services: 'On offer', story: 'Background', faq: 'Asked most often', points: 'Good to know', contact: 'Get in touch' },
    de: {
      services: 'Im Angebot',
      story: 'Hintergrund',
      faq: 'Oft gefragt',
      points: 'Gut zu wissen',
      contact: 'Kontakt aufnehmen',
    },
    fr: {
      services: 'Au programme',
      story: 'D’où cela vient',
      faq: 'Souvent demandé',
      points: 'Bon à savoir',
      contact: 'Nous joindre',
    },
    es: {
      services: 'Qué hay',
      story: 'De dónde viene',
      faq: 'Lo más preguntado',
      points: 'Conviene saber',
      contact: 'Cómo localizarnos',
    },
    it: {
      services: 'Che cosa c’è',
      story: 'Da dove viene',
      faq: 'Chiesto più spesso',
      points: 'Buono a sapersi',
      contact: 'Come raggiungerci',
    },
    ar: { services: 'المعروض', story: 'خلفية', faq: 'أسئلة متكررة', points: 'للعلم', contact: 'للتواصل' },
  },
  axes: { calmLively: 0.4, plainOrnate: 0.3, traditionalModern: 0.5, softSharp: 0.45, modestBold: 0.4 },
  audience: {
    segments: [
      {
        name: 'People nearby',
        jobs: ['learn what is offered', 'get in touch'],
        worries: ['price', 'whether it fits their case'],
      },
      { name: 'People who compare', jobs: ['see what sets it apart'], worries: ['choosing wrongly'] },
    ],
    readingAge: 9,
    phoneShare: 0.6,
  },
  conventions: [
    'A slogan that would fit any business',
    'Stock photographs',
    'Services as abstract nouns',
    'Contact behind a form',
  ],
  motifs: ['shapes', 'contours', 'waves'],
  colours: [
    [0.45, 0.1, 245],
    [0.48, 0.1, 160],
    [0.52, 0.14, 35],
    [0.38, 0.05, 60],
    [0.42, 0.11, 355],
    [0.47, 0.08, 200],
    [0.44, 0.09, 120],
  ],
});
