// First screen as a folder: the trade on its tab, the heading on its front, a drawing, and a slip with what people come for.
import { ArtFigure } from '../../markup/art.tsx';
import { HoursList } from '../../markup/definition-lists.tsx';
import { each } from '../../markup/each.ts';
import { PlainLink } from '../../markup/links.tsx';
import { Words } from '../../markup/words.tsx';
import type { HeadlineRoom } from './headline-size.ts';
import { defineHero } from './hero.ts';
import { HeroActions, HeroHeading, HeroKicker, HeroLead } from './opening.tsx';
import type { HeroProps } from './props.ts';

const FEWEST_TASKS = 2;
const HOURS_SHOWN = 4;
const ART_BOX = { width: 900, height: 960 };

const ROOM: HeadlineRoom = { narrow: { widthPx: 300, lines: 6 }, wide: { widthPx: 640, lines: 4 }, cap: 88, floor: 34 };

export default defineHero({
  says: 'A folder: heading and drawing on its front, a slip with what people come for.',
  german: { name: 'Mappe', says: 'Eine Mappe: Überschrift und Zeichnung vorn, ein Zettel mit dem, wofür man kommt.' },
  offersShown: ({ tasks }) => (tasks.length < FEWEST_TASKS ? 0 : tasks.length),
  ground: 'brand',
  show: Folder,
});

function Folder({ of }: { of: HeroProps }) {
  return (
    <div className="w">
      <HeroKicker of={of} />
      <div className="txt">
        <HeroHeading of={of} room={ROOM} />
        <HeroLead of={of} />
        <HeroActions of={of} />
      </div>
      <div className="in">
        <ArtFigure place="hero" className="front" box={ART_BOX} sizes="(min-width: 60rem) 45vw, 100vw" />
        <Slip of={of} />
      </div>
    </div>
  );
}

/** The offers most asked for; where there are too few, the hours. */
function Slip({ of }: { of: HeroProps }) {
  const hasTasks = of.tasks.length >= FEWEST_TASKS;
  if (!hasTasks && of.hours.length === 0) return null;

  return (
    <div className="slip">
      {hasTasks ? (
        <ul>
          {each(of.tasks, (task, index) => (
            <li>
              <a href={task.href}>
                <Words as="b" of={task.name} at={`/tasks/${index}/name`} />
                <Words as="small" of={task.says} at={`/tasks/${index}/says`} className="says" />
              </a>
              <Words of={task.note} at={`/tasks/${index}/note`} className="n" />
            </li>
          ))}
        </ul>
      ) : (
        <HoursList of={of.hours.slice(0, HOURS_SHOWN)} at="/hours" />
      )}
      <PlainLink to={of.phone} at="/phone" className="call" />
    </div>
  );
}
