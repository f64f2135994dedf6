// Typed words stay on the page until its file is known to follow: one that was written before they were kept does not take them back.
import type { WordsPlace } from '../../../preload/contract/frame.ts';

export function installHoldingWords(): void {
  const tools = window.sitewrightFrame;
  const typed = new Map<string, { place: WordsPlace; words: string }>();

  document.addEventListener('sitewright-taken', () => {
    for (const { place, words } of typed.values()) {
      for (const element of tools.showing(place)) {
        element.textContent = words;
        tools.sectionAround(element)?.toggleAttribute('data-sw-shown', true);
      }
    }
  });
  tools.listeners.push((message) => {
    if (message.type === 'show-words' && message.isTyped) typed.set(JSON.stringify(message.place), message);
    // The studio asks for it when the files have followed, or when words were not kept.
    if (message.type === 'refresh') typed.clear();
  });
}
