// The head of every page: name, way round, what to do. It differs between pages only in which item is the current one.
import { each } from '../markup/each.ts';
import { AddressLines } from '../markup/address.tsx';
import { Button, PlainLink } from '../markup/links.tsx';
import { useLabel } from '../markup/site-context.ts';
import { SiteName } from '../markup/site-name.tsx';
import { Words } from '../markup/words.tsx';
import { onEveryPage } from './every-page.ts';
import { text } from './example-text.ts';
import { fillHeader } from './header/fill.ts';
import { HeaderProps } from './header/props.ts';
import { defineSection } from './section.ts';

const WITH_BUTTON = new Set(['bar', 'lines', 'tiles', 'cells']);
/** Characters that find room side by side on a screen of 1280 px. */
const ONE_LINE_OF_CELLS = 84;
const WITH_KICKER = new Set(['columns', 'cells', 'axial']);

export default defineSection({
  purpose: 'Says whose site it is and leads round it.',
  german: 'Sagt, wessen Website es ist, und führt durch sie.',
  role: 'frame',
  places: onEveryPage(0),
  props: HeaderProps,
  variants: {
    bar: {
      says: 'Name, navigation and button in one bar.',
      german: { name: 'Leiste', says: 'Name, Navigation und Knopf in einer Leiste.' },
    },
    columns: { says: 'Set on the columns of the page.', german: { name: 'Spalten', says: 'Auf die Spalten der Seite gesetzt.' } },
    masthead: {
      says: 'The name large and in the middle, like a newspaper.',
      german: { name: 'Zeitungskopf', says: 'Der Name groß und in der Mitte, wie bei einer Zeitung.' },
      fits: ({ name }) => name.text.length <= 28,
    },
    cells: { says: 'Ruled cells.', german: { name: 'Felder', says: 'Linierte Felder.' } },
    axial: {
      says: 'Name in the middle, navigation below it.',
      german: { name: 'Achse', says: 'Der Name in der Mitte, die Navigation darunter.' },
    },
    band: {
      says: 'A coloured band with the telephone number.',
      german: { name: 'Band', says: 'Ein farbiges Band mit der Telefonnummer.' },
    },
    lines: {
      says: 'Name with a stop sign over a line.',
      german: { name: 'Linie', says: 'Der Name mit einem Haltestellenzeichen über einer Linie.' },
    },
    tiles: { says: 'Rounded tiles.', german: { name: 'Kacheln', says: 'Runde Kacheln.' } },
  },
  fill: fillHeader,
  render: ({ props, variant }) => <Header of={props} variant={variant} />,
  example: {
    name: text('Second Rise'),
    hasLogo: false,
    home: '/',
    items: [
      { id: 'bread', text: text('Bread'), href: '/bread/' },
      { id: 'story', text: text('Our story'), href: '/story/' },
    ],
    current: 'bread',
    isCurrentPage: true,
    action: { text: text('Order for Saturday'), href: '/order/' },
    kicker: text('Bakery in Hebden Bridge'),
    address: [text('9 Crown Street'), text('Hebden Bridge')],
    hours: { days: text('Wednesday to Friday'), times: text('08:00–15:00') },
    phone: { text: text('01422 496 077'), href: 'tel:+441422496077' },
  },
});

function Header({ of, variant }: { of: HeaderProps; variant: string }) {
  return (
    <header className={`site-h h-${variant}`}>
      <div className="w">
        <a className="name" href={of.home}>
          {variant === 'lines' && <i className="bullet" aria-hidden="true" />}
          <SiteName of={of.name} at="/name" hasLogo={of.hasLogo} />
        </a>
        <Aside of={of} variant={variant} />
        {variant === 'band' && <PlainLink to={of.phone} at="/phone" className="tel" />}
        <Navigation of={of} />
        {WITH_BUTTON.has(variant) && <Button to={of.action} at="/action" className="sm" />}
      </div>
    </header>
  );
}

/** The line beside or above the name. */
function Aside({ of, variant }: { of: HeaderProps; variant: string }) {
  if (variant === 'cells' && charactersOf(of) > ONE_LINE_OF_CELLS) return null;
  if (WITH_KICKER.has(variant)) return <Words of={of.kicker} at="/kicker" as="p" className="ad" />;
  if (variant !== 'masthead' || (of.address.length === 0 && !of.hours)) return null;

  return (
    <p className="ad">
      <span>
        <AddressLines lines={of.address} at="/address" isInline />
      </span>
      {of.hours && (
        <span>
          <Words of={of.hours.days} at="/hours/days" /> <Words of={of.hours.times} at="/hours/times" />
        </span>
      )}
    </p>
  );
}

function charactersOf({ name, kicker, items, action }: HeaderProps): number {
  return [name, kicker, ...items.map(({ text: item }) => item), action?.text].reduce(
    (sum, words) => sum + (words?.text.length ?? 0),
    0,
  );
}

/** On a phone the list opens over the page by the browser's own popover. */
function Navigation({ of }: { of: HeaderProps }) {
  const menu = useLabel('menu');
  const name = useLabel('mainNavigation');
  if (of.items.length === 0) return null;

  return (
    <>
      <button className="mb" type="button" popoverTarget="menu">
        <Words of={menu} />
      </button>
      <nav id="menu" popover="auto" aria-label={name.text}>
        <ul>
          {each(of.items, (item, index) => (
            <li>
              <a href={item.href} aria-current={item.id === of.current ? (of.isCurrentPage ? 'page' : 'true') : undefined}>
                <Words of={item.text} at={`/items/${index}/text`} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
