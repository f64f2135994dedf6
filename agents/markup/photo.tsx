// One of the client's photos, in every format and width it was made in.
import { each } from './each.ts';
import type { Picture } from '../site/design.ts';
import { useSite } from './site-context.ts';

export interface PhotoProps {
  picture: Picture;
  /** CSS `sizes`: how wide the picture stands at each width of the window. */
  sizes: string;
  /** On the first screen: loaded at once. */
  isFirst?: boolean;
  /** Named by a caption beside it, so it needs no words of its own. */
  isCaptioned?: boolean;
}

/** Nothing when the photo has not been made, so that a page never shows a broken picture. */
export function Photo({ picture, sizes, isFirst = false, isCaptioned = false }: PhotoProps) {
  const { pictures, alternatives, isEditing } = useSite();
  const made = pictures[picture.id];
  if (!made) return null;

  return (
    <picture className="photo" {...(isEditing && { 'data-picture': picture.id })}>
      {each(made.sources, (source) => (
        <source type={source.type} srcSet={source.srcset} sizes={sizes} />
      ))}
      <img
        src={made.fallback}
        alt={isCaptioned ? '' : (alternatives[picture.id]?.text ?? '')}
        width={made.width}
        height={made.height}
        loading={isFirst ? 'eager' : 'lazy'}
        decoding="async"
        fetchPriority={isFirst ? 'high' : undefined}
        style={{ '--fx': percent(picture.focus.x), '--fy': percent(picture.focus.y) }}
      />
    </picture>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
