// Click a word and type: one text becomes plain words that can be written, Enter keeps them, Escape leaves them as they were.

export function installTyping(): void {
  const tools = window.sitewrightFrame;
  let before: { words: string; nodes: Node[] } | undefined;
  const plain = (element: HTMLElement) => (element.textContent ?? '').replaceAll(/[\s\u00A0]+/g, ' ').trim();

  const begin = (element: HTMLElement) => {
    const fact = tools.factOf(element);
    if (fact !== undefined) return tools.tell({ type: 'given', given: fact });

    before = { words: plain(element), nodes: [...element.childNodes] };
    tools.typingIn = element;
    element.textContent = before.words;
    element.contentEditable = 'plaintext-only';
    element.spellcheck = true;
    element.focus({ preventScroll: true });
  };

  const end = (isKept: boolean) => {
    const element = tools.typingIn;
    if (!element || !before) return;
    const { words: old, nodes } = before;
    const words = plain(element);
    [tools.typingIn, before] = [undefined, undefined];
    element.removeAttribute('contenteditable');
    element.removeAttribute('spellcheck');

    const place = tools.placeOf(element);
    const isChanged = isKept && words !== '' && words !== old;
    if (!isChanged) element.replaceChildren(...nodes);
    // What was kept stands only here until the page's file follows.
    else tools.sectionAround(element)?.toggleAttribute('data-sw-shown', true);
    if (isChanged) tools.heard({ type: 'show-words', place, words, isTyped: true });
    tools.tell(isChanged ? { type: 'typed', place, words, before: old } : { type: 'typing', place, words: old });
    document.dispatchEvent(new Event('sitewright-typed'));
  };

  document.addEventListener('click', (event) => {
    const element = tools.port ? tools.wordsAround(event.target) : undefined;
    if (!element || event.ctrlKey || event.metaKey || element === tools.typingIn) return;
    end(true);
    begin(element);
    if (element !== tools.typingIn) return;
    const at = document.caretPositionFromPoint(event.clientX, event.clientY);
    if (at && element.contains(at.offsetNode)) getSelection()?.collapse(at.offsetNode, at.offset);
  });
  document.addEventListener('focusout', () => end(true));
  document.addEventListener('input', () => {
    const element = tools.typingIn;
    if (element) tools.tell({ type: 'typing', place: tools.placeOf(element), words: plain(element) });
  });
  document.addEventListener('sitewright-begin', (event) => event.target instanceof HTMLElement && begin(event.target));
  document.addEventListener('sitewright-end', (event) => end(event instanceof CustomEvent && event.detail === 'keep'));
}
