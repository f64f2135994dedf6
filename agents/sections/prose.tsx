// A page of running text: legal notice, privacy, accessibility.
import { each } from '../markup/each.ts';
import { z } from 'zod';
import { Words } from '../markup/words.tsx';
import { Text } from '../site/text.ts';
import { text } from './example-text.ts';
import { legalPage } from './page-heading.ts';
import { defineSection } from './section.ts';

const Props = z.object({
  heading: Text,
  sections: z.array(z.object({ heading: Text, paragraphs: z.array(Text).min(1) })).min(1),
});

export default defineSection({
  purpose: 'Carries what the law asks for.',
  german: 'Trägt, was das Gesetz verlangt.',
  role: 'practical',
  places: { legal: 5 },
  props: Props,
  variants: {
    plain: {
      says: 'One column, headings above their text.',
      german: { name: 'Schlicht', says: 'Eine Spalte, Überschriften über ihrem Text.' },
    },
    legal: {
      says: 'Headings in the margin, text beside them.',
      german: { name: 'Am Rand', says: 'Überschriften am Rand, der Text daneben.' },
    },
  },
  fill: (material, page) => {
    const legal = legalPage(material, page);
    return legal && { heading: legal.heading, sections: legal.sections };
  },
  render: ({ props }) => (
    <div className="w">
      <Words as="h1" of={props.heading} at="/heading" className="ph" />
      {each(props.sections, (part, index) => (
        <section>
          <Words as="h2" of={part.heading} at={`/sections/${index}/heading`} />
          <div className="tx">
            {each(part.paragraphs, (paragraph, nth) => (
              <Words as="p" of={paragraph} at={`/sections/${index}/paragraphs/${nth}`} />
            ))}
          </div>
        </section>
      ))}
    </div>
  ),
  example: {
    heading: text('Legal notice'),
    sections: [
      {
        heading: text('Who runs this site'),
        paragraphs: [text('Josie Barraclough, trading as Second Rise'), text('9 Crown Street, Hebden Bridge')],
      },
      { heading: text('Reaching us'), paragraphs: [text('bread@secondrise.example')] },
    ],
  },
});
