// Keys inside a previewed page: Enter and Escape while typing, undo and redo otherwise; Escape leaves a page that is only shown.

export function installKeys(): void {
  const tools = window.sitewrightFrame;
  const end = (detail: 'keep' | 'leave') => document.dispatchEvent(new CustomEvent('sitewright-end', { detail }));

  const whileTyping = (event: KeyboardEvent, element: HTMLElement) => {
    if (event.key === 'Enter' || event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      end(event.key === 'Enter' ? 'keep' : 'leave');
      element.tabIndex = -1;
      element.focus({ preventScroll: true });
    }
    // Within a button a space would press it.
    if (event.key === ' ' && element.closest('button, summary')) {
      event.preventDefault();
      document.execCommand('insertText', false, ' ');
    }
  };

  document.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing) return;
      if (!tools.port) return event.key === 'Escape' ? tools.tell({ type: 'left' }) : undefined;
      if (tools.typingIn) return whileTyping(event, tools.typingIn);

      const isOurs = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'z';
      const isField = event.target instanceof Element && event.target.matches('input, textarea, select');
      if (isOurs && !isField) {
        event.preventDefault();
        tools.tell({ type: 'key', key: event.shiftKey ? 'redo' : 'undo' });
      }

      const words = event.key === 'Enter' ? tools.wordsAround(event.target) : undefined;
      if (words && document.activeElement === words) {
        event.preventDefault();
        words.dispatchEvent(new Event('sitewright-begin', { bubbles: true }));
      }
    },
    { capture: true },
  );
}
