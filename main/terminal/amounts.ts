// Times and sizes in words people read at a glance.

export function durationText(durationMs: number): string {
  return durationMs < 999.5 ? `${Math.round(durationMs)} ms` : `${(durationMs / 1_000).toFixed(1)} s`;
}

/** Decimal units, as file managers show them. */
export function bytesText(bytes: number): string {
  if (bytes < 1_000) return countText(bytes, 'byte');
  if (bytes < 999_500) return `${Math.round(bytes / 1_000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** "1 page", "2 pages" */
export function countText(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

/** US dollars; what is less than a cent is not rounded to nothing. */
export function moneyText(usd: number): string {
  if (usd === 0) return '$0';
  return usd < 0.01 ? `$${usd.toPrecision(2)}` : `$${usd.toFixed(2)}`;
}
