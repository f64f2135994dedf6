// What the history needs of the store.
import type { Store } from '../store/open.ts';

export type HistoryStore = Pick<Store, 'revisions' | 'changes' | 'timelines' | 'versions'>;
