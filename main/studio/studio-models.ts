// Which models may help this studio's clients: what is connected, allowed, fit, and what it has cost.
import { MAKERS } from '../../agents/registry.ts';
import { SitewrightError } from '../../agents/site/error.ts';
import { TIERS } from '../../agents/model.ts';
import { allowedPlaces, chainOf, placeNamed, rivalsOf } from '../models/chain.ts';
import { consentWords } from '../models/consent-words.ts';
import { drawingPrice, type DrawingPrice } from '../models/drawing.ts';
import { fitnessOf, type Fitness } from '../models/fitness.ts';
import { modelOf } from '../models/model-of.ts';
import type { ModelPlace } from '../models/places.ts';
import { priceRange, type PriceRange } from '../models/price-range.ts';
import { DEFAULT_BUDGET_USD } from '../making/model-wish.ts';
import type { ModelSettings } from '../store/models/model-settings.ts';
import type { MonthLine, SiteLine } from '../store/models/model-calls.ts';
import type { OutboundRequest } from '../store/models/outbound-requests.ts';
import type { Store } from '../store/store.ts';
import type { Vault } from '../vault/vault.ts';
import { byStudio } from './by-studio.ts';
import { dropModelKey, keepModelKey } from './model-secrets.ts';

export interface ConnectedPlace {
  id: string;
  name: string;
  origin: string;
  isLocal: boolean;
  isAllowed: boolean;
  /** A model's id for each tier. */
  tiers: { tier: string; model: string }[];
}

/** Asked with a key of the client's or the agency's own. */
interface KeyedProvider {
  id: string;
  name: string;
  /** In the vault; one of the environment is not ours to take away. */
  isKept: boolean;
}

interface ModelPlan extends PriceRange {
  /** As people know them, in the order they are asked. */
  models: string[];
  budgetUsd: number;
  /** Who draws pictures where the client gave none, and what those may come to; part of the high price. */
  pictures?: DrawingPrice | undefined;
}

interface SettingsChange {
  isLocalOnly?: boolean | undefined;
  canShowPages?: boolean | undefined;
  canDraw?: boolean | undefined;
  asksTwo?: boolean | undefined;
  wanted?: string | undefined;
  budgetUsd?: number | undefined;
}

export interface StudioModels {
  list(this: void): Promise<{ places: ConnectedPlace[]; providers: KeyedProvider[]; settings: ModelSettings }>;
  /** Into the vault. @throws SitewrightError `validation` for a provider there is not, `precondition` where nothing is safe to keep it */
  keepKey(this: void, provider: string, key: string): Promise<void>;
  dropKey(this: void, provider: string): Promise<void>;
  /** Names of all models at a place. @throws ModelFault */
  names(this: void, place: string): Promise<string[]>;
  /** Whether a model is fit for the work. @throws SitewrightError `not-found` */
  check(this: void, model: string, signal: AbortSignal): Promise<Fitness>;
  /** What a make with this wish would ask and cost; nothing when no model would be asked. */
  plan(this: void, wish: { model?: string | undefined; budgetUsd?: number | undefined }): Promise<ModelPlan | undefined>;
  /** What would be sent to a place. @throws SitewrightError `not-found` */
  consent(this: void, place: string): Promise<string>;
  /** Whether words of this client may be sent to a place. */
  allow(this: void, place: string, isAllowed: boolean): Promise<void>;
  /** What is missing stays as it is. */
  set(this: void, change: SettingsChange): Promise<void>;
  receipts(this: void): Promise<MonthLine[]>;
  /** The same by site and month. */
  siteReceipts(this: void): Promise<SiteLine[]>;
  sent(this: void, limit: number): Promise<(OutboundRequest & { at: Date })[]>;
}

interface Ground {
  store: Store;
  vault: Vault;
  modelPlaces(this: void): Promise<ModelPlace[]>;
}

