// Who plays when and on which stage.
import { z } from 'zod';
import { each } from '../markup/each.ts';
import { Heading } from '../markup/heading.tsx';
import { More } from '../markup/links.tsx';
import { Words } from '../markup/words.tsx';
import { Text } from '../site/text.ts';
import { text } from './example-text.ts';
import { hasStages, programmeOn } from './programme.ts';
import { defineSection } from './section.ts';
import { Link } from './shapes.ts';

const Act = z.object({ time: Text.optional(), what: Text, where: Text.optional(), who: Text.optional() });
type Act = z.infer<typeof Act>;

const Props = z.object({
  heading: Text,
  isHeadingHidden: z.boolean(),
  days: z.array(z.object({ day: Text, entries: z.array(Act).min(1) })).min(1),
  more: Link.optional(),
});
type Props = z.infer<typeof Props>;

/** Stages side by side; more columns are too narrow for names. */
const MOST_STAGES = 4;

export default defineSection({
  purpose: 'Shows who plays when and on which stage.',
  german: 'Zeigt, wer wann auf welcher Bühne spielt.',
  role: 'offer',
  places: { home: 28, services: 35, timetable: 15 },
  props: Props,
  variants: {
    running: {
      says: 'The running order: time, act, stage, a line each.',
      german: { name: 'Ablauf', says: 'Der Ablauf: Zeit, Auftritt, Bühne, je eine Zeile.' },
    },
    stages: {
      says: 'A column for each stage, day by day.',
      german: { name: 'Bühnen', says: 'Für jede Bühne eine Spalte, Tag für Tag.' },
      fits: (props) => isBetween(stagesOf(props.days).length, 2, MOST_STAGES),
    },
    bill: {
      says: 'A bill: names as large as they fit, the rest small beside them.',
      german: { name: 'Plakat', says: 'Ein Plakat: Namen so groß, wie sie passen, der Rest klein daneben.' },
    },
  },
  fill: (material, page) => {
    const { timetable } = material.servicesCopy;
    return timetable && hasStages(timetable) ? programmeOn(page, timetable, material) : undefined;
  },
  render: ({ props, variant }) => (
    <div className="w">
      <Heading of={props.heading} at="/heading" isHidden={props.isHeadingHidden} />
      <div className="lu">
        {each(props.days, ({ day, entries }, index) => (
          <section>
            <Words as="h3" of={day} at={`/days/${index}/day`} />
            {variant === 'stages' ? (
              <ByStage of={entries} at={`/days/${index}/entries`} stages={stagesOf(props.days)} />
            ) : (
              <Acts of={entries.map((act, nth) => ({ act, nth }))} at={`/days/${index}/entries`} hasStage />
            )}
          </section>
        ))}
      </div>
      <More to={props.more} at="/more" />
    </div>
  ),
  example: {
    heading: text('Who plays'),
    isHeadingHidden: false,
    days: [
      {
        day: text('Friday'),
        entries: [
          { time: text('17:30'), what: text('Hull Breach'), where: text('The Sump') },
          { time: text('19:00'), what: text('Tin Hymnal'), where: text('Pump House'), who: text('from Leeds') },
        ],
      },
      { day: text('Saturday'), entries: [{ time: text('12:30'), what: text('Ferrous'), where: text('The Sump') }] },
    ],
  },
});

interface Placed {
  act: Act;
  /** Position among the entries of its day. */
  nth: number;
}

function Acts({ of, at, hasStage }: { of: readonly Placed[]; at: string; hasStage: boolean }) {
  return (
    <ol>
      {each(of, ({ act, nth }) => (
        <li>
          <Words of={act.time} at={`${at}/${nth}/time`} className="tm" />
          <Words as="b" of={act.what} at={`${at}/${nth}/what`} isFitted />
          <Words of={act.who} at={`${at}/${nth}/who`} className="who" />
          {hasStage && <Words of={act.where} at={`${at}/${nth}/where`} className="stg" />}
        </li>
      ))}
    </ol>
  );
}

/** A stage keeps its column through all days; acts that name none stand in the first. */
function ByStage({ of, at, stages }: { of: readonly Act[]; at: string; stages: readonly string[] }) {
  const placed = of.map((act, nth) => ({ act, nth }));
  const columns = [...Map.groupBy(placed, ({ act }) => Math.max(0, stages.indexOf(act.where?.text ?? '')))];

  return (
    <div className="stgs" style={{ '--n': stages.length }}>
      {each(
        columns.toSorted(([a], [b]) => a - b),
        ([column, acts]) => (
          <div style={{ '--c': column + 1 }}>
            <StageName of={acts[0]} at={at} />
            <Acts of={acts} at={at} hasStage={false} />
          </div>
        ),
      )}
    </div>
  );
}

function StageName({ of, at }: { of: Placed | undefined; at: string }) {
  return of?.act.where ? <Words as="p" of={of.act.where} at={`${at}/${of.nth}/where`} className="stg" /> : null;
}

function stagesOf(days: Props['days']): string[] {
  const named = days.flatMap(({ entries }) => entries.flatMap(({ where }) => where ?? []));
  return [...new Set(named.map((stage) => stage.text))];
}

function isBetween(count: number, least: number, most: number): boolean {
  return count >= least && count <= most;
}
