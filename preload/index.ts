// Runs in the window's sandbox: forwards one message port and says which shell this is. Nothing else.
import { contextBridge, ipcRenderer } from 'electron';

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  if (event.source !== window || event.data !== 'sitewright:rpc') return;
  const [port] = event.ports;
  if (port) ipcRenderer.postMessage('rpc:connect', undefined, [port]);
});

contextBridge.exposeInMainWorld('sitewright', { shell: 'electron' });
