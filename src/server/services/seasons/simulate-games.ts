import { setImmediate as turn } from 'node:timers/promises';
import type { Core } from '@/server/core';
import type { Database } from '@/server/db/database';
import { readTeam } from '@/server/db/queries/league-team';
import { holdOpenGame, noteGame, openGames, seasonRow } from '@/server/db/queries/season-games';
import { writeFinishedGame } from '@/server/db/write-finished-game';
import { defined } from '@/shared/assert';
import { type PlayedGame, seasonPlayer } from './season-player';

export interface Share {
  readonly seasonId: number;
  /** Of so many processes that play the season, this is number `part`, from 0. */
  readonly part: number;
  readonly parts: number;
}

/** Games of one transaction. */
const BATCH = 8;

/**
 * Plays what is open of a share of a season, computer against computer, some games to a transaction: a game is in the
 * database whole, with its place in the schedule taken, or not at all. `onGames` is told how many were written.
 */
export async function simulateGames(
  { db }: Pick<Core, 'db'>,
  { seasonId, part, parts }: Share,
  onGames: (count: number) => void,
): Promise<void> {
  const season = defined(await seasonRow(db, seasonId), 'season');
  const plan = defined(season.simulation, 'plan of the simulation');
  const openingDay = `${season.year}-04-01`;
  const teams = await Promise.all(
    season.teamIds.map(async (id) => defined(await readTeam(db, id, openingDay), 'team')),
  );
  const play = seasonPlayer(teams, season.rules, plan.seed);
  const mine = (await openGames(db, seasonId)).filter(({ number }) => number % parts === part);
  // The next games are played while the database writes these.
  let writing = Promise.resolve();
  for (let from = 0; from < mine.length; from += BATCH) {
    const batch = mine.slice(from, from + BATCH).map((open) => ({ open: open.id, played: play(open) }));
    await writing;
    writing = written(db, seasonId, batch).then(onGames);
    // A failure is met at the next await of it.
    writing.catch(() => {});
    await turn();
  }
  await writing;
}

function written(
  db: Database,
  seasonId: number,
  batch: readonly { readonly open: number; readonly played: PlayedGame }[],
): Promise<number> {
  return db.transaction(async (tx) => {
    for (const { open, played } of batch) {
      // Somebody else may play this season too.
      if (!(await holdOpenGame(tx, open))) continue;
      await writeFinishedGame(tx, played.game, { externalId: null, seasonId }, played.record);
      await noteGame(tx, open, played.game.meta.gameId);
    }
    return batch.length;
  });
}
