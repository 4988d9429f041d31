import type { TeamView } from '@evenkeel/protocol';

/** What the directory is read from. */
export interface TeamSource {
  teams: () => Promise<TeamView[]>;
  agentIds: () => Promise<{ id: string; agentId: string | null }[]>;
}

const NONE: readonly string[] = [];

/** Somebody the desk has no id for answers under the id they have here. */
export function agentIdOf({ id, agentId }: { id: string; agentId: string | null }): string {
  return agentId ?? id;
}

/** The teams, in memory: which a conversation belongs to is asked at every push. */
export class TeamDirectory {
  readonly #source: TeamSource;
  /** A team that is in no table: the demo's. */
  readonly #extra: TeamView[];
  #ofAgent: ReadonlyMap<string, readonly string[]> = new Map();
  #ofQueue: ReadonlyMap<string, readonly string[]> = new Map();
  #memberOf: ReadonlyMap<string, readonly string[]> = new Map();
  #leads: ReadonlyMap<string, readonly string[]> = new Map();

  private constructor(source: TeamSource, extra: TeamView[]) {
    this.#source = source;
    this.#extra = extra;
  }

  static async open(source: TeamSource, { extra = [] }: { extra?: TeamView[] } = {}): Promise<TeamDirectory> {
    const directory = new TeamDirectory(source, extra);
    await directory.reload();
    return directory;
  }

  /** Reads it anew. Who asks meanwhile gets the teams as they were. */
  async reload(): Promise<void> {
    const [stored, agents] = await Promise.all([this.#source.teams(), this.#source.agentIds()]);
    const knownAs = new Map(agents.map((user) => [user.id, agentIdOf(user)]));
    const teams = [...stored, ...this.#extra];
    this.#memberOf = listed(teams, ({ memberIds }) => memberIds);
    this.#leads = listed(teams, ({ leaderIds }) => leaderIds);
    this.#ofQueue = listed(teams, ({ queueIds }) => queueIds);
    this.#ofAgent = listed(teams, ({ memberIds, leaderIds }) =>
      [...memberIds, ...leaderIds].map((userId) => knownAs.get(userId) ?? userId),
    );
  }

  /** The teams of its agent; without an agent, or with one of no team, those of its queue. */
  teamsOf({ agentId, queueId }: { agentId: string | null; queueId: string | null }): readonly string[] {
    const ofAgent = agentId === null ? undefined : this.#ofAgent.get(agentId);
    return ofAgent ?? (queueId === null ? undefined : this.#ofQueue.get(queueId)) ?? NONE;
  }

  partsOf(userId: string): { memberOf: readonly string[]; leads: readonly string[] } {
    return { memberOf: this.#memberOf.get(userId) ?? NONE, leads: this.#leads.get(userId) ?? NONE };
  }
}

/** Key → ids of the teams that name it, sorted. */
function listed(
  teams: readonly TeamView[],
  keysOf: (team: TeamView) => readonly string[],
): Map<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const team of [...teams].sort((a, b) => (a.teamId < b.teamId ? -1 : 1))) {
    for (const key of keysOf(team)) {
      const known = found.get(key);
      if (known) known.push(team.teamId);
      else found.set(key, [team.teamId]);
    }
  }
  return found;
}
