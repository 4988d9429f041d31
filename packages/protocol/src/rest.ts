import { type DraftMeasure, type Level, phraseSchema, type SpokenDraftRule } from '@evenkeel/library';
import type { Assessment, ExplanationRow } from '@evenkeel/scoring-engine';
import type { PhraseScore, PhraseStats } from '@evenkeel/suggestion-picker';
import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { storableText } from './storable-text.ts';

export const ROLES = ['agent', 'supervisor', 'admin', 'customer'] as const;
export type Role = (typeof ROLES)[number];

/** `POST /api/v1/demo/enter`: come in through a door. Sets the session cookie. */
export const demoEnterSchema = z.strictObject({ role: z.enum(ROLES) });

/** `GET /api/v1/session` */
export interface SessionView {
  ok: true;
  userId: string;
  role: Role;
  name: string;
  /** True for somebody who came in through a door of the demo. */
  demo: boolean;
  /** Only for a customer of the demo: the conversation their page opens. */
  conversationKey: string | null;
}

/** `GET /api/v1/phrases` */
export interface PhrasesView {
  ok: true;
  /** Version of the library; send it back with a change. */
  version: number;
  phrases: z.infer<typeof phraseSchema>[];
}

/** `PUT /api/v1/phrases/:id` (add or edit). `baseVersion` is the version the admin was looking at. */
export const phrasePutSchema = z.strictObject({ baseVersion: z.int().min(0), phrase: phraseSchema });
export type PhrasePut = z.infer<typeof phrasePutSchema>;
/** The phrase is in force. `advice`: what could be better with it, by the library's own check and by the draft coach. */
export interface PhraseSaved {
  ok: true;
  version: number;
  advice: string[];
}

/** `GET /api/v1/draft-rules`: what the draft coach of a browser needs. Fetched again when a library is published. */
export interface DraftRulesView {
  ok: true;
  version: number;
  draftRules: SpokenDraftRule[];
  draftMeasures: DraftMeasure[];
  mayConcede: boolean;
}

/** `GET /api/v1/phrase-stats`: what became of each phrase in the last half year, for admins. */
export interface PhraseStatsView {
  ok: true;
  /** Whether the points are in force. */
  isLearning: boolean;
  /** `editShare`: by words, 0–1, of what was sent; null when nothing was. `points` of rank, −60…60. */
  phrases: (PhraseStats & PhraseScore & { editShare: number | null })[];
}

/** `POST /api/v1/explain`: a sentence read with the library in force. Nothing of it is stored. */
export const explainSchema = z.strictObject({ text: storableText('The text', LIMITS.explainedLength).min(1) });
export interface ExplanationView {
  ok: true;
  /** Of this one message, without a conversation around it. */
  level: Level;
  assessment: Omit<Assessment, 'evidence'>;
  /** All of the evidence, each with what would have suppressed it. */
  rows: ExplanationRow[];
}

/** `GET /api/v1/player`, `PUT /api/v1/player`: the demo's player of scripted conversations. */
export const playerPutSchema = z.strictObject({
  playing: z.boolean(),
  /** 1 = as written; 20 = twenty times as fast. */
  speed: z.number().min(0.25).max(50),
});
export interface PlayerView {
  ok: true;
  playing: boolean;
  speed: number;
  /** Titles of the scripts on stage now. */
  now: string[];
}
