// Finds what keeps moving although the reader has asked for less motion.

export interface Motion {
  /** Selectors of elements whose animation by style never ends, or lasts longer than five seconds (WCAG 2.2, 2.2.2). */
  animated: string[];
  /** Selectors of elements that a script keeps changing. */
  driven: string[];
  /** Selectors of films that start by themselves, and of elements that browsers move. */
  playing: string[];
}

/** Takes half a second, to see whether a script goes on. */
export async function findMotion(): Promise<Motion> {
  const { selectorOf, isShown } = window.sitewright;
  const endless = document.getAnimations().flatMap((animation) => {
    const { effect, playState, timeline } = animation;
    const target = effect instanceof KeyframeEffect ? effect.target : null;
    const { endTime = 0 } = effect?.getComputedTiming() ?? {};
    const isLong = typeof endTime === 'number' && endTime > 5000;
    return target && playState === 'running' && timeline instanceof DocumentTimeline && isLong && isShown(target) ? [target] : [];
  });

  const changes = new Map<Element, number>();
  const watcher = new MutationObserver((mutations) => {
    for (const target of new Set(mutations.map((mutation) => mutation.target))) {
      if (target instanceof Element) changes.set(target, (changes.get(target) ?? 0) + 1);
    }
  });
  watcher.observe(document.body, { subtree: true, attributes: true, attributeFilter: ['style', 'transform', 'd', 'x', 'y'] });
  await new Promise((resolve) => void setTimeout(resolve, 500));
  watcher.disconnect();

  // Something that moves changes many times a second; a script that tidies up does so once or twice.
  const driven = [...changes].filter(([element, times]) => times > 5 && isShown(element)).map(([element]) => element);
  const films = [...document.querySelectorAll('video[autoplay]')].filter(
    (film) => film instanceof HTMLVideoElement && !film.paused,
  );
  const marquees = document.querySelectorAll('marquee, blink');

  const namesOf = (elements: Iterable<Element>) => [...new Set([...elements].map((element) => selectorOf(element)))].slice(0, 8);
  return { animated: namesOf(endless), driven: namesOf(driven), playing: namesOf([...films, ...marquees]) };
}
