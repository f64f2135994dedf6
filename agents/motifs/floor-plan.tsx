// Architecture: a plan with its doors and windows, a street front, a house cut through, volumes in axonometry.
import type { ReactElement } from 'react';
import { house, street, tree } from './drawing/building.tsx';
import { drawsFrom } from './drawing/draws.ts';
import { Frame, group } from './drawing/frame.tsx';
import { blunt, fill, stroke } from './drawing/ink.tsx';
import { path, repeat } from './drawing/path.ts';
import { floorPlan } from './drawing/plan.tsx';
import { sceneMotif } from './drawing/scene-motif.tsx';
import { volumes } from './drawing/volumes.tsx';
import type { MotifProps } from './motif.ts';

export default sceneMotif({
  id: 'floor-plan',
  says: 'A floor plan, a street front, a section through a house, volumes',
  scenes: {
    hero: [plan, courtPlan, streetFront, massing, section],
    plate: [streetFront, massing, plan, section],
    pattern: [streetFront, massing, courtPlan],
    small: [oneHouse, planCorner, stair],
  },
});

function plan(props: MotifProps): ReactElement {
  return (
    <Frame box={props} fit="meet">
      {floorPlan(drawsFrom(`${props.seed}:plan`), props, false)}
    </Frame>
  );
}

function courtPlan(props: MotifProps): ReactElement {
  return (
    <Frame box={props} base="brand" fit="slice">
      {floorPlan(drawsFrom(`${props.seed}:court`), props, true)}
    </Frame>
  );
}

function streetFront(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:street`);
  const ground = height * 0.86;
  const sun = { x: draws.between(0.15, 0.85) * width, radius: height * draws.between(0.06, 0.13) };
  const trees = Array.from({ length: draws.whole(2, 5) }, () =>
    tree(draws, [draws.between(0.03, 0.97) * width, ground], height * draws.between(0.05, 0.1)),
  );
  return (
    <Frame box={props} base="soft">
      {fill(
        'second',
        path`M${sun.x - sun.radius} ${height * 0.2}a${sun.radius} ${sun.radius} 0 1 1 ${sun.radius * 2} 0a${sun.radius} ${sun.radius} 0 1 1 ${-sun.radius * 2} 0Z`,
      )}
      {street(draws, props, ground)}
      {group(trees)}
      {blunt('line', 3, path`M0 ${ground}H${width}`)}
      {stroke(
        'lineFaint',
        1.5,
        repeat(Math.round(width / 22), (index) => path`M${index * 22 + 16} ${ground + 6}l-14 22`),
      )}
    </Frame>
  );
}

function massing(props: MotifProps): ReactElement {
  const draws = drawsFrom(`${props.seed}:massing`);
  return (
    <Frame box={props} base={draws.one(['ground', 'soft'])}>
      {volumes(draws, props)}
    </Frame>
  );
}

/** A house cut through: ground hatched, floors and roof solid, a stair between them. */
function section(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:section`);
  const ground = height * 0.74;
  const storey = height * 0.17;
  const left = width * draws.between(0.16, 0.24);
  const right = width * draws.between(0.7, 0.84);
  const floors = draws.whole(2, 3);
  const eaves = ground - floors * storey;
  const ridge = left + (right - left) * draws.one([0.3, 0.5, 0.72]);
  const steps = 9;
  const stairAt = left + (right - left) * draws.between(0.2, 0.5);
  const run = storey * 1.25;
  const stairs = repeat(floors, (floor) => {
    const base = ground - floor * storey;
    return path`M${stairAt} ${base}${repeat(steps, () => path`v${-storey / steps}h${run / steps}`)}`;
  });
  const slabs = repeat(floors, (floor) => path`M${left} ${ground - floor * storey}H${right}`);
  const glazing = repeat(floors, (floor) => path`M${right} ${ground - floor * storey - storey * 0.2}v${-storey * 0.6}`);
  return (
    <Frame box={props}>
      {fill('lineFaint', path`M${left} ${ground}V${eaves}L${ridge} ${eaves - storey * 1.1}L${right} ${eaves}V${ground}Z`)}
      {stroke(
        'lineFaint',
        1.4,
        repeat(Math.round(width / 12) + 20, (index) => path`M${index * 12} ${ground}l${ground - height} ${height - ground}`),
      )}
      {blunt(
        'line',
        10,
        `${slabs}${path`M${left} ${ground + 5}V${eaves}L${ridge} ${eaves - storey * 1.1}L${right} ${eaves}V${ground + 5}`}`,
      )}
      {blunt('ground', 12, glazing)}
      {stroke('line', 2, glazing)}
      {stroke('main', 3, stairs)}
      {blunt('line', 4, path`M0 ${ground}H${width}`)}
      {stroke(
        'mainHalf',
        1.5,
        path`M${left - 70} ${ground}V${eaves}M${left - 78} ${ground}h16M${left - 78} ${eaves}h16${repeat(floors, (floor) => path`M${left - 78} ${ground - floor * storey}h16`)}`,
      )}
      {tree(draws, [width * 0.08, ground], height * 0.09)}
      {tree(draws, [width * 0.92, ground], height * draws.between(0.08, 0.13))}
    </Frame>
  );
}

function oneHouse(props: MotifProps): ReactElement {
  const { width, height } = props;
  const draws = drawsFrom(`${props.seed}:house`);
  const home = { x: width * 0.28, width: width * 0.44, ground: height * 0.92, floors: 2, floorHeight: height * 0.28 };
  return (
    <Frame box={props} fit="meet">
      {house(draws, { ...home, ink: 'main', windowInk: 'ground' })}
      {stroke('line', 2, path`M${width * 0.1} ${height * 0.92}H${width * 0.9}`)}
      {tree(draws, [width * 0.84, height * 0.92], height * 0.13)}
    </Frame>
  );
}

function planCorner(props: MotifProps): ReactElement {
  const { width, height } = props;
  const leaf = height * 0.4;
  const x = width * drawsFrom(`${props.seed}:corner`).between(0.36, 0.5);
  return (
    <Frame box={props} fit="meet">
      {blunt(
        'line',
        6,
        path`M${width * 0.12} ${height * 0.84}V${height * 0.16}H${width * 0.88}M${width * 0.12} ${height * 0.81}H${x}M${x + leaf} ${height * 0.81}H${width * 0.88}`,
      )}
      {stroke('main', 2, path`M${x} ${height * 0.81}v${-leaf}A${leaf} ${leaf} 0 0 1 ${x + leaf} ${height * 0.81}`)}
    </Frame>
  );
}

function stair(props: MotifProps): ReactElement {
  const { width, height } = props;
  const steps = drawsFrom(`${props.seed}:stair`).whole(6, 9);
  const rise = (height * 0.72) / steps;
  return (
    <Frame box={props} fit="meet">
      {fill(
        'mainFaint',
        path`M${width * 0.2} ${height * 0.88}${repeat(steps, () => path`v${-rise}h${rise * 1.5}`)}V${height * 0.88}Z`,
      )}
      {stroke(
        'main',
        3,
        path`M${width * 0.1} ${height * 0.88}H${width * 0.2}${repeat(steps, () => path`v${-rise}h${rise * 1.5}`)}H${width * 0.9}`,
      )}
    </Frame>
  );
}
