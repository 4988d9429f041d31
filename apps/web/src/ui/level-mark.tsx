import type { Level, Severity, Trend } from '@evenkeel/library';
import './marks.css';
import { LEVEL_WORDS, SEVERITY_WORDS, TREND_WORDS } from './words.ts';

/** One outline per level, so that it can be told without colour: the more corners that point up, the worse. */
const LEVEL_SHAPES: Record<Level, string> = {
  calm: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z',
  strained: 'M8 1.5 14.5 8 8 14.5 1.5 8z',
  heated: 'M8 1.5 15 14H1z',
  critical: 'M5.2 1.5h5.6L14.5 5.2v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2z',
};

export function LevelShape({ level }: { level: Level }) {
  return (
    <svg aria-hidden="true" className="shape" data-level={level} viewBox="0 0 16 16" width="16" height="16">
      <path className="shape-body" d={LEVEL_SHAPES[level]} />
      {level === 'critical' && <path className="shape-cut" d="M8 4.5v4M8 11v.3" />}
    </svg>
  );
}

/** The level as shape, word and colour. */
export function LevelMark({ level }: { level: Level }) {
  return (
    <span className="mark" data-level={level}>
      <LevelShape level={level} />
      {LEVEL_WORDS[level]}
    </span>
  );
}

const TREND_ARROWS: Record<Trend, string> = {
  rising: 'M4 12 12 4M6 4h6v6',
  steady: 'M2.5 8h11M9.5 4l4 4-4 4',
  falling: 'M4 4l8 8M6 12h6V6',
};

export function TrendMark({ trend }: { trend: Trend }) {
  return (
    <span className="trend" data-trend={trend}>
      <svg aria-hidden="true" viewBox="0 0 16 16" width="14" height="14">
        <path d={TREND_ARROWS[trend]} />
      </svg>
      {TREND_WORDS[trend]}
    </span>
  );
}

const SEVERITY_LEVELS: Record<Severity, Level> = { attention: 'strained', urgent: 'heated', danger: 'critical' };

/** How soon somebody is needed, drawn with the outlines of the levels. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const level = SEVERITY_LEVELS[severity];
  return (
    <span className="mark" data-level={level}>
      <LevelShape level={level} />
      {SEVERITY_WORDS[severity]}
    </span>
  );
}
