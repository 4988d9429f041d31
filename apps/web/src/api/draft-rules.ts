import type { DraftRulesView } from '@evenkeel/protocol';
import { request } from './request.ts';

export function fetchDraftRules() {
  return request<DraftRulesView>('/draft-rules');
}
