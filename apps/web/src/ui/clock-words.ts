const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** `12:04`, in the time zone of the reader. */
export function clockTime(atMs: number): string {
  return clock.format(atMs);
}

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

/** `3 Nov, 12:04`, in the time zone of the reader. */
export function dayAndTime(atMs: number): string {
  return day.format(atMs);
}

/** A duration as it is said: `a moment`, `40 s`, `3 min`, `2 h 5 min`. */
export function durationWords(durationMs: number): string {
  const seconds = Math.floor(durationMs / 1000);
  // Screens count every few seconds, so smaller figures would be wrong as often as right.
  if (seconds < 10) return 'a moment';
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
}
