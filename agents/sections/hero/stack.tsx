// First screen as a hand of cards: what there is lies on a table beside the heading.
import { each } from '../../markup/each.ts';
import { ArtFigure } from '../../markup/art.tsx';
import { Words } from '../../markup/words.tsx';
import { defineHero } from './hero.ts';
import type { HeadlineRoom } from './headline-size.ts';
import { HeroActions, HeroHeading, HeroLead } from './opening.tsx';
import type { HeroProps } from './props.ts';

const ROOM: HeadlineRoom = { narrow: { widthPx: 300, lines: 6 }, wide: { widthPx: 640, lines: 5 }, cap: 92, floor: 32 };
const CARDS = 3;
const FACE_BOX = { width: 520, height: 360 };

export default defineHero({
  says: 'A hand of cards: what there is lies beside the heading.',
  german: { name: 'Fächer', says: 'Ein Fächer von Karten: was es gibt, liegt neben der Überschrift.' },
  offersShown: ({ tasks }) => Math.min(tasks.length, CARDS),
  ground: 'accent',
  fits: ({ tasks, hasPhoto }) => tasks.length >= CARDS && !hasPhoto,
  show: Stack,
});

function Stack({ of }: { of: HeroProps }) {
  return (
    <div className="w">
      <div className="txt">
        <HeroHeading of={of} room={ROOM} />
        <HeroLead of={of} />
        <HeroActions of={of} />
      </div>
      <ul className="cards">
        {each(of.tasks.slice(0, CARDS), (task, index) => (
          <li className="g-paper">
            <a href={task.href}>
              <ArtFigure place="plate" className="face" as="div" nth={index} box={FACE_BOX} />
              <Words as="b" of={task.name} at={`/tasks/${index}/name`} />
              <Words as="small" of={task.says} at={`/tasks/${index}/says`} className="says" />
              <Words of={task.note} at={`/tasks/${index}/note`} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
