// Keys as they stand on the keyboard at hand: "Ctrl+K", "⌘K".

/** @param keys as an action says them: "Mod+Shift+Z" */
export function keysText(keys: string, isMac: boolean = navigator.platform.startsWith('Mac')): string {
  if (isMac) return keys.replace('Mod+', '⌘').replace('Shift+', '⇧').replace('Alt+', '⌥');
  return keys.replace('Mod', 'Ctrl');
}
