// What the host can do, whoever asks: the desktop window, a browser on loopback, the command line.
import type { Finding } from '../../agents/site/finding.ts';
import type { Changed } from '../../preload/contract/history.ts';
import type { SampleBrief } from '../../preload/contract/brief.ts';
import type { ClientAsset, ForkView, ForkWish, SiteFonts, StepView } from '../../preload/contract/made.ts';
import type { ProjectSummary, ProjectView, Shelf } from '../../preload/contract/project.ts';
import type { ClientList } from '../../preload/contract/clients.ts';
import type { Role } from '../../preload/contract/role.ts';
import type { RunNote } from '../../preload/contract/run.ts';
import type { Settings, SettingsChange, Storage } from '../../preload/contract/system.ts';
import type { SiteReport } from '../reports/site-report.ts';
import type { SiteEditing } from '../editing/site-editing.ts';
import type { Reviewing } from '../reviewing/reviewing.ts';
import type { ModelViews } from './model-views.ts';
import type { StudioModels } from './studio-models.ts';
import type { Intake } from './intake.ts';
import type { ProjectHistory } from './project-history.ts';
import type { NetworkSharing } from './network-sharing.ts';
import type { ProjectReviews } from './project-reviews.ts';
import type { Publishing } from './publishing.ts';
import type { Watcher } from './turns.ts';
import type { Imported } from '../archive/import-project.ts';
import type { Watching } from '../engine/engine.ts';
import type { GradeWatching } from '../making/grade-folder.ts';
import type { MakeRequest } from '../making/make-request.ts';
import type { MakeSummary } from '../making/summary.ts';

export interface StepFork {
  agent: string;
  wish: ForkWish;
}

interface Refused {
  /** What was asked for, as the contract names it. */
  asked: string;
  role: Role;
}

export interface Clients {
  /** Those one may work for, by name, and which of them it is now. */
  clients(): Promise<ClientList>;
  /** From now on everything else asked here is that client's. @throws SitewrightError `auth` when one does not work for it */
  switchClient(id: string): Promise<void>;
  /** Makes one and works for it. */
  addClient(name: string): Promise<void>;
  /** @throws SitewrightError `auth` when one does not work for it */
  renameClient(id: string, name: string): Promise<void>;
}

export interface Studio extends Clients {
  /** The most recently changed first. */
  projects(): Promise<ProjectSummary[]>;
  /** Undefined when there is no such project. */
  project(id: string): Promise<ProjectView | undefined>;
  /** Somebody has opened it: its preview is made ready, and pictures of the list wait. */
  opened(id: string): void;
  /** Id of the project of a brief's file, a name or an id. @throws SitewrightError `not-found`, or `validation` when several fit */
  projectNamed(words: string): Promise<string>;
  /** Every change of each project: undone, redone, named, gone back to. */
  history: ProjectHistory;
  /** Deeds in the preview; each is a change of that history. Loaded when it is asked for. */
  editing(): Promise<SiteEditing>;
  /** Comments on the pages. Loaded when it is asked for. */
  reviewing(): Promise<Reviewing>;
  /** What the client is handed, says and signs. Loaded when it is asked for. */
  reviews(): Promise<ProjectReviews>;
  /** Sites that are open on one's own network. */
  sharing: NetworkSharing;
  /** Which models may help, and what they have cost. */
  models: StudioModels;
  /** Sites on their way to hosts, and what is there. Loaded when it is asked for. */
  publishing(): Promise<Publishing>;
  /** From a client's words to a project. */
  intake: Intake;
  samples(): Promise<SampleBrief[]>;
  /**
   * Makes a site and writes it out.
   * @throws SitewrightError for a brief or folder that cannot be used; `conflict` while the same brief's site is being made; `cancelled`
   *   when stopped; what failed otherwise.
   */
  make(request: MakeRequest, watching: Watcher): Promise<MakeSummary>;
  /** Makes a project's site again from its own brief, into its own folder. */
  remake(id: string, watching: Watcher, notes?: readonly RunNote[]): Promise<MakeSummary>;
  /** Starts from a bundled brief. */
  makeSample(id: string, watching: Watching): Promise<MakeSummary>;
  /** Starts from the client's own words. */
  makeText(text: string, watching: Watching): Promise<MakeSummary>;
  /** One step opened. @throws SitewrightError `not-found` */
  step(id: string, agent: string): Promise<StepView>;
  /** A step's value made otherwise, beside the present one. @throws SitewrightError `precondition` for a step that cannot be */
  fork(id: string, fork: StepFork): Promise<ForkView>;
  /** Takes such a value as one change by hand. @throws SitewrightError `conflict` when the present one is another by now */
  takeFork(id: string, fork: StepFork & { basedOn: string }): Promise<Changed>;
  /** Where on the pages each of the client's own files is. */
  clientAssets(id: string): Promise<ClientAsset[]>;
  /** What the site is set in, and by what right. */
  siteFonts(id: string): Promise<SiteFonts>;
  /** Puts a project where it is asked for. @throws SitewrightError `not-found` */
  shelve(id: string, shelf: Shelf): Promise<void>;
  /** A project of its own with all that belongs to this one. */
  duplicate(id: string): Promise<{ id: string }>;
  /** First screen of the home page as a data URL; undefined without a site, or without a browser to draw it, or when nobody waits. */
  thumbnail(id: string, signal: AbortSignal): Promise<string | undefined>;
  /** Grades a project's site as it stands; what did not change since the last time is not looked at again. */
  grade(id: string, watching: GradeWatching): Promise<SiteReport>;
  /** What models hold of a site. */
  modelViews: ModelViews;
  /** Those findings that there is a fix for. */
  fixable(id: string, findings: readonly Finding[]): Promise<ReadonlySet<Finding>>;
  /**
   * Mends findings by edits that can be undone, each part of the site in one change; its files follow when the history is settled.
   * @throws SitewrightError `precondition` when none of them can be mended so
   */
  fix(id: string, findings: readonly Finding[]): Promise<Changed[]>;
  /**
   * Lets the makers of what is at fault make it again, as long as the site gets better by it.
   * @throws SitewrightError as `make` and `grade` do
   */
  improve(id: string, watching: Watching): Promise<SiteReport>;
  /** Writes the project with all that belongs to it into one file. */
  saveCopy(id: string, file: string): Promise<void>;
  /** A new project from such a file. @throws SitewrightError `validation` for one that is not sound: nothing has changed then */
  openCopy(file: string): Promise<Imported>;
  /** Keeps for good that somebody asked for what their role does not allow. */
  noteRefused(refused: Refused): Promise<void>;
  /** Keeps for good that a browser came with an address to the studio, and whether it was let in. */
  noteSignIn(isLetIn: boolean): Promise<void>;
  settings(): Promise<Settings>;
  changeSettings(to: SettingsChange): Promise<Settings>;
  /** Where things are kept, and the backups there are. */
  storage(): Promise<Storage>;
  /** @throws SitewrightError `precondition` where the store is on a server */
  backUp(): Promise<void>;
  /** What happened to the store that the designer has not read yet, oldest first. */
  notices(): Promise<string[]>;
  dismissNotices(): Promise<void>;
  close(): Promise<void>;
}
