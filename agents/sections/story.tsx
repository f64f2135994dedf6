// Where the client comes from, in their own words.
import { each } from '../markup/each.ts';
import { z } from 'zod';
import { ArtFigure } from '../markup/art.tsx';
import { Heading } from '../markup/heading.tsx';
import { More } from '../markup/links.tsx';
import { Words } from '../markup/words.tsx';
import { Text } from '../site/text.ts';
import { overlaps } from '../wording/sentences.ts';
import { text } from './example-text.ts';
import { defineSection, type Material } from './section.ts';
import { Link } from './shapes.ts';
import { hasPage, linkTo } from './ways.ts';

const Props = z.object({ heading: Text.optional(), paragraphs: z.array(Text).min(1), more: Link.optional() });
type Props = z.infer<typeof Props>;

/** A sentence or two of at most this many characters are lost on a page unless they are set large. */
const FEW_CHARACTERS = 120;

/** A remark of fewer words is no sentence: "Palma de Mallorca." */
const LEAST_WORDS = 4;

/** Most characters that are pleasant to read in display type. */
const BIG_CHARACTERS = 420;

export default defineSection({
  purpose: 'Tells where the client comes from.',
  german: 'Erzählt, woher der Kunde kommt.',
  role: 'story',
  places: { home: 50, about: 15 },
  props: Props,
  variants: {
    margin: {
      says: 'Heading in the margin, text, a plate.',
      german: { name: 'Am Rand', says: 'Überschrift am Rand, Text, eine Tafel.' },
    },
    letter: { says: 'A letter with a plate beside it.', german: { name: 'Brief', says: 'Ein Brief, daneben eine Tafel.' } },
    essay: {
      says: 'A column of text set for reading.',
      german: { name: 'Lesetext', says: 'Eine Spalte Text, zum Lesen gesetzt.' },
    },
    big: {
      says: 'Few words, set large.',
      german: { name: 'Groß', says: 'Wenige Worte, groß gesetzt.' },
      fits: (props) => characters(props) <= BIG_CHARACTERS,
    },
  },
  fill: (material, page) => {
    const { homeCopy, aboutCopy } = material;
    if (page.kind === 'about') return aboutCopy.paragraphs.length > 0 ? { paragraphs: aboutCopy.paragraphs } : undefined;
    if (!homeCopy.story) return remarks(material);

    const { heading, paragraphs, more } = homeCopy.story;
    return { heading, paragraphs, more: linkTo(material, 'about', { text: more, from: page }) };
  },
  render: ({ props, variant }) => (
    <div className="w">
      {variant === 'big' ? (
        <Words of={props.heading} at="/heading" as="h2" className="sm" />
      ) : (
        <Heading of={props.heading} at="/heading" />
      )}
      <div className={characters(props) <= FEW_CHARACTERS ? 'body few' : 'body'}>
        {each(props.paragraphs, (paragraph, index) => (
          <Words as="p" of={paragraph} at={`/paragraphs/${index}`} />
        ))}
        <More to={props.more} at="/more" />
      </div>
      {hasPlate(variant, props) && <ArtFigure place="story" className="side" />}
    </div>
  ),
  example: {
    heading: text('Where it comes from'),
    paragraphs: [
      text('Second Rise started on a kitchen table with one oven.'),
      text('The flour comes from a mill at Gilberdyke.'),
    ],
    more: { text: text('Our story'), href: '/story/' },
  },
});

/** What makes no page of its own is said on the home page, as far as that does not say it already. */
function remarks(material: Material): Props | undefined {
  const { homeCopy, aboutCopy } = material;
  if (hasPage(material, 'about')) return undefined;

  const known = [homeCopy.headline, homeCopy.lead, homeCopy.closing.heading].filter((shown) => shown !== undefined);
  const own = [aboutCopy.lead, ...aboutCopy.paragraphs].filter((remark) => remark !== undefined);
  const isSentence = (remark: Text): boolean => remark.text.split(/\s+/u).length >= LEAST_WORDS;
  const paragraphs = own.filter((remark) => isSentence(remark) && !known.some((other) => overlaps(remark, other)));
  return paragraphs.length > 0 ? { heading: aboutCopy.heading, paragraphs } : undefined;
}

/** An essay without a heading has nothing beside it but a plate. */
function hasPlate(variant: string, { heading }: Props): boolean {
  return variant === 'letter' || variant === 'margin' || (variant === 'essay' && !heading);
}

function characters({ paragraphs }: Props): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0);
}
