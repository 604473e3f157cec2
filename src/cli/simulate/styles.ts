import type { ComputerStyle } from '@/game/state';
import type { Play, Side } from '@/game/play';
import { sideAtBat, SIDES } from '@/game/sides';
import { sampleTeams } from '@/leagues/sample/sample-leagues';
import { LEAGUES } from '@/leagues/league';
import { managerOf, MANAGER_STYLES } from '@/managers/managers';
import { playOut } from '@/managers/play-out';
import { seededRng } from '@/shared/rng';
import { season } from './season';

/** How one style played, a game, and how often it won against each other style. */
export interface StyleReport {
  readonly style: ComputerStyle;
  readonly games: number;
  readonly steals: number;
  readonly stealSuccess: number;
  readonly bunts: number;
  readonly hitAndRuns: number;
  readonly intentionalWalks: number;
  /** Runners sent for an extra base, of those who were asked about. */
  readonly sends: number;
  readonly pitchers: number;
  readonly pinchHitters: number;
  readonly runs: number;
  readonly wins: Readonly<Partial<Record<ComputerStyle, number>>>;
}

interface Counting {
  games: number;
  steals: number;
  stolen: number;
  bunts: number;
  hitAndRuns: number;
  walks: number;
  asked: number;
  sent: number;
  pitchers: number;
  pinch: number;
  runs: number;
}

const zero = (): Counting => ({
  games: 0,
  steals: 0,
  stolen: 0,
  bunts: 0,
  hitAndRuns: 0,
  walks: 0,
  asked: 0,
  sent: 0,
  pitchers: 0,
  pinch: 0,
  runs: 0,
});

/** Every style against every other over so many games a pair, teams and sides in turn. */
export function compareStyles(games: number, seed: number): readonly StyleReport[] {
  const counts = new Map<ComputerStyle, Counting>(MANAGER_STYLES.map((style) => [style, zero()]));
  const wins = new Map<string, number>();
  const pairs = MANAGER_STYLES.flatMap((one, i) => MANAGER_STYLES.slice(i + 1).map((other) => [one, other] as const));
  for (const [one, other] of pairs) {
    const schedule = season(sampleTeams('pd'), managerOf('balanced'), LEAGUES.pd.rules);
    for (let game = 0; game < games; game++) {
      const styles: Readonly<Record<Side, ComputerStyle>> =
        game % 2 === 0 ? { away: one, home: other } : { away: other, home: one };
      const { start, table } = schedule(Math.floor(game / 2));
      const away = managerOf(styles.away);
      const home = managerOf(styles.home);
      const played = playOut({ start, table, away, home, rng: seededRng(`${seed}:${one}:${other}:${game}`) });
      for (const side of SIDES) {
        const count = counts.get(styles[side]);
        if (count === undefined) continue;
        count.games++;
        count.runs += played.state.score[side];
        count.pitchers += played.box[side].pitching.length;
        count.pinch += played.state[side].lineup.filter((man) => man.played[0] === 'PH').length;
      }
      for (const play of played.plays) addPlay(counts, styles, play);
      const { winner } = played.state;
      if (winner !== null) {
        const key = `${styles[winner]} ${styles[winner === 'away' ? 'home' : 'away']}`;
        wins.set(key, (wins.get(key) ?? 0) + 1);
      }
    }
  }
  return MANAGER_STYLES.map((style) => report(style, counts.get(style) ?? zero(), wins, games));
}

function addPlay(
  counts: ReadonlyMap<ComputerStyle, Counting>,
  styles: Readonly<Record<Side, ComputerStyle>>,
  { half, offense, defense, kind, advances }: Play,
): void {
  const side = sideAtBat(half);
  const batting = counts.get(styles[side]);
  const fielding = counts.get(styles[side === 'away' ? 'home' : 'away']);
  if (batting === undefined || fielding === undefined) return;
  if (offense.steal.length > 0) batting.steals++;
  if (kind === 'stolenBase') batting.stolen++;
  if (offense.bunt !== null) batting.bunts++;
  if (offense.hitAndRun) batting.hitAndRuns++;
  if (defense.intentionalWalk) fielding.walks++;
  if (kind !== 'single' && kind !== 'double') return;
  for (const { from, reason } of advances) {
    if (from === 0) continue;
    batting.asked++;
    if (reason === 'throw') batting.sent++;
  }
}

function report(style: ComputerStyle, count: Counting, wins: ReadonlyMap<string, number>, games: number): StyleReport {
  const per = (value: number, of = count.games): number => (of === 0 ? 0 : Number((value / of).toFixed(3)));
  const others = MANAGER_STYLES.filter((other) => other !== style);
  return {
    style,
    games: count.games,
    steals: per(count.steals),
    stealSuccess: per(count.stolen, count.steals),
    bunts: per(count.bunts),
    hitAndRuns: per(count.hitAndRuns),
    intentionalWalks: per(count.walks),
    sends: per(count.sent, count.asked),
    pitchers: per(count.pitchers),
    pinchHitters: per(count.pinch),
    runs: per(count.runs),
    wins: Object.fromEntries(others.map((other) => [other, per(wins.get(`${style} ${other}`) ?? 0, games)])),
  };
}

/** The table for people: a row each, a column a style. */
export function printStyles(reports: readonly StyleReport[]): string {
  const rows: readonly (readonly [string, (one: StyleReport) => string])[] = [
    ['games', (one) => String(one.games)],
    ['runs', (one) => one.runs.toFixed(2)],
    ['steals called', (one) => one.steals.toFixed(2)],
    ['of them stolen', (one) => one.stealSuccess.toFixed(2)],
    ['bunts', (one) => one.bunts.toFixed(2)],
    ['hit-and-runs', (one) => one.hitAndRuns.toFixed(2)],
    ['walks given', (one) => one.intentionalWalks.toFixed(2)],
    ['runners sent', (one) => one.sends.toFixed(3)],
    ['pitchers', (one) => one.pitchers.toFixed(2)],
    ['pinch hitters', (one) => one.pinchHitters.toFixed(2)],
    ...MANAGER_STYLES.map((other): readonly [string, (one: StyleReport) => string] => [
      `wins against ${other}`,
      (one) => one.wins[other]?.toFixed(3) ?? '–',
    ]),
  ];
  return [
    `${''.padEnd(24)}${reports.map(({ style }) => style.padStart(10)).join('')}`,
    ...rows.map(([name, of]) => `${name.padEnd(24)}${reports.map((one) => of(one).padStart(10)).join('')}`),
  ].join('\n');
}
