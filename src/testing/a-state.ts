import type { BattingHand, Hand } from '@/game/abilities';
import type { BaseCode, Runners } from '@/game/bases';
import type { LineupPlayer } from '@/game/lineup';
import type { Half, Score } from '@/game/play';
import type { Position } from '@/game/positions';
import { STANDARD_RULES, type GameRules } from '@/game/rules';
import type { GameState, TeamState } from '@/game/state';

const NINE: readonly Position[] = ['C', '1B', '2B', '3B', 'SS', 'LF', 'CF', 'RF', 'DH'];

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

/**
 * A team whose batting order is catcher, first, second, third base, shortstop, left, centre, right field and designated
 * hitter. Lineup ids are `first + 1` to `first + 9` in that order and `first + 10` for the pitcher; player keys 100 more.
 */
function aTeam(name: string, first: number, hands: Hands): TeamState {
  const batters = NINE.map((position, index) => aMan(first + index + 1, position, index + 1, hands));
  return {
    teamId: first,
    name,
    abbreviation: name.slice(0, 3).toUpperCase(),
    computer: null,
    seated: true,
    roster: [],
    submitted: null,
    lineup: [...batters, aMan(first + 10, 'P', null, hands)],
    nextBatter: 1,
    designatedHitter: true,
    mound: {
      pitcher: first + 10,
      role: 'starter',
      outs: 0,
      batters: 0,
      reached: [0, 0, 0],
      runsInInning: 0,
      endedHalf: false,
      tired: false,
    },
  };
}

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
}

/**
 * A game in progress with decisions due. Away men have lineup ids 1–10, home men 21–30; the leadoff man is at bat and
 * the last men of the order are on base.
 */
export function aState(options: StateOptions = {}): GameState {
  const { inning = 1, half = 'top', outs = 0, bases = 0, score = { away: 0, home: 0 } } = options;
  const batting = half === 'top' ? 0 : 20;
  const pitcher = half === 'top' ? HOME_PITCHER : AWAY_PITCHER;
  const on = (base: number, order: number): number | null => ((bases & base) === 0 ? null : batting + order);
  const runners: Runners = [on(1, 9), on(2, 8), on(4, 7)];
  const awayHands = (half === 'top' ? options.batters : options.pitchers) ?? {};
  const homeHands = (half === 'top' ? options.pitchers : options.batters) ?? {};
  return {
    gameId: 'game',
    league: 'pd',
    rules: { ...STANDARD_RULES, ...options.rules },
    status: 'active',
    endReason: null,
    winner: null,
    away: aTeam('Aways', 0, awayHands),
    home: aTeam('Homes', 20, homeHands),
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
    seq: 10,
  };
}
