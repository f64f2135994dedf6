// The licence of the families that the studio brings, and who holds the copyright: it goes along with the fonts of every site.
import type { Typography } from '../site/design.ts';
import { isSystemFamily } from './families.ts';

export interface FontCredit {
  /** As its makers call it. */
  name: string;
  copyright: string;
}

/** Of all of them. */
export const FONT_LICENCE = { name: 'SIL Open Font License 1.1', href: 'https://openfontlicense.org' } as const;

/** How the path of its notice in a site begins. */
export const FONT_LICENCES_START = '/assets/font-licences-';

/** Those of a site, each once, in the order of their roles; none for the reader's own font. */
export function fontCredits({ display, displayItalic, body, label }: Typography['fonts']): FontCredit[] {
  const uses = [display, displayItalic, body, label].flatMap((use) => use ?? []);
  const ids = new Set(
    uses
      .filter(({ files }) => !files)
      .map(({ family }) => family)
      .filter((family) => !isSystemFamily(family)),
  );
  return [...ids].map((id) => CREDITS[id] ?? { name: id, copyright: '' });
}

/** As their packages or, where those are silent, their name tables say. */
export const CREDITS: Readonly<Record<string, FontCredit>> = {
  alegreya: {
    name: 'Alegreya',
    copyright: 'Copyright 2011 The Alegreya Project Authors (https://github.com/huertatipografica/Alegreya)',
  },
  archivo: { name: 'Archivo', copyright: 'Copyright 2020 The Archivo Project Authors (https://github.com/Omnibus-Type/Archivo)' },
  'atkinson-hyperlegible-next': {
    name: 'Atkinson Hyperlegible Next',
    copyright:
      'Copyright 2020-2024 The Atkinson Hyperlegible Next Project Authors (https://github.com/googlefonts/atkinson-hyperlegible-next)',
  },
  besley: { name: 'Besley', copyright: 'Copyright 2020 The Besley Project Authors (https://github.com/indestructible-type)' },
  bitter: { name: 'Bitter', copyright: 'Copyright 2011 The Bitter Project Authors (https://github.com/solmatas/BitterPro)' },
  'bodoni-moda': {
    name: 'Bodoni Moda',
    copyright: 'Copyright 2020 The Bodoni Moda Project Authors (https://github.com/indestructible-type/Bodoni)',
  },
  'bricolage-grotesque': {
    name: 'Bricolage Grotesque',
    copyright: 'Copyright 2022 The Bricolage Grotesque Project Authors (https://github.com/ateliertriay/bricolage)',
  },
  cormorant: {
    name: 'Cormorant',
    copyright: 'Copyright 2015 The Cormorant Project Authors (github.com/CatharsisFonts/Cormorant)',
  },
  'eb-garamond': {
    name: 'EB Garamond',
    copyright: 'Copyright 2017 The EB Garamond Project Authors (https://github.com/octaviopardo/EBGaramond12)',
  },
  'familjen-grotesk': {
    name: 'Familjen Grotesk',
    copyright: 'Copyright 2021 The Familjen Grotesk Project Authors (https://github.com/Familjen-Sthlm/Familjen-Grotesk)',
  },
  fraunces: { name: 'Fraunces', copyright: 'Copyright 2020 The Fraunces Project Authors (github.com/undercasetype/Fraunces)' },
  gabarito: {
    name: 'Gabarito',
    copyright: 'Copyright 2023 The Gabarito Project Authors (https://github.com/naipefoundry/gabarito)',
  },
  'hanken-grotesk': {
    name: 'Hanken Grotesk',
    copyright: 'Copyright 2021 The Hanken Grotesk Project Authors (https://github.com/marcologous/hanken-grotesk)',
  },
  'host-grotesk': {
    name: 'Host Grotesk',
    copyright: 'Copyright 2023 The Host Grotesk Project Authors (https://github.com/Element-Type/HostGrotesk)',
  },
  'hubot-sans': {
    name: 'Hubot Sans',
    copyright:
      'Copyright 2021 The Hubot Sans Project Authors (https://github.com/github/hubot-sans), with Reserved Font Name "Hubot"',
  },
  'instrument-sans': {
    name: 'Instrument Sans',
    copyright: 'Copyright 2022 The Instrument Sans Project Authors (https://github.com/Instrument/instrument-sans)',
  },
  'jetbrains-mono': {
    name: 'JetBrains Mono',
    copyright: 'Copyright 2020 The JetBrains Mono Project Authors (https://github.com/JetBrains/JetBrainsMono)',
  },
  literata: {
    name: 'Literata',
    copyright: 'Copyright 2017 The Literata Project Authors (https://github.com/googlefonts/literata)',
  },
  'martian-mono': {
    name: 'Martian Mono',
    copyright: 'Copyright 2020 The Martian Mono Project Authors (https://github.com/evilmartians/mono)',
  },
  'mona-sans': {
    name: 'Mona Sans',
    copyright:
      'Copyright 2022 The Mona Sans Project Authors (https://github.com/github/mona-sans), with Reserved Font Name "Mona"',
  },
  newsreader: {
    name: 'Newsreader',
    copyright: 'Copyright 2020 The Newsreader Project Authors (http://github.com/productiontype/Newsreader)',
  },
  'noto-sans-hebrew': {
    name: 'Noto Sans Hebrew',
    copyright: 'Copyright 2024 The Noto Project Authors (https://github.com/notofonts/hebrew)',
  },
  overpass: {
    name: 'Overpass',
    copyright: 'Copyright 2021 The Overpass Project Authors (https://github.com/RedHatOfficial/Overpass)',
  },
  petrona: { name: 'Petrona', copyright: 'Copyright 2019 The Petrona Project Authors (https://github.com/RingoSeeber/Petrona)' },
  'public-sans': {
    name: 'Public Sans',
    copyright: 'Copyright 2015 The Public Sans Project Authors (https://github.com/uswds/public-sans)',
  },
  'rethink-sans': {
    name: 'Rethink Sans',
    copyright: 'Copyright 2022 The Rethink Sans Project Authors (https://github.com/hans-thiessen/Rethink-Sans)',
  },
  'schibsted-grotesk': {
    name: 'Schibsted Grotesk',
    copyright: 'Copyright 2023 The Schibsted-Grotesk Project Authors (https://github.com/schibsted/schibsted-grotesk)',
  },
  'source-sans-3': { name: 'Source Sans 3', copyright: '© 2023 Adobe (http://www.adobe.com/), with Reserved Font Name ‘Source’' },
  'source-serif-4': {
    name: 'Source Serif 4',
    copyright: '© 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’.',
  },
  vazirmatn: {
    name: 'Vazirmatn',
    copyright: 'Copyright 2015 The Vazirmatn Project Authors (https://github.com/rastikerdar/vazirmatn)',
  },
  ysabeau: {
    name: 'Ysabeau',
    copyright: 'Copyright 2023 The Ysabeau Project Authors (https://github.com/CatharsisFonts/Ysabeau)',
  },
};
