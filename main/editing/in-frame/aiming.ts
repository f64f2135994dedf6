// Shows which element a comment would be about, and goes from one to the next.

export function installAiming(): void {
  const tools = window.sitewrightFrame;
  const MARKED = '[data-from], [data-picture], body > header, main > section, body > footer';
  /** Where the texts of a page are not marked. */
  const PLAIN = 'h1, h2, h3, h4, p, li, dt, dd, td, a, img, picture, main > section';

  tools.aim = (element) => {
    tools.aimed?.removeAttribute('data-sw-aimed');
    tools.aimed = element;
    element?.setAttribute('data-sw-aimed', '');
  };

  tools.aimNext = (by) => {
    const candidates = document.querySelector('[data-from]') ? MARKED : PLAIN;
    const all = [...document.querySelectorAll(candidates)].filter((element) => element.checkVisibility());
    const from = tools.aimed ? all.indexOf(tools.aimed) : Math.min(0, -by);
    const next = all.at((from + by) % all.length);
    tools.aim(next);
    next?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    if (next) tools.announce(tools.touchedAt(next, { x: 0, y: 0 }).excerpt);
  };
}
