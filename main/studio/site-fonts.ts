// What a site is set in, and by what right: the client's own families, those that the studio brought, and those that were only wished for.
import type { OwnFamily } from '../../agents/site/design.ts';
import { FONT_LICENCE, FONT_LICENCES_START, fontCredits } from '../../agents/type/licences.ts';
import type { ClientFamily, SiteFonts } from '../../preload/contract/made.ts';
import { keptHash } from '../assets/kept-source.ts';
import type { Store } from '../store/store.ts';

export async function siteFonts(projectId: string, { slots }: Store): Promise<SiteFonts> {
  const [typography, brand, assets] = await Promise.all([
    slots.newest(projectId, 'typography'),
    slots.newest(projectId, 'brand'),
    slots.newest(projectId, 'assets'),
  ]);
  const families = typography ? fontCredits(typography.fonts) : [];
  const notice = assets?.files.find(({ path }) => path.startsWith(FONT_LICENCES_START))?.path;
  const own = (typography?.own?.families ?? []).map(clientFamily);
  const there = new Set(
    [...families.map(({ name }) => name), ...own.map(({ family }) => family)].map((name) => name.toLowerCase()),
  );
  const wished = (brand?.fonts ?? []).filter((name) => !there.has(name.toLowerCase()));
  return { own, families, licence: FONT_LICENCE, wished, ...(notice === undefined ? {} : { notice }) };
}

function clientFamily({ family, use, unused, files }: OwnFamily): ClientFamily {
  // What the first cut says of the licence holds for its family.
  const licence = files[0]?.licence ?? { embedding: 'anywhere' };
  const cuts = files.map(({ style, weight, bytes, format, digest }) => ({ style, weight, bytes, format, digest }));
  const isGiven = files.some(({ file }) => keptHash(file) !== undefined);
  return { family, use, ...(unused && { unused }), licence, cuts, isGiven };
}
