// The slots that everything on a page comes from.
import type { Assets } from '../site/code.ts';
import type { Metadata } from '../site/content.ts';
import type { Composed } from './filled-sections.ts';

export type SiteSlots = Composed & { metadata: Metadata; assets: Pick<Assets, 'pictures' | 'logo'> };
