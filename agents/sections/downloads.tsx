// Files of the client to take along.
import { z } from 'zod';
import { each } from '../markup/each.ts';
import { Heading } from '../markup/heading.tsx';
import { Words } from '../markup/words.tsx';
import { Text } from '../site/text.ts';
import { text } from './example-text.ts';
import { defineSection, type Material, type PageAt } from './section.ts';
import { hasPage } from './ways.ts';

const File = z.object({ title: Text, note: Text.optional(), href: z.url() });

const Props = z.object({ heading: Text, items: z.array(File).min(1) });

export default defineSection({
  purpose: 'Hands out the client’s files.',
  german: 'Gibt die Dateien des Kunden aus.',
  role: 'practical',
  places: { home: 84, services: 85, contact: 80 },
  props: Props,
  variants: {
    list: { says: 'A line for each file.', german: { name: 'Liste', says: 'Für jede Datei eine Zeile.' } },
    tickets: { says: 'A ticket for each file.', german: { name: 'Karten', says: 'Für jede Datei eine Karte.' } },
  },
  fill: (material, page) => (page.kind === homeOf(material) ? material.noticeBoard.downloads : undefined),
  render: ({ props }) => (
    <div className="w">
      <Heading of={props.heading} at="/heading" />
      <ul className="dls">
        {each(props.items, (file, index) => (
          <li>
            <a href={file.href} rel="noopener">
              <Words of={file.title} at={`/items/${index}/title`} />
            </a>
            <Words as="p" of={file.note} at={`/items/${index}/note`} />
          </li>
        ))}
      </ul>
    </div>
  ),
  example: {
    heading: text('To download'),
    items: [
      { title: text('Order form'), note: text('Two pages, to fill in by hand.'), href: 'https://secondrise.example/order.pdf' },
      { title: text('House rules'), href: 'https://secondrise.example/rules.pdf' },
    ],
  },
});

/** Files are handed out in one place: beside the offers, else where one gets in touch, else at home. */
function homeOf(material: Material): PageAt['kind'] {
  const kinds: PageAt['kind'][] = ['services', 'contact'];
  return kinds.find((kind) => hasPage(material, kind)) ?? 'home';
}
