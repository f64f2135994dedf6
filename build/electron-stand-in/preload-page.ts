// Runs the built preload script in a page, with as much of Electron's sandbox as the script uses.

/** Names of the functions that the page calls to reach the stand-in. */
export const OPEN_PORT = '__openPort';
export const POST_TO_MAIN = '__postToMain';
/** The page's ends of all ports, by number. */
export const PAGE_PORTS = '__pagePorts';

/** @param preload text of the built script, CommonJS */
export function preloadPage(preload: string): string {
  return `(() => {
  const ports = (window.${PAGE_PORTS} = new Map());

  const ipcRenderer = {
    async postMessage(channel, _message, [port]) {
      const id = ports.size + 1;
      const early = [];
      let send = (data) => early.push(data);
      ports.set(id, port);
      port.onmessage = (event) => send(event.data);
      await window.${OPEN_PORT}(channel, id);
      send = (data) => window.${POST_TO_MAIN}(id, data);
      early.forEach(send);
    },
  };
  const contextBridge = { exposeInMainWorld: (name, value) => { window[name] = Object.freeze(value); } };

  const require = (name) => {
    if (name !== 'electron') throw new Error('A sandboxed preload script cannot load ' + name);
    return { contextBridge, ipcRenderer };
  };
  (function (exports, require) {
${preload}
  })({}, require);
})();`;
}
