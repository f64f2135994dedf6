// Questions that people ask, with the client's answers.
import { each } from '../markup/each.ts';
import { z } from 'zod';
import { Heading } from '../markup/heading.tsx';
import { More } from '../markup/links.tsx';
import { Words } from '../markup/words.tsx';
import { Text } from '../site/text.ts';
import { text } from './example-text.ts';
import { defineSection } from './section.ts';
import { Link } from './shapes.ts';
import { hasPage, pageLink } from './ways.ts';

const Props = z.object({
  heading: Text,
  isHeadingHidden: z.boolean(),
  items: z.array(z.object({ question: Text, answer: Text })).min(1),
  more: Link.optional(),
});

const SHOWN_ON_HOME = 4;
const MOST_OPEN = 12;

export default defineSection({
  purpose: 'Answers what people ask before they call.',
  german: 'Beantwortet, was man vor dem Anruf fragt.',
  role: 'practical',
  places: { home: 80, faq: 15 },
  props: Props,
  variants: {
    rows: { says: 'Rows that open.', german: { name: 'Zeilen', says: 'Zeilen, die sich öffnen.' } },
    columns: {
      says: 'Questions and answers in columns, all open.',
      german: { name: 'Spalten', says: 'Fragen und Antworten in Spalten, alle offen.' },
      fits: ({ items }) => items.length <= MOST_OPEN,
    },
  },
  fill: (material, page) => {
    const { heading, items } = material.faqCopy;
    if (items.length === 0) return undefined;

    const isShortened = page.kind === 'home' && hasPage(material, 'faq') && items.length > SHOWN_ON_HOME;
    return {
      heading,
      isHeadingHidden: page.kind === 'faq',
      items: isShortened ? items.slice(0, SHOWN_ON_HOME) : items,
      more: isShortened ? pageLink(material, 'faq') : undefined,
    };
  },
  render: ({ props, variant }) => (
    <div className="w">
      <Heading of={props.heading} at="/heading" isHidden={props.isHeadingHidden} />
      {variant === 'columns' ? (
        <dl className="qa">
          {each(props.items, ({ question, answer }, index) => (
            <div>
              <Words as="dt" of={question} at={`/items/${index}/question`} />
              <Words as="dd" of={answer} at={`/items/${index}/answer`} />
            </div>
          ))}
        </dl>
      ) : (
        <div className="rows">
          {each(props.items, ({ question, answer }, index) => (
            <details open={index === 0}>
              <summary>
                <Words of={question} at={`/items/${index}/question`} />
              </summary>
              <Words as="p" of={answer} at={`/items/${index}/answer`} />
            </details>
          ))}
        </div>
      )}
      <More to={props.more} at="/more" />
    </div>
  ),
  example: {
    heading: text('Over the counter'),
    isHeadingHidden: false,
    items: [
      { question: text('Can I reserve a loaf?'), answer: text('Yes. Order by Thursday noon and it will have your name on it.') },
      { question: text('Is anything vegan?'), answer: text('Every loaf except oat and honey.') },
    ],
    more: { text: text('More questions'), href: '/questions/' },
  },
});
