// The only way text reaches a page. While a site is edited, every text carries its place in the section and what it stands on.
import type { ReactNode } from 'react';
import type { Text } from '../site/text.ts';
import type { CustomProperties } from './custom-properties.ts';
import { fitProperties } from './fitted.ts';
import { useSite, type SiteContext } from './site-context.ts';
import { secondVoice, withCare, withUnits } from './text-care.tsx';
import { typographic } from './typographic.ts';

type WordsTag =
  | 'span'
  | 'p'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'li'
  | 'b'
  | 'dt'
  | 'dd'
  | 'label'
  | 'option'
  | 'figcaption'
  | 'address'
  | 'small';

const READS_FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Wording of the studio, which states no fact. */
const ADDED = /^(?:frame|trade|legal):/;

export interface WordsProps {
  of: Text | undefined;
  /** JSON pointer to the text inside the section's props; missing for labels, which all sections share. */
  at?: string;
  as?: WordsTag;
  className?: string;
  /** Set in the display face and fitted to its box although it is no heading. */
  isFitted?: boolean;
  /** Further custom properties of the element. */
  properties?: CustomProperties;
}

export function Words({ of, at, as: Tag = 'span', className, isFitted = /^h[1-3]$/.test(Tag), properties }: WordsProps) {
  const site = useSite();
  if (!of) return null;

  const language = languageOf(of, site);
  // While it is edited a text stands as it was typed.
  const text = site.isEditing ? of.text : setText(of.text, { language: language ?? site.ownLanguage ?? site.language, isFitted });

  return (
    <Tag
      className={className}
      lang={language}
      style={isFitted ? { ...fitProperties(text, typographyOf(Tag, site)), ...properties } : properties}
      {...(site.isEditing && { 'data-at': at, 'data-from': of.from.join(' ') })}
    >
      {withDirection(isFitted ? voiced(text, Tag, site) : withCare(text), text, site)}
    </Tag>
  );
}

function setText(text: string, { language, isFitted }: { language: string; isFitted: boolean }): string {
  const set = typographic(text, language);
  return isFitted ? withUnits(set) : set;
}

/** Small headings are set with half the tracking, so that words of many letters are wider in them. */
function typographyOf(tag: WordsTag, { typography }: SiteContext): SiteContext['typography'] {
  return tag === 'h3' ? { ...typography, tracking: typography.tracking / 2 } : typography;
}

/** On a page in the client's own language, what the studio adds is in another: https://www.w3.org/TR/WCAG22/#language-of-parts */
function languageOf({ from }: Text, { language, ownLanguage }: SiteContext): string | undefined {
  return ownLanguage !== undefined && from.every((source) => ADDED.test(source)) ? language : undefined;
}

/**
 * On a page that reads from the right, numbers and Latin words keep their
 * own order: https://www.w3.org/International/articles/inline-bidi-markup/
 */
function withDirection(content: ReactNode, text: string, { textDirection }: SiteContext): ReactNode {
  if (textDirection === 'ltr' || READS_FROM_RIGHT.test(text)) return content;
  return <bdi dir="ltr">{content}</bdi>;
}

/** The two large headings have a second voice where the pairing brings an italic. */
function voiced(text: string, tag: WordsTag, site: SiteContext): ReactNode {
  const voices = site.typography.hasItalic && (tag === 'h1' || tag === 'h2') ? secondVoice(text) : undefined;
  if (!voices) return text;

  return (
    <>
      {voices[0]}
      <em>{voices[1]}</em>
    </>
  );
}
