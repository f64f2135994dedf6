// What Lighthouse says of its audits, in German: by its own translation, sentence for sentence.
import { createRequire } from 'node:module';
import { z } from 'zod';
import { firstSentence } from './first-sentence.ts';

const Locale = z.record(z.string(), z.object({ message: z.string() }));

// In the built program Lighthouse is a package still, where Node imports no JSON whose kind the bundler has not kept.
const packages = createRequire(import.meta.url);
const ENGLISH = Locale.parse(packages('lighthouse/shared/localization/locales/en-US.json'));
const GERMAN = Locale.parse(packages('lighthouse/shared/localization/locales/de.json'));

/** Titles as they stand in a message, and what is said of the matter. */
export const LIGHTHOUSE_GERMAN: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ENGLISH).flatMap(([key, { message }]) => {
    const other = GERMAN[key]?.message;
    if (other === undefined) return [];
    if (/\| (?:title|failureTitle)$/.test(key)) return [[withoutStop(message), withoutStop(other)]];
    return key.endsWith('| description') ? [[firstSentence(message), firstSentence(other)]] : [];
  }),
);

function withoutStop(title: string): string {
  return title.replace(/\.$/, '');
}
