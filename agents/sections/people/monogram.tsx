// A person's initials on a drawn ground, in the place of a portrait that the client has not sent.
import { fnv1a } from '../../random.ts';

const TITLE = /^(?:(?:Dr|Prof|Mag|Dipl|Ing|Mr|Mrs|Ms|Mx|Sr|Sra)\.?\s+)+/u;
const FIRST_LETTER = /\p{L}\p{M}*/u;
const WIDTH = 160;
const HEIGHT = 200;

export function Monogram({ of, nth }: { of: string; nth: number }) {
  const turn = fnv1a(of) % 4;
  const isRound = nth % 2 === 0;

  return (
    <svg className="mono" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <rect className="mono-g" width={WIDTH} height={HEIGHT} />
      <g transform={`rotate(${turn * 90} ${WIDTH / 2} ${HEIGHT / 2})`}>
        {isRound ? (
          <circle className="mono-s" cx={WIDTH} cy={HEIGHT} r="112" />
        ) : (
          <path className="mono-s" d="M-40 240V70l240 170z" />
        )}
      </g>
      <text x={WIDTH / 2} y={HEIGHT / 2} dy=".36em" textAnchor="middle">
        {initials(of)}
      </text>
    </svg>
  );
}

/** First letters of the first and the last name; titles do not count. */
export function initials(name: string): string {
  const words = name.replace(TITLE, '').split(/[\s-]+/u);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters.map((word) => FIRST_LETTER.exec(word ?? '')?.[0] ?? '').join('');
}
