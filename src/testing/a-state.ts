import type { BattingHand, Hand } from '@/game/abilities';
import type { BaseCode, Runners } from '@/game/bases';
import type { LineupPlayer, RosterEntry } from '@/game/lineup';
import type { Mound } from '@/game/mound';
import type { Half, Score } from '@/game/play';
import type { FieldPosition, Position } from '@/game/positions';
import { STANDARD_RULES, type GameRules } from '@/game/rules';
import type { GameState, TeamState } from '@/game/state';

const EIGHT: readonly FieldPosition[] = ['C', '1B', '2B', '3B', 'SS', 'LF', 'CF', 'RF'];
const NINE: readonly Position[] = [...EIGHT, 'DH'];

interface Hands {
  readonly bats?: BattingHand;
  readonly throws?: Hand;
}

const aMan = (lineupId: number, position: Position, battingOrder: number | null, hands: Hands): LineupPlayer => ({
  lineupId,
  player: 100 + lineupId,
  name: `Man ${lineupId}`,
  bats: hands.bats ?? 'R',
  throws: hands.throws ?? 'R',
  position,
  played: [position],
  battingOrder,
  active: true,
  starter: true,
  replaced: null,
  enteredInning: 1,
  enteredAfterPlay: 0,
  hurt: false,
});

/** The positions a man of the bench is rated at. */
type BenchMan = readonly FieldPosition[];

interface TeamOptions {
  readonly hands: Hands;
  readonly hasHitter: boolean;
  readonly bench: readonly BenchMan[] | undefined;
  readonly mound: Partial<Mound> | undefined;
}

/**
 * A team whose batting order is catcher, first, second, third base, shortstop, left, centre, right field and designated
 * hitter, or the pitcher. Lineup ids are `first + 1` to `first + 9` in that order and `first + 10` for the pitcher; player
 * keys 100 more, and on from 111 or 131 for the men of the bench (`Sub 111`).
 */
function aTeam(name: string, first: number, { hands, hasHitter, bench, mound }: TeamOptions): TeamState {
  const batters = (hasHitter ? NINE : EIGHT).map((position, index) =>
    aMan(first + index + 1, position, index + 1, hands),
  );
  const lineup = [...batters, aMan(first + 10, 'P', hasHitter ? null : 9, hands)];
  return {
    teamId: first,
    name,
    abbreviation: name.slice(0, 3).toUpperCase(),
    computer: null,
    seated: true,
    roster: bench === undefined ? [] : [...lineup.map(starterEntry), ...benchEntries(bench, 111 + first, hands)],
    rosterSeq: 0,
    submitted: null,
    lineup,
    nextBatter: 1,
    designatedHitter: hasHitter,
    mound: {
      pitcher: first + 10,
      role: 'starter',
      outs: 0,
      batters: 0,
      reached: [0, 0, 0],
      runsInInning: 0,
      endedHalf: false,
      tired: false,
      ...mound,
    },
  };
}

const anEntry = (player: number, name: string, positions: BenchMan, hands: Hands): RosterEntry => ({
  player,
  name,
  bats: hands.bats ?? 'R',
  throws: hands.throws ?? 'R',
  positions,
  cardHash: null,
  cardset: null,
});

/** A starter is rated where he plays, the designated hitter nowhere. */
const starterEntry = ({ player, name, position, bats, throws }: LineupPlayer): RosterEntry =>
  anEntry(player, name, position === 'DH' || position === 'PH' || position === 'PR' ? [] : [position], {
    bats,
    throws,
  });

const benchEntries = (bench: readonly BenchMan[], first: number, hands: Hands): readonly RosterEntry[] =>
  bench.map((positions, index) => anEntry(first + index, `Sub ${first + index}`, positions, hands));

/** The away pitcher and the home pitcher of `aState`. */
export const AWAY_PITCHER = 10;
export const HOME_PITCHER = 30;

interface StateOptions {
  readonly inning?: number;
  readonly half?: Half;
  readonly outs?: number;
  /** Bases that are occupied; the men are places 7, 8 and 9 of the order, on third, second and first. */
  readonly bases?: BaseCode;
  readonly score?: Score;
  readonly rules?: Partial<GameRules>;
  readonly batters?: Hands;
  readonly pitchers?: Hands;
  /** Charged with every runner; the pitcher on the mound where it is not said. */
  readonly chargedTo?: Runners;
  /** False: the pitcher bats ninth. */
  readonly hitter?: boolean;
  /** What the men on each team's bench are rated at; without it there are no rosters. */
  readonly bench?: readonly BenchMan[];
  /** What both pitchers have done. */
  readonly mound?: Partial<Mound>;
}

/**
 * A game in progress with decisions due. Away men have lineup ids 1–10, home men 21–30; the leadoff man is at bat and
 * the last men of the order are on base.
 */
export function aState(options: StateOptions = {}): GameState {
  const { inning = 1, half = 'top', outs = 0, bases = 0, score = { away: 0, home: 0 } } = options;
  const batting = half === 'top' ? 0 : 20;
  const pitcher = half === 'top' ? HOME_PITCHER : AWAY_PITCHER;
  const { bench, mound } = options;
  const hasHitter = options.hitter ?? true;
  const on = (base: number, order: number): number | null => ((bases & base) === 0 ? null : batting + order);
  const runners: Runners = [on(1, hasHitter ? 9 : 10), on(2, 8), on(4, 7)];
  const awayHands = (half === 'top' ? options.batters : options.pitchers) ?? {};
  const homeHands = (half === 'top' ? options.pitchers : options.batters) ?? {};
  return {
    gameId: 'game',
    league: 'pd',
    rules: { ...STANDARD_RULES, ...options.rules },
    status: 'active',
    endReason: null,
    winner: null,
    away: aTeam('Aways', 0, { hands: awayHands, hasHitter, bench, mound }),
    home: aTeam('Homes', 20, { hands: homeHands, hasHitter, bench, mound }),
    phase: { type: 'decisions', defense: null, offense: null },
    inning,
    half,
    outs,
    score,
    line: { away: [score.away], home: [score.home] },
    runners,
    runnersChargedTo: options.chargedTo ?? [
      runners[0] === null ? null : pitcher,
      runners[1] === null ? null : pitcher,
      runners[2] === null ? null : pitcher,
    ],
    dice: { epoch: 1, commitment: null, nonces: [], next: 0 },
    playCount: 0,
    lastPlay: null,
    pace: null,
    charts: null,
    stopAsked: null,
    revisionAsked: null,
    seq: 10,
  };
}
