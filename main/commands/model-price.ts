// Says what models will cost, before anything is asked of them.
import { z } from 'zod';
import { SitewrightError } from '../../agents/site/error.ts';
import type { Studio } from '../studio/studio.ts';
import { countText, moneyText } from '../terminal/amounts.ts';

const Usd = z.coerce.number().min(0).max(1000).optional();

/** @throws SitewrightError `validation` for what is no amount of money */
export function usdOf(typed: string | undefined): number | undefined {
  const { success, data } = Usd.safeParse(typed?.replace(/^\$/, ''));
  if (success) return data;
  throw new SitewrightError('validation', `--budget ${typed} is no amount. Give it in dollars, e.g. --budget 0.50.`);
}

export async function sayPrice(
  studio: Pick<Studio, 'models'>,
  wish: { model: string | undefined; budgetUsd: number | undefined },
): Promise<void> {
  const plan = await studio.models.plan(wish);
  if (!plan) return;

  const { lowUsd, highUsd, agents, models, budgetUsd, pictures } = plan;
  const price =
    highUsd === 0
      ? 'It costs nothing.'
      : `Expected: ${moneyText(lowUsd)} to ${moneyText(highUsd)}; it stops at ${moneyText(budgetUsd)}.`;
  const drawn = pictures ? ` Pictures by ${pictures.by}.` : '';
  console.log(`${countText(agents, 'agent')} may ask ${models.join(', then ')}.${drawn} ${price}`);
}
