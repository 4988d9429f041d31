import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import './menu-button.css';

export interface MenuButtonHandle {
  open(): void;
}

/** A button with a small menu, by the keyboard pattern everybody knows: arrows, Home, End, Escape, Tab leaves. */
export function MenuButton({
  label,
  menuLabel,
  className,
  children,
  items,
  onChoose,
  keyShortcut,
  ref,
}: {
  label: string;
  menuLabel: string;
  className: string;
  children: ReactNode;
  /** `hint` is a key that does the same. */
  items: readonly { value: string; label: string; hint?: string }[];
  onChoose: (value: string) => void;
  /** The key that opens it; whoever listens for it calls `open`. */
  keyShortcut?: string | undefined;
  ref?: Ref<MenuButtonHandle>;
}) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const menuId = useId();
  useImperativeHandle(ref, () => ({ open: () => setOpen(true) }));

  // Placed by hand beside its button: inside a scrolling list an ordinary drop-down would be cut off.
  useLayoutEffect(() => {
    if (!open || !button.current || !menu.current) return;
    const at = button.current.getBoundingClientRect();
    const size = menu.current.getBoundingClientRect();
    const below = at.bottom + 4 + size.height <= window.innerHeight;
    menu.current.style.top = `${below ? at.bottom + 4 : Math.max(4, at.top - size.height - 4)}px`;
    menu.current.style.left = `${Math.max(4, Math.min(at.left, window.innerWidth - size.width - 4))}px`;
    menu.current.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, [open]);

  useEffect(() => {
    if (!open) return;
    const close = () => setOpen(false);
    const closeOutside = (event: Event) => {
      if (!menu.current?.contains(event.target as Node) && !button.current?.contains(event.target as Node)) close();
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('scroll', close, true);
    window.addEventListener('resize', close);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('scroll', close, true);
      window.removeEventListener('resize', close);
    };
  }, [open]);

  function onKeyDown(event: KeyboardEvent) {
    const entries = [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const at = entries.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + entries.length, Home: 0, End: entries.length - 1 }[event.key];
    if (event.key === 'Escape') {
      setOpen(false);
      button.current?.focus();
    } else if (event.key === 'Tab') {
      setOpen(false);
      return;
    } else if (to !== undefined) entries[to % entries.length]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        title={label}
        aria-keyshortcuts={keyShortcut}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? menuId : undefined}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <div
          ref={menu}
          id={menuId}
          role="menu"
          aria-label={menuLabel}
          className="menu"
          tabIndex={-1}
          onKeyDown={onKeyDown}
        >
          {items.map(({ value, label: words, hint }) => (
            <button
              key={value}
              type="button"
              role="menuitem"
              tabIndex={-1}
              data-value={value}
              className="menu-item"
              onClick={() => {
                setOpen(false);
                button.current?.focus();
                onChoose(value);
              }}
            >
              {words}
              {hint !== undefined && (
                <span className="menu-hint" aria-hidden="true">
                  {hint}
                </span>
              )}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
