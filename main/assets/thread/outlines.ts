// Outlines of countries: Natural Earth at 1:50 million, public domain, as bundled by world-atlas.
import { feature } from 'topojson-client';
import type { Outline } from '../../../agents/lent.ts';

/** Where the atlas has another name than `Intl.DisplayNames`. */
const ATLAS_NAMES: Readonly<Record<string, string>> = {
  AX: 'Åland',
  BA: 'Bosnia and Herz.',
  CD: 'Dem. Rep. Congo',
  CF: 'Central African Rep.',
  CG: 'Congo',
  CI: "Côte d'Ivoire",
  CV: 'Cabo Verde',
  DO: 'Dominican Rep.',
  FO: 'Faeroe Is.',
  GQ: 'Eq. Guinea',
  HK: 'Hong Kong',
  LC: 'Saint Lucia',
  MK: 'Macedonia',
  MM: 'Myanmar',
  MO: 'Macao',
  PS: 'Palestine',
  SB: 'Solomon Is.',
  SS: 'S. Sudan',
  SZ: 'eSwatini',
  TR: 'Turkey',
  TT: 'Trinidad and Tobago',
  US: 'United States of America',
};

/** @param country ISO 3166-1 alpha-2 */
export async function outlineOf(country: string): Promise<Outline | undefined> {
  // Large, and not needed by most commands.
  const { default: atlas } = await import('world-atlas/countries-50m.json', { with: { type: 'json' } });
  const name = ATLAS_NAMES[country] ?? new Intl.DisplayNames(['en'], { type: 'region' }).of(country);
  const found = atlas.objects.countries.geometries.find(
    ({ properties: known }) => known && 'name' in known && known.name === name,
  );
  if (!found) return undefined;

  const shape = feature(atlas, found);
  if (shape.type !== 'Feature') return undefined;

  const { geometry } = shape;
  if (geometry.type === 'Polygon') return outerRings([geometry.coordinates]);
  return geometry.type === 'MultiPolygon' ? outerRings(geometry.coordinates) : undefined;
}

function outerRings(polygons: readonly (readonly (readonly number[][])[])[]): Outline {
  return polygons.map(([outer = []]) => outer.map(([lon = 0, lat = 0]) => [lon, lat] as const));
}
