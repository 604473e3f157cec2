import type { GameRules } from '@/game/rules';
import type { LeagueId } from '@/game/state';
import type { SeasonSetup } from '@/server/services/seasons/shapes';
import { FIRST_DRAFT, rulesOf, type Draft } from '@/ui/new-game/draft';

/** What a commissioner has typed of a season. */
export interface SeasonDraft {
  readonly league: LeagueId;
  readonly name: string;
  readonly year: number;
  readonly timeZone: string;
  readonly computerForOpen: boolean;
  /** Who takes part, with the name of the division; empty for none. */
  readonly teams: ReadonlyMap<number, string>;
  /** The first is looked at first. */
  readonly cardsetIds: readonly number[];
  /** The fields of the rules, as the page of a new game has them. */
  readonly rules: Draft;
}

/** The fields of a game's rules. */
export const fieldsOf = (league: LeagueId, rules: GameRules): Draft => ({
  ...FIRST_DRAFT,
  league,
  opponent: 'friend',
  innings: rules.innings,
  designatedHitter: rules.designatedHitter,
  extraInningRunner: rules.extraInningRunner,
  mercy: rules.mercy !== null,
  mayTie: rules.maxInnings !== null,
  threeBatterMinimum: rules.threeBatterMinimum,
  outOfPosition: rules.outOfPosition,
  fatigue: rules.fatigue,
  injuries: rules.injuries,
  confirmResult: rules.confirmResult ?? FIRST_DRAFT.confirmResult,
  confirmSeconds: rules.confirmSeconds ?? FIRST_DRAFT.confirmSeconds,
  tableDice: rules.tableDice ?? false,
  calledPlays: rules.calledPlays ?? 'rules',
});

export const newSeasonDraft = (
  league: LeagueId,
  at: { readonly year: number; readonly timeZone: string },
): SeasonDraft => ({
  league,
  name: `Season ${at.year}`,
  year: at.year,
  timeZone: at.timeZone,
  computerForOpen: false,
  teams: new Map(),
  cardsetIds: [],
  rules: { ...FIRST_DRAFT, league, opponent: 'friend' },
});

export const draftOfSetup = (setup: SeasonSetup): SeasonDraft => ({
  league: setup.leagueId as LeagueId,
  name: setup.name,
  year: setup.year,
  timeZone: setup.timeZone,
  computerForOpen: setup.computerForOpen,
  teams: new Map(setup.teams.map(({ teamId, division }) => [teamId, division ?? ''])),
  cardsetIds: setup.cardsetIds,
  rules: fieldsOf(setup.leagueId as LeagueId, setup.rules),
});

/** The draft as the server takes it. */
export const settingsOf = (draft: SeasonDraft) => ({
  name: draft.name.trim(),
  year: draft.year,
  timeZone: draft.timeZone,
  computerForOpen: draft.computerForOpen,
  teams: [...draft.teams].map(([teamId, division]) => ({
    teamId,
    division: division.trim() === '' ? null : division.trim(),
  })),
  cardsetIds: [...draft.cardsetIds],
  rules: rulesOf(draft.rules),
});

export type SeasonProblems = Readonly<Partial<Record<'name' | 'year' | 'teams' | 'innings', string>>>;

/** What keeps the season from being saved, by field; empty when all is well. */
export function seasonProblems({ name, year, teams, rules }: SeasonDraft): SeasonProblems {
  const divisions = [...teams.values()].map((division) => division.trim());
  const isMixed = divisions.some((division) => division === '') && divisions.some((division) => division !== '');
  return {
    ...(name.trim() === '' ? { name: 'A season needs a name.' } : {}),
    ...(!Number.isInteger(year) || year < 1800 || year > 9999 ? { year: 'A year has four digits.' } : {}),
    ...(teams.size < 2 ? { teams: 'Two teams or more take part.' } : {}),
    ...(teams.size >= 2 && isMixed ? { teams: 'Give every team a division, or none.' } : {}),
    ...(!Number.isInteger(rules.innings) || rules.innings < 1 || rules.innings > 30
      ? { innings: 'A game has 1 to 30 innings.' }
      : {}),
  };
}

/** An item of a list one place up or down; the list as it is at its ends. */
export function moved<T>(list: readonly T[], index: number, step: 1 | -1): readonly T[] {
  const other = index + step;
  const [item, next] = [list[index], list[other]];
  if (item === undefined || next === undefined) return list;
  return list.map((one, i) => (i === index ? next : i === other ? item : one));
}
