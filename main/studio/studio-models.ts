// Which models may help this studio's clients: what is connected, allowed, fit, and what it has cost.
import { MAKERS } from '../../agents/registry.ts';
import { TIERS } from '../../agents/model.ts';
import { allowedPlaces, chainOf, placeNamed } from '../models/chain.ts';
import { consentWords } from '../models/consent-words.ts';
import { fitnessOf, type Fitness } from '../models/fitness.ts';
import { modelOf } from '../models/model-of.ts';
import type { ModelPlace } from '../models/places.ts';
import { priceRange, type PriceRange } from '../models/price-range.ts';
import { DEFAULT_BUDGET_USD } from '../making/model-wish.ts';
import type { ModelSettings } from '../store/model-settings.ts';
import type { MonthLine } from '../store/model-calls.ts';
import type { OutboundRequest } from '../store/outbound-requests.ts';
import type { Store } from '../store/store.ts';
import { BY_STUDIO } from './by-studio.ts';

export interface ConnectedPlace {
  id: string;
  name: string;
  origin: string;
  isLocal: boolean;
  isAllowed: boolean;
  /** A model's id for each tier. */
  tiers: { tier: string; model: string }[];
}

interface ModelPlan extends PriceRange {
  /** As people know them, in the order they are asked. */
  models: string[];
  budgetUsd: number;
}

interface SettingsChange {
  isLocalOnly?: boolean | undefined;
  wanted?: string | undefined;
  budgetUsd?: number | undefined;
}

export interface StudioModels {
  list(this: void): Promise<{ places: ConnectedPlace[]; settings: ModelSettings }>;
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
  sent(this: void, limit: number): Promise<(OutboundRequest & { at: Date })[]>;
}

interface Ground {
  store: Store;
  modelPlaces(this: void): Promise<ModelPlace[]>;
}

export function createStudioModels({ store, modelPlaces }: Ground): StudioModels {
  const { modelSettings, modelCalls, outbound } = store;
  const named = async (wanted: string) => placeNamed({ wanted, places: await modelPlaces() });

  return {
    async list() {
      const [places, settings] = await Promise.all([modelPlaces(), modelSettings.read()]);
      const allowed = allowedPlaces({ places, settings });
      return { settings, places: places.map((place) => shown(place, allowed.includes(place))) };
    },

    async names(wanted) {
      const { place } = await named(wanted);
      return (await place.connection.list(AbortSignal.timeout(10_000))).map((name) => `${place.id}/${name}`);
    },

    async check(wanted, signal) {
      const { place, name } = await named(wanted);
      if (!place.isLocal) await noteCheck(place, store);
      return fitnessOf(modelOf(place, name), () => performance.now(), signal);
    },

    plan: (wish) => planOf(wish, { store, modelPlaces }),
    consent: async (wanted) => consentWords([(await named(wanted)).place], false),

    async allow(wanted, isAllowed) {
      const { place } = await named(wanted);
      const settings = await modelSettings.read();
      const others = settings.allowed.filter((origin) => origin !== place.origin);
      await modelSettings.write({ ...settings, allowed: isAllowed ? [...others, place.origin] : others });
      await store.auditLog.append({
        ...BY_STUDIO,
        action: isAllowed ? 'model-allowed' : 'model-forbidden',
        target: place.origin,
      });
    },

    async set(change) {
      const settings = await modelSettings.read();
      await modelSettings.write({
        ...settings,
        isLocalOnly: change.isLocalOnly ?? settings.isLocalOnly,
        wanted: change.wanted ?? settings.wanted,
        budgetUsd: change.budgetUsd ?? settings.budgetUsd,
      });
      if (change.isLocalOnly !== undefined) {
        await store.auditLog.append({ ...BY_STUDIO, action: 'models-local-only', target: change.isLocalOnly ? 'on' : 'off' });
      }
    },

    receipts: () => modelCalls.months(),
    sent: (limit) => outbound.list(limit),
  };
}

async function planOf(
  { model, budgetUsd }: Parameters<StudioModels['plan']>[0],
  { store, modelPlaces }: Ground,
): Promise<ModelPlan | undefined> {
  const settings = await store.modelSettings.read();
  const wanted = model ?? settings.wanted;
  if (wanted === undefined || wanted === 'none') return undefined;

  const chain = chainOf({ wanted, settings, places: await modelPlaces() });
  if (chain.length === 0) return undefined;
  return {
    ...priceRange(MAKERS, chain, await store.modelCalls.typical()),
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
