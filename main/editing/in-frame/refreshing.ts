// Takes over what changed in the page's file, section by section: no reload, nothing moves, and nothing typed is lost.

export function installRefreshing(): void {
  const tools = window.sitewrightFrame;
  let isLate = false;
  /** How often markup was asked for: an answer to an earlier time may come last, and is of an older page. */
  let asked = 0;
  const partsOf = (page: Document) => [...page.querySelectorAll<HTMLElement>('body > header, main > section, body > footer')];
  const markupOf = (page: Document) => new Map(partsOf(page).map((part) => [tools.idOf(part), part.outerHTML]));
  /** Markup of each part as it was served, by its id: nobody has touched the page yet. */
  let served = markupOf(document);

  const fetched = async () => {
    const response = await fetch(location.href, { cache: 'no-store' });
    return response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : undefined;
  };

  const takeOver = (page: Document) => {
    const known = new Map(partsOf(document).map((part) => [tools.idOf(part), part]));
    const parts = partsOf(page).map((part) => {
      const own = known.get(tools.idOf(part));
      const isSame = own !== undefined && served.get(tools.idOf(part)) === part.outerHTML && !own.matches('[data-sw-shown]');
      const next = isSame ? own : document.importNode(part, true);
      next.toggleAttribute('data-sw-chosen', own?.matches('[data-sw-chosen]') ?? false);
      if (own && own !== next) own.replaceWith(next);
      return next;
    });

    const main = document.querySelector('main');
    const inMain = parts.filter((part) => part.localName === 'section');
    const isInOrder = main && inMain.every((part, at) => main.children[at] === part) && main.children.length === inMain.length;
    if (!isInOrder) main?.replaceChildren(...inMain);
    parts.forEach((part) => part.removeAttribute('data-sw-gone'));
    served = markupOf(page);
    tools.takeHead(page);
    document.dispatchEvent(new Event('sitewright-taken'));
  };

  const refresh = async () => {
    isLate = tools.typingIn !== undefined;
    if (isLate) return;
    const mine = ++asked;
    const page = await fetched();
    if (mine !== asked) return;
    if (page && !tools.typingIn) takeOver(page);
    else if (!page) location.reload();
    else isLate = true;
  };

  window.addEventListener('sitewright-change', (event) => {
    if (!tools.port && !tools.shownPort) return;
    event.preventDefault();
    void refresh();
  });
  document.addEventListener('sitewright-typed', () => isLate && void refresh());
  tools.listeners.push((message) => message.type === 'refresh' && void refresh());
}
