import { assert, defined } from '@/shared/assert';
import { evenly } from './even-homes';

/** A game between two teams, by their places in the list of teams. */
export interface ScheduledGame {
  /** 1 for the first day. Nobody plays twice on a day. */
  readonly day: number;
  /** 1 for the first series: its games are of the same two teams. */
  readonly round: number;
  readonly away: number;
  readonly home: number;
}

/** Games of two teams on days in a row, unless something else is asked for. */
const LONGEST_SERIES = 3;

/**
 * A balanced schedule of `games` games: everyone plays as many as everyone else, as often against each, as often at home as
 * away, one game apart where it does not come out even. Days follow each other in series of up to `longest` games.
 */
export function makeSchedule(teams: number, games: number, longest = LONGEST_SERIES): readonly ScheduledGame[] {
  assert(teams >= 2 && games >= 1, `no schedule of ${games} games for ${teams} teams`);
  const rounds = roundsOf(teams);
  const perDay = Math.floor(teams / 2);
  const days = Math.ceil(games / perDay);
  /** How often each round is played. */
  const meetings = rounds.map((_, round) => Math.floor(days / rounds.length) + Number(round < days % rounds.length));
  const cycles = Math.ceil((meetings[0] ?? 0) / longest);
  const isOdd = (round: number): boolean => (meetings[round] ?? 0) % 2 === 1;
  const extraHome = evenly(
    teams,
    rounds.flatMap((pairs, round) => (isOdd(round) ? pairs : [])),
  );
  const met = new Map<string, number>();
  const schedule: ScheduledGame[] = [];
  let day = 0;
  let series = 0;
  for (let cycle = 0; cycle < cycles; cycle++) {
    for (const [round, pairs] of rounds.entries()) {
      const length = seriesLength(meetings[round] ?? 0, cycles, cycle);
      if (length > 0) series += 1;
      for (let game = 0; game < length; game++) {
        day += 1;
        for (const [one, other] of pairs) {
          if (schedule.length === games) return schedule;
          const key = `${one}:${other}`;
          const before = met.get(key) ?? 0;
          met.set(key, before + 1);
          const oneIsHome = isHome(before, meetings[round] ?? 0, {
            isExtra: extraHome.has(key),
            startsHome: (one + other + round) % 2 === 0,
          });
          schedule.push({ day, round: series, away: oneIsHome ? other : one, home: oneIsHome ? one : other });
        }
      }
    }
  }
  return schedule;
}

/** A round robin by the circle method: in each round everyone meets another, with an odd number one rests. */
function roundsOf(teams: number): readonly (readonly (readonly [number, number])[])[] {
  const places = teams + (teams % 2);
  const circle = Array.from({ length: places - 1 }, (_, i) => i);
  return circle.map((turn) => {
    const at = (place: number): number => (place === places - 1 ? place : (place + turn) % (places - 1));
    return Array.from({ length: places / 2 }, (_, i): readonly [number, number] => {
      const [one, other] = [at(i), at(places - 1 - i)];
      return one < other ? [one, other] : [other, one];
    }).filter(([, other]) => other < teams);
  });
}

/** The meetings of two teams spread over the cycles, longer series first. */
const seriesLength = (meetings: number, cycles: number, cycle: number): number =>
  Math.floor(meetings / cycles) + Number(cycle < meetings % cycles);

interface Homes {
  /** The first team of the pair has the odd game at home. */
  readonly isExtra: boolean;
  /** It has the first games at home. */
  readonly startsHome: boolean;
}

/** Whether the first team of a pair is at home in game `before + 1` of so many: one half in a row, then the other. */
function isHome(before: number, meetings: number, { isExtra, startsHome }: Homes): boolean {
  const home = Math.floor(meetings / 2) + (meetings % 2 === 1 && isExtra ? 1 : 0);
  return startsHome ? before < home : before >= meetings - home;
}

/** Games a team plays, home and away. */
export function countGames(schedule: readonly ScheduledGame[], teams: number) {
  const counts = Array.from({ length: teams }, () => ({ home: 0, away: 0 }));
  for (const { home, away } of schedule) {
    defined(counts[home], 'home team').home += 1;
    defined(counts[away], 'away team').away += 1;
  }
  return counts;
}
