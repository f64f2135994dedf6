// `sitewright models`: what is connected, what is allowed, whether it is fit, what it cost, what was sent.
import { text as textOf } from 'node:stream/consumers';
import { SitewrightError } from '../../agents/site/error.ts';
import { dataDir } from '../data-dir.ts';
import { PRICES_READ } from '../models/prices.ts';
import { openStudio } from '../studio/open-studio.ts';
import type { ConnectedPlace, StudioModels } from '../studio/studio-models.ts';
import { bytesText, countText, moneyText } from '../terminal/amounts.ts';
import { receiptText } from '../terminal/receipt-text.ts';
import { untilInterrupted } from './interrupt.ts';

export interface ModelsOptions {
  json?: boolean | undefined;
}

type Deed = (models: StudioModels, rest: readonly string[], signal: AbortSignal) => Promise<{ value: unknown; text: string }>;

const MOST_SENT = 100;

const DEEDS: Readonly<Record<string, Deed>> = {
  list: listDeed,
  check: checkDeed,
  allow: (models, rest) => allowDeed(models, rest, true),
  forbid: (models, rest) => allowDeed(models, rest, false),
  key: keyDeed,
  'drop-key': dropKeyDeed,
  'local-only': localOnlyDeed,
  'show-pages': showPagesDeed,
  two: twoDeed,
  draw: drawDeed,
  receipts: receiptsDeed,
  sent: sentDeed,
};

/** @returns the exit code. @throws SitewrightError `validation` for a word there is not; as the studio does */
export async function modelsCommand([word = 'list', ...rest]: readonly string[], { json }: ModelsOptions): Promise<number> {
  const deed = Object.hasOwn(DEEDS, word) ? DEEDS[word] : undefined;
  if (!deed)
    throw new SitewrightError('validation', `There is no "models ${word}". There are: ${Object.keys(DEEDS).join(', ')}.`);

  const interrupt = untilInterrupted('Stopping.');
  const studio = await openStudio({ dataDir: dataDir(), endsSoon: true });
  try {
    const { value, text } = await deed(studio.models, rest, interrupt.signal);
    console.log(json ? JSON.stringify(value) : text);
    return 0;
  } finally {
    interrupt.done();
    await studio.close();
  }
}

async function listDeed(models: StudioModels): Promise<{ value: unknown; text: string }> {
  const { places, settings } = await models.list();
  const none =
    'No model is connected. Start Ollama or LM Studio on this machine, or pipe a key into sitewright models key anthropic.';
  const switched = settings.isLocalOnly
    ? ['', 'Nothing of a client leaves this machine (models local-only off changes that).']
    : [];
  const text = places.length === 0 ? none : [...places.map(placeText), ...switched, '', pricesText()].join('\n');
  return { value: { places, settings, prices: PRICES_READ }, text };
}

function placeText({ id, name, origin, isLocal, isAllowed, tiers }: ConnectedPlace): string {
  const leave = isAllowed ? 'allowed' : `not allowed yet: sitewright models allow ${id}`;
  const where = isLocal ? 'on this machine' : `${origin}, ${leave}`;
  const models = [...new Set(tiers.map(({ model }) => model))];
  const shown =
    models.length === 1 ? `  ${models[0]}` : tiers.map(({ tier, model }) => `  ${tier.padEnd(9)} ${model}`).join('\n');
  return `${name} (${where})\n${shown}`;
}

function pricesText(): string {
  return `Prices are those of ${PRICES_READ.on}: ${PRICES_READ.from.join(', ')}.`;
}

async function checkDeed(models: StudioModels, [wanted]: readonly string[], signal: AbortSignal) {
  const { places } = await models.list();
  const allowed = places.filter(({ isLocal, isAllowed }) => isLocal || isAllowed);
  const ids = wanted === undefined ? allowed.map(({ tiers }) => tiers[0]?.model ?? '') : [wanted];
  if (wanted !== undefined && !allowed.some(({ id }) => wanted === id || wanted.startsWith(`${id}/`))) {
    throw new SitewrightError('precondition', await models.consent(wanted));
  }

  const fitness = [];
  for (const id of ids) fitness.push(await models.check(id, signal));
  const text = fitness
    .map(({ model, words, trials }) =>
      [
        `${model}: ${words}`,
        ...trials.map((trial) => `  ${trial.passed ? 'done' : 'not done'}: ${trial.name}. ${trial.words}`),
      ].join('\n'),
    )
    .join('\n\n');
  return { value: fitness, text: text || 'There is no model to check. See sitewright models.' };
}

