// Links to other sites, asked for only by someone who may go online.
import { defineSiteGrader, type GradingMeans, type Seen } from '../grader.ts';
import type { Element } from '../document/document.ts';
import { advice, at, doubt, ofMany } from '../judging.ts';
import type { PageUnderGrade } from '../site-under-grade.ts';

/** More than a site of a small firm has; each costs a request. */
const MOST_ADDRESSES = 60;
const AT_ONCE = 4;

interface Link {
  address: string;
  element: Element;
  page: PageUnderGrade;
}

export default defineSiteGrader({
  purpose: 'Asks for every page elsewhere that the site links to.',
  version: 1,
  audits: {
    alive: { dimension: 'code', claim: 'Links to other sites lead somewhere', weight: 4 },
  },

  german: {
    'Links to other sites lead somewhere': 'Verweise auf andere Websites führen irgendwohin',
    'Open the link. If the page is gone, link elsewhere or take the link away.':
      'Den Verweis öffnen. Gibt es die Seite nicht mehr, anderswohin verweisen oder ihn entfernen.',
    '"{}" is not there any more.': '„{}“ gibt es nicht mehr.',
    '"{}" did not answer.': '„{}“ antwortete nicht.',
  },

  async grade(site, { ask, signal }) {
    const links = site.pages.flatMap((page) => linksIn(page));
    const addresses = [...new Set(links.map(({ address }) => address))];
    if (addresses.length === 0) return { alive: { notApplicable: true } };
    if (!ask) return { alive: { cannotTell: 'It was not asked to go online.' } };

    const answers = await answersOf(addresses.slice(0, MOST_ADDRESSES), { ask, signal });
    const findings = addresses.flatMap((address) => {
      const seen = judge(answers.get(address), address);
      const link = links.find((each) => each.address === address);
      return seen && link ? [at(link.element, seen, link.page)] : [];
    });
    return { alive: ofMany(findings, addresses.length) };
  },
});

function linksIn(page: PageUnderGrade): Link[] {
  return page.document.byName('a', 'area').flatMap((element) => {
    const url = URL.parse(element.attributes['href'] ?? '');
    return url && /^https?:$/.test(url.protocol) ? [{ address: url.href.replace(/#.*$/, ''), element, page }] : [];
  });
}

async function answersOf(
  addresses: readonly string[],
  { ask, signal }: { ask: NonNullable<GradingMeans['ask']>; signal: AbortSignal },
): Promise<Map<string, number | undefined>> {
  const answers = new Map<string, number | undefined>();
  const waiting = addresses.values();

  const work = async () => {
    for (const address of waiting) {
      signal.throwIfAborted();
      answers.set(address, await ask(address, signal));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return answers;
}

/** Many sites refuse machines: only "not found" and "gone" are certain. */
function judge(status: number | undefined, address: string): Seen | undefined {
  const fix = 'Open the link. If the page is gone, link elsewhere or take the link away.';
  if (status === 404 || status === 410) return { ...doubt(`"${address}" is not there any more.`, fix), severity: 'error' };
  return status === 0 || (status !== undefined && status >= 500) ? advice(`"${address}" did not answer.`, fix) : undefined;
}
