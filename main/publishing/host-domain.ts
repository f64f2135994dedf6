// A domain as the host knows it: given to the site there, the records it wants by its own word, and the certificate.
import type { DomainRecord } from './domain.ts';

export interface HostDomain {
  records: DomainRecord[];
  /** `waiting`: comes by itself when the records are right. Missing where the host does not say. */
  certificate?: 'issued' | 'waiting';
  /** What the host itself says is still to be done; empty where nothing is. */
  words: string;
}

/** The domains of one site at its host. */
export interface DomainKeeping {
  list(this: void): Promise<string[]>;
  /** Gives the site a domain there, and reads what the host wants for it. Doing it again changes nothing. */
  give(this: void, name: string): Promise<HostDomain>;
  /** The site keeps its other addresses. */
  remove(this: void, name: string): Promise<void>;
}
