// While a slider moves, sections out of sight wait: only what is seen is laid out and drawn anew. At rest all of them follow.

export function installSparing(): void {
  const tools = window.sitewrightFrame;
  const RESTED_MS = 250;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let spared: HTMLElement[] = [];

  const spare = () => {
    const boxes = tools.sections().map((section) => ({ section, box: section.getBoundingClientRect() }));
    const unseen = boxes.filter(({ box }) => box.bottom < -innerHeight / 4 || box.top > innerHeight * 1.25);
    for (const { section, box } of unseen) {
      section.style.setProperty('content-visibility', 'hidden');
      section.style.setProperty('contain-intrinsic-block-size', `${box.height}px`);
    }
    spared = unseen.map(({ section }) => section);
  };
  const release = () => {
    timer = undefined;
    for (const { style } of spared) {
      style.removeProperty('content-visibility');
      style.removeProperty('contain-intrinsic-block-size');
    }
    spared = [];
  };

  tools.listeners.push((message) => {
    if (message.type !== 'set-properties' || '--sw-scale' in message.properties) return;
    if (timer === undefined) spare();
    clearTimeout(timer);
    timer = setTimeout(release, RESTED_MS);
  });
}
