// The design of a small site, as the design makers would leave it.
import type { Assets } from '../site/code.ts';
import { COLOUR_ROLES, ComponentStyle, FontUse, Palette, Rhythm, Scheme, Typography, type Motion } from '../site/design.ts';

const use = FontUse.parse({ family: 'besley', weight: [400, 700] });

export const scheme = (hex: string) => Scheme.parse(Object.fromEntries(COLOUR_ROLES.map((role) => [role, hex])));

const motion: Motion = { level: 'none', properties: { '--ease': 'linear' } };

export const DESIGN_FIXTURE = {
  palette: Palette.parse({ light: scheme('#fdfcf9'), dark: scheme('#14110d'), brand: { used: '#9a4a1c' } }),
  typography: Typography.parse({
    pairing: 'besley',
    fonts: { display: use, body: use, label: use },
    steps: { '--t0': 'clamp(1rem, 2vw, 1.2rem)' },
    tracking: -0.01,
    displayLineHeight: 1.05,
    measure: '62ch',
    capitals: false,
    advances: { average: 0.5, by: {} },
  }),
  rhythm: Rhythm.parse({ spaces: { '--s-m': '1rem' }, sectionFactor: 1.2 }),
  layout: { width: '74rem' },
  componentStyle: ComponentStyle.parse({ properties: { '--radius': '4px' }, button: 'solid', field: 'boxed' }),
  motion,
};

export const ASSETS_FIXTURE: Assets = {
  files: [{ path: '/assets/besley-1.woff2', hash: 'f0', bytes: 4, type: 'font/woff2' }],
  fonts: [
    { role: 'display', path: '/assets/besley-1.woff2', css: '@font-face {\n}', stack: '"Site display", serif', preload: true },
    { role: 'body', path: '/assets/besley-1.woff2', css: '@font-face {\n}', stack: '"Site body", serif', preload: true },
    { role: 'label', path: '/assets/label-1.woff2', css: '@font-face {\n}', stack: '"Site label", serif', preload: false },
  ],
  pictures: {},
  shareImages: { home: '/assets/share-home.png', visit: '/assets/share-visit.png' },
  icons: [{ rel: 'icon', path: '/favicon.png', type: 'image/png', sizes: '32x32' }],
  manifest: '/site.webmanifest',
};