export function createStudioModels(ground: Ground): StudioModels {
  const { store, modelPlaces } = ground;
  const { modelSettings, modelCalls, outbound } = store;
  const named = async (wanted: string) => placeNamed({ wanted, places: await modelPlaces() });

  return {
    async list() {
      const [places, settings] = await Promise.all([modelPlaces(), modelSettings.read()]);
      const allowed = allowedPlaces({ places, settings });
      return {
        settings,
        places: places.map((place) => shown(place, allowed.includes(place))),
        providers: (await keyedProviders()).map(({ id, name, keyName }) => ({
          id,
          name,
          isKept: settings.keyed.includes(keyName),
        })),
      };
    },

    ...keysOf(ground),

    async names(wanted) {
      const { place } = await named(wanted);
      return (await place.connection.list(AbortSignal.timeout(10_000))).map((name) => `${place.id}/${name}`);
    },

    async check(wanted, signal) {
      const { place, name } = await named(wanted);
      if (!place.isLocal) await noteCheck(place, store);
      return fitnessOf(modelOf(place, name), () => performance.now(), signal);
    },

    plan: (wish) => planOf(wish, ground),
    consent: async (wanted) => consentWords([(await named(wanted)).place], false),

    async allow(wanted, isAllowed) {
      const { place } = await named(wanted);
      const settings = await modelSettings.read();
      const others = settings.allowed.filter((origin) => origin !== place.origin);
      await modelSettings.write({ ...settings, allowed: isAllowed ? [...others, place.origin] : others });
      await store.auditLog.append({
        ...byStudio(store),
        action: isAllowed ? 'model-allowed' : 'model-forbidden',
        target: place.origin,
      });
    },

    set: (change) => changeSettings(change, store),
    receipts: () => modelCalls.months(),
    siteReceipts: () => modelCalls.sites(),
    sent: (limit) => outbound.list(limit),
  };
}

async function changeSettings(change: SettingsChange, store: Store): Promise<void> {
  const settings = await store.modelSettings.read();
  await store.modelSettings.write({
    ...settings,
    isLocalOnly: change.isLocalOnly ?? settings.isLocalOnly,
    canShowPages: change.canShowPages ?? settings.canShowPages,
    canDraw: change.canDraw ?? settings.canDraw,
    asksTwo: change.asksTwo ?? settings.asksTwo,
    wanted: change.wanted ?? settings.wanted,
    budgetUsd: change.budgetUsd ?? settings.budgetUsd,
  });
  if (change.isLocalOnly !== undefined) {
    await store.auditLog.append({ ...byStudio(store), action: 'models-local-only', target: change.isLocalOnly ? 'on' : 'off' });
  }
}

function keysOf(ground: Ground): Pick<StudioModels, 'keepKey' | 'dropKey'> {
  const { store } = ground;

  return {
    async keepKey(provider, key) {
      const { name, keyName } = await keyedProvider(provider);
      await keepModelKey(keyName, key, ground);
      await store.auditLog.append({ ...byStudio(store), action: 'key-added', target: name });
    },

    async dropKey(provider) {
      const { name, keyName } = await keyedProvider(provider);
      await dropModelKey(keyName, ground);
      await store.auditLog.append({ ...byStudio(store), action: 'key-removed', target: name });
    },
  };
}

/** Those on the network: a server on this machine needs no key. */
async function keyedProviders(): Promise<{ id: string; name: string; keyName: string }[]> {
  const { PROVIDERS } = await import('../models/registry.ts');
  return PROVIDERS.flatMap(({ id, name, keyName, tiers }) => (tiers && keyName !== undefined ? [{ id, name, keyName }] : []));
}

async function keyedProvider(wanted: string) {
  const providers = await keyedProviders();
  const found = providers.find(({ id }) => id === wanted);
  if (found) return found;
  const known = providers.map(({ id }) => id).join(', ');
  throw new SitewrightError('validation', `There is no provider "${wanted}" that asks for a key. There are: ${known}.`);
}

async function planOf(
  { model, budgetUsd }: Parameters<StudioModels['plan']>[0],
  { store, modelPlaces }: Ground,
): Promise<ModelPlan | undefined> {
  const settings = await store.modelSettings.read();
  const wanted = model ?? settings.wanted;
  if (wanted === undefined || wanted === 'none') return undefined;

  const places = await modelPlaces();
  const wish = { wanted, settings, places };
  const chain = settings.asksTwo ? rivalsOf(wish) : chainOf(wish);
  if (chain.length === 0) return undefined;

  const asked = chain.slice(0, settings.asksTwo ? 2 : 1);
  const price = priceRange(MAKERS, asked, await store.modelCalls.typical());
  const pictures = drawingPrice({ places, settings });
  return {
    ...price,
    highUsd: price.highUsd + (pictures?.highUsd ?? 0),
    pictures,
    models: chain.map((link) => link.model.label),
    budgetUsd: budgetUsd ?? settings.budgetUsd ?? DEFAULT_BUDGET_USD,
  };
}

async function noteCheck({ origin, name }: ModelPlace, { outbound }: Store): Promise<void> {
  await outbound.note({
    origin,
    purpose: `${name} is tried out`,
    content: 'Three small tasks of our own; nothing of a client',
    bytes: 0,
  });
}

function shown({ id, name, origin, isLocal, tiers }: ModelPlace, isAllowed: boolean): ConnectedPlace {
  return { id, name, origin, isLocal, isAllowed, tiers: TIERS.map((tier) => ({ tier, model: `${id}/${tiers[tier]}` })) };
}
