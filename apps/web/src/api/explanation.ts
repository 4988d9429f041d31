import type { ExplanationView } from '@evenkeel/protocol';
import { request } from './request.ts';

/** What the library in force reads in a sentence. Nothing is stored. */
export function fetchExplanation(text: string) {
  return request<ExplanationView>('/explain', { method: 'POST', body: { text } });
}
