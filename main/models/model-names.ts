// What a provider has to offer, as its SDK lists it page by page.
import { faultOf } from './fault-of.ts';

interface Asking {
  /** Who is asked, as an error names it. */
  of: string;
  signal: AbortSignal;
}

/** @throws ModelFault when it cannot be asked */
export async function modelNames(models: AsyncIterable<{ id: string }>, { of, signal }: Asking): Promise<string[]> {
  try {
    const names: string[] = [];
    for await (const { id } of models) names.push(id);
    return names;
  } catch (error) {
    throw faultOf(error, of, signal);
  }
}
