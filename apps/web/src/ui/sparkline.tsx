import './marks.css';

const WIDTH = 72;
const HEIGHT = 24;
const MARGIN = 3;
/** The state keeps this many; fewer are drawn from the left with the same step, so that a point does not move when one is added. */
const POINTS = 20;

/** Tension after each customer message, 0–1, oldest first, on a fixed scale: two sparklines can be compared. */
export function Sparkline({ history }: { history: readonly number[] }) {
  const shown = history.slice(-POINTS);
  const step = (WIDTH - 2 * MARGIN) / (Math.max(shown.length, 6) - 1);
  const points = shown.map((tension, index) => ({
    x: round(MARGIN + index * step),
    y: round(HEIGHT - MARGIN - Math.min(1, Math.max(0, tension)) * (HEIGHT - 2 * MARGIN)),
  }));
  const last = points.at(-1);
  return (
    <svg
      role="img"
      aria-label={describe(shown)}
      className="sparkline"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
    >
      <line className="sparkline-ground" x1={MARGIN} x2={WIDTH - MARGIN} y1={HEIGHT - 1} y2={HEIGHT - 1} />
      <polyline className="sparkline-line" points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {last && <circle className="sparkline-now" cx={last.x} cy={last.y} r="2.5" />}
    </svg>
  );
}

function describe(history: readonly number[]): string {
  const last = history.at(-1);
  if (last === undefined) return 'Tension: nothing said yet';
  return `Tension now ${percent(last)}, highest ${percent(Math.max(...history))} in ${history.length} messages`;
}

function percent(tension: number): string {
  return `${Math.round(tension * 100)} %`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
