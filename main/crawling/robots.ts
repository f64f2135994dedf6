// What a site asks programs not to visit: robots.txt (RFC 9309).
import { fetchWithin } from './fetch-within.ts';

/** @param path from the host, beginning with a slash */
export type MayVisit = (path: string) => boolean;

/** Everything may be visited where a site says nothing. */
export async function readRobots(origin: string, signal: AbortSignal): Promise<MayVisit> {
  const file = await fetchWithin(`${origin}/robots.txt`, { signal, within: origin }).catch(() => undefined);
  signal.throwIfAborted();
  return file && !file.isHtml ? mayVisitBy(file.body.toString('utf8')) : () => true;
}

interface Rule {
  path: string;
  isAllowed: boolean;
}

/** The group for us where there is one, else that for all; the longest rule that fits decides, and allowing wins a tie. */
export function mayVisitBy(robots: string): MayVisit {
  const groups = groupsIn(robots);
  const rules = groups.get('sitewright') ?? groups.get('*') ?? [];
  const sorted = rules.toSorted((a, b) => b.path.length - a.path.length || Number(b.isAllowed) - Number(a.isAllowed));

  return (path) => sorted.find((rule) => fits(rule.path, path))?.isAllowed ?? true;
}

function groupsIn(robots: string): Map<string, Rule[]> {
  const groups = new Map<string, Rule[]>();
  let agents: string[] = [];
  let isInRules = false;

  for (const line of robots.split(/\r?\n/)) {
    const [, name = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*)/.exec(line) ?? [];
    const field = name.toLowerCase();

    if (field === 'user-agent') {
      agents = isInRules ? [value.trim().toLowerCase()] : [...agents, value.trim().toLowerCase()];
      isInRules = false;
    }
    if (field !== 'allow' && field !== 'disallow') continue;

    isInRules = true;
    if (value.trim() === '') continue;
    for (const agent of agents)
      groups.set(agent, [...(groups.get(agent) ?? []), { path: value.trim(), isAllowed: field === 'allow' }]);
  }
  return groups;
}

function fits(rule: string, path: string): boolean {
  const pattern = rule
    .replaceAll(/[.+?^{}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replace(/\$(?!$)/g, String.raw`\$`);
  return new RegExp(`^${pattern}`).test(path);
}
