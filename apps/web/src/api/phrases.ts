import type { Phrase } from '@evenkeel/library';
import type { PhraseSaved, PhrasesView } from '@evenkeel/protocol';
import { request } from './request.ts';

export function fetchPhrases() {
  return request<PhrasesView>('/phrases');
}

/** Adds or replaces the phrase with this id. `baseVersion` is the version the admin was looking at. */
export function putPhrase(phrase: Phrase, { baseVersion }: { baseVersion: number }) {
  return request<PhraseSaved>(`/phrases/${encodeURIComponent(phrase.id)}`, {
    method: 'PUT',
    body: { baseVersion, phrase },
  });
}
