// Words that reach a page, and what each of them stands on.
import { z } from 'zod';

/**
 * Where words come from. One of
 * - a path into a slot, e.g. `facts.phones.0` or `services.offers.3.price`: the words state that value;
 * - `frame:<key>`: neutral wording of the language's frames, which states nothing about the client;
 * - `trade:<id>.<key>`: the trade's own name for a part of the site;
 * - `legal:<key>`: wording the law asks for;
 * - `designer`: typed by hand.
 */
const Source = z.string().regex(/^(?:frame:|trade:|legal:|designer$|(?:facts|services|brief|requirements)\.)/);

/** A piece of text and everything it stands on. Text without a source is refused. */
export const Text = z.object({ text: z.string().min(1), from: z.array(Source).min(1) });
export type Text = z.infer<typeof Text>;
