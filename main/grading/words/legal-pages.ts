// The pages that law asks for, known by their names in any language.
import { LANGUAGES } from '../../../agents/languages/registry.ts';
import { patternOf } from '../../../agents/reading/pattern.ts';
import type { PageUnderGrade } from '../site-under-grade.ts';

export type LegalKind = 'imprint' | 'privacy' | 'accessibility';

/** What such pages are called beside the names that we give them. */
const ALSO: Readonly<Record<LegalKind, RegExp>> = {
  imprint: patternOf(
    String.raw`
      \b(?:impress?um|imprint|legal (?:notice|information)|mentions légales|aviso legal|información legal|note legali
      |informazioni legali|colofon|company (?:information|details)|anbieterkennzeichnung|offenlegung)\b
    `,
    'iu',
  ),
  privacy: patternOf(
    String.raw`
      \b(?:privacy|datenschutz\w*|données personnelles|confidentialité|privacidad|protección de datos|privacybeleid
      |privacyverklaring|dsgvo)(?!\p{L})
    `,
    'iu',
  ),
  accessibility:
    /\b(?:accessibility|barrierefreiheit\w*|accessibilité|accesibilidad|accessibilità|toegankelijkheid\w*)(?!\p{L})/iu,
};

const KINDS: readonly LegalKind[] = ['imprint', 'privacy', 'accessibility'];
const NAMES = new Map(
  KINDS.map((kind) => [kind, new Set([...LANGUAGES.values()].map(({ frames }) => frames[`title.${kind}`].toLowerCase()))]),
);

/** Which of them a link's words or a page's heading name. */
export function legalKindOf(words: string): LegalKind | undefined {
  const folded = words.trim().toLowerCase();
  return KINDS.find((kind) => NAMES.get(kind)?.has(folded) || (folded.length < 80 && ALSO[kind].test(folded)));
}

export function isLegalPage(page: PageUnderGrade): boolean {
  return legalPageKind(page) !== undefined;
}

/** By its main heading, else by its address. */
export function legalPageKind({ document, path }: PageUnderGrade): LegalKind | undefined {
  const heading = document.byName('h1')[0]?.text ?? '';
  return legalKindOf(heading) ?? legalKindOf(path.replaceAll(/[/_-]+|\.html?$/g, ' '));
}