async function allowDeed(models: StudioModels, [place]: readonly string[], isAllowed: boolean) {
  if (place === undefined) throw new SitewrightError('validation', 'Say which provider: anthropic, openai or own.');
  await models.allow(place, isAllowed);
  const text = isAllowed
    ? `Words of your clients may be sent to ${place}. Every request is listed under sitewright models sent.`
    : `Nothing is sent to ${place} any more.`;
  return { value: { place, isAllowed }, text };
}

/** On standard input, where no list of processes and no shell's history shows it. */
async function keyDeed(models: StudioModels, [provider]: readonly string[]) {
  const key = process.stdin.isTTY ? '' : (await textOf(process.stdin)).trim();
  if (provider === undefined || key === '') {
    throw new SitewrightError('validation', 'Name the provider and pipe its key in: sitewright models key anthropic < key.txt');
  }

  await models.keepKey(provider, key);
  return { value: { provider }, text: `The key of ${provider} is kept in the vault. Next: sitewright models allow ${provider}` };
}

async function dropKeyDeed(models: StudioModels, [provider]: readonly string[]) {
  if (provider === undefined) throw new SitewrightError('validation', 'Say which provider: anthropic or openai.');
  await models.dropKey(provider);
  return { value: { provider }, text: `The key of ${provider} is no longer kept.` };
}

async function localOnlyDeed(models: StudioModels, [word]: readonly string[]) {
  const isLocalOnly = isOn(word, 'local-only');
  await models.set({ isLocalOnly });
  const text = isLocalOnly ? 'Nothing of a client leaves this machine from now on.' : 'Allowed providers may be asked again.';
  return { value: { isLocalOnly }, text };
}

async function showPagesDeed(models: StudioModels, [word]: readonly string[]) {
  const canShowPages = isOn(word, 'show-pages');
  await models.set({ canShowPages });
  const text = canShowPages
    ? 'Allowed models may be shown pictures of finished pages, with all that stands on them, when you ask what they hold of a site.'
    : 'No pictures of pages are shown to models.';
  return { value: { canShowPages }, text };
}

async function drawDeed(models: StudioModels, [word]: readonly string[]) {
  const canDraw = isOn(word, 'draw');
  await models.set({ canDraw });
  const text = canDraw
    ? 'With every make that models help with, an allowed one draws up to two pictures where the client gave none. Never people.'
    : 'Models draw no pictures.';
  return { value: { canDraw }, text };
}

/** @throws SitewrightError `validation` */
function isOn(word: string | undefined, name: string): boolean {
  if (word === 'on' || word === 'off') return word === 'on';
  throw new SitewrightError('validation', `Say on or off: sitewright models ${name} on.`);
}

async function twoDeed(models: StudioModels, [word]: readonly string[]) {
  const asksTwo = isOn(word, 'two');
  await models.set({ asksTwo });
  const text = asksTwo
    ? 'Two models are asked about every draft from now on; the answer that serves it better is kept. It costs twice as much.'
    : 'One model is asked about every draft; the next one where it gives no answer.';
  return { value: { asksTwo }, text };
}

async function receiptsDeed(models: StudioModels, [by]: readonly string[]) {
  if (by === 'sites') return siteReceiptsDeed(models);
  const lines = await models.receipts();
  const months = [...Map.groupBy(lines, ({ month }) => month)];
  const text = months.map(([month, own]) => [month, ...receiptText(own).map((line) => `  ${line}`)].join('\n')).join('\n\n');
  return { value: lines, text: text || 'No model has been asked yet.' };
}

async function siteReceiptsDeed(models: StudioModels) {
  const lines = await models.siteReceipts();
  const text = lines.map(({ month, site = 'no site', calls, costUsd, unknownUsd }) => {
    const unknown = unknownUsd > 0 ? `; at most ${moneyText(unknownUsd)} more` : '';
    return `${month}  ${site}: ${countText(calls, 'call')}, ${moneyText(costUsd)}${unknown}`;
  });
  return { value: lines, text: text.join('\n') || 'No model has been asked yet.' };
}

async function sentDeed(models: StudioModels) {
  const sent = await models.sent(MOST_SENT);
  const text = sent
    .map(
      ({ at, origin, purpose, content, bytes }) => `${at.toISOString()}  ${origin}  ${bytesText(bytes)}  ${purpose}. ${content}.`,
    )
    .join('\n');
  return { value: sent, text: text || 'Nothing has left this machine.' };
}
