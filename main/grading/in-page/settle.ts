// Waits until a page stands still: its fonts and pictures there, its transitions at their end.

/** Shows every part once, as a reader would, so that what loads late loads now; ends at the top. */
export async function scrollThrough(): Promise<void> {
  const frame = async () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => resolve());
      setTimeout(resolve, 100);
    });
  const heightPx = Math.min(document.documentElement.scrollHeight, 20_000);

  for (let top = 0; top < heightPx; top += innerHeight) {
    scrollTo({ top, behavior: 'instant' });
    await frame();
    await frame();
  }
  scrollTo({ top: 0, behavior: 'instant' });
  await frame();
}

export async function settle(): Promise<void> {
  const pause = async (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms));
  const frame = async () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => resolve());
      setTimeout(resolve, 100);
    });
  await frame();
  await frame();

  const waiting = [...document.images].filter(({ complete, loading }) => !complete && loading !== 'lazy');
  const pictures = waiting.map(async (picture) => picture.decode().catch(() => undefined));
  await Promise.race([Promise.all([document.fonts.ready, ...pictures]), pause(1500)]);

  for (const animation of document.getAnimations()) {
    const isEndless = animation.effect?.getComputedTiming().endTime === Infinity;
    if (!isEndless && animation.timeline instanceof DocumentTimeline && animation.playState === 'running') animation.finish();
  }
}
