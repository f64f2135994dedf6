// What can be touched shows itself; a click beside words chooses the section, one on a picture that picture. Links do not lead away.

export function installChoosing(): void {
  const tools = window.sitewrightFrame;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    [data-sw-edited] [data-from] { cursor: text; }
    [data-sw-edited] [data-from]:hover:not([contenteditable]) { outline: calc(1px / var(--sw-scale, 1)) dashed currentColor; outline-offset: 0.12em; }
    [data-sw-edited] [contenteditable] { outline: calc(2px / var(--sw-scale, 1)) solid #c8360c; outline-offset: 0.15em; }
    [data-sw-edited] [data-sw-chosen] { outline: calc(2px / var(--sw-scale, 1)) solid #c8360c; outline-offset: calc(-2px / var(--sw-scale, 1)); }
    [data-sw-edited] [data-picture]:hover { outline: calc(1px / var(--sw-scale, 1)) dashed #c8360c; outline-offset: calc(-3px / var(--sw-scale, 1)); }
    [data-sw-gone] { display: none !important; }
  `);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

  const choose = (id: string | undefined) =>
    tools.sections().forEach((section) => section.toggleAttribute('data-sw-chosen', tools.idOf(section) === id));

  document.addEventListener(
    'click',
    (event) => {
      if (!tools.port || !(event.target instanceof Element)) return;
      const link = event.target.closest('a, button, summary, label');
      const href = event.target.closest('a')?.href;
      const isFollowed = href !== undefined && new URL(href).origin === location.origin && (event.ctrlKey || event.metaKey);
      if (link) event.preventDefault();
      if (isFollowed) return tools.tell({ type: 'followed', path: new URL(href).pathname });
      if (event.target.matches('img.logo')) return tools.tell({ type: 'given', given: 'logo' });

      const section = tools.sectionAround(event.target);
      const picture = event.target.closest<HTMLElement>('[data-picture]')?.dataset['picture'];
      if (!section) return;
      choose(tools.idOf(section));
      tools.tell({ type: 'chosen', section: tools.idOf(section), ...(picture === undefined ? {} : { picture }) });
    },
    { capture: true },
  );
  document.addEventListener('submit', (event) => tools.port && event.preventDefault());
  tools.listeners.push((message) => {
    if (message.type !== 'choose') return;
    choose(message.section);
    const section = tools.sections().find((each) => tools.idOf(each) === message.section);
    section?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  });
}
