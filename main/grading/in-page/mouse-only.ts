// Tells whether an element that listens for clicks leaves the keyboard out.

/** @returns its selector when nobody without a mouse can use it */
export function mouseOnlyAt(element: Element): string | undefined {
  const controls = `a[href], button, input, select, textarea, summary, label, option, audio, video, iframe,
    [tabindex]:not([tabindex="-1"]), [contenteditable], [role=button], [role=link]`;
  const { selectorOf, isShown } = window.sitewright;

  // A listener around controls, or around the whole page, serves what is inside.
  const isAround =
    element.querySelector(controls) !== null || element.matches('html, body, main, header, footer, nav, form, dialog');
  return isAround || element.closest(controls) !== null || !isShown(element) ? undefined : selectorOf(element);
}
