// Shows at once what the studio says: words, an order of sections, custom properties while a slider moves.

export function installShowing(): void {
  const tools = window.sitewrightFrame;

  const arrange = (ids: readonly string[]) => {
    const main = document.querySelector('main');
    const own = tools.sections().filter((section) => section.parentElement === main);
    for (const section of own) section.toggleAttribute('data-sw-gone', !ids.includes(section.id));
    for (const id of ids) {
      const section = own.find((each) => each.id === id);
      if (section) main?.append(section);
    }
  };

  tools.listeners.push((message) => {
    if (message.type === 'arrange') arrange(message.sections);
    if (message.type === 'set-properties') {
      for (const [name, value] of Object.entries(message.properties)) {
        if (value === '') document.documentElement.style.removeProperty(name);
        else document.documentElement.style.setProperty(name, value);
      }
    }
    if (message.type === 'show-words') {
      for (const element of tools.showing(message.place)) {
        if (element === tools.typingIn || element.textContent === message.words) continue;
        element.textContent = message.words;
        tools.sectionAround(element)?.toggleAttribute('data-sw-shown', true);
      }
    }
  });
}
