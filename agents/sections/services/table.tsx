// Offers as a table, with a column only for what at least one offer says.
import { each } from '../../markup/each.ts';
import { Words } from '../../markup/words.tsx';
import type { GroupProps } from './list.tsx';
import { OfferName, shownOffers } from './offer-parts.tsx';
import type { ServicesProps } from './props.ts';

const COLUMNS = ['description', 'duration', 'price'] as const;

export function OfferTable({ group, at, shownAbove, columns }: GroupProps & { columns: ServicesProps['columns'] }) {
  const rows = shownOffers(group, shownAbove);
  const shown = COLUMNS.filter((column) =>
    rows.some(({ offer }) => offer[column] ?? (column === 'description' && offer.audience)),
  );

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
              </th>
              {each(shown, (column) => (
                <td className={cellClass(column)}>
                  <Words of={offer[column]} at={`${at}/offers/${index}/${column}`} />
                  {column === 'description' && offer.audience && (
                    <>
                      {' '}
                      <Words as="small" of={offer.audience} at={`${at}/offers/${index}/audience`} />
                    </>
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

function cellClass(column: (typeof COLUMNS)[number]): string | undefined {
  if (column === 'description') return 'd';
  return column === 'price' ? 'n pr' : 'n';
}
