// Whom the client is looking for.
import { z } from 'zod';
import { each } from '../markup/each.ts';
import { Heading } from '../markup/heading.tsx';
import { More, PlainLink } from '../markup/links.tsx';
import { Words } from '../markup/words.tsx';
import { Text } from '../site/text.ts';
import { text } from './example-text.ts';
import { defineSection, type Material, type PageAt } from './section.ts';
import { Link } from './shapes.ts';
import { hasPage, linkTo } from './ways.ts';

const Job = z.object({
  title: Text,
  description: Text.optional(),
  rows: z.array(z.object({ label: Text, value: Text })),
  /** The way to apply, where there is one. */
  apply: Link.optional(),
});
type Job = z.infer<typeof Job>;

const Props = z.object({ heading: Text, isHeadingHidden: z.boolean(), items: z.array(Job).min(1), more: Link.optional() });
type Props = z.infer<typeof Props>;

export default defineSection({
  purpose: 'Says whom the client is looking for, and how to apply.',
  german: 'Sagt, wen der Kunde sucht und wie man sich bewirbt.',
  role: 'practical',
  places: { home: 85, about: 90, jobs: 15 },
  props: Props,
  variants: {
    adverts: {
      says: 'A notice for each post, its terms beside it.',
      german: { name: 'Anzeigen', says: 'Für jede Stelle eine Anzeige, daneben die Bedingungen.' },
    },
    sheets: { says: 'Ruled sheets side by side.', german: { name: 'Blätter', says: 'Linierte Blätter nebeneinander.' } },
  },
  fill: fillJobs,
  render: ({ props }) => (
    <div className="w">
      <Heading of={props.heading} at="/heading" isHidden={props.isHeadingHidden} />
      <ul className="jbs">
        {each(props.items, (job, index) => (
          <li>
            <JobWords of={job} at={`/items/${index}`} />
          </li>
        ))}
      </ul>
      <More to={props.more} at="/more" />
    </div>
  ),
  example: {
    heading: text('We are looking for'),
    isHeadingHidden: false,
    items: [
      {
        title: text('A baker'),
        description: text('For the nights from Thursday to Saturday.'),
        rows: [
          { label: text('Hours'), value: text('30 a week') },
          { label: text('Pay'), value: text('£15.40 an hour') },
        ],
        apply: { text: text('Write to us about this'), href: 'mailto:bread@secondrise.example' },
      },
      { title: text('Somebody for the van'), rows: [] },
    ],
    more: { text: text('See the jobs'), href: '/jobs/' },
  },
});

function JobWords({ of, at }: { of: Job; at: string }) {
  return (
    <>
      <div className="jd">
        <Words as="h3" of={of.title} at={`${at}/title`} />
        <Words as="p" of={of.description} at={`${at}/description`} />
        {of.apply && (
          <p className="ap">
            <PlainLink to={of.apply} at={`${at}/apply`} className="alt" />
          </p>
        )}
      </div>
      {of.rows.length > 0 && (
        <dl>
          {each(of.rows, (row, index) => (
            <div>
              <Words as="dt" of={row.label} at={`${at}/rows/${index}/label`} />
              <Words as="dd" of={row.value} at={`${at}/rows/${index}/value`} />
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

/** The home page names the posts and leads to their own page; where they have none, they stand on the page about the client. */
function fillJobs(material: Material, page: PageAt): Props | undefined {
  const { vacancies } = material.noticeBoard;
  const home = hasPage(material, 'jobs') ? 'jobs' : 'about';
  if (!vacancies || (page.kind === 'about' && home !== 'about')) return undefined;

  const isOwnPage = page.kind === 'jobs';
  const items = vacancies.items.map(({ title, description, rows }): Job =>
    page.kind === home ? { title, description, rows, apply: applyTo(material, title) } : { title, description, rows: [] },
  );
  const more = page.kind === home ? undefined : linkTo(material, home, { text: vacancies.more, from: page });
  return { heading: vacancies.heading, isHeadingHidden: isOwnPage, items, more };
}

function applyTo({ contactCopy, noticeBoard }: Material, title: Text): Link | undefined {
  const words = noticeBoard.vacancies?.apply;
  const [mail] = contactCopy.mails;
  if (!mail || !words) return contactCopy.phones[0];
  return { text: words, href: `${mail.href}?subject=${encodeURIComponent(title.text)}` };
}
