import type { DraftFinding } from '@evenkeel/draft-coach';
import type { ChatMessage } from '@evenkeel/protocol';
import { type Ref, useImperativeHandle, useMemo } from 'react';
import type { LiveSocket } from '../../realtime/live-socket.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { DRAFT_SEVERITY_WORDS } from '../../ui/words.ts';
import { contextOf } from './context-of.ts';
import './draft-findings.css';
import { sentenceAfter } from './sentence-after.ts';
import { useDraftCoach } from './use-draft-coach.ts';
import { useMutedRules } from './use-muted-rules.ts';

/** The weightiest; the next come up as these are mended. */
const MAX_SHOWN = 3;

const SIGNS: Record<DraftFinding['severity'], IconName> = {
  'please-rethink': 'alert',
  'better-not': 'hand',
  'worth-a-look': 'edit',
};

export interface DraftFindingsHandle {
  /** Takes the first rewrite there is, as its button would. */
  takeFirst(): void;
}

/** What may land badly in the agent's own draft, with a better wording of one click. Only ever advice: sending is never held up. */
export function DraftFindings({
  socket,
  draft,
  messages,
  customerIsTyping,
  shortcut,
  onRewrite,
  ref,
}: {
  socket: LiveSocket;
  draft: string;
  /** Of the conversation the draft is for. */
  messages: readonly ChatMessage[];
  customerIsTyping: boolean;
  /** The key that takes the first rewrite, where there is one. */
  shortcut?: string;
  onRewrite: (draft: string) => void;
  ref?: Ref<DraftFindingsHandle>;
}) {
  const coach = useDraftCoach(socket, { wanted: draft !== '' });
  const { muted, mute, unmuteAll } = useMutedRules();
  const context = useMemo(() => contextOf(messages, { customerIsTyping }), [messages, customerIsTyping]);
  const findings = useMemo(() => coach?.coach(draft, { ...context, muted }) ?? [], [coach, draft, context, muted]);
  const shown = findings.slice(0, MAX_SHOWN);
  const first = shown.find(({ rewrite }) => rewrite !== null);

  function use(finding: DraftFinding) {
    if (coach) onRewrite(coach.applyRewrite(draft, finding));
  }
  useImperativeHandle(ref, () => ({
    takeFirst: () => {
      if (first) use(first);
    },
  }));

  return (
    <div className="draft-findings">
      <p className="visually-hidden" role="status">
        {findings[0] ? `${DRAFT_SEVERITY_WORDS[findings[0].severity]}: ${findings[0].advice}` : ''}
      </p>
      {shown.length > 0 && (
        <ul className="draft-findings-list" aria-label="About your draft">
          {shown.map((finding) => (
            <FindingLine
              key={`${finding.ruleId} ${finding.start}`}
              finding={finding}
              draft={draft}
              shortcut={finding === first ? shortcut : undefined}
              onUse={() => use(finding)}
              onMute={() => mute(finding.ruleId)}
            />
          ))}
        </ul>
      )}
      {(findings.length > MAX_SHOWN || (muted.length > 0 && draft !== '')) && (
        <p className="draft-findings-rest">
          {findings.length > MAX_SHOWN && `${findings.length - MAX_SHOWN} more. `}
          {muted.length > 0 && (
            <button type="button" className="draft-findings-quiet" onClick={unmuteAll}>
              Bring back {muted.length === 1 ? 'the muted rule' : `${muted.length} muted rules`}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

function FindingLine({
  finding,
  draft,
  shortcut,
  onUse,
  onMute,
}: {
  finding: DraftFinding;
  draft: string;
  shortcut: string | undefined;
  onUse: () => void;
  onMute: () => void;
}) {
  const { severity, advice, because, start, end, rewrite } = finding;
  const words = draft.slice(start, end);
  const after = rewrite && sentenceAfter(draft, rewrite);
  return (
    <li className="draft-finding" data-severity={severity}>
      <p className="draft-finding-words">
        <span className="draft-finding-severity">
          <Icon name={SIGNS[severity]} /> {DRAFT_SEVERITY_WORDS[severity]}
        </span>{' '}
        {words.length <= 40 && words.trim() !== draft.trim() && <q className="draft-finding-quote">{words}</q>} {advice}
      </p>
      {after && <p className="draft-finding-after">{after}</p>}
      <div className="draft-finding-actions">
        {rewrite && (
          <button type="button" className="button draft-finding-use" onClick={onUse}>
            Use this{shortcut && <kbd>{shortcut}</kbd>}
          </button>
        )}
        <details className="draft-finding-menu">
          <summary className="button button-quiet button-icon" aria-label={`More about: ${advice}`}>
            <Icon name="more" />
          </summary>
          <div className="draft-finding-more">
            <p>{because}</p>
            <button type="button" className="button" onClick={onMute}>
              Mute this rule
            </button>
          </div>
        </details>
      </div>
    </li>
  );
}
