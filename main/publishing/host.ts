// A host: what it needs, what it allows, and how a site gets there. Hosts are found by path, see registry.ts.
import type { z } from 'zod';
import type { HeaderRule, RedirectRule } from '../../agents/hosting/host-rules.ts';
import type { DomainKeeping } from './host-domain.ts';
import { parsedSettings, type SettingsSchema } from './host-settings.ts';
import type { Manifest } from './manifest.ts';
import type { SiteFile } from './site-file.ts';

/** A whole site as it goes out. */
export interface Site {
  files: readonly SiteFile[];
  headers: readonly HeaderRule[];
  redirects: readonly RedirectRule[];
  /** The same rules as the files that hosts read themselves, and their words. */
  ruleFiles: readonly SiteFile[];
  rules: { readonly '/_headers': string; readonly '/_redirects': string };
  /** Of all of it, hex SHA-256: two sites of one hash are the same. */
  hash: string;
  /** What a visitor reads after the form was sent, in the language of the site. */
  thanks?: string | undefined;
}

export type Progress =
  | { type: 'phase'; words: string }
  | { type: 'sent'; files: number; ofFiles: number; bytes: number; ofBytes: number }
  | { type: 'wait'; words: string; delayMs: number };

export interface Ground {
  signal: AbortSignal;
  onProgress(this: void, progress: Progress): void;
}

export interface Sent {
  files: number;
  bytes: number;
}

export interface Deployed {
  /** What the host calls it. */
  reference: string;
  /** Where it can be seen; missing where only its folder or file is known. */
  url?: string | undefined;
  sent: Sent;
}

/** What a connection may do, as the host itself says. */
export interface Access {
  /** Whose account or place it is. */
  account: string;
  may: string[];
  /** What is missing to publish. */
  lacks: string[];
}

export interface HostStatus {
  /** Reference of what visitors see now; missing before the first publish. */
  live?: string | undefined;
  url?: string | undefined;
}

/** What somebody typed into the form of a site. */
export interface Enquiry {
  at: Date;
  name: string;
  email: string;
  about: string;
  message: string;
}

export interface PublishRequest {
  site: Site;
  /** Whether only whoever has its address sees it. */
  isPreview: boolean;
  /** What is live there, as far as it was put there from here; missing when nothing is. */
  live?: Manifest | undefined;
}

/** One site at one host. Nothing is asked before one of these is called; each throws a SitewrightError that says what to do. */
export interface Session {
  check(): Promise<Access>;
  /** What would be sent. Changes nothing at the host. */
  plan(site: Site): Promise<Sent>;
  /** Asking again for the same site goes on where it stopped, and never deploys twice. */
  publish(request: PublishRequest): Promise<Deployed>;
  status(): Promise<HostStatus>;
  /** Makes a preview what visitors see. Missing where a host has none. */
  promote?(reference: string): Promise<HostStatus>;
  /** Makes an earlier deployment what visitors see. Missing where the earlier site has to be sent again. */
  rollBack?(reference: string): Promise<HostStatus>;
  /** The site as it goes out there, where the host has something done to it. */
  shaped?(site: Site): Promise<Site>;
  /** Missing where the host keeps no domains. */
  domains?: DomainKeeping;
  /** What came in by its form, newest first. Missing where the host takes none. */
  enquiries?(): Promise<Enquiry[]>;
  /** Takes the site off the host. */
  remove(): Promise<void>;
  close?(): Promise<void>;
}

interface Limits {
  files?: number;
  fileBytes?: number;
  siteBytes?: number;
  /** Where it is written. */
  source: string;
}

/** How a contact form of the site reaches the client there. */
export type FormDelivery = 'function' | 'host' | 'mail';

export interface Host {
  name: string;
  purpose: string;
  schema: SettingsSchema;
  /** Where a token is made and the least it has to allow; missing where none is needed. */
  token?: { page: string; rights: readonly string[] } | undefined;
  limits: Limits;
  forms: FormDelivery;
  /** Whether a site can be looked at there before it is live. */
  hasPreviews: boolean;
  /** Whether it knows which domains lead to a site. */
  keepsDomains: boolean;
  /** Whether it can go back by itself; else the earlier site is sent again. */
  keepsEarlier: boolean;
  /** @throws SitewrightError `validation` for settings that do not fit */
  open(this: void, place: Place, ground: Ground): Session;
}

interface Place {
  /** The site's name at the host, in letters, digits and hyphens. */
  siteName: string;
  /** By key of the schema, secrets among them. */
  settings: Readonly<Record<string, string>>;
}

interface Definition<Schema extends SettingsSchema> extends Omit<Host, 'schema' | 'open'> {
  schema: Schema;
  open(this: void, place: { siteName: string; settings: z.infer<Schema> }, ground: Ground): Session;
}

export function defineHost<Schema extends SettingsSchema>(definition: Definition<Schema>): Host {
  const { schema, open } = definition;
  return {
    ...definition,
    open: ({ siteName, settings }, ground) => open({ siteName, settings: parsedSettings(schema, settings) }, ground),
  };
}
