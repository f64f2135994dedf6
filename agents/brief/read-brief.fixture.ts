// Reads a brief out of a string, for tests.
import type { Brief } from '../site/brief.ts';
import { readBrief } from './read-brief.ts';

export function briefOf(text: string): Brief {
  return readBrief({ name: 'brief.txt', bytes: new TextEncoder().encode(text) });
}

export function profileOf(profile: unknown): Brief {
  return briefOf(JSON.stringify(profile));
}
