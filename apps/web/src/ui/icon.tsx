/** A round face; what it feels is in its mouth and brows. */
const FACE = 'M8 1.7a6.3 6.3 0 1 1 0 12.6A6.3 6.3 0 0 1 8 1.7M5.7 6.7v.3M10.3 6.7v.3';

const PATHS = {
  alert: 'M8 2.2 14.5 13.5H1.5zM8 6.5v3M8 11.7v.1',
  back: 'M10 3 5 8l5 5',
  check: 'm3 8.5 3.2 3.2L13 4.8',
  close: 'm4 4 8 8m0-8-8 8',
  copy: 'M5.5 5.5h7v8h-7zM10.5 5.5v-3h-7v8h2',
  down: 'm4 6 4 4 4-4',
  list: 'M2.5 4h11M2.5 8h11M2.5 12h11',
  lock: 'M4 7.5h8v6H4zM5.5 7.5v-2a2.5 2.5 0 0 1 5 0v2',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  play: 'M5 3.2v9.6L12.5 8z',
  plus: 'M8 3v10M3 8h10',
  refresh: 'M13 8a5 5 0 1 1-1.6-3.7M13 2.5v3h-3',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9M10.3 10.3l3.2 3.2',
  angry: `${FACE}M4.4 4.6l2.2 1M11.6 4.6l-2.2 1M5.6 11.3a3 3 0 0 1 4.8 0`,
  frustrated: `${FACE}M4.6 5h1.8M9.6 5h1.8M5 11l1.5-1.2L8 11l1.5-1.2L11 11`,
  disappointed: `${FACE}M5.6 11.3a3 3 0 0 1 4.8 0`,
  anxious: `${FACE}M4.5 5.1l1.8-.9M11.5 5.1l-1.8-.9M8 9.5a1.1 1.1 0 1 1 0 2.2 1.1 1.1 0 0 1 0-2.2`,
  confused: `${FACE}M5.6 11.1l4.8-1.4`,
  satisfied: `${FACE}M5.4 9.5a3 3 0 0 0 5.2 0`,
  bolt: 'M9 1.5 3.5 9H8l-1 5.5L12.5 7H8z',
  bubble: 'M2 3h12v8H8l-3.2 2.6V11H2zM5.3 7v.1M8 7v.1M10.7 7v.1',
  both: 'M2.5 5.5h9M9 3l2.5 2.5L9 8M13.5 10.5h-9M7 8l-2.5 2.5L7 13',
  why: 'M8 1.7a6.3 6.3 0 1 1 0 12.6A6.3 6.3 0 0 1 8 1.7M6.2 6.3a1.9 1.9 0 1 1 2.6 1.8c-.5.2-.8.6-.8 1.1M8 11.3v.1',
  ways: 'M8 14V9M8 9 3.5 4.5M8 9l4.5-4.5M3.5 7.5v-3h3M12.5 7.5v-3h-3',
  refuse: 'M8 1.7a6.3 6.3 0 1 1 0 12.6A6.3 6.3 0 0 1 8 1.7M3.6 3.6l8.8 8.8',
  own: 'M8 13.5S2 10 2 5.9A3.1 3.1 0 0 1 8 4.6a3.1 3.1 0 0 1 6 1.3C14 10 8 13.5 8 13.5',
  note: 'M3 2.5h10v8L10 13.5H3zM10 13.5v-3h3M5.5 5.5h5M5.5 8h3',
  ladder: 'M2 13.5h3.5V10H9V6.5h3.5V3H14',
  hand: 'M5 8V4.2a1 1 0 0 1 2 0V7 3a1 1 0 0 1 2 0v4-3a1 1 0 0 1 2 0v5.5c0 3-1.6 4.5-4 4.5-2 0-3-1-4-3L2.2 8.7a1 1 0 0 1 1.7-1L5 9.3',
  handOver: 'M2 8h8.5M7.5 4.5 11 8l-3.5 3.5M13.5 3v10',
  more: 'M3.5 8v.1M8 8v.1M12.5 8v.1',
  edit: 'M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3z',
  send: 'M2.5 8 13.5 3l-3.5 10-2.5-4z',
} as const;
export type IconName = keyof typeof PATHS;

/** A small drawn sign; always beside or inside something that has words. */
export function Icon({ name, filled }: { name: IconName; filled?: true }) {
  return (
    <svg aria-hidden="true" className="icon" viewBox="0 0 16 16" width="16" height="16">
      <path
        d={PATHS[name]}
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
