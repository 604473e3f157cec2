import type { Side } from '@/game/play';
import type { ReadGame } from '../game/real-game';
import type { Appearance } from '../records';
import { playerOf } from './player-of';
import { stintsOf } from './stints';

/** A team's line of a game. */
export interface TeamSummary {
  readonly [column: string]: string | number | readonly number[] | readonly (readonly [string, number])[];
}

/** The keys of one game: score, line score, totals, lineups, decisions as recorded. */
export function gameSummary(game: ReadGame, starts: readonly Appearance[]) {
  const { info, state } = game;
  const away: Side = game.flagOf('away') === 0 ? 'away' : 'home';
  const home: Side = away === 'away' ? 'home' : 'away';
  const text = (key: string): string => info.get(key) ?? '';
  return {
    id: game.id,
    date: text('date').replaceAll('/', ''),
    number: Number(text('number')) || 0,
    usedh: text('usedh').toLowerCase() === 'true',
    innings: state.inning,
    outs: game.plays.reduce((sum, play) => sum + play.outs, 0),
    win: text('wp'),
    loss: text('lp'),
    save: text('save'),
    goahead_rbi: goAheadBatter(game),
    completion: text('completion'),
    forfeit: text('forfeit'),
    visitor: teamSummary(game, away, starts),
    home: teamSummary(game, home, starts),
  };
}

function teamSummary(game: ReadGame, side: Side, starts: readonly Appearance[]): TeamSummary {
  const { state, box } = game;
  const team = box[side];
  const batting = (
    key:
      | 'ab'
      | 'double'
      | 'triple'
      | 'hr'
      | 'rbi'
      | 'sh'
      | 'sf'
      | 'hbp'
      | 'bb'
      | 'ibb'
      | 'so'
      | 'sb'
      | 'cs'
      | 'gidp'
      | 'ci',
  ): number => team.batting.reduce((sum, line) => sum + line[key], 0);
  const pitching = (key: 'er' | 'wp' | 'bk'): number => team.pitching.reduce((sum, line) => sum + line[key], 0);
  const fielding = (key: 'po' | 'a' | 'pb'): number => team.fielding.reduce((sum, line) => sum + line[key], 0);
  const twins = game.plays.filter((play) => (play.half === 'top') === (side === 'home') && play.noDoublePlay !== true);
  const flag = game.flagOf(side);
  const last = team.pitching.at(-1);
  return {
    team: state[side].abbreviation,
    runs: state.score[side],
    hits: team.h,
    errors: team.e,
    lob: team.lob,
    line: state.line[side],
    ab: batting('ab'),
    '2b': batting('double'),
    '3b': batting('triple'),
    hr: batting('hr'),
    rbi: batting('rbi'),
    sh: batting('sh'),
    sf: batting('sf'),
    hbp: batting('hbp'),
    bb: batting('bb'),
    ibb: batting('ibb'),
    so: batting('so'),
    sb: batting('sb'),
    cs: batting('cs'),
    gdp: batting('gidp'),
    reach_interference: batting('ci'),
    pitchers_used: [...stintsOf(game, side).values()].reduce((sum, { count }) => sum + count, 0),
    er_allowed: pitching('er'),
    team_er_allowed: team.er,
    wp: pitching('wp'),
    bk: pitching('bk'),
    po: fielding('po'),
    a: fielding('a'),
    pb: fielding('pb'),
    dp: twins.filter((play) => play.outs === 2).length,
    tp: twins.filter((play) => play.outs === 3).length,
    starting_pitcher: playerOf(game, team.pitching[0]?.lineupId ?? null),
    finishing_pitcher: last === undefined || team.pitching.length === 1 ? '' : playerOf(game, last.lineupId),
    lineup: starts
      .filter((start) => start.team === flag && start.order > 0)
      .toSorted((one, two) => one.order - two.order)
      .map((start) => [start.player, start.position] as const),
  };
}

/** Who batted in the run by which the winner went ahead for good; empty where nobody did. */
function goAheadBatter(game: ReadGame): string {
  const { winner } = game.state;
  if (winner === null) return '';
  const loser: Side = winner === 'away' ? 'home' : 'away';
  const ahead = game.plays.findLast((play) => {
    const { scoreBefore, half, runs } = play;
    const isWinnerAtBat = (half === 'top') === (winner === 'away');
    return (
      isWinnerAtBat && scoreBefore[winner] <= scoreBefore[loser] && scoreBefore[winner] + runs > scoreBefore[loser]
    );
  });
  if (ahead === undefined) return '';
  // The run that broke the tie, the lead man's first.
  const run = ahead.advances.filter((advance) => advance.scored)[ahead.scoreBefore[loser] - ahead.scoreBefore[winner]];
  return run?.rbi === true ? playerOf(game, ahead.batter) : '';
}
