import type { IconName } from '../../../ui/icon.tsx';

export type ToolId = 'find' | 'options' | 'notes' | 'help' | 'refuse' | 'own' | 'limits' | 'pause' | 'hand-over';

export interface Tool {
  word: string;
  icon: IconName;
  /** The letter that opens it; it stands in the word, underlined. */
  key: string;
  /** In the bar, or behind "More". */
  inBar: boolean;
}

/** In the order shown. */
export const TOOLS: Record<ToolId, Tool> = {
  find: { word: 'Find', icon: 'search', key: 'f', inBar: true },
  options: { word: 'Options', icon: 'ways', key: 'o', inBar: true },
  notes: { word: 'Notes', icon: 'note', key: 't', inBar: true },
  help: { word: 'Get help', icon: 'hand', key: 'h', inBar: true },
  refuse: { word: 'Say no', icon: 'refuse', key: 's', inBar: false },
  own: { word: 'Own it', icon: 'own', key: 'w', inBar: false },
  limits: { word: 'Limits', icon: 'ladder', key: 'l', inBar: false },
  pause: { word: 'Pause', icon: 'pause', key: 'p', inBar: false },
  'hand-over': { word: 'Hand over', icon: 'handOver', key: 'v', inBar: false },
};

export const TOOL_IDS = Object.keys(TOOLS) as ToolId[];

/** The tool a key opens, or null; the slash is what everybody tries first for a search. */
export function toolOfKey(key: string): ToolId | null {
  if (key === '/') return 'find';
  return TOOL_IDS.find((id) => TOOLS[id].key === key) ?? null;
}
