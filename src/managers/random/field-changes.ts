import type { LineupPlayer, RosterEntry } from '@/game/lineup';
import type { Side } from '@/game/play';
import { FIELD_POSITIONS, type LineupPosition } from '@/game/positions';
import type { GameState } from '@/game/state';
import { benchOf } from '@/game/substitute/bench';
import type { LineupChange } from '@/game/substitution';
import type { Rng } from '@/shared/rng';
import { enter, manAt, place } from './changes';
import { pick, shuffled } from './lots';

type Draw = (state: GameState, side: Side, rng: Rng) => readonly LineupChange[] | null;

const bench = (state: GameState, side: Side, rng: Rng): readonly RosterEntry[] => shuffled(rng, benchOf(state[side]));

const fielders = (state: GameState, side: Side): readonly LineupPlayer[] =>
  state[side].lineup.filter((man) => man.active && man.position !== 'P' && man.position !== 'DH');

/** The first who is rated at a position. */
function rated(entries: readonly RosterEntry[], position: LineupPosition): RosterEntry | undefined {
  const known = FIELD_POSITIONS.find((one) => one === position);
  return known === undefined ? undefined : entries.find((entry) => entry.positions.includes(known));
}

const newPitcher: Draw = (state, side, rng) => {
  const entries = bench(state, side, rng);
  const entry = rated(entries, 'P') ?? entries[0];
  const pitcher = manAt(state, side, 'P');
  return entry === undefined || pitcher === undefined ? null : [enter(entry.player, pitcher, 'P')];
};

const newFielder: Draw = (state, side, rng) => {
  const man = pick(rng, fielders(state, side));
  const entries = bench(state, side, rng);
  const entry = rated(entries, man.position) ?? entries[0];
  return entry === undefined ? null : [enter(entry.player, man, man.position)];
};

const exchange: Draw = (state, side, rng) => {
  const [one, other] = shuffled(rng, fielders(state, side));
  if (one === undefined || other === undefined) return null;
  return [place(one, other.position), place(other, one.position)];
};

/** Pitcher and fielder come in together, each in the other's place of the order. */
const doubleSwitch: Draw = (state, side, rng) => {
  const man = pick(rng, fielders(state, side));
  const entries = bench(state, side, rng);
  const pitcher = manAt(state, side, 'P');
  const reliever = rated(entries, 'P');
  const fielder = rated(
    entries.filter((entry) => entry !== reliever),
    man.position,
  );
  if (reliever === undefined || fielder === undefined || pitcher === undefined) return null;
  return [
    enter(reliever.player, pitcher, 'P', man.battingOrder),
    enter(fielder.player, man, man.position, pitcher.battingOrder),
  ];
};

/** The designated hitter takes a position, and the pitcher the place of the man who leaves. */
const hitterFields: Draw = (state, side, rng) => {
  const man = pick(rng, fielders(state, side));
  const hitter = manAt(state, side, 'DH');
  const pitcher = manAt(state, side, 'P');
  if (hitter === undefined || pitcher === undefined) return null;
  return [
    { type: 'leave', lineupId: man.lineupId },
    place(hitter, man.position),
    place(pitcher, 'P', man.battingOrder),
  ];
};

/** The pitcher goes into the field; with a designated hitter the pitchers come into the order. */
const pitcherFields: Draw = (state, side, rng) => {
  const man = pick(rng, fielders(state, side));
  const entries = bench(state, side, rng);
  const entry = rated(entries, 'P') ?? entries[0];
  const pitcher = manAt(state, side, 'P');
  const hitter = manAt(state, side, 'DH');
  if (entry === undefined || pitcher === undefined) return null;
  const reliever = enter(entry.player, man, 'P', man.battingOrder);
  if (hitter === undefined) return [reliever, place(pitcher, man.position)];
  return [reliever, place(pitcher, man.position, hitter.battingOrder), { type: 'leave', lineupId: hitter.lineupId }];
};

/** What a side in the field may think of; pitchers are changed most. */
export const IN_THE_FIELD: readonly Draw[] = [
  newPitcher,
  newPitcher,
  newFielder,
  exchange,
  doubleSwitch,
  hitterFields,
  pitcherFields,
];
