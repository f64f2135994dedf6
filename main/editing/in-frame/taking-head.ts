// Takes over another title and style sheet: the new sheet is in force before the old one goes, so that nothing is drawn without.

export function installTakingHead(): void {
  const tools = window.sitewrightFrame;

  tools.takeHead = (page) => {
    document.title = page.title;
    const [own, other] = [document, page].map((each) => each.querySelector<HTMLLinkElement>('link[rel="stylesheet"]'));
    if (!own || !other || own.getAttribute('href') === other.getAttribute('href')) return;

    const next = document.importNode(other, true);
    // What a slider showed ahead stands in the style sheet now.
    const shownAhead = [...document.documentElement.style].filter((name) => name !== '--sw-scale');
    next.addEventListener('load', () => {
      own.remove();
      for (const name of shownAhead) document.documentElement.style.removeProperty(name);
    });
    own.after(next);
  };
}
