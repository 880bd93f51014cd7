import type { Worklist } from '../../lib/contracts/worklist/list.ts';
import type { WorklistState, WorklistUi } from '../../lib/ui/worklist-ui.ts';
import { Button } from './button.tsx';

const MINUTE_MS = 60_000;

/** The progress of the reading, and the next step while it is paused. */
export function Progress(props: { list: Worklist; state: WorklistState; ui: WorklistUi }) {
  const { list, state, ui } = props;
  const t = ui.t.progress;
  const { onReading } = ui.handlers;
  const count = t.of({ read: list.read, total: list.total });
  return (
    <section aria-labelledby="progress" class={`progress ${list.state}`}>
      <h2 id="progress" tabIndex={-1}>
        {t.state[list.state]}
      </h2>
      <p class="soft">{new URL(list.site).host}</p>
      <p class="count">
        {count}
        {list.state === 'running' && rateIn(state, ui)}
      </p>
      {list.state !== 'done' && (
        <progress value={list.read} max={list.total} aria-label={t.heading}>
          {count}
        </progress>
      )}
      <p role="status" class="why">
        {whyOf(list, state, ui)}
      </p>
      <div class="row">
        {list.state === 'running' && (
          <Button ui={ui} onClick={() => onReading('paused')}>
            {t.pause}
          </Button>
        )}
        {/paused|cancelled|failed/.test(list.state) && list.read < list.total && (
          <Button ui={ui} class="main" onClick={() => onReading('running')}>
            {t.resume}
          </Button>
        )}
        {/running|paused/.test(list.state) && (
          <Button ui={ui} onClick={() => onReading('cancelled')}>
            {t.cancel}
          </Button>
        )}
      </div>
    </section>
  );
}

function rateIn({ rate }: WorklistState, { t: { progress } }: WorklistUi): string {
  if (!rate) return '';
  const { perMinute, leftMs } = rate;
  const left =
    leftMs === undefined
      ? ''
      : leftMs < MINUTE_MS
        ? progress.left.seconds
        : progress.left.minutes({ count: Math.round(leftMs / MINUTE_MS) });
  return [progress.rate({ rate: perMinute }), left]
    .filter(Boolean)
    .map((part) => ` · ${part}`)
    .join('');
}

function whyOf({ state, pause }: Worklist, { isSlower }: WorklistState, ui: WorklistUi): string {
  const { progress } = ui.t;
  if (state === 'paused') return progress.why[pause ?? 'asked'];
  if (state === 'running') return isSlower ? progress.slower : '';
  return progress[state];
}
