// First screen as an index: what there is, line by line in large type, under a short heading.
import { each } from '../../markup/each.ts';
import { Words } from '../../markup/words.tsx';
import { defineHero } from './hero.ts';
import type { HeadlineRoom } from './headline-size.ts';
import { HeroActions, HeroHeading, HeroLead } from './opening.tsx';
import type { HeroProps } from './props.ts';

const ROOM: HeadlineRoom = { narrow: { widthPx: 300, lines: 5 }, wide: { widthPx: 680, lines: 3 }, cap: 62, floor: 30 };

export default defineHero({
  says: 'An index: what there is, line by line in large type, with prices.',
  german: { name: 'Verzeichnis', says: 'Ein Verzeichnis: was es gibt, Zeile für Zeile in großer Schrift, mit Preisen.' },
  offersShown: ({ tasks }) => tasks.length,
  ground: 'paper',
  fits: ({ tasks, hasPhoto }) => tasks.length >= 3 && !hasPhoto,
  show: Index,
});

function Index({ of }: { of: HeroProps }) {
  return (
    <div className="w">
      <div className="row">
        <HeroHeading of={of} room={ROOM} />
        <div>
          <HeroLead of={of} />
          <HeroActions of={of} />
        </div>
      </div>
      <ol className="entries">
        {each(of.tasks, (task, index) => (
          <li>
            <a href={task.href}>
              <Words as="b" of={task.name} at={`/tasks/${index}/name`} isFitted />
              <Words as="small" of={task.says} at={`/tasks/${index}/says`} className="says" />
              <Words of={task.note} at={`/tasks/${index}/note`} />
            </a>
          </li>
        ))}
      </ol>
    </div>
  );
}
