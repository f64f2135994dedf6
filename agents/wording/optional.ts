// Leaves a property out where it has no value, so that absent means absent.

export function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  const kept: { [K in Key]?: Value } = {};
  if (value !== undefined) kept[key] = value;
  return kept;
}
