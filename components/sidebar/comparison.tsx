import type { Comparison } from '../../lib/contracts/advice.ts';
import type { Ui } from '../../lib/ui/sidebar-ui.ts';
import { RingIcon } from '../shared/icons.tsx';
import { Offers } from '../shared/offers.tsx';

/** One shape for each outcome, so that color is never the only sign of it. */
const SHAPES: Record<Comparison['rows'][number]['result'], string> = {
  equal: 'M6 8h8M6 12h8',
  different: 'M6 8h8M6 12h8M12 5l-4 10',
  missing: 'M6.4 10h7.2',
  unknown: 'M8 8q.3-2 2-2 2 0 2 1.8 0 1.4-2 2.6v1M10 14v.1',
};

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
                <RingIcon shape={SHAPES[row.result]} />
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
