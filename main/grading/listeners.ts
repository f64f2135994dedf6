// What listens for which events, by the browser's own list: it knows listeners set by scripts too.
import type { CDPSession } from 'playwright-core';

/**
 * Calls a function of the page's own side with every element that listens.
 * @returns what it answers in words
 */
export async function askListeners(
  device: CDPSession,
  types: RegExp,
  ask: (element: never) => string | undefined,
): Promise<string[]> {
  const { result } = await device.send('Runtime.evaluate', { expression: 'document', objectGroup: 'listeners' });
  const { listeners } = await device.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '', depth: -1 });
  const nodes = new Set(
    listeners.flatMap(({ type, backendNodeId }) => (types.test(type) && backendNodeId ? [backendNodeId] : [])),
  );

  const answers = await Promise.all(
    [...nodes].slice(0, 200).map(async (backendNodeId) => {
      const { object } = await device.send('DOM.resolveNode', { backendNodeId, objectGroup: 'listeners' });
      const { result: answer } = await device.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: `function () { return this instanceof Element ? (${ask.toString()})(this) : undefined; }`,
        returnByValue: true,
      });
      return typeof answer.value === 'string' ? answer.value : undefined;
    }),
  );

  await device.send('Runtime.releaseObjectGroup', { objectGroup: 'listeners' });
  return answers.flatMap((answer) => answer ?? []);
}

/** Whether anything on the page, or its window, listens for such events. */
export async function isHeard(device: CDPSession, types: RegExp): Promise<boolean> {
  const heard = await Promise.all(
    ['document', 'window'].map(async (expression) => {
      const { result } = await device.send('Runtime.evaluate', { expression, objectGroup: 'listeners' });
      const { listeners } = await device.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '', depth: -1 });
      return listeners.some(({ type }) => types.test(type));
    }),
  );

  await device.send('Runtime.releaseObjectGroup', { objectGroup: 'listeners' });
  return heard.includes(true);
}
