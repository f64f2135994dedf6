// Makes every file the pages load: subset fonts, responsive pictures, share images, icons, manifest.
import { defineMaker } from '../agent.ts';
import { fontFaces } from '../assets/font-faces.ts';
import { fontLicences } from '../assets/font-licences.ts';
import { siteIcons } from '../assets/icons.ts';
import { siteLogo } from '../assets/logo.ts';
import { responsivePictures } from '../assets/pictures.ts';
import { shareImages } from '../assets/share-images.ts';
import { manifestFile } from '../assets/manifest.ts';

export default defineMaker({
  purpose: 'Makes the fonts, pictures, share images and icons that the pages load.',
  german: {
    name: 'Schriften und Bilddateien',
    purpose: 'Macht die Schriften, Bilder, Teilbilder und Symbole, die die Seiten laden.',
  },
  version: 7,
  untasked: 'Files are cut and encoded by measure.',
  reads: [
    'facts.name',
    'requirements.languages',
    'requirements.ownLanguage',
    'requirements.textDirection',
    'palette.light',
    'typography.fonts',
    'typography.tracking',
    'typography.capitals',
    'imagery',
    'wordmark',
    'pages.characters',
    'metadata.pages',
    'metadata.origin',
    'sitemap.pages',
  ],
  writes: 'assets',

  async craft({ facts, requirements, palette, typography, imagery, wordmark, pages, metadata, sitemap }, lent) {
    const name = facts.name.value;
    const language = requirements.ownLanguage ?? requirements.languages[0] ?? 'en';
    const design = { colours: palette.light, typography, textDirection: requirements.textDirection };

    const [fonts, pictures, logo, icons] = await Promise.all([
      fontFaces(typography.fonts, { characters: pages.characters, language, capitals: typography.capitals }, lent),
      responsivePictures(imagery, lent),
      siteLogo(wordmark, lent),
      siteIcons(wordmark, design, lent),
    ]);
    const shares = await shareImages({ name, imagery, pages: sitemap.pages, metadata, ...design }, lent);
    const licences = await fontLicences(typography.fonts, lent);
    const manifest = await manifestFile({ name, language, colours: palette.light, icons }, lent);

    return {
      files: [...fonts.files, ...licences, ...pictures.files, ...logo.files, ...icons.files, ...shares.files, manifest],
      fonts: fonts.faces,
      pictures: pictures.pictures,
      shareImages: shares.paths,
      icons: icons.links,
      manifest: manifest.path,
      ...(logo.logo ? { logo: logo.logo } : {}),
    };
  },
});
