// Compares pictures as they are shown with the files they come from.

export interface ShownPicture {
  selector: string;
  /** The file does not load, or is no picture. */
  isBroken: boolean;
  /** Of the file. */
  naturalPx: { width: number; height: number };
  shownPx: { width: number; height: number };
  /** Fills its box as it is, neither cut nor padded. */
  isStretched: boolean;
  isVector: boolean;
  address: string;
}

export function measurePictures(): ShownPicture[] {
  const { selectorOf, isShown } = window.sitewright;
  const shown = [...document.images].filter((picture) => isShown(picture) && !picture.closest('[aria-hidden=true] svg'));

  return shown.map((picture) => {
    const { width, height } = picture.getBoundingClientRect();
    const { objectFit } = getComputedStyle(picture);
    const { naturalWidth, naturalHeight, currentSrc, complete } = picture;
    const isVector = /\.svg(\?|#|$)|^data:image\/svg/i.test(currentSrc);
    const isBroken = (complete && naturalWidth === 0 && !isVector) || (complete && currentSrc !== '' && naturalWidth === 0);
    const shapes = [width / height, naturalWidth / naturalHeight];
    const isOddlyShaped = Math.abs((shapes[0] ?? 1) / (shapes[1] ?? 1) - 1) > 0.05;

    return {
      selector: selectorOf(picture),
      isBroken: isBroken && (picture.hasAttribute('src') || picture.hasAttribute('srcset')),
      naturalPx: { width: naturalWidth, height: naturalHeight },
      shownPx: { width, height },
      isStretched: objectFit === 'fill' && !isVector && naturalWidth > 0 && width > 24 && height > 24 && isOddlyShaped,
      isVector,
      address: currentSrc.slice(0, 200),
    };
  });
}
