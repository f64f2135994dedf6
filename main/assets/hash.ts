// The one hash that names content.
import { hash } from 'node:crypto';

/** Hex SHA-256. */
export function hashOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex');
}
