// The head of every page but the first: its h1 and lead, in the manner of the site's first screen.
import { z } from 'zod';
import { ArtFigure } from '../markup/art.tsx';
import { PlainLink } from '../markup/links.tsx';
import { Words } from '../markup/words.tsx';
import { onceEach } from '../once-each.ts';
import { Text } from '../site/text.ts';
import { text } from './example-text.ts';
import { pageHeading, pageLead } from './page-heading.ts';
import { defineSection, type Material, type PageAt, type Variant } from './section.ts';
import { Link } from './shapes.ts';
import { pageLink } from './ways.ts';

const Props = z.object({
  heading: Text,
  lead: Text.optional(),
  /** The page above this one. */
  parent: Link.optional(),
  /** Which of the drawings stands beside it, so that pages differ. */
  ornament: z.number().int().nonnegative(),
});
type Props = z.infer<typeof Props>;

/** First screens whose manner it can take on, with what they are called in German. */
const MANNERS = {
  statement: 'Aussage',
  label: 'Etikett',
  plan: 'Plan',
  axial: 'Achse',
  tasks: 'Angebote',
  poster: 'Name groß',
  arch: 'Bogen',
  board: 'Tafel',
  tiles: 'Kacheln',
  spread: 'Klappkarte',
  disc: 'Scheibe',
  folder: 'Mappe',
  deed: 'Urkunde',
};

/** Manners whose ornament is small and stands over the heading. */
const SMALL_ORNAMENT = new Set(['axial', 'arch', 'spread']);
const PLATE_BOX = { width: 900, height: 640 };

export default defineSection({
  purpose: 'Says which page this is.',
  german: 'Sagt, welche Seite das ist.',
  role: 'opening',
  places: { services: 5, service: 5, work: 5, timetable: 5, news: 5, article: 5, jobs: 5, about: 5, faq: 5, contact: 5 },
  props: Props,
  variants: {
    plain: { says: 'Heading and lead.', german: { name: 'Schlicht', says: 'Überschrift und Einleitung.' } },
    ...Object.fromEntries(Object.entries(MANNERS).map(inMannerOf)),
  },
  fill: (material, page) => {
    const heading = pageHeading(material, page);
    if (!heading) return undefined;

    return {
      heading,
      lead: pageLead(material, page),
      parent: parentOf(material, page),
      ornament: (placesById(material.sitemap.pages).get(page.id) ?? -1) + 1,
    };
  },
  render: ({ props, variant }) => {
    const isSmall = SMALL_ORNAMENT.has(variant);

    return (
      <div className="w">
        <div className="ph-t">
          {props.parent && (
            <p className="trail">
              <PlainLink to={props.parent} at="/parent" />
            </p>
          )}
          <Words of={props.heading} at="/heading" as="h1" className="ph" />
        </div>
        <Words of={props.lead} at="/lead" as="p" className="lead" />
        {variant !== 'plain' && (
          <ArtFigure
            place={isSmall ? 'small' : 'plate'}
            nth={props.ornament}
            className="orn"
            as="div"
            {...(!isSmall && { box: PLATE_BOX })}
          />
        )}
      </div>
    );
  },
  example: {
    heading: text('On the shelf'),
    lead: text('Twelve breads, all of them two days in the making.'),
    parent: { text: text('Bread'), href: '/bread/' },
    ornament: 1,
  },
});

/** The page of all offers above one offer, that of all news above one piece of news. */
function parentOf(material: Material, { kind }: PageAt): Link | undefined {
  if (kind === 'service') return pageLink(material, 'services');
  return kind === 'article' ? pageLink(material, 'news') : undefined;
}

function inMannerOf([hero, name]: [string, string]): [string, Variant<Props>] {
  return [
    hero,
    {
      says: `In the manner of the first screen "${hero}".`,
      german: { name, says: `In der Art des ersten Bildschirms „${name}“.` },
    },
  ];
}

/** Each of hundreds of pages asks for its own. */
const placesById = onceEach((pages: Material['sitemap']['pages']) => new Map(pages.map(({ id }, index) => [id, index])));
