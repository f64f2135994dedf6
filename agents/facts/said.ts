// Marks a value as a fact: said by the client, or following from what the client said.
import type { Fact } from '../site/fact.ts';

/** Stands in the brief in so many words. @param at path into the brief */
export function said<Value>(value: Value, at: string): Fact<Value> {
  return { value, source: { kind: 'brief', at }, confirmed: true };
}

/** Follows from something in the brief, and waits for a person to confirm it. @param at path into the brief */
export function inferred<Value>(value: Value, at: string): Fact<Value> {
  return { value, source: { kind: 'inferred', at }, confirmed: false };
}

/** Each item of a list of the brief as a fact. */
export function saidEach<Value>(values: readonly Value[], list: string): Fact<Value>[] {
  return values.map((value, index) => said(value, `${list}.${index}`));
}

/** The first fact of each key; later ones say the same again. */
export function once<Value>(facts: readonly Fact<Value>[], keyOf: (value: Value) => string): Fact<Value>[] {
  const found = new Map<string, Fact<Value>>();
  for (const fact of facts) {
    const key = keyOf(fact.value);
    if (!found.has(key)) found.set(key, fact);
  }
  return [...found.values()];
}
