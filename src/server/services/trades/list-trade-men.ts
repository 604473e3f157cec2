import type { LeagueId } from '@/game/state';
import { ratedPositions } from '@/leagues/team';
import { teamNamed } from '@/server/db/queries/office';
import { managersOfTeam } from '@/server/db/queries/people';
import { cardTexts } from '@/server/db/queries/roster-pool';
import { tradeMenOfTeam } from '@/server/db/queries/trade-men';
import { AppError } from '@/server/errors';
import type { Call } from '../context';
import { unknownMan } from '../games/list-cards';
import { limitsOf, tradeRules } from './judge-trade';
import type { TradeTeam } from './shapes';
import { teamOf } from './view-offer';

/** The men of a team with what whoever trades wants to know of them; everyone may look. */
export async function listTradeMen({
  ctx: { core },
  input: { teamId },
}: Call<{ readonly teamId: number }>): Promise<TradeTeam> {
  const { db } = core;
  const team = await teamNamed(db, teamId);
  if (team === null || team.removedAt !== null) throw new AppError('NOT_FOUND', 'There is no such team.');
  const leagueId = team.leagueId as LeagueId;
  const rows = await tradeMenOfTeam(db, leagueId, teamId);
  const texts = await cardTexts(
    db,
    rows.flatMap(({ cardHash }) => cardHash ?? []),
  );
  const rules = await tradeRules(db, leagueId);
  return {
    leagueId,
    team: teamOf(team),
    men: rows.map(({ teamId: _teamId, team: _team, cardHash, issuedAt, ...row }) => {
      const text = cardHash === null ? undefined : texts.get(cardHash);
      const abilities = text?.abilities ?? row.abilities ?? unknownMan({ bats: 'R', throws: 'R', positions: [] });
      return {
        ...row,
        abilities,
        positions: ratedPositions(abilities),
        marks: text?.marks ?? {},
        issuedAt: issuedAt?.toISOString() ?? null,
      };
    }),
    limits: limitsOf(leagueId, rules),
    rules,
    isOpen: (await managersOfTeam(db, teamId)).length === 0,
  };
}
