import type { ConversationView } from '@evenkeel/protocol';
import type { ReactNode } from 'react';
import { BUILT_AT_MS } from '../../builders/conversation.ts';
import { buildToolDesk } from '../../builders/tool-desk.ts';
import { AssistPanel } from '../../features/assist/assist-panel.tsx';
import type { ToolDesk } from '../../features/assist/tools/tool-desk.ts';
import { nothing } from './gallery-state.ts';

/** Every panel is about somebody else: its parts are named after the customer, and no two parts of a page share a name. */
export function panel(
  customerName: string,
  view: ConversationView,
  given: { staleSinceMs?: number; desk?: Partial<ToolDesk> } = {},
): ReactNode {
  return (
    <AssistPanel
      view={{ ...view, customerName }}
      agentSeq={0}
      nowMs={BUILT_AT_MS}
      staleSinceMs={given.staleSinceMs ?? null}
      desk={buildToolDesk(given.desk)}
      onInsert={nothing}
      onCopy={nothing}
      onDismiss={nothing}
    />
  );
}
