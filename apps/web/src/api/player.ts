import type { PlayerView } from '@evenkeel/protocol';
import { request } from './request.ts';

export function fetchPlayer() {
  return request<PlayerView>('/player');
}

export function putPlayer(player: { playing: boolean; speed: number }) {
  return request<PlayerView>('/player', { method: 'PUT', body: player });
}
