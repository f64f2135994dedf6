// The way of a site to a host: what would change, sending it, keeping what came of it.
import { SitewrightError } from '../../agents/site/error.ts';
import type { Deployed, Ground, Host, HostStatus, Sent, Session, Site } from './host.ts';
import { inHostWords } from './host-refusal.ts';
import { inTurn } from './in-turn.ts';
import { differenceFrom, type Difference } from './manifest.ts';
import { refuseOverLimits } from './limits.ts';
import type { Ledger } from './ledger.ts';
import { probeSite, type ProbeReport } from './probe.ts';

/** Where a site goes. */
export interface Target {
  /** The host's id. */
  id: string;
  host: Host;
  siteName: string;
  settings: Readonly<Record<string, string>>;
}

export interface Plan extends Difference {
  files: number;
  /** What the host lacks of it. */
  toSend: Sent;
}

export interface Published extends Deployed {
  /** Fetches everything back as a visitor and compares; missing where only a folder or a file is known. */
  probe?: ((this: void, ground: Ground) => Promise<ProbeReport>) | undefined;
}

interface Publishing {
  site: Site;
  target: Target;
  ledger: Ledger;
  ground: Ground;
}

interface Deploying extends Publishing {
  /** Whether only whoever has its address sees it. */
  isPreview: boolean;
}

/** The dry run: nothing is changed at the host. @throws SitewrightError for what would stop the publishing as well */
export async function planSite({ site, target, ledger, ground }: Publishing): Promise<Plan> {
  refuseOverLimits(site, target.host);
  const before = await ledger.liveManifest();

  return withSession(target, ground, async (session) => ({
    ...differenceFrom(before, [...site.files, ...site.ruleFiles]),
    files: site.files.length,
    toSend: await session.plan(site),
  }));
}

/**
 * @throws SitewrightError `precondition` for what the host does not take, before anything is sent; `auth`, `rate-limit`, `external` as
 *   the host answers; `cancelled` when stopped. Asking again goes on from there.
 */
export async function publishSite(publishing: Deploying): Promise<Published> {
  const { site, target } = publishing;
  refuseOverLimits(site, target.host);
  const deployed = await inTurn(placeOf(target), () => deploy(publishing));
  const { url } = deployed;
  return url?.startsWith('http') ? { ...deployed, probe: (probing) => probe(url, { site, target, ground: probing }) } : deployed;
}

function placeOf({ id, siteName, settings }: Target): string {
  return JSON.stringify([id, siteName, settings]);
}

async function deploy({ site, target, ledger, ground, isPreview }: Deploying): Promise<Deployed> {
  if (ground.signal.aborted) throw stopped(ground.signal.reason);
  const entry = await ledger.begin({ site, kind: isPreview ? 'preview' : 'production' });

  try {
    const live = await ledger.liveManifest();
    const deployed = await withSession(target, ground, (session) => session.publish({ site, isPreview, live }));
    await entry.done(deployed);
    return deployed;
  } catch (error) {
    await entry.failed(error instanceof Error ? error.message : String(error));
    throw error;
  }
}

/** What was sent is compared, not what the site has become since. */
async function probe(address: string, { site, target, ground }: Omit<Publishing, 'ledger'>): Promise<ProbeReport> {
  const shaped = await withSession(target, ground, async (session) => session.shaped?.(site) ?? site);
  return probeSite({ site: shaped, address, ground });
}

export type Switch = 'promote' | 'rollBack';

/** @throws SitewrightError `precondition` where the host cannot do so by itself, `conflict` while another program publishes there */
export async function switchTo(reference: string, how: Switch, place: Omit<Publishing, 'site'>): Promise<HostStatus> {
  return inTurn(placeOf(place.target), async () => {
    const switching = await place.ledger.switching(reference);
    const status = await pointAt(reference, how, place).catch(async (error: unknown) => {
      await switching.givenUp();
      throw error;
    });
    await switching.done();
    return status;
  });
}

async function pointAt(reference: string, how: Switch, { target, ground }: Omit<Publishing, 'site'>): Promise<HostStatus> {
  return withSession(target, ground, async (session) => {
    const work = session[how];
    if (work) return work.call(session, reference);
    throw new SitewrightError('precondition', `${target.host.name} keeps one site only. Publish the one you want to see there.`);
  });
}

/** Opens the host for one piece of work; what it says no with becomes words. */
export async function withSession<Result>(
  target: Target,
  ground: Ground,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const session = target.host.open(target, ground);

  try {
    return await work(session);
  } catch (error) {
    if (ground.signal.aborted) throw stopped(error);
    throw inHostWords(error, target);
  } finally {
    await session.close?.();
  }
}

function stopped(cause: unknown): SitewrightError {
  return new SitewrightError(
    'cancelled',
    'Publishing was stopped. Publish again to go on: what is there already is not sent twice.',
    {
      cause,
    },
  );
}
