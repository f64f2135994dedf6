// A number that stays the same while a page shows the same elements in the same colours, however wide its window is.

export function fingerprintAppearance(): number {
  let fingerprint = 7;

  for (const [index, element] of [...document.querySelectorAll('html, body, body *')].entries()) {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const { color, backgroundColor, backgroundImage, fontSize, fontWeight, position, opacity } = getComputedStyle(element);
    // Large words may have less contrast: 24 px, or 18.66 px in bold (WCAG 2.2, "large scale").
    const isLarge = parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
    const words = `${index}${color}${backgroundColor}${backgroundImage}${isLarge}${position}${opacity}`;

    for (let at = 0; at < words.length; at += 1) fingerprint = Math.imul(fingerprint ^ words.charCodeAt(at), 0x01000193);
  }

  return fingerprint;
}
