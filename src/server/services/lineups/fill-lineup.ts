import { assert } from '@/shared/assert';
import type { LineupCard, PlayerKey, RosterEntry } from '@/game/lineup';
import type { Side } from '@/game/play';
import type { GameRules } from '@/game/rules';
import type { LeagueId } from '@/game/state';
import type { Table } from '@/game/table';
import { LEAGUES } from '@/leagues/league';
import { pdTable } from '@/leagues/pd/pd-table';
import { sbaTable } from '@/leagues/sba/sba-table';
import type { Versus } from '@/leagues/lineup/sheet';
import { pickLineup } from '@/managers/pick-lineup';
import { teamRow } from '@/server/db/queries/league-team';
import { AppError } from '@/server/errors';
import type { Call, SignedInContext } from '../context';
import { leagueDefaults } from '../office/league-defaults';
import { ownRoster } from '../rosters/own-roster';
import { gamesOfTeam, lineupGame } from './lineup-place';
import { pitcherRest, tiredOf } from './pitcher-rest';
import type { ProposedLineup } from './shapes';

export type FillLineupInput = {
  readonly versus: Versus;
  readonly designatedHitter: boolean;
} & ({ readonly teamId: number } | { readonly gameId: string; readonly side: Side });

interface Dugout {
  readonly league: LeagueId;
  readonly roster: readonly RosterEntry[];
  readonly table: Table;
  readonly rules: GameRules;
  readonly tired: readonly PlayerKey[];
}

/** The lineup that the computer would field against starters of a hand, with a rested pitcher. */
export async function fillLineup({ ctx, input }: Call<FillLineupInput, SignedInContext>): Promise<ProposedLineup> {
  const dugout = 'teamId' in input ? await ofTeam(ctx, input.teamId) : await ofGame(ctx, input);
  const { versus, designatedHitter } = input;
  const { fewest } = LEAGUES[dugout.league].roster;
  if (dugout.roster.length < fewest) {
    throw new AppError('BAD_INPUT', `A lineup takes ${fewest} players, and only ${dugout.roster.length} can play.`);
  }
  const rules = { ...dugout.rules, designatedHitter };
  const hand = versus === 'any' ? null : versus;
  return proposed(pickLineup(dugout.roster, dugout.table, rules, dugout.tired, hand));
}

/** The order first, then the pitcher who does not bat. */
function proposed(card: LineupCard): ProposedLineup {
  const slots = card.toSorted((a, b) => (a.battingOrder ?? 10) - (b.battingOrder ?? 10));
  assert(slots.length >= 9, 'nine players');
  return { designatedHitter: slots.some(({ position }) => position === 'DH'), slots };
}

async function ofTeam(ctx: SignedInContext, teamId: number): Promise<Dugout> {
  const { core } = ctx;
  const team = await teamRow(core.db, teamId);
  const league = Object.values(LEAGUES).find(({ id }) => id === team?.leagueId);
  if (team === null || league === undefined) throw new AppError('NOT_FOUND', 'There is no such team.');
  const { id } = league;
  const roster = await ownRoster(core, { league: id, teamId });
  const { park } = team;
  return {
    league: id,
    roster,
    table:
      id === 'pd'
        ? pdTable({ cards: await core.cards.cardsOf(roster), park })
        : sbaTable({ abilities: await core.cards.abilitiesOf(roster), park }),
    rules: (await leagueDefaults(core.db, id)).rules,
    tired: tiredOf(await pitcherRest(core.db, id, await gamesOfTeam(ctx, teamId))),
  };
}

async function ofGame(ctx: SignedInContext, input: { readonly gameId: string; readonly side: Side }): Promise<Dugout> {
  const { state, side, seasonId } = await lineupGame(ctx, input);
  const { teamId, roster } = state[side];
  const of = await gamesOfTeam(ctx, teamId, seasonId);
  return {
    league: state.league,
    roster,
    table: await ctx.core.cards.tableFor(state),
    rules: state.rules,
    tired: tiredOf(await pitcherRest(ctx.core.db, state.league, of)),
  };
}
