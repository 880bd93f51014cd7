import type { Comparison } from '../../lib/contracts/advice.ts';
import type { Ui } from '../../lib/ui/sidebar-ui.ts';
import { RingIcon } from '../shared/icons.tsx';
import { Offers } from '../shared/offers.tsx';

/**
 * What Kinlink makes of two contacts, the answers, then both side by side. A row's header is above its values, because
 * the sidebar is narrow.
 */
export function ComparisonTable({ compare, ui }: { compare: Comparison; ui: Ui }) {
  return (
    <section>
      <h3 id="compare">{compare.heading}</h3>
      {compare.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Offers offers={compare.offers} ui={ui} />
      <table aria-labelledby="compare">
        <thead>
          <tr>
            {compare.sides.map((side) => (
              <th key={side} scope="col">
                <bdi>{side}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        {compare.rows.map((row) => (
          <tbody key={row.label} class={row.result}>
            <tr>
              <th colSpan={2} scope="rowgroup">
                <RingIcon />
                {row.label}: <span>{row.resultText}</span>
              </th>
            </tr>
            <tr>
              {row.sides.map((values, n) => (
                <td key={n}>
                  {values.map((value) => (
                    <p key={value}>
                      <bdi>{value.split(/(?=@)/).map((part) => [part, <wbr />])}</bdi>
                    </p>
                  ))}
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </section>
  );
}
