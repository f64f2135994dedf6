// Pictures: their texts, sizes, weight and whether they can be shown.
import { fileBehind } from '../addresses.ts';
import type { Element } from '../document/document.ts';
import { isHidden, within } from '../document/names.ts';
import { definePageGrader, type Seen } from '../grader.ts';
import { advice, at, doubt, fault, ofMany } from '../judging.ts';
import { pictureIn, type Picture } from '../pictures.ts';

/** Over a mobile connection of 1.6 Mbit/s a second passes for each 200 kB. */
const HEAVY_BYTES = 250_000;
const FAR_TOO_HEAVY_BYTES = 600_000;
/** Below this a newer format saves nothing that is felt. */
const WORTH_CONVERTING_BYTES = 100_000;

const FILE_NAME = /^[\w-]+\.(?:jpe?g|png|gif|webp|avif|svg|bmp|heic)$|^(?:IMG|DSC|DSCN|P|image|photo|bild|foto)[_-]?\d+$/i;
const SAYS_NOTHING = /^(?:image|picture|photo|img|bild|foto|photograph|logo|icon|untitled|placeholder|graphic|banner)$/i;

interface Shown {
  element: Element;
  /** Missing where it is not a file of the site. */
  file: string | undefined;
  picture: Picture | undefined;
}

export default definePageGrader({
  purpose: 'Looks at pictures: texts, sizes, weight, and whether they can be shown.',
  version: 1,
  audits: {
    alt: { dimension: 'accessibility', claim: 'Every picture has a text, or is said to be decoration', weight: 9 },
    'alt-words': { dimension: 'accessibility', claim: 'Texts of pictures say what is to be seen', weight: 6 },
    sized: { dimension: 'performance', claim: 'Pictures keep their room while they load', weight: 5 },
    responsive: { dimension: 'performance', claim: 'Small screens get small pictures', weight: 4 },
    lazy: { dimension: 'performance', claim: 'The first picture comes at once, those further down later', weight: 3 },
    light: { dimension: 'performance', claim: 'No picture is heavier than it need be', weight: 8 },
    format: { dimension: 'performance', claim: 'Pictures come in a format of today', weight: 3 },
    whole: { dimension: 'code', claim: 'Every picture can be shown', weight: 8 },
  },

  german: {
    'Every picture has a text, or is said to be decoration': 'Jedes Bild hat einen Text oder gilt als Schmuck',
    'Texts of pictures say what is to be seen': 'Bildtexte sagen, was zu sehen ist',
    'Pictures keep their room while they load': 'Bilder halten beim Laden ihren Platz frei',
    'Small screens get small pictures': 'Kleine Bildschirme bekommen kleine Bilder',
    'The first picture comes at once, those further down later': 'Das erste Bild kommt sofort, weitere unten später',
    'No picture is heavier than it need be': 'Kein Bild ist schwerer als nötig',
    'Pictures come in a format of today': 'Bilder kommen in einem heutigen Format',
    'Every picture can be shown': 'Jedes Bild lässt sich zeigen',
    'The picture has no text for those who cannot see it.': 'Das Bild hat keinen Text für die, die es nicht sehen.',
    'Say in alt what it shows; alt="" for mere decoration.': 'In alt sagen, was es zeigt; alt="" für bloßen Schmuck.',
    'Say what is to be seen, as you would on the telephone.': 'Sagen, was zu sehen ist, wie am Telefon.',
    'The text of the picture is the name of a file: "{}".': 'Der Text des Bildes ist ein Dateiname: „{}“.',
    '"{}" does not say what the picture shows.': '„{}“ sagt nicht, was das Bild zeigt.',
    'The picture’s text repeats the words beside it, so they are read out twice.':
      'Der Bildtext wiederholt die Worte daneben; sie werden zweimal vorgelesen.',
    'Set alt="".': 'alt="" setzen.',
    'The picture does not say its size, so the page jumps when it comes.':
      'Das Bild sagt seine Größe nicht, also springt die Seite, wenn es kommt.',
    'Write its width and height on the img.': 'Breite und Höhe an das img schreiben.',
    'The picture is {} px wide on every screen, however small.':
      'Das Bild ist auf jedem Bildschirm {} px breit, auch auf kleinen.',
    'Offer smaller ones in srcset.': 'Kleinere in srcset anbieten.',
    'The first picture is asked to come late.': 'Das erste Bild soll spät kommen.',
    'Take loading="lazy" away where it is seen at once.': 'loading="lazy" entfernen, wo es sofort zu sehen ist.',
    'The picture is fetched at once though it stands further down.': 'Das Bild wird sofort geholt, obwohl es weiter unten steht.',
    'Add loading="lazy".': 'loading="lazy" einfügen.',
    'Make it smaller, save it as AVIF or WebP, and offer several sizes.':
      'Verkleinern, als AVIF oder WebP speichern und mehrere Größen anbieten.',
    'The picture weighs {} kB.': 'Das Bild wiegt {} kB.',
    'The picture comes as {} only.': 'Das Bild kommt nur als {}.',
    'Offer AVIF or WebP in a picture element.': 'AVIF oder WebP in einem picture-Element anbieten.',
    '"/{}" is no picture that can be shown.': '„/{}“ ist kein Bild, das sich zeigen lässt.',
    'Put the right file in its place.': 'Die richtige Datei an seine Stelle setzen.',
  },

  async grade(page, site) {
    const elements = page.document.byName('img').filter((element) => !within(element, 'noscript', 'template'));
    const shown: Shown[] = [];
    for (const element of elements) {
      const file = fileBehind(element.attributes['src'] ?? '', page, site);
      shown.push({ element, file, picture: file === undefined ? undefined : await pictureIn(file, site) });
    }
    const verdict = (judge: (image: Shown, index: number) => Seen | undefined) =>
      ofMany(
        shown.map((image, index) => {
          const seen = judge(image, index);
          return seen && at(image.element, seen);
        }),
        shown.length,
      );

    return {
      alt: verdict(withoutAlt),
      'alt-words': verdict(emptyWords),
      sized: verdict(withoutSize),
      responsive: verdict(forOneScreen),
      lazy: verdict(atWrongTime),
      light: verdict(tooHeavy),
      format: verdict(oldFormat),
      whole: verdict(broken),
    };
  },
});

