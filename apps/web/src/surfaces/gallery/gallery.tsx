import { useEffect, useRef, useState } from 'react';
import './gallery.css';
import type { GalleryState } from './gallery-state.ts';
import { SCREEN_STATES } from './screen-states.tsx';
import { SIDEBAR_STATES } from './sidebar-states.tsx';
import { TOOL_STATES } from './tool-states.tsx';

const GALLERY_STATES: readonly GalleryState[] = [...SIDEBAR_STATES, ...TOOL_STATES, ...SCREEN_STATES];

/** Every state, side by side. `?state=<id>` shows one alone, with `&theme=light|dark` and `&width=<px>` for its screenshot. */
export function Gallery() {
  const asked = new URLSearchParams(window.location.search);
  const theme = asked.get('theme');
  useEffect(() => {
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  }, [theme]);

  const alone = GALLERY_STATES.find(({ id }) => id === asked.get('state'));
  if (alone) {
    const width = Number(asked.get('width')) || undefined;
    return (
      <main className="gallery-alone" data-shape={alone.shape} style={width ? { inlineSize: width } : undefined}>
        <h1 className="visually-hidden">Gallery</h1>
        <h2 className="visually-hidden">{alone.id}</h2>
        <Tile state={alone} />
      </main>
    );
  }
  return (
    <main className="gallery">
      <h1>Gallery</h1>
      {GALLERY_STATES.map((state) => (
        <section key={state.id} className="gallery-item" data-shape={state.shape} aria-label={state.id}>
          <p className="gallery-name">
            <a href={`?state=${state.id}`}>{state.id}</a>
          </p>
          <Tile state={state} />
        </section>
      ))}
    </main>
  );
}

function Tile({ state }: { state: GalleryState }) {
  const tile = useRef<HTMLDivElement>(null);
  const [ready, setReady] = useState(false);
  const played = useRef(false);
  useEffect(() => {
    if (!tile.current || played.current) return;
    played.current = true;
    void Promise.resolve(state.play?.(tile.current)).then(() => setReady(true));
  }, [state]);
  return (
    <div
      ref={tile}
      className="gallery-frame"
      data-state-id={state.id}
      data-part={state.part}
      data-ready={ready ? '' : undefined}
    >
      {state.show()}
    </div>
  );
}
