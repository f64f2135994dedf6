// Draws a country to a box: only the land that belongs together, every coast as fine as the eye can see.
import type { Outline } from '../lent.ts';
import type { CountryMap } from '../site/design.ts';

interface Degrees {
  lat: number;
  lon: number;
}

type Point = readonly [x: number, y: number];
type Ring = Outline[number];

/** Units of the view box of the longer side. */
const SIZE = 520;

/** Units between two points of a coast; nearer ones are left out. */
const FINENESS = 2.2;

/** Share of the largest land from which another is drawn as well. */
const LEAST_SHARE = 0.004;

/** Degrees from the main land beyond which land is another region: overseas parts would make the rest too small to see. */
const REACH = 9;

/** @returns nothing where the outline holds no land */
export function countryMap(outline: Outline, place: Degrees | undefined): CountryMap | undefined {
  const lands = outline.map((ring) => ({ ring, area: areaOf(ring) }));
  const main = lands.toSorted((a, b) => b.area - a.area)[0];
  if (!main) return undefined;

  const near = extentOf([main.ring]);
  const large = lands.filter(({ area }) => area >= main.area * LEAST_SHARE).map(({ ring }) => ring);
  const rings = large.filter((ring) => isWithin(extentOf([ring]), near));
  const extent = extentOf(rings);

  // Equirectangular, true to scale at the middle latitude: https://en.wikipedia.org/wiki/Equirectangular_projection
  const shrink = Math.cos((((extent.south + extent.north) / 2) * Math.PI) / 180);
  const scale = SIZE / Math.max((extent.east - extent.west) * shrink, extent.north - extent.south);
  const project = ([lon, lat]: readonly [number, number]): Point => [
    (lon - extent.west) * shrink * scale,
    (extent.north - lat) * scale,
  ];

  const isOnMap = place && isWithin({ west: place.lon, east: place.lon, south: place.lat, north: place.lat }, extent, 0);
  const dot = isOnMap ? project([place.lon, place.lat]) : undefined;
  return {
    path: rings.map((ring) => pathOf(ring.map(project))).join(''),
    width: Math.max(1, Math.round((extent.east - extent.west) * shrink * scale)),
    height: Math.max(1, Math.round((extent.north - extent.south) * scale)),
    ...(dot && { dot: { x: Math.round(dot[0]), y: Math.round(dot[1]) } }),
  };
}

interface Extent {
  west: number;
  east: number;
  south: number;
  north: number;
}

function extentOf(rings: Outline): Extent {
  const points = rings.flat();
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  return { west: Math.min(...lons), east: Math.max(...lons), south: Math.min(...lats), north: Math.max(...lats) };
}

function isWithin(inner: Extent, outer: Extent, reach = REACH): boolean {
  return (
    inner.west >= outer.west - reach &&
    inner.east <= outer.east + reach &&
    inner.south >= outer.south - reach &&
    inner.north <= outer.north + reach
  );
}

/** Square degrees, by the shoelace formula; enough to tell large land from small. */
function areaOf(ring: Ring): number {
  const sum = ring.reduce((total, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return total + x * nextY - nextX * y;
  }, 0);
  return Math.abs(sum) / 2;
}

function pathOf(points: readonly Point[]): string {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= FINENESS) kept.push(point);
  }
  return `M${kept.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L')}Z`;
}
