import type { LineupId, LineupPlayer } from '@/game/lineup';
import { POSITIONS, type LineupPosition, type Position } from '@/game/positions';
import type { TeamState } from '@/game/state';
import type { LineupChange } from '@/game/substitution';
import { emptySheet, pitchersRow, swapMen, swapPositions, type Slots } from './change-sheet';
import type { SheetSlot } from './sheet';
import { applyOperation, type SheetOperation } from './sheet-operation';

const asPosition = (position: LineupPosition): Position | null => POSITIONS.find((one) => one === position) ?? null;

/** The lineup of a team in a game as a sheet; a pinch hitter or runner has no position yet. */
export function sheetInGame({ lineup }: Pick<TeamState, 'lineup'>): Slots {
  return sheetAfter({ lineup }, []);
}

/**
 * An operation during a game: nobody changes his place in the order but men who are about to come in. Where the designated
 * hitter is lost by it, the pitcher takes the place in the order that becomes free.
 */
export function applyInGame(slots: Slots, operation: SheetOperation): Slots {
  if (operation.type === 'setPosition') {
    const holder = slots.findIndex((slot) => slot.position === operation.position);
    return holder === -1 || operation.position === null
      ? applyOperation(slots, operation)
      : tradePositions(slots, operation.at, holder);
  }
  if (operation.type === 'swapPositions') return tradePositions(slots, operation.a, operation.b);
  if (operation.type === 'replace') {
    const { at, player } = operation;
    const already = slots.findIndex((slot) => slot.player === player);
    // Only a starter may be pitcher and designated hitter in one.
    if (already !== -1 && slots[at]?.player !== player) return swapMen(slots, at, already);
  }
  return applyOperation(slots, operation);
}

function tradePositions(slots: Slots, a: number, b: number): Slots {
  const row = pitchersRow(slots);
  if (a === b || slots[a] === undefined || slots[b] === undefined) return slots;
  if (row !== -1 && (a === row || b === row)) return toTheMound(slots, a === row ? b : a, row);
  const hitter = [a, b].find((at) => slots[at]?.position === 'DH');
  if (hitter === undefined || row === -1) return swapPositions(slots, a, b);
  return hitterTakesField(slots, hitter, hitter === a ? b : a, row);
}

/** The designated hitter takes the position of a fielder, who leaves; the pitcher bats in that man's place. */
function hitterTakesField(slots: Slots, hitter: number, fielder: number, row: number): Slots {
  const position = slots[fielder]?.position ?? null;
  const pitcher = slots[row]?.player ?? null;
  return slots.flatMap((slot, at) => {
    if (at === row) return [];
    if (at === hitter) return [{ ...slot, position }];
    return [at === fielder ? { ...slot, player: pitcher, position: 'P' } : slot];
  });
}

/** A man of the order goes to the mound; the pitcher takes his position and bats for the designated hitter, who leaves. */
function toTheMound(slots: Slots, from: number, row: number): Slots {
  const position = slots[from]?.position ?? null;
  const pitcher = slots[row]?.player ?? null;
  return slots.flatMap((slot, at) => {
    if (at === row) return [];
    if (at === from) return [{ ...slot, position: 'P' }];
    return [slot.position === 'DH' ? { ...slot, player: pitcher, position } : slot];
  });
}

/** Indices of places whose man is about to come in: these may trade places in the order before they do. */
export const newcomers = (now: Slots, slots: Slots): readonly number[] =>
  slots.flatMap((slot, at) =>
    slot.player !== null && !now.some((before) => before.player === slot.player) ? [at] : [],
  );

/** The changes that lead from the lineup of a team to a sheet; `judgeChanges` has the last word about them. */
export function changesInGame(team: Pick<TeamState, 'lineup'>, slots: Slots): readonly LineupChange[] {
  const active = team.lineup.filter((man) => man.active);
  const used = new Set<LineupId>();
  const take = (fits: (man: LineupPlayer) => boolean): LineupPlayer | null => {
    const man = active.find((one) => !used.has(one.lineupId) && fits(one));
    if (man !== undefined) used.add(man.lineupId);
    return man ?? null;
  };
  // Who stays in his place first: a two-way starter is there twice.
  const same = slots.map(({ player, battingOrder }) =>
    take((man) => man.player === player && man.battingOrder === battingOrder),
  );
  const stays = slots.map(({ player }, at) => same[at] ?? take((man) => man.player === player));
  const gone = active.filter((man) => !used.has(man.lineupId));
  // A newcomer comes in for the man at his position, in a double switch too; else for the man of his place, else for anyone.
  const isNew = slots.map(({ player }, at) => player !== null && stays[at] === null);
  const passes: readonly ((man: LineupPlayer, slot: SheetSlot) => boolean)[] = [
    (man, { position }) => man.position === position,
    (man, { battingOrder }) => man.battingOrder === battingOrder,
    () => true,
  ];
  const replaced: (LineupPlayer | null)[] = slots.map(() => null);
  for (const fits of passes) {
    for (const [at, slot] of slots.entries()) {
      if (isNew[at] === true) replaced[at] ??= take((man) => fits(man, slot));
    }
  }
  const leaving = gone.filter((man) => !replaced.includes(man));
  return [
    ...leaving.map((man): LineupChange => ({ type: 'leave', lineupId: man.lineupId })),
    ...slots.flatMap(({ player, position, battingOrder }, at): readonly LineupChange[] => {
      const stay = stays[at] ?? null;
      const instead = replaced[at] ?? null;
      if (player === null) return [];
      if (stay === null) {
        if (instead === null) return [];
        return [
          { type: 'enter', player, replaces: instead.lineupId, position: position ?? instead.position, battingOrder },
        ];
      }
      const where = position ?? stay.position;
      if (where === stay.position && battingOrder === stay.battingOrder) return [];
      return [{ type: 'move', lineupId: stay.lineupId, position: where, battingOrder }];
    }),
  ];
}

/** The sheet to which changes lead that came from elsewhere. */
export function sheetAfter(team: Pick<TeamState, 'lineup'>, changes: readonly LineupChange[]): Slots {
  const places = new Map<LineupId, SheetSlot>();
  for (const man of team.lineup) {
    if (!man.active) continue;
    places.set(man.lineupId, {
      battingOrder: man.battingOrder,
      player: man.player,
      position: asPosition(man.position),
    });
  }
  const comers: SheetSlot[] = [];
  for (const change of changes) {
    const id = change.type === 'enter' ? change.replaces : change.lineupId;
    const before = places.get(id);
    if (change.type === 'move' && before !== undefined) {
      places.set(id, { ...before, battingOrder: change.battingOrder, position: asPosition(change.position) });
    } else places.delete(id);
    if (change.type !== 'enter') continue;
    const { battingOrder, player, position } = change;
    comers.push({ battingOrder, player, position: asPosition(position) });
  }
  const men = [...places.values(), ...comers];
  return emptySheet(men.some((man) => man.battingOrder === null)).map(
    (empty) => men.find(({ battingOrder }) => battingOrder === empty.battingOrder) ?? empty,
  );
}
