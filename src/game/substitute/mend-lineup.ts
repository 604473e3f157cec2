import type { LineupPlayer, RosterEntry } from '../lineup';
import type { Side } from '../play';
import { FIELD_POSITIONS, type LineupPosition } from '../positions';
import { fieldingSide } from '../queries';
import type { GameState, TeamState } from '../state';
import type { LineupChange } from '../substitution';
import { benchOf } from './bench';
import { asField } from './eligible';
import { judgeChanges } from './judge-changes';

/** A place that has to be filled, and whose it was: he stays in it or a man from the bench comes in for him. */
interface Seat {
  readonly man: LineupPlayer;
  readonly mayStay: boolean;
  /** The designated hitter on his way into the field. */
  readonly isHitter: boolean;
}

/** What has to be settled: as many positions as seats, and changes that go with it. */
interface Plan {
  readonly seats: readonly Seat[];
  readonly positions: readonly LineupPosition[];
  readonly also: readonly LineupChange[];
}

/**
 * Changes that mend a side's lineup (phase `positions`): men without a position get one they are rated at where that is
 * possible, hurt men are replaced, with an empty bench by way of the designated hitter. Legal whenever nine men are left
 * who can play; null when nothing has to be mended or nothing can be done.
 */
export function mendLineup(state: GameState, side: Side): readonly LineupChange[] | null {
  const team = state[side];
  const bench = benchOf(team);
  for (const plan of plansOf(state, side)) {
    for (let unrated = 0; unrated <= plan.positions.length; unrated++) {
      for (const changes of fillings(plan, bench, unrated, team)) {
        if (judgeChanges(state, side, changes).ok) return changes;
      }
    }
  }
  return null;
}

function* plansOf(state: GameState, side: Side): Generator<Plan> {
  const isFielding = side === fieldingSide(state);
  const active = state[side].lineup.filter((man) => man.active);
  const hurt = active.filter((man) => man.hurt);
  const loose = active.filter((man) => isFielding && !man.hurt && (man.position === 'PH' || man.position === 'PR'));
  if (hurt.length + loose.length === 0) return;
  const empty = FIELD_POSITIONS.filter((position) => !active.some((man) => man.position === position));
  const isLoose = ({ position }: LineupPlayer): boolean => position === 'PH' || position === 'PR';
  const theirs = (men: readonly LineupPlayer[]): LineupPosition[] =>
    men.filter((man) => !(isFielding && isLoose(man))).map((man) => man.position);
  const seats = [
    ...hurt.map((man) => ({ man, mayStay: false, isHitter: false })),
    ...loose.map((man) => ({ man, mayStay: true, isHitter: false })),
  ];
  yield { seats, positions: [...theirs(hurt), ...(isFielding ? empty : [])], also: [] };
  const hitter = active.find((man) => man.position === 'DH');
  const pitcher = active.find((man) => man.position === 'P');
  if (hitter === undefined || pitcher === undefined) return;
  if (hitter.hurt && pitcher.hurt) {
    // A two-way starter: one man comes in for both, pitches and bats.
    const also: readonly LineupChange[] = [{ type: 'leave', lineupId: pitcher.lineupId }];
    const seat = { man: hitter, mayStay: false, isHitter: false };
    const others = seats.filter(({ man }) => man !== hitter && man !== pitcher);
    yield { seats: [...others, seat], positions: [...(isFielding ? empty : []), 'P'], also };
  }
  for (const man of hurt) {
    // He goes and nobody comes in for him: the hitter takes a position, the pitcher a place in the order.
    const leave: LineupChange = { type: 'leave', lineupId: man.lineupId };
    const bats: LineupChange = {
      type: 'move',
      lineupId: pitcher.lineupId,
      position: 'P',
      battingOrder: man.battingOrder,
    };
    const rest = seats.filter((seat) => seat.man !== man);
    const others = hurt.filter((one) => one !== man);
    const fielders = [...theirs(others), ...(isFielding ? empty : [])];
    if (man === hitter) yield { seats: rest, positions: fielders, also: [leave, bats] };
    else {
      const his = asField(man.position);
      const field: readonly LineupPosition[] = his === null ? (isFielding ? [] : empty.slice(0, 1)) : [his];
      const also = man === pitcher ? [leave] : [leave, bats];
      yield {
        seats: [...rest, { man: hitter, mayStay: true, isHitter: true }],
        positions: [...field, ...fielders],
        also,
      };
    }
  }
}

/** Ways to fill the seats with so many men where they are not rated, likely ones first. */
function* fillings(plan: Plan, bench: readonly RosterEntry[], unrated: number, team: TeamState): Fillings {
  const [position, ...positions] = plan.positions;
  if (position === undefined) {
    if (plan.seats.length === 0 && unrated === 0) yield plan.also;
    return;
  }
  for (const { seat, entry, isRated } of comers(plan.seats, bench, position, team)) {
    if (!isRated && unrated === 0) continue;
    const seats = plan.seats.filter((one) => one !== seat);
    const { battingOrder, lineupId } = seat.man;
    const change: LineupChange =
      entry === null
        ? { type: 'move', lineupId, position, battingOrder }
        : { type: 'enter', player: entry.player, replaces: lineupId, position, battingOrder };
    const also = [...plan.also, change];
    const left = bench.filter((one) => one !== entry);
    yield* fillings({ seats, positions, also }, left, isRated ? unrated : unrated - 1, team);
  }
}
type Fillings = Generator<readonly LineupChange[]>;

/** One way to fill a position: the man of a seat stays (null), or one from the bench takes his place. */
interface Comer {
  readonly seat: Seat;
  readonly entry: RosterEntry | null;
  readonly isRated: boolean;
}

/** Of men who are not rated these many are as good as all. */
const ENOUGH = 2;

function comers(
  seats: readonly Seat[],
  bench: readonly RosterEntry[],
  position: LineupPosition,
  team: TeamState,
): readonly Comer[] {
  const field = asField(position);
  const isRated = (entry: RosterEntry | undefined): boolean =>
    field === null || entry?.positions.includes(field) === true;
  // Pitchers are kept for the mound.
  const hitters = bench.filter((entry) => !entry.positions.includes('P'));
  const pitchers = bench.filter((entry) => entry.positions.includes('P'));
  const sorted = position === 'P' ? [...pitchers, ...hitters] : [...hitters, ...pitchers];
  const entries = [...sorted.filter(isRated), ...sorted.filter((entry) => !isRated(entry)).slice(0, ENOUGH)];
  // A man's own position first: a hurt one is replaced where he stood.
  const ownFirst = [
    ...seats.filter(({ man }) => man.position === position),
    ...seats.filter(({ man }) => man.position !== position),
  ];
  const all = ownFirst.flatMap((seat): Comer[] => {
    const { player } = seat.man;
    const stays = seat.mayStay && field !== null;
    return [
      ...(stays ? [{ seat, entry: null, isRated: isRated(team.roster.find((entry) => entry.player === player)) }] : []),
      ...(seat.isHitter ? [] : entries.map((entry) => ({ seat, entry, isRated: isRated(entry) }))),
    ];
  });
  return [...all.filter((comer) => comer.isRated), ...all.filter((comer) => !comer.isRated)];
}
