import './gallery.css';
import { GALLERY_STATES } from './states.tsx';

/** Every state, side by side; `?only=name` shows one alone at the size of the window. */
export function Gallery() {
  const only = new URLSearchParams(window.location.search).get('only');
  const alone = GALLERY_STATES.find(({ name }) => name === only);
  if (alone) {
    return (
      <main className="gallery-alone" data-state={alone.name}>
        <h1 className="visually-hidden">Gallery</h1>
        <h2 className="visually-hidden">{alone.name}</h2>
        {alone.show()}
      </main>
    );
  }
  return (
    <main className="gallery">
      <h1>Gallery</h1>
      {GALLERY_STATES.map(({ name, width, show }) => (
        <section key={name} className="gallery-item" data-width={width} aria-label={name}>
          <p className="gallery-name">
            <a href={`?only=${name}`}>{name}</a>
          </p>
          <div className="gallery-frame">{show()}</div>
        </section>
      ))}
    </main>
  );
}
