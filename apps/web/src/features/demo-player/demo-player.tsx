import type { PlayerView } from '@evenkeel/protocol';
import { useEffect, useState } from 'react';
import { fetchPlayer, putPlayer } from '../../api/player.ts';
import { Icon } from '../../ui/icon.tsx';
import './demo-player.css';

const SPEEDS = [1, 2, 5, 10, 20, 50];

/** The demo's own conversations: on or off, and how fast. Shows nothing where there is no player. */
export function DemoPlayer() {
  const [player, setPlayer] = useState<PlayerView | null>(null);
  const [problem, setProblem] = useState('');

  useEffect(() => {
    let gone = false;
    void fetchPlayer().then((answer) => {
      if (!gone && answer.ok) setPlayer(answer);
    });
    return () => {
      gone = true;
    };
  }, []);

  if (!player) return null;

  async function change(wanted: { playing: boolean; speed: number }) {
    const answer = await putPlayer(wanted);
    if (answer.ok) setPlayer(answer);
    setProblem(answer.ok ? '' : answer.message);
  }
  const speeds = SPEEDS.includes(player.speed) ? SPEEDS : [...SPEEDS, player.speed].sort((a, b) => a - b);

  return (
    <fieldset className="player">
      <legend className="visually-hidden">Demo conversations</legend>
      <button
        type="button"
        className="button button-quiet"
        onClick={() => change({ playing: !player.playing, speed: player.speed })}
      >
        <Icon name={player.playing ? 'pause' : 'play'} />
        {player.playing ? 'Pause demo' : 'Play demo'}
      </button>
      <label className="player-speed">
        Speed
        <select
          className="player-select"
          value={player.speed}
          onChange={(event) => change({ playing: player.playing, speed: Number(event.target.value) })}
        >
          {speeds.map((speed) => (
            <option key={speed} value={speed}>
              {speed} ×
            </option>
          ))}
        </select>
      </label>
      {problem !== '' && (
        <p role="alert" className="player-problem">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
