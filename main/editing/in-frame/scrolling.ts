// Keeps frames of other widths at the same place: which section is at the top, and how much of it has gone by.

export function installScrolling(): void {
  const tools = window.sitewrightFrame;
  /** Where another frame has sent this one: reaching it is no scrolling of its own. */
  let sentTo = -1;

  const now = () => {
    const section = tools.sections().find((each) => each.getBoundingClientRect().bottom > 0);
    if (!section) return undefined;
    const { top, height } = section.getBoundingClientRect();
    return { section: tools.idOf(section), share01: height === 0 ? 0 : -top / height };
  };

  let isAsked = false;
  document.addEventListener('scroll', () => {
    if (isAsked || Math.abs(scrollY - sentTo) < 2) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      const scrolled = now();
      if (scrolled) tools.tell({ type: 'scrolled', ...scrolled });
    });
  });

  tools.listeners.push((message) => {
    if (message.type !== 'scroll') return;
    const section = tools.sections().find((each) => tools.idOf(each) === message.section);
    if (!section) return;
    const { top, height } = section.getBoundingClientRect();
    const most = document.documentElement.scrollHeight - innerHeight;
    sentTo = Math.max(0, Math.min(most, Math.round(scrollY + top + message.share01 * height)));
    scrollTo({ top: sentTo, behavior: 'instant' });
  });
}
