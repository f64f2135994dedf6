// Publishing as the studio offers it: of a project, or of any folder with a site in it.
import type { DomainReport } from '../publishing/domain-report.ts';
import type { Access, Enquiry, Ground, HostStatus } from '../publishing/host.ts';
import type { DeploymentRecord } from '../publishing/ledger.ts';
import type { Plan, Published, Switch } from '../publishing/publish-site.ts';
import type { CheckItem, DeploymentView, EnquiryReport, HostView } from '../../preload/contract/publishing.ts';

export type Source = { type: 'project'; projectId: string } | { type: 'folder'; folder: string };

export interface Wish {
  source: Source;
  /** The host's id. */
  host: string;
  /** At the host; the same as last time when missing. */
  siteName?: string | undefined;
  /** Besides what was connected. */
  settings?: Record<string, string> | undefined;
}

export interface SwitchWish extends Wish {
  /** As the host calls it. */
  reference: string;
  how: Switch;
}

export interface ConnectWish {
  host: string;
  settings: Record<string, string>;
  /** Missing: for every project that has no connection of its own. */
  projectId?: string | undefined;
}

export interface HandoverFile {
  fileName: string;
  html: string;
}

export interface DomainWish extends Wish {
  domain: string;
}

export interface Domains {
  domains(this: void, wish: Wish, ground: Ground): Promise<string[]>;
  /** Doing it again only looks again. @throws SitewrightError `precondition` where the host keeps no domains */
  giveDomain(this: void, wish: DomainWish, ground: Ground): Promise<DomainReport>;
  removeDomain(this: void, wish: DomainWish, ground: Ground): Promise<void>;
}

export interface Publishing extends Domains {
  /** Asks the host what this may do, and keeps it if that is enough. @throws SitewrightError `auth` when it is not */
  connect(this: void, wish: ConnectWish, ground: Ground): Promise<Access>;
  disconnect(this: void, host: string, projectId?: string): Promise<void>;
  /** Host and account of each connection that holds for a project. */
  connections(this: void, projectId?: string): Promise<{ host: string; account: string }[]>;
  plan(this: void, wish: Wish, ground: Ground): Promise<Plan & { siteName: string }>;
  publish(this: void, wish: Wish & { isPreview: boolean }, ground: Ground): Promise<Published>;
  switch(this: void, wish: SwitchWish, ground: Ground): Promise<HostStatus>;
  status(this: void, wish: Wish, ground: Ground): Promise<HostStatus>;
  /** What came in by the form, newest first; missing where the host takes none. */
  enquiries(this: void, wish: Wish, ground: Ground): Promise<Enquiry[] | undefined>;
  /** Newest first. */
  deployments(this: void, wish: Wish): Promise<DeploymentRecord[]>;
  /** Every host there is, and to which of them this project is connected. */
  hosts(this: void, projectId: string): Promise<HostView[]>;
  checklist(this: void, projectId: string, host?: string): Promise<CheckItem[]>;
  /** At all hosts, newest first. */
  everyDeployment(this: void, projectId: string): Promise<DeploymentView[]>;
  /** The sheet for the client. */
  handover(this: void, projectId: string): Promise<HandoverFile>;
  /** A test enquiry by the form of what was published there last. @throws SitewrightError `precondition` before anything was */
  tryForm(this: void, projectId: string, host: string, ground: Ground): Promise<EnquiryReport>;
  /** Shows visitors one of these. @throws SitewrightError `not-found` */
  show(this: void, projectId: string, deploymentId: string, ground: Ground): Promise<HostStatus>;
}
