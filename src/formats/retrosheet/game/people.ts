import type { BattingHand, Hand } from '@/game/abilities';
import type { PlayerKey, RosterEntry } from '@/game/lineup';
import type { Side } from '@/game/play';
import { FIELD_POSITIONS, type FieldPosition } from '@/game/positions';
import type { RosterRecord } from '../people';
import type { Appearance, Numbered, TeamFlag } from '../records';

interface Person {
  readonly id: string;
  /** As the roster has it: B for one who throws with both. */
  readonly throws: string;
  readonly entry: RosterEntry;
}

const HANDS: Readonly<Record<string, BattingHand>> = { L: 'L', R: 'R', B: 'S' };

/** Everyone who appears in a game: their keys in the scorecard, and their ids in the file. */
export class People {
  readonly away: Person[] = [];
  readonly home: Person[] = [];
  readonly #keys = new Map<string, PlayerKey>();
  readonly #ids: string[] = [];

  /** All men of the `start` and `sub` records, with what the rosters say of them. */
  constructor(
    records: readonly Numbered[],
    rosters: ReadonlyMap<string, RosterRecord>,
    sideOf: (team: TeamFlag) => Side,
  ) {
    for (const { record } of records) {
      if (record.type !== 'start' && record.type !== 'sub') continue;
      this.#add(record, rosters.get(record.player), this[sideOf(record.team)]);
    }
  }

  /** A man's key; throws for one who never appears. */
  keyOf(_side: Side, { player }: Pick<Appearance, 'player'>): PlayerKey {
    const key = this.#keys.get(player);
    if (key === undefined) throw new Error(`${player} is in no start or sub record`);
    return key;
  }

  /** His id in the file. */
  idOf(key: PlayerKey): string {
    return this.#ids[key - 1] ?? '';
  }

  /** His key, or undefined for one who never appears. */
  find(id: string): PlayerKey | undefined {
    return this.#keys.get(id);
  }

  abilities(side: Side, key: PlayerKey): Pick<RosterEntry, 'name' | 'bats' | 'throws'> {
    const entry = this[side].find((one) => one.entry.player === key)?.entry;
    return { name: entry?.name ?? this.idOf(key), bats: entry?.bats ?? 'R', throws: entry?.throws ?? 'R' };
  }

  throwsOf(key: PlayerKey): string {
    return [...this.away, ...this.home].find((one) => one.entry.player === key)?.throws ?? 'R';
  }

  roster(side: Side): readonly RosterEntry[] {
    return this[side].map(({ entry }) => entry);
  }

  #add({ player, name, position }: Appearance, roster: RosterRecord | undefined, side: Person[]): void {
    if (this.#keys.has(player)) return;
    this.#ids.push(player);
    const key = this.#ids.length;
    this.#keys.set(player, key);
    const field: FieldPosition | undefined = FIELD_POSITIONS[position - 1];
    side.push({
      id: player,
      throws: roster?.throws ?? 'R',
      entry: {
        player: key,
        name: name === '' ? `${roster?.first ?? ''} ${roster?.last ?? player}`.trim() : name,
        bats: HANDS[roster?.bats ?? 'R'] ?? 'R',
        throws: (roster?.throws === 'L' ? 'L' : 'R') satisfies Hand,
        positions: field === undefined ? [] : [field],
        cardHash: null,
        cardset: null,
      },
    });
  }
}
