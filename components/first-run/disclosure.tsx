import type { FirstRunTexts } from '../../lib/texts/first-run/en.ts';

/** Lists what Kinlink reads and what never happens. All of it is visible without a click. */
export function Disclosure({ t }: { t: FirstRunTexts['disclosure'] }) {
  const { reads, never } = t;
  return (
    <>
      <section aria-labelledby="reads">
        <h2 id="reads">{reads.heading}</h2>
        <p>{t.intro}</p>
        <p>{reads.lead}</p>
        <ul class="reads">
          {reads.rows.map(({ what, where, why }) => (
            <li key={what}>
              <b>{what}</b>
              <p>
                <span>{reads.where}:</span> {where}
              </p>
              <p>
                <span>{reads.why}:</span> {why}
              </p>
            </li>
          ))}
        </ul>
        {reads.more.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      <section aria-labelledby="never">
        <h2 id="never">{never.heading}</h2>
        <ul class="never">
          {never.rows.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
