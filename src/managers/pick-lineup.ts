import { assert, defined } from '@/shared/assert';
import type { Hand } from '@/game/abilities';
import type { LineupCard, LineupSlot, PlayerKey, RosterEntry } from '@/game/lineup';
import type { FieldPosition, Position } from '@/game/positions';
import type { GameRules } from '@/game/rules';
import type { Table } from '@/game/table';
import { fieldingCost } from './fielding-value';
import { battingValue, pitchingValue, type CardValue } from './player-value';

/** Plate appearances a game of one place in the order that read the batter's own card. */
const OWN_READS = 2.1;

/** Keeps a man away from a position he is not rated at while anyone else can play there. */
const STRANGER = 20;

const FIELD: readonly FieldPosition[] = ['C', 'SS', 'CF', '2B', '3B', 'RF', 'LF', '1B'];

interface Candidate {
  readonly player: PlayerKey;
  readonly value: CardValue;
  /** Runs a game he adds at each place of `places`. */
  readonly worth: readonly number[];
}

/**
 * The strongest lineup card of a roster: the starter who gives least away, the fielders whose bats and gloves add up to
 * most, the best hitters up; a pitcher who has to bat bats ninth. Ties go to the lower key, so a roster has one card.
 * `tired` starters are passed over while there are rested ones; with `versus` the bats are weighed against starters of
 * that hand only.
 */
export function pickLineup(
  roster: readonly RosterEntry[],
  table: Table,
  rules: GameRules,
  tired: readonly PlayerKey[] = [],
  versus: Hand | null = null,
): LineupCard {
  const entries = roster.toSorted((one, other) => one.player - other.player);
  const ranked = rankStarters(entries, table);
  const rested = ranked.find(({ player, role }) => role === 0 && !tired.includes(player));
  const pitcher = defined(rested ?? ranked[0], 'pitcher').player;
  const others = entries.filter((entry) => entry.player !== pitcher);
  // A roster of nine plays without the hitter that the rules would allow.
  const hasHitter = rules.designatedHitter && others.length > FIELD.length;
  const places: readonly Position[] = hasHitter ? [...FIELD, 'DH'] : FIELD;
  const fielders = others.filter((entry) => !entry.positions.includes('P'));
  const chosen = assign(
    (fielders.length >= places.length ? fielders : others).map((entry) =>
      candidate(entry, places, entries, table, versus),
    ),
    places.length,
  );
  const order = battingOrder(chosen.map((man) => man.value));
  const slots: LineupSlot[] = order.map((place, at) => ({
    player: defined(chosen[place], 'batter').player,
    position: defined(places[place], 'position'),
    battingOrder: at + 1,
  }));
  return [...slots, { player: pitcher, position: 'P', battingOrder: hasHitter ? null : 9 }];
}

interface Ranked {
  readonly player: PlayerKey;
  /** 0 starts, 1 relieves, 2 is no pitcher. */
  readonly role: number;
}

/** Everyone as a starting pitcher, best first: starters, then relievers, then whoever is left. */
function rankStarters(roster: readonly RosterEntry[], table: Table): readonly Ranked[] {
  const rank = roster.map(({ player, positions }) => {
    const { pitching } = table.abilities(player);
    const role = !positions.includes('P') ? 2 : (pitching?.starter ?? null) === null ? 1 : 0;
    const given = pitching === null ? 0 : (pitchingValue(table, player, roster)?.runs ?? 0);
    // An inning more from a starter is worth about as much as .01 run a plate appearance less.
    return { player, role, cost: given - 0.01 * (pitching?.starter ?? 0) };
  });
  return rank.toSorted((a, b) => a.role - b.role || a.cost - b.cost || a.player - b.player);
}

function candidate(
  entry: RosterEntry,
  places: readonly Position[],
  roster: readonly RosterEntry[],
  table: Table,
  versus: Hand | null,
): Candidate {
  const value = battingValue(table, entry.player, roster, versus);
  const abilities = table.abilities(entry.player);
  const batting = value.runs * OWN_READS;
  const worth = places.map((place) => {
    if (place === 'DH' || place === 'P') return batting;
    return batting - fieldingCost(abilities, place) - (entry.positions.includes(place) ? 0 : STRANGER);
  });
  return { player: entry.player, value, worth };
}

/** One man for each place so that the sum of worths is greatest: exact, over the sets of places already filled. */
function assign(men: readonly Candidate[], places: number): readonly Candidate[] {
  assert(men.length >= places, `${men.length} men for ${places} places`);
  const full = (1 << places) - 1;
  let best: (readonly [worth: number, taken: readonly (Candidate | null)[]] | null)[] = Array.from(
    { length: full + 1 },
    () => null,
  );
  best[0] = [0, Array.from({ length: places }, () => null)];
  for (const man of men) {
    const next = best.slice();
    for (let filled = 0; filled < full; filled++) {
      const sofar = best[filled];
      if (sofar === null || sofar === undefined) continue;
      for (let place = 0; place < places; place++) {
        const set = filled | (1 << place);
        if (set === filled) continue;
        const worth = sofar[0] + (man.worth[place] ?? 0);
        if (worth > (next[set]?.[0] ?? -Infinity)) next[set] = [worth, sofar[1].with(place, man)];
      }
    }
    best = next;
  }
  return defined(best[full], 'assignment')[1].map((man) => defined(man, 'man at every place'));
}

/**
 * Indices in batting order: one who gets on leads off, the best bat second, the next fourth, third, fifth, and so down.
 */
function battingOrder(values: readonly CardValue[]): readonly number[] {
  const byRuns = values.map((_, i) => i).toSorted((a, b) => (values[b]?.runs ?? 0) - (values[a]?.runs ?? 0) || a - b);
  const taken = new Set<number>();
  const take = (pool: readonly number[], score: (value: CardValue) => number): number => {
    const free = pool.filter((i) => !taken.has(i));
    const best = free.reduce((top, i) => (score(at(values, i)) > score(at(values, top)) ? i : top), at(free, 0));
    taken.add(best);
    return best;
  };
  const second = take(byRuns, (value) => value.runs);
  const first = take(byRuns.slice(0, 5), (value) => value.onBase);
  const fourth = take(byRuns.slice(0, 5), (value) => value.bases);
  const rest = byRuns.filter((i) => !taken.has(i));
  return [first, second, at(rest, 0), fourth, ...rest.slice(1)];
}

const at = <T>(list: readonly T[], index: number): T => defined(list[index], `entry ${index}`);
