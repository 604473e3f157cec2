import { v7 as uuidv7 } from 'uuid';
import type { LeagueId } from '@/game/state';
import type { Database } from '@/server/db/database';
import { writeAudit } from '@/server/db/queries/audit';
import { lockIssues } from '@/server/db/queries/imports';
import { lockMen, insertMoves, moveMan, setPlayer, type ManRow } from '@/server/db/queries/roster-moves';
import { teamNamed } from '@/server/db/queries/office';
import { lockTrades } from '@/server/db/queries/trade-offers';
import { AppError } from '@/server/errors';
import type { Call, SignedInContext } from '../context';
import { holdOn, mustRunLeague } from '../people/authority';
import { named } from '../people/role-words';
import { voidOffers } from '../trades/void-offers';
import type { MoveInput } from './shapes';

export interface MakeMovesInput {
  readonly leagueId: LeagueId;
  /** At least one; made together or not at all. Nobody is in them twice. */
  readonly moves: readonly MoveInput[];
  readonly note: string;
}

/** What a manager does with his own men; trades and signings are the commissioners'. */
const OWN: ReadonlySet<MoveInput['kind']> = new Set(['release', 'injury', 'promotion', 'demotion']);

/** Moves men between rosters in one transaction, with a line each in the league's record and one entry in its log. */
export async function makeMoves({
  ctx,
  input,
}: Call<MakeMovesInput, SignedInContext>): Promise<{ readonly batch: string }> {
  const { leagueId, moves, note } = input;
  const { core, caller } = ctx;
  await mustMayMove(ctx, input);
  const batch = uuidv7({ msecs: core.clock.now() });
  await core.db.transaction(async (tx) => {
    await lockTrades(tx, leagueId);
    // An import writes whole rows: it must not write one back that was moved meanwhile.
    await lockIssues(tx);
    const men = new Map(
      (
        await lockMen(
          tx,
          leagueId,
          moves.map(({ man }) => man),
        )
      ).map((man) => [man.id, man]),
    );
    const said: string[] = [];
    for (const move of moves) {
      const man = men.get(move.man);
      if (man === undefined) throw new AppError('NOT_FOUND', `There is no player ${move.man} in this league.`);
      said.push(await carryOut(tx, leagueId, move, man));
    }
    await insertMoves(
      tx,
      moves.map((move) => ({
        leagueId,
        userId: caller.account.userId,
        kind: move.kind,
        cardId: leagueId === 'pd' ? move.man : null,
        playerId: leagueId === 'pd' ? null : move.man,
        fromTeamId: fromOf(move),
        toTeamId: toOf(move),
        note: move.kind === 'injury' && note === '' ? (move.until === null ? 'back' : `until ${move.until}`) : note,
        batch,
      })),
    );
    await writeAudit(tx, {
      leagueId,
      userId: caller.account.userId,
      action: `roster.${moves[0]?.kind ?? 'move'}`,
      subjectKind: 'team',
      subjectId: String(moves[0] === undefined ? '' : (fromOf(moves[0]) ?? toOf(moves[0]) ?? '')),
      summary: `${named(caller.account)}: ${said.join('; ')}.`,
      reason: note,
      details: { after: { batch } },
    });
    await voidOffers(
      tx,
      leagueId,
      moves.map(({ man }) => man),
      core.clock.now(),
    );
  });
  return { batch };
}

const fromOf = (move: MoveInput): number | null => ('fromTeamId' in move ? move.fromTeamId : null);
const toOf = (move: MoveInput): number | null => {
  if (move.kind === 'trade' || move.kind === 'signing') return move.toTeamId;
  return move.kind === 'release' ? null : move.fromTeamId;
};

async function mustMayMove(ctx: SignedInContext, { leagueId, moves }: MakeMovesInput): Promise<void> {
  if (new Set(moves.map(({ man }) => man)).size < moves.length) {
    throw new AppError('BAD_INPUT', 'A player moves once in a transaction.');
  }
  if (moves.some(({ kind }) => !OWN.has(kind))) {
    await mustRunLeague(ctx, leagueId);
    return;
  }
  for (const teamId of new Set(moves.map(fromOf))) {
    // An open team is anyone's to play with, and nobody's to take apart.
    const hold = teamId === null ? 'none' : await holdOn(ctx, teamId);
    if (hold === 'manager' || hold === 'co-manager') continue;
    await mustRunLeague(ctx, leagueId);
    return;
  }
}

/** Makes one move; answers it in words. */
async function carryOut(tx: Database, leagueId: LeagueId, move: MoveInput, man: ManRow): Promise<string> {
  if (man.fromService) {
    throw new AppError('CONFLICT', `${man.name} comes from the league’s own service: move him there.`);
  }
  const from = fromOf(move);
  if (man.teamId !== from) {
    const where =
      man.teamId === null ? 'on no team' : `with ${(await teamNamed(tx, man.teamId))?.name ?? 'another team'}`;
    throw new AppError('CONFLICT', `${man.name} is ${where} now. Look again.`);
  }
  switch (move.kind) {
    case 'trade':
    case 'signing': {
      const to = await playing(tx, leagueId, move.toTeamId);
      if (from === to.id) throw new AppError('BAD_INPUT', `${man.name} is with ${to.name} already.`);
      await moveMan(tx, leagueId, man.id, to.id);
      return move.kind === 'trade' ? `${man.name} traded to ${to.name}` : `${man.name} signed by ${to.name}`;
    }
    case 'release':
      await moveMan(tx, leagueId, man.id, null);
      return `${man.name} released`;
    case 'injury':
      mustBePaper(leagueId);
      await setPlayer(tx, man.id, { injuredUntil: move.until });
      return move.until === null ? `${man.name} back from the injured list` : `${man.name} injured until ${move.until}`;
    case 'promotion':
    case 'demotion': {
      mustBePaper(leagueId);
      const minorLeague = move.kind === 'demotion';
      if (man.minorLeague === minorLeague) {
        throw new AppError('CONFLICT', `${man.name} is in the ${minorLeague ? 'minor' : 'major'} league already.`);
      }
      await setPlayer(tx, man.id, { minorLeague });
      return `${man.name} ${minorLeague ? 'sent down' : 'called up'}`;
    }
    default:
      return move satisfies never;
  }
}

function mustBePaper(leagueId: LeagueId): void {
  if (leagueId === 'pd') throw new AppError('BAD_INPUT', 'A card knows no injuries and no minor league.');
}

async function playing(tx: Database, leagueId: LeagueId, teamId: number) {
  const team = await teamNamed(tx, teamId);
  if (team === null || team.leagueId !== leagueId || team.removedAt !== null) {
    throw new AppError('NOT_FOUND', `There is no team ${teamId} in this league.`);
  }
  return team;
}
