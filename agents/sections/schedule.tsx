// What is on, day by day.
import { each } from '../markup/each.ts';
import { z } from 'zod';
import { Heading } from '../markup/heading.tsx';
import { More } from '../markup/links.tsx';
import { Words } from '../markup/words.tsx';
import { Text } from '../site/text.ts';
import { text } from './example-text.ts';
import { hasStages, programmeOn } from './programme.ts';
import { defineSection } from './section.ts';
import { Link } from './shapes.ts';

const Entry = z.object({ time: Text.optional(), what: Text, who: Text.optional(), where: Text.optional() });
type Entry = z.infer<typeof Entry>;

const Props = z.object({
  heading: Text,
  isHeadingHidden: z.boolean(),
  days: z.array(z.object({ day: Text, entries: z.array(Entry).min(1) })).min(1),
  more: Link.optional(),
});
type Props = z.infer<typeof Props>;

export default defineSection({
  purpose: 'Shows what is on and when.',
  german: 'Zeigt, was wann ist.',
  role: 'offer',
  places: { home: 28, services: 35, timetable: 15 },
  props: Props,
  variants: {
    week: { says: 'A column for each day.', german: { name: 'Woche', says: 'Für jeden Tag eine Spalte.' } },
    lineup: {
      says: 'Names set large, the first of each day largest.',
      german: { name: 'Plakat', says: 'Namen groß gesetzt, der erste jedes Tages am größten.' },
      fits: isLineup,
    },
  },
  fill: (material, page) => {
    const { timetable } = material.servicesCopy;
    return timetable && !hasStages(timetable) ? programmeOn(page, timetable, material) : undefined;
  },
  render: ({ props, variant }) => (
    <div className="w">
      <Heading of={props.heading} at="/heading" isHidden={props.isHeadingHidden} />
      <div className="sch">
        {each(props.days, ({ day, entries }, index) => (
          <section>
            <Words as="h3" of={day} at={`/days/${index}/day`} />
            <ul>
              {each(entries, (entry, nth) => (
                <li className={variant === 'lineup' ? `b${size(nth)}` : undefined}>
                  <EntryWords of={entry} at={`/days/${index}/entries/${nth}`} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <More to={props.more} at="/more" />
    </div>
  ),
  example: {
    heading: text('This week'),
    isHeadingHidden: false,
    days: [
      {
        day: text('Monday'),
        entries: [
          { time: text('07:00'), what: text('Slow flow'), who: text('Tamsin'), where: text('Upper room') },
          { time: text('18:30'), what: text('Beginners') },
        ],
      },
      { day: text('Tuesday'), entries: [{ what: text('Over fifties'), who: text('Peter') }] },
    ],
  },
});

function EntryWords({ of, at }: { of: Entry; at: string }) {
  return (
    <>
      <Words of={of.time} at={`${at}/time`} className="tm" />
      <Words as="b" of={of.what} at={`${at}/what`} isFitted />
      <Words of={of.who} at={`${at}/who`} className="who" />
      <Words of={of.where} at={`${at}/where`} className="who" />
    </>
  );
}

/** 3 for the first name of a day, 2 for the next two, 1 for the rest. */
function size(nth: number): number {
  if (nth === 0) return 3;
  return nth <= 2 ? 2 : 1;
}

/** A line-up names who plays; one with hours to keep is a timetable. */
function isLineup({ days }: Props): boolean {
  const entries = days.flatMap((day) => day.entries);
  return entries.length >= 4 && entries.every((entry) => !entry.time && !entry.who && !entry.where);
}
