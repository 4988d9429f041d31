import { type Ref, useImperativeHandle, useRef } from 'react';
import { Icon } from '../../../ui/icon.tsx';
import { MenuButton, type MenuButtonHandle } from '../../../ui/menu-button.tsx';
import './tool-bar.css';
import { TOOL_IDS, TOOLS, type ToolId } from './tool-list.ts';

export interface ToolBarHandle {
  more(): void;
}

/** One small bar: what is used most, and the rest behind "More". */
export function ToolBar({
  open,
  counts,
  onOpen,
  ref,
}: {
  open: ToolId | null;
  /** Shown beside a word, such as how many options there are. */
  counts: Partial<Record<ToolId, number>>;
  onOpen: (tool: ToolId) => void;
  ref?: Ref<ToolBarHandle>;
}) {
  const menu = useRef<MenuButtonHandle>(null);
  useImperativeHandle(ref, () => ({ more: () => menu.current?.open() }));
  const others = TOOL_IDS.filter((id) => !TOOLS[id].inBar);
  const openInMore = open !== null && others.includes(open);
  return (
    <div className="tool-bar" role="toolbar" aria-label="Tools">
      {TOOL_IDS.filter((id) => TOOLS[id].inBar).map((id) => {
        const { word, icon, key } = TOOLS[id];
        const count = counts[id] ?? 0;
        return (
          <button
            key={id}
            type="button"
            className="tool-button"
            data-tool={id}
            aria-label={count > 0 ? `${word}, ${count}` : word}
            aria-keyshortcuts={id === 'find' ? '/ f' : key}
            aria-pressed={open === id}
            title={`${word} (${id === 'find' ? '/' : key.toUpperCase()})`}
            onClick={() => onOpen(id)}
          >
            <Icon name={icon} />
            <span className="tool-word">
              <Underlined word={word} letter={key} />
              {count > 0 && <span className="tool-count"> {count}</span>}
            </span>
          </button>
        );
      })}
      <MenuButton
        ref={menu}
        className={openInMore ? 'tool-button tool-button-on' : 'tool-button'}
        label="More tools"
        menuLabel="More tools"
        keyShortcut="m"
        items={others.map((id) => ({ value: id, label: TOOLS[id].word, hint: TOOLS[id].key.toUpperCase() }))}
        onChoose={(id) => onOpen(id as ToolId)}
      >
        <Icon name="more" />
        <span className="tool-word">
          <Underlined word="More" letter="m" />
        </span>
      </MenuButton>
    </div>
  );
}

function Underlined({ word, letter }: { word: string; letter: string }) {
  const at = word.toLowerCase().indexOf(letter);
  return (
    <>
      {word.slice(0, at)}
      <span className="tool-letter">{word.slice(at, at + 1)}</span>
      {word.slice(at + 1)}
    </>
  );
}
