import type { GameRules } from '@/game/rules';
import { fieldDifferences, type Difference } from './difference';
import type { KnownTeam } from './facts';
import type { ScheduleItem } from './items';
import { additionOf, changeOf, type RowChange } from './journal';
import { dayIn, daysBetween } from './local-time';
import { MOST_GAMES } from '../season/plan-schedule';
import type { ImportPlan } from './plan';
import { namesOf } from './plan-cards';
import type { CellProblem } from './problem';
import type { NewIds, SeasonGameRow, SeasonRow } from './rows';
import type { ImportChoices } from './sheet';

export interface ScheduleBefore {
  readonly leagueId: string;
  /** What a new season's games start from. */
  readonly rules: GameRules;
  readonly teams: readonly KnownTeam[];
  /** The one of the chosen name; null when it is new. */
  readonly season: SeasonRow | null;
  /** Ids of teams that take part already. */
  readonly seasonTeams: readonly number[];
  readonly games: readonly SeasonGameRow[];
}

/** Games without numbers are known by when and who, and by which of several such it is. */
function namer(): (deadline: string, away: number, home: number) => string {
  const seen = new Map<string, number>();
  return (deadline, away, home) => {
    const key = `${Date.parse(deadline)} ${away} ${home}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return `${key} ${times}`;
  };
}

/** The games of a season, which is made when it is new. */
export function planSchedule(
  items: readonly ScheduleItem[],
  before: ScheduleBefore,
  choices: Pick<ImportChoices, 'target' | 'missing' | 'zone'>,
  ids: NewIds,
): ImportPlan {
  const { season, games } = before;
  const closed = whyClosed(items, before, choices.target);
  if (closed !== null) {
    const problem = { sheet: null, row: null, column: null, message: closed };
    return { problems: [problem], changes: [], differences: [], moves: [], unchanged: 0 };
  }
  const problems: CellProblem[] = [];
  const changes: RowChange[] = [];
  const differences: Difference[] = [];
  const teamName = namesOf(before.teams);
  const seasonId = season?.id ?? openSeason(items, before, choices, ids, changes);
  for (const teamId of new Set(items.flatMap(({ awayTeamId, homeTeamId }) => [awayTeamId, homeTeamId]))) {
    if (before.seasonTeams.includes(teamId)) continue;
    changes.push(additionOf('seasonTeams', { seasonId, teamId, division: null }, teamName(teamId) ?? ''));
  }

  const isNumbered = items.some(({ number }) => number !== undefined);
  const nameKnown = namer();
  const known = new Map(
    games
      .toSorted((one, other) => one.number - other.number)
      .map((game) => [
        isNumbered ? String(game.number) : nameKnown(game.deadline, game.awayTeamId, game.homeTeamId),
        game,
      ]),
  );
  const nameItem = namer();
  const firstDay = openingDay(items, games, season?.timeZone ?? choices.zone);
  let last = Math.max(0, ...games.map(({ number }) => number));
  let unchanged = 0;
  const found = new Set<number>();

  for (const item of items) {
    const { awayTeamId, homeTeamId, deadline, number } = item;
    const day = item.day ?? daysBetween(firstDay, item.date) + 1;
    const name = `${teamName(awayTeamId)} at ${teamName(homeTeamId)}`;
    if (day < 1) {
      problems.push({ ...item.at, column: null, message: `the day is before the season’s first, ${firstDay}` });
      continue;
    }
    const game = known.get(isNumbered ? String(number) : nameItem(deadline, awayTeamId, homeTeamId));
    if (game === undefined) {
      last = Math.max(last + 1, number ?? 0);
      const row: SeasonGameRow = {
        id: ids.next('seasonGames'),
        seasonId,
        number: number ?? last,
        day,
        deadline,
        awayTeamId,
        homeTeamId,
        gameId: null,
      };
      changes.push(additionOf('seasonGames', row, `game ${row.number}, ${name}`));
      differences.push({
        kind: 'new',
        at: item.at,
        name,
        note: `game ${row.number}, day ${day}, by ${deadline}`,
        fields: [],
      });
      continue;
    }
    found.add(game.id);
    const isOther = game.awayTeamId !== awayTeamId || game.homeTeamId !== homeTeamId;
    if (isOther && game.gameId !== null) {
      problems.push({
        ...item.at,
        column: null,
        message: `game ${game.number} is being played or over: its teams stay`,
      });
      continue;
    }
    // Without a column of days a day that somebody set stays.
    const change = changeOf(
      'seasonGames',
      game,
      { deadline, awayTeamId, homeTeamId, ...(item.day === undefined && game.deadline === deadline ? {} : { day }) },
      `game ${game.number}, ${name}`,
    );
    if (change === null) {
      unchanged += 1;
      continue;
    }
    changes.push(change);
    const fields = fieldDifferences([
      ['Away', teamName(game.awayTeamId), teamName(awayTeamId)],
      ['Home', teamName(game.homeTeamId), teamName(homeTeamId)],
      ['Deadline', game.deadline, deadline],
      ['Day', game.day, item.day ?? day],
    ]);
    differences.push({ kind: 'changed', at: item.at, name, note: `game ${game.number}`, fields });
  }

  for (const game of games) {
    if (found.has(game.id)) continue;
    // A game that somebody has begun is no longer the schedule's to take away.
    if (choices.missing === 'keep' || game.gameId !== null) {
      unchanged += 1;
      continue;
    }
    const name = `${teamName(game.awayTeamId)} at ${teamName(game.homeTeamId)}`;
    changes.push({ table: 'seasonGames', before: { ...game }, after: null, name: `game ${game.number}, ${name}` });
    differences.push({ kind: 'removed', at: null, name, note: `game ${game.number}`, fields: [] });
  }
  return { problems, changes, differences, moves: [], unchanged };
}

/** Why a season takes no games; null when it does. */
function whyClosed(items: readonly ScheduleItem[], { season, games }: ScheduleBefore, name: string): string | null {
  if (season !== null && season.simulation !== null) {
    return `computers play the season “${name}”: its schedule stays as it is`;
  }
  if (season?.status === 'completed') return `the season “${name}” is over`;
  return Math.max(items.length, games.length) > MOST_GAMES ? `a season has ${MOST_GAMES} games at most` : null;
}

function openSeason(
  items: readonly ScheduleItem[],
  { leagueId, rules }: ScheduleBefore,
  { target: name, zone: timeZone }: Pick<ImportChoices, 'target' | 'zone'>,
  ids: NewIds,
  changes: RowChange[],
): number {
  const id = ids.next('seasons');
  const year = Number(
    items
      .map(({ date }) => date)
      .toSorted()[0]
      ?.slice(0, 4),
  );
  const row: SeasonRow = { id, leagueId, name, year, rules, status: 'planned', simulation: null, timeZone };
  changes.push(additionOf('seasons', row, `season ${name}`));
  return id;
}

/** The season's first day: what its games say, else the first of the files. */
function openingDay(items: readonly ScheduleItem[], games: readonly SeasonGameRow[], zone: string): string {
  const [first] = games.toSorted((one, other) => one.day - other.day || one.number - other.number);
  const days = items.map(({ date }) => date).toSorted();
  if (first === undefined) return days[0] ?? '';
  // The end of a day is midnight, which belongs to the next.
  const at = Date.parse(first.deadline) - 1;
  return new Date(Date.parse(`${dayIn(at, zone)}T00:00Z`) - (first.day - 1) * 86_400_000).toISOString().slice(0, 10);
}
