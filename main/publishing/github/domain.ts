// The domain of a GitHub Pages site: one of the settings, which every publication writes into the branch.
import { SitewrightError } from '../../../agents/site/error.ts';
import type { DomainKeeping } from '../host-domain.ts';
import { domainRecords } from '../host-domains.ts';

interface Settings {
  repository: string;
  domain?: string | undefined;
}

/** https://docs.github.com/pages/configuring-a-custom-domain-for-your-github-pages-site */
export function gitHubDomains({ repository, domain }: Settings): DomainKeeping {
  return {
    list: async () => (domain === undefined ? [] : [domain]),
    give: async (name) => ({
      records: domainRecords('github-pages', { domain: name, siteName: repository, owner: repository.split('/')[0] }),
      words: name === domain ? '' : 'Connect GitHub Pages again with this domain, and publish: the site itself says it there.',
    }),
    async remove() {
      throw new SitewrightError('precondition', 'Connect GitHub Pages again without the domain, and publish.');
    },
  };
}
