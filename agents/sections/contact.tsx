// The way to write to the client: a form that the visitor's own mail program sends, and the direct ways beside it.
import { useSite } from '../markup/site-context.ts';
import { each } from '../markup/each.ts';
import { z } from 'zod';
import { fitProperties } from '../markup/fitted.ts';
import { PlainLink } from '../markup/links.tsx';
import { Text } from '../site/text.ts';
import { ContactForm } from './contact/form.tsx';
import { text } from './example-text.ts';
import { Heading } from '../markup/heading.tsx';
import { offersOf } from './offers.ts';
import { defineSection } from './section.ts';
import { Link } from './shapes.ts';

const Props = z.object({
  heading: Text,
  ways: z.array(Link),
  /** `mailto:` address that the form is sent to. */
  sendTo: z.string().startsWith('mailto:'),
  /** What one may write about. */
  subjects: z.array(Text),
  privacyHref: z.string().optional(),
});

/** More would be a list to scroll through rather than a choice. */
const MOST_SUBJECTS = 12;

export default defineSection({
  purpose: 'Lets a visitor write without looking up the address.',
  german: 'Lässt Besucher schreiben, ohne die Adresse zu suchen.',
  role: 'practical',
  places: { contact: 15 },
  props: Props,
  variants: {
    split: {
      says: 'Direct ways on one side, form on the other.',
      german: { name: 'Geteilt', says: 'Direkte Wege auf einer Seite, das Formular auf der anderen.' },
    },
    stacked: {
      says: 'Form in the middle, direct ways above it.',
      german: { name: 'Untereinander', says: 'Das Formular in der Mitte, direkte Wege darüber.' },
    },
  },
  fill: (material) => {
    const { phones, mails } = material.contactCopy;
    const sendTo = mails.find(({ href }) => href.startsWith('mailto:'))?.href;
    if (sendTo === undefined) return undefined;

    const subjects = offersOf(material).map(({ name }) => name);
    return {
      heading: material.microcopy.labels.formHeading,
      ways: [...phones, ...mails],
      sendTo,
      subjects: subjects.length <= MOST_SUBJECTS ? subjects : [],
      privacyHref: material.sitemap.pages.find(({ id, offer }) => id === 'privacy' || offer === 'privacy')?.path,
    };
  },
  render: ({ props }) => (
    <div className="w">
      <div className="cx">
        <Heading of={props.heading} at="/heading" />
        <Ways of={props.ways} />
      </div>
      <ContactForm sendTo={props.sendTo} subjects={props.subjects} privacyHref={props.privacyHref} />
    </div>
  ),
  example: {
    heading: text('Write to us'),
    ways: [
      { text: text('01422 496 077'), href: 'tel:+441422496077' },
      { text: text('bread@secondrise.example'), href: 'mailto:bread@secondrise.example' },
    ],
    sendTo: 'mailto:bread@secondrise.example',
    subjects: [text('Valley white'), text('Seeded rye')],
    privacyHref: '/privacy/',
  },
});

/** Numbers and addresses as large as they fit on one line. */
function Ways({ of }: { of: readonly Link[] }) {
  const { typography } = useSite();

  return each(of, (way, index) => (
    <p className="bigline" style={fitProperties(way.text.text, typography)}>
      <PlainLink to={way} at={`/ways/${index}`} />
    </p>
  ));
}
