import type { ConversationView } from '@evenkeel/protocol';
import { useEffect, useId, useRef } from 'react';
import { Icon } from '../../../ui/icon.tsx';
import { ComposerTool } from './composer-tool.tsx';
import { HandOverTool } from './hand-over-tool.tsx';
import { HelpTool } from './help-tool.tsx';
import { LimitsTool } from './limits-tool.tsx';
import { NotesTool } from './notes-tool.tsx';
import { OptionsTool } from './options-tool.tsx';
import { PauseTool } from './pause-tool.tsx';
import { PhraseSearch } from './phrase-search.tsx';
import type { ToolDesk } from './tool-desk.ts';
import { TOOLS, type ToolId } from './tool-list.ts';
import './tools.css';

/** What every tool is given. */
export interface ToolProps {
  view: ConversationView;
  desk: ToolDesk;
  /** Null where there is no composer: then a text can only be copied. */
  onInsert: ((text: string) => void) | null;
  onCopy: (text: string) => void;
  /** What was typed and not used yet, by field: it is still there when the tool is opened again. */
  drafts: Readonly<Record<string, string>>;
  onDraft: (field: string, text: string) => void;
  onClose: () => void;
}

const TOOL_PARTS: Record<ToolId, (props: ToolProps) => React.ReactNode> = {
  find: PhraseSearch,
  options: OptionsTool,
  notes: NotesTool,
  help: HelpTool,
  refuse: (props) => <ComposerTool {...props} composer="refuse" />,
  own: (props) => <ComposerTool {...props} composer="own" />,
  limits: LimitsTool,
  pause: PauseTool,
  'hand-over': HandOverTool,
};

/** One tool, in the place of the cards. */
export function ToolPanel({ tool, isCardWaiting, ...props }: ToolProps & { tool: ToolId; isCardWaiting: boolean }) {
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const Part = TOOL_PARTS[tool];

  // biome-ignore lint/correctness/useExhaustiveDependencies: the keyboard goes to where each tool begins
  useEffect(() => {
    (section.current?.querySelector<HTMLElement>('[data-start]') ?? heading.current)?.focus();
  }, [tool]);

  return (
    <section ref={section} className="tool" data-tool={tool} aria-labelledby={id}>
      <header className="tool-head">
        <h2 ref={heading} id={id} tabIndex={-1} className="tool-title">
          <Icon name={TOOLS[tool].icon} />
          {TOOLS[tool].word}
        </h2>
        <button type="button" className="tool-close" onClick={props.onClose}>
          {isCardWaiting ? 'New suggestion ready' : 'Back'}
          <span className="card-key" aria-hidden="true">
            Esc
          </span>
        </button>
      </header>
      <Part key={tool} {...props} />
    </section>
  );
}
