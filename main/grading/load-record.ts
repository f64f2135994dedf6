// Notes what happens while a page loads: errors of its scripts, requests that fail, requests to others.
import type { Page as Tab } from 'playwright-core';
import { readLoad, type LoadMeasures } from './in-page/load-watch.ts';

export interface LoadRecord {
  scriptErrors: string[];
  failed: { address: string; why: string }[];
  /** Addresses on other hosts that the page asked for. */
  foreign: string[];
  /** Once the page has been scrolled through. */
  measured: LoadMeasures;
}

const LISTENED = ['pageerror', 'console', 'request', 'requestfailed', 'response'];

/** Begin before the page is asked for. Nobody else listens to the tab. */
export function recordLoad(tab: Tab, origin: string): { end(): Promise<LoadRecord> } {
  const record: Omit<LoadRecord, 'measured'> = { scriptErrors: [], failed: [], foreign: [] };
  const isOwn = (address: string) => originOf(address) === origin;

  tab.on('pageerror', (error) => record.scriptErrors.push(error.message));
  tab.on('console', (message) => {
    // Requests that fail are noted by themselves.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      record.scriptErrors.push(message.text());
    }
  });
  tab.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url()) && !isOwn(request.url())) record.foreign.push(request.url());
  });
  tab.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? 'no answer';
    // The browser itself gives up what it no longer needs, such as a picture for another width.
    if (isOwn(request.url()) && why !== 'net::ERR_ABORTED') record.failed.push({ address: request.url(), why });
  });
  tab.on('response', (response) => {
    if (isOwn(response.url()) && response.status() >= 400) {
      record.failed.push({ address: response.url(), why: String(response.status()) });
    }
  });

  return {
    async end() {
      const measured = await tab.evaluate(readLoad);
      LISTENED.forEach((event) => tab.removeAllListeners(event));
      return { ...record, measured };
    },
  };
}

function originOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).origin : undefined;
}
