// What a host has to be told: each a field with a label and a hint, some of them secrets.
import { z } from 'zod';
import { SitewrightError } from '../../agents/site/error.ts';

export type SettingsSchema = z.ZodObject<Record<string, z.ZodType<string | undefined, string | undefined>>>;

const Field = z.object({ label: z.string(), hint: z.string(), isSecret: z.boolean() });

export interface SettingField extends z.infer<typeof Field> {
  key: string;
  isOptional: boolean;
}

export function setting(label: string, hint: string): z.ZodString {
  return z.string().min(1).meta({ label, hint, isSecret: false });
}

/** Kept in the vault and nowhere else. */
export function secret(label: string, hint: string): z.ZodString {
  return z.string().min(1).meta({ label, hint, isSecret: true });
}

/** Plain HTTP would show what is secret to everyone on the way, so it is for this machine only. */
export function safeAddress(label: string, hint: string) {
  const isSafe = (address: string) => /^https:\/\/|^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:|\/|$)/.test(address);
  return z.url().refine(isSafe, 'It has to begin with https://.').meta({ label, hint, isSecret: false });
}

/** Of a host's API. */
export function apiAddress(usual: string) {
  const hint = 'Only where it is another than usual.';
  return safeAddress('API', hint).default(usual).meta({ label: 'API', hint, isSecret: false });
}

/** What was said of a field stays with its inside when it may be left out. */
function aboutOf(field: z.ZodType): unknown {
  return field.meta() ?? (field instanceof z.ZodOptional ? z.globalRegistry.get(field.unwrap()) : undefined);
}

export function fieldsOf(schema: SettingsSchema): SettingField[] {
  return Object.entries(schema.shape).map(([key, field]) => ({
    key,
    ...Field.parse(aboutOf(field)),
    isOptional: field.safeParse(undefined).success,
  }));
}

/** @throws SitewrightError `validation` that names the fields; never their values */
export function parsedSettings<Schema extends SettingsSchema>(schema: Schema, given: Readonly<Record<string, string>>) {
  const known = Object.fromEntries(Object.keys(schema.shape).map((key) => [key, given[key] === '' ? undefined : given[key]]));
  const parsed = schema.safeParse(known);
  if (parsed.success) return parsed.data;

  const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  const labels = fieldsOf(schema).filter(({ key }) => wrong.has(key));
  const words = labels.map(({ key, label, hint }) => `${label} (${key}): ${hint}`).join('\n');
  throw new SitewrightError('validation', `Something is missing or does not fit:\n${words}`);
}
