import { STANDARD_CHARTS } from '@/cards/charts/standard-charts.data';
import type { Charts } from '@/game/charts';
import { CONFIRM_SECONDS, STANDARD_RULES, type GameRules } from '@/game/rules';
import type { LeagueId } from '@/game/state';
import { LEAGUE_NAMES } from './league-names';

/** What a team's roster must hold to be taken into a game. */
export interface RosterRules {
  /** Most men a team may bring. */
  readonly size: number;
  /** Fewest: nine fielders, and a pitcher more where nobody bats for him. */
  readonly fewest: number;
  /** Entries come from cardsets that the game allows. */
  readonly usesCardsets: boolean;
}

/** A league as the engine takes it: rules, charts, and how a result is obtained. */
export interface League {
  readonly id: LeagueId;
  readonly name: string;
  /** `cards`: the server reads the dice on printed cards; `players`: a person reads paper cards. */
  readonly kind: 'cards' | 'players';
  /** What a new game starts from. */
  readonly rules: GameRules;
  readonly charts: Charts;
  readonly roster: RosterRules;
}

const PD: League = {
  id: 'pd',
  name: LEAGUE_NAMES.pd,
  kind: 'cards',
  rules: STANDARD_RULES,
  charts: STANDARD_CHARTS,
  roster: { size: 26, fewest: 10, usesCardsets: true },
};

const SBA: League = {
  id: 'sba',
  name: LEAGUE_NAMES.sba,
  kind: 'players',
  // The other manager has a moment to look at what was read from a paper card; what is called is read as well.
  rules: { ...STANDARD_RULES, confirmResult: 'window', confirmSeconds: CONFIRM_SECONDS, calledPlays: 'read' },
  charts: STANDARD_CHARTS,
  roster: { size: 26, fewest: 10, usesCardsets: false },
};

/** Every league there is: a new one is its folder and a line here. */
export const LEAGUES: Readonly<Record<LeagueId, League>> = { pd: PD, sba: SBA };
