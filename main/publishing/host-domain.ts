// A domain as the host knows it: given to the site there, the records it wants by its own word, and the certificate.
import type { DomainRecord } from './domain.ts';

export interface HostDomain {
  records: DomainRecord[];
  /** `waiting`: comes by itself when the records are right. Missing where the host does not say. */
  certificate?: 'issued' | 'waiting';
  /** What the host itself says is still to be done; empty where nothing is. */
  words: string;
}
