// The outline of the client's country, with a dot where they are as far as that is known. The address stands beside it in words.
import type { CountryMap } from '../site/design.ts';

/** Units of the view box kept free round the land. */
const MARGIN = 24;

export function CountryOutline({ of: { path, width, height, dot }, className }: { of: CountryMap; className: string }) {
  return (
    <figure className={`${className} is-drawing is-map`}>
      <svg
        className="motif on-ground"
        viewBox={`${-MARGIN} ${-MARGIN} ${width + 2 * MARGIN} ${height + 2 * MARGIN}`}
        aria-hidden="true"
      >
        <path className="m-r land" d={path} />
        {dot && <circle className="m-p dot" cx={dot.x} cy={dot.y} r="11" />}
      </svg>
    </figure>
  );
}
