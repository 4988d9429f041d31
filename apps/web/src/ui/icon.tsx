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
