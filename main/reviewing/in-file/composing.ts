// Puts a page together with its sheets, pictures and the script that hears where somebody points; and makes ids.

export function installComposing(): void {
  const review = window.sitewrightReview;
  const { sheets, assets, frameScript } = review.data;

  review.composed = (html) =>
    html
      .replaceAll(/<style data-sheet="([^"]+)"><\/style>/g, (_whole, path: string) => `<style>${sheets[path] ?? ''}</style>`)
      .replaceAll(/sw-asset:([^"')\s]+)/g, (_whole, path: string) => assets[path] ?? '')
      .replace('<script data-frame=""></script>', () => `<script>${frameScript}</script>`);

  // Without randomUUID, which some browsers keep from files. RFC 9562, version 4.
  review.newId = () => {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = ((bytes[6] ?? 0) & 15) | 64;
    bytes[8] = ((bytes[8] ?? 0) & 63) | 128;
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  };
}
