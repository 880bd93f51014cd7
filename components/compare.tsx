import type { Comparison } from '../lib/advice.ts';
import { Glyph } from './glyph.tsx';
import { Offers } from './offers.tsx';
import type { Ui } from './view.ts';

/** Two contacts side by side. A row's header stands above its values: the sidebar is narrow. */
export function Compare({ compare, ui }: { compare: Comparison; ui: Ui }) {
  return (
    <section>
      <table>
        <caption>
          <h3>{compare.heading}</h3>
        </caption>
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
          <tbody key={row.label} class={row.how}>
            <tr>
              <th colSpan={2} scope="rowgroup">
                <Glyph state={row.how} />
                {row.label}: <span>{row.howText}</span>
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
      {compare.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Offers offers={compare.offers} ui={ui} />
    </section>
  );
}
