import type { LineupId, LineupPlayer, PlayerKey, RosterEntry } from '@/game/lineup';
import type { Side } from '@/game/play';
import { FIELD_POSITIONS, type LineupPosition, type Position } from '@/game/positions';
import { battingSide } from '@/game/queries';
import type { GameState } from '@/game/state';
import { benchOf } from '@/game/substitute/bench';
import type { LineupChange } from '@/game/substitution';

/** Someone who can be put somewhere: a man in the game, or one from the bench. */
export type Man = { readonly in: LineupId } | { readonly bench: PlayerKey };

export const sameMan = (one: Man | null, other: Man | null): boolean =>
  one !== null && other !== null && manKey(one) === manKey(other);
export const manKey = (man: Man): string => ('in' in man ? `in ${man.in}` : `bench ${man.bench}`);

/** A lineup being rearranged: who stands where, who has no place yet, and whether two newcomers trade places in the order. */
export interface Draft {
  readonly at: Readonly<Partial<Record<Position, Man>>>;
  /** Pinch hitters and runners who have no position. */
  readonly loose: readonly Man[];
  readonly crossed: boolean;
}

export const PLACES: readonly Position[] = [...FIELD_POSITIONS, 'DH'];

/** The lineup as it is. */
export function draftOf(state: GameState, side: Side): Draft {
  const at: Partial<Record<Position, Man>> = {};
  const loose: Man[] = [];
  for (const man of state[side].lineup) {
    if (!man.active) continue;
    const place = PLACES.find((position) => position === man.position);
    if (place === undefined) loose.push({ in: man.lineupId });
    else at[place] = { in: man.lineupId };
  }
  return { at, loose, crossed: false };
}

/** Puts a man on a place; whoever stood there takes the place that the man leaves, or none. */
export function put(draft: Draft, man: Man, place: Position): Draft {
  const from = PLACES.find((position) => sameMan(draft.at[position] ?? null, man));
  const there = draft.at[place];
  const at: Partial<Record<Position, Man>> = { ...draft.at, [place]: man };
  if (from !== undefined) {
    if (there === undefined || from === 'DH') delete at[from];
    else at[from] = there;
  }
  return { ...draft, at, loose: draft.loose.filter((one) => !sameMan(one, man)) };
}

/** The changes that lead from the lineup as it is to the draft. */
export function changesOf(state: GameState, side: Side, draft: Draft): readonly LineupChange[] {
  const active = state[side].lineup.filter((man) => man.active);
  const placed = PLACES.flatMap((place) => {
    const man = draft.at[place];
    return man === undefined ? [] : [{ place, man }];
  });
  const stays = new Set(placed.flatMap(({ man }) => ('in' in man ? [man.in] : [])));
  const loose = new Set(draft.loose.flatMap((man) => ('in' in man ? [man.in] : [])));
  const out = active.filter((man) => !stays.has(man.lineupId) && !loose.has(man.lineupId));
  const comers = placed.flatMap(({ place, man }) => ('bench' in man ? [{ place, player: man.bench }] : []));
  const pairs = paired(comers, out, draft.crossed);
  const leaving = out.filter((man) => !pairs.some((pair) => pair.man === man));
  // A place in the order that nobody takes falls to the pitcher: the designated hitter is lost.
  const free = leaving.map((man) => man.battingOrder).find((order) => order !== null) ?? null;
  const slotOf = (place: Position, own: number | null): number | null => (place === 'P' && own === null ? free : own);
  return [
    ...leaving.map((man): LineupChange => ({ type: 'leave', lineupId: man.lineupId })),
    ...pairs.map(({ place, player, man, battingOrder }): LineupChange => ({
      type: 'enter',
      player,
      replaces: man.lineupId,
      position: place,
      battingOrder: slotOf(place, battingOrder),
    })),
    ...placed.flatMap(({ place, man }): LineupChange[] => {
      if (!('in' in man)) return [];
      const before = active.find((one) => one.lineupId === man.in);
      if (before === undefined) return [];
      const battingOrder = slotOf(place, before.battingOrder);
      if (before.position === place && before.battingOrder === battingOrder) return [];
      return [{ type: 'move', lineupId: man.in, position: place, battingOrder }];
    }),
  ];
}

interface Pair {
  readonly place: Position;
  readonly player: PlayerKey;
  readonly man: LineupPlayer;
  readonly battingOrder: number | null;
}

/** Newcomers take the place of the man at their position, else of the next who leaves; crossed, each takes the other's. */
function paired(
  comers: readonly { readonly place: Position; readonly player: PlayerKey }[],
  out: readonly LineupPlayer[],
  crossed: boolean,
): readonly Pair[] {
  const left = [...out];
  const take = (wanted: (man: LineupPlayer) => boolean): LineupPlayer | undefined => {
    const index = left.findIndex(wanted);
    return index === -1 ? undefined : left.splice(index, 1)[0];
  };
  const first = comers.map((comer) => ({ comer, man: take((man) => man.position === comer.place) }));
  const pairs = first.flatMap(({ comer, man }): Pair[] => {
    const replaced = man ?? take(() => true);
    return replaced === undefined ? [] : [{ ...comer, man: replaced, battingOrder: replaced.battingOrder }];
  });
  if (!crossed || pairs.length < 2) return pairs;
  const orders = pairs.map((pair) => pair.battingOrder);
  return pairs.map((pair, i) => ({ ...pair, battingOrder: orders[(i + 1) % orders.length] ?? null }));
}

/** How many come in from the bench. */
export const comersIn = (draft: Draft): number =>
  PLACES.filter((place) => {
    const man = draft.at[place];
    return man !== undefined && 'bench' in man;
  }).length;

/** A pinch hitter or runner for a man at bat or on base. */
export function pinch(state: GameState, side: Side, man: LineupPlayer, player: PlayerKey): readonly LineupChange[] {
  const how: LineupPosition = state.runners.includes(man.lineupId) ? 'PR' : 'PH';
  const position = man.position === 'DH' ? 'DH' : how;
  return side === battingSide(state)
    ? [{ type: 'enter', player, replaces: man.lineupId, position, battingOrder: man.battingOrder }]
    : [];
}

/** Bench men who are not in the draft yet: those rated at a place first, pitchers last unless one is wanted. */
export function benchFor(state: GameState, side: Side, draft: Draft, place: Position | null): readonly RosterEntry[] {
  const used = new Set(
    PLACES.flatMap((one) => {
      const man = draft.at[one];
      return man !== undefined && 'bench' in man ? [man.bench] : [];
    }),
  );
  const rank = ({ positions }: RosterEntry): number => {
    const field = FIELD_POSITIONS.find((one) => one === place);
    if (field !== undefined && positions.includes(field)) return 0;
    return positions.includes('P') ? 2 : 1;
  };
  return benchOf(state[side])
    .filter((entry) => !used.has(entry.player))
    .toSorted((one, other) => rank(one) - rank(other));
}