function withoutAlt({ element }: Shown): Seen | undefined {
  const { alt, role, 'aria-label': label } = element.attributes;
  if (alt !== undefined || label || ['presentation', 'none'].includes(role ?? '') || isHidden(element)) return undefined;
  return fault('The picture has no text for those who cannot see it.', 'Say in alt what it shows; alt="" for mere decoration.');
}

function emptyWords({ element }: Shown): Seen | undefined {
  const alt = element.attributes['alt']?.trim() ?? '';
  const fix = 'Say what is to be seen, as you would on the telephone.';

  if (FILE_NAME.test(alt)) return fault(`The text of the picture is the name of a file: "${alt}".`, fix);
  if (SAYS_NOTHING.test(alt)) return doubt(`"${alt}" does not say what the picture shows.`, fix);
  const around = within(element, 'a', 'figure');
  const isRepeated = alt !== '' && around?.text.toLowerCase() === alt.toLowerCase();
  return isRepeated
    ? advice('The picture’s text repeats the words beside it, so they are read out twice.', 'Set alt="".')
    : undefined;
}

function withoutSize({ element: { attributes } }: Shown): Seen | undefined {
  if ((attributes['width'] && attributes['height']) || /aspect-ratio|height/.test(attributes['style'] ?? '')) return undefined;
  return doubt('The picture does not say its size, so the page jumps when it comes.', 'Write its width and height on the img.');
}

function setOf(element: Element): string {
  const sources = element.parent?.name === 'picture' ? element.parent.children.filter(({ name }) => name === 'source') : [];
  return [element, ...sources].map(({ attributes }) => attributes['srcset'] ?? '').join(' ');
}

function forOneScreen({ element, picture }: Shown): Seen | undefined {
  const { widthPx = 0, format = '' } = picture?.shape ?? {};
  if (widthPx <= 1200 || format === 'svg' || setOf(element).trim() !== '') return undefined;
  return doubt(`The picture is ${widthPx} px wide on every screen, however small.`, 'Offer smaller ones in srcset.');
}

function atWrongTime({ element, picture }: Shown, index: number): Seen | undefined {
  const { loading } = element.attributes;
  const isWide = (picture?.shape?.widthPx ?? 0) > 300;

  if (index === 0 && loading === 'lazy' && isWide) {
    return advice('The first picture is asked to come late.', 'Take loading="lazy" away where it is seen at once.');
  }
  if (index > 5 && loading !== 'lazy' && isWide) {
    return advice('The picture is fetched at once though it stands further down.', 'Add loading="lazy".');
  }
  return undefined;
}

function tooHeavy({ picture }: Shown): Seen | undefined {
  const { bytes = 0, shape } = picture ?? {};
  const fix = 'Make it smaller, save it as AVIF or WebP, and offer several sizes.';
  if (!shape || bytes <= HEAVY_BYTES) return undefined;

  const message = `The picture weighs ${Math.round(bytes / 1000)} kB.`;
  return bytes > FAR_TOO_HEAVY_BYTES ? fault(message, fix) : doubt(message, fix);
}

function oldFormat({ element, picture }: Shown): Seen | undefined {
  const { bytes = 0, shape } = picture ?? {};
  const isOld = ['jpeg', 'png', 'gif', 'tiff', 'bmp'].includes(shape?.format ?? '');
  const hasNewer =
    element.parent?.name === 'picture' &&
    element.parent.children.some(({ attributes }) => /avif|webp/.test(attributes['type'] ?? attributes['srcset'] ?? ''));
  if (!isOld || hasNewer || bytes < WORTH_CONVERTING_BYTES) return undefined;
  return advice(`The picture comes as ${shape?.format ?? ''} only.`, 'Offer AVIF or WebP in a picture element.');
}

function broken({ file, picture }: Shown): Seen | undefined {
  if (file === undefined || picture?.shape) return undefined;
  return fault(`"/${file}" is no picture that can be shown.`, 'Put the right file in its place.');
}
