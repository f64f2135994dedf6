// What a page asks over its wire, as it is sent.
import type { Page } from 'playwright-core';
import { z } from 'zod';

const Question = z.object({ i: z.string(), p: z.object({ u: z.string().default('') }).default({ u: '' }) });

/** Nothing for what is no question. An answer carries the id of its question. */
export function questionIn(message: string | Buffer): { id?: string; path: string } {
  const { success, data } = Question.safeParse(JSON.parse(String(message)));
  return success ? { id: data.i, path: data.p.u } : { path: '' };
}

/** From its next load on, none of these reaches the host. */
export async function loseQuestions(page: Page, lost: string): Promise<void> {
  await page.routeWebSocket(/\/rpc$/, (toPage) => {
    const toHost = toPage.connectToServer();
    toPage.onMessage((message) => questionIn(message).path === lost || toHost.send(message));
  });
}

/**
 * From its next load on, the host refuses these with these words, for as long as they are among them.
 *
 * @returns every path that is asked from then on, as it is asked
 */
export async function refuseQuestions(page: Page, refused: ReadonlySet<string>, words: string): Promise<readonly string[]> {
  const asked: string[] = [];
  const refusal = { s: 500, b: { json: { defined: true, code: 'INTERNAL_SERVER_ERROR', status: 500, message: words } } };

  await page.routeWebSocket(/\/rpc$/, (toPage) => {
    const toHost = toPage.connectToServer();
    toPage.onMessage((message) => {
      const { id, path } = questionIn(message);
      asked.push(path);
      if (refused.has(path)) toPage.send(JSON.stringify({ i: id, p: refusal }));
      else toHost.send(message);
    });
  });
  return asked;
}
