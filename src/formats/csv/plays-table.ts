import type { Die } from '@/game/dice';
import type { LineupId } from '@/game/lineup';
import { notation } from '@/game/notation';
import type { Play } from '@/game/play';
import { findLineupPlayer } from '@/game/queries';
import { sentence } from '@/game/sentence';
import { sideAtBat } from '@/game/sides';
import type { GameState } from '@/game/state';
import { playWorth, type PlayWorth } from '@/game/worth/play-worth';
import { rounded, tableOf, type Column, type Table } from './table';

interface Row {
  readonly state: GameState;
  readonly play: Play;
  readonly worth: PlayWorth;
}

/** Plays as a table, one row each, with the situation before them; `state` is the game's, for names and rules. */
export const playsTable = (state: GameState, plays: readonly Play[]): Table =>
  tableOf(
    COLUMNS,
    plays.map((play) => ({ state, play, worth: playWorth(play, state.rules) })),
  );

const nameIn = (state: GameState, man: LineupId | null): string | null =>
  man === null ? null : (findLineupPlayer(state, man)?.name ?? null);

const COLUMNS: readonly Column<Row>[] = [
  { name: 'play', of: ({ play }) => play.number },
  { name: 'inning', of: ({ play }) => play.inning },
  { name: 'half', of: ({ play }) => play.half },
  { name: 'outs', of: ({ play }) => play.outsBefore },
  { name: 'away_score', of: ({ play }) => play.scoreBefore.away },
  { name: 'home_score', of: ({ play }) => play.scoreBefore.home },
  { name: 'batting_team', of: ({ state, play }) => state[sideAtBat(play.half)].abbreviation },
  { name: 'order', of: ({ play }) => play.order },
  { name: 'batter', of: ({ state, play }) => nameIn(state, play.batter) },
  { name: 'pitcher', of: ({ state, play }) => nameIn(state, play.pitcher) },
  { name: 'on_first', of: ({ state, play }) => nameIn(state, play.runnersBefore[0]) },
  { name: 'on_second', of: ({ state, play }) => nameIn(state, play.runnersBefore[1]) },
  { name: 'on_third', of: ({ state, play }) => nameIn(state, play.runnersBefore[2]) },
  { name: 'notation', of: ({ play }) => notation(play) },
  { name: 'sentence', of: ({ state, play }) => told(state, play) },
  { name: 'runs', of: ({ play }) => play.runs },
  { name: 'rbi', of: ({ play }) => play.rbi },
  { name: 'outs_made', of: ({ play }) => play.outs },
  { name: 'home_win_before', of: ({ worth }) => rounded(worth.homeBefore, 4) },
  { name: 'home_win_after', of: ({ worth }) => rounded(worth.homeAfter, 4) },
  { name: 'wpa', of: ({ worth }) => rounded(worth.wpa, 4) },
  { name: 're24', of: ({ worth }) => rounded(worth.re24, 3) },
  { name: 'leverage', of: ({ worth }) => rounded(worth.leverage, 2) },
  { name: 'dice', of: ({ play }) => play.dice.map(dieText).join('; ') },
];

const told = (state: GameState, play: Play): string =>
  sentence(play, (id) => nameIn(state, id) ?? 'a player', { away: state.away.name, home: state.home.name });

const dieText = ({ sides, face, use }: Die): string => `${use} d${sides}: ${face}`;
