// Offers as a table, with a column only for what at least one offer says.
import { each } from '../../markup/each.ts';
import { Words } from '../../markup/words.tsx';
import type { GroupProps } from './list.tsx';
import { OfferName, type OfferPartProps, type ShownOffer, shownOffers } from './offer-parts.tsx';
import type { ServicesProps } from './props.ts';

const COLUMNS = ['description', 'duration', 'price'] as const;

export function OfferTable({ group, at, shownAbove, columns }: GroupProps & { columns: ServicesProps['columns'] }) {
  const rows = shownOffers(group, shownAbove);
  const shown = COLUMNS.filter((column) => isFilled(column, rows));
  const isBelow = !shown.includes('description');

  return (
    <div className="tbl">
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Words of={columns.name} at="/columns/name" />
            </th>
            {each(shown, (column) => (
              <th scope="col">
                <Words of={columns[column]} at={`/columns/${column}`} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {each(rows, ({ offer, index }) => (
            <tr>
              <th scope="row">
                <OfferName of={offer} at={`${at}/offers/${index}`} as="span" />
                {isBelow && <Details of={offer} at={`${at}/offers/${index}`} as="small" />}
              </th>
              {each(shown, (column) => (
                <td className={cellClass(column)}>
                  {column === 'description' ? (
                    <Details of={offer} at={`${at}/offers/${index}`} />
                  ) : (
                    <Words of={offer[column]} at={`${at}/offers/${index}/${column}`} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What one offer in three says needs no column that is empty beside the others: it stands below the name. */
function isFilled(column: (typeof COLUMNS)[number], rows: readonly ShownOffer[]): boolean {
  const saying = rows.filter(({ offer }) => offer[column] ?? (column === 'description' && offer.audience)).length;
  return column === 'description' ? saying * 3 > rows.length : saying > 0;
}

function Details({ of, at, as = 'span' }: OfferPartProps & { as?: 'span' | 'small' }) {
  return (
    <>
      <Words as={as} of={of.description} at={`${at}/description`} />
      {of.description && of.audience && ' '}
      <Words as="small" of={of.audience} at={`${at}/audience`} />
    </>
  );
}

function cellClass(column: (typeof COLUMNS)[number]): string | undefined {
  if (column === 'description') return 'd';
  return column === 'price' ? 'n pr' : 'n';
}
