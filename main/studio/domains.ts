// The domains of a site at its host: which there are, giving it one and looking how that stands, taking it away.
import { SitewrightError } from '../../agents/site/error.ts';
import { domainName } from '../publishing/domain-name.ts';
import { domainReport } from '../publishing/domain-report.ts';
import type { Session } from '../publishing/host.ts';
import type { DomainKeeping } from '../publishing/host-domain.ts';
import { withSession, type Target } from '../publishing/publish-site.ts';
import type { Domains, Wish } from './publishing.ts';

export function domainDeeds(targetOf: (wish: Wish) => Promise<Target>): Domains {
  return {
    domains: async (wish, ground) =>
      withSession(await targetOf(wish), ground, async (session) => (await session.domains?.list()) ?? []),

    async giveDomain(wish, ground) {
      const name = domainName(wish.domain);
      const target = await targetOf(wish);
      const wanted = await withSession(target, ground, async (session) => keepingOf(session, target).give(name));
      return domainReport(name, wanted);
    },

    async removeDomain(wish, ground) {
      const name = domainName(wish.domain);
      const target = await targetOf(wish);
      await withSession(target, ground, async (session) => keepingOf(session, target).remove(name));
    },
  };
}

function keepingOf({ domains }: Session, { host }: Target): DomainKeeping {
  if (domains) return domains;
  throw new SitewrightError('precondition', `${host.name} keeps no domains: leave out --add to see which records it needs.`);
}
