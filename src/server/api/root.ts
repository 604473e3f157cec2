import { accountRouter } from './routers/account';
import { cardRouter } from './routers/card';
import { gameRouter } from './routers/game';
import { importRouter } from './routers/import';
import { leagueRouter } from './routers/league';
import { lineupRouter } from './routers/lineup';
import { officeRouter } from './routers/office';
import { peopleRouter } from './routers/people';
import { playerRouter } from './routers/player';
import { seasonRouter } from './routers/season';
import { rosterRouter } from './routers/roster';
import { statsRouter } from './routers/stats';
import { teamRouter } from './routers/team';
import { tradeRouter } from './routers/trade';
import { transactionRouter } from './routers/transaction';
import { t } from './trpc';

/** The whole API (docs/protocol.md). */
export const appRouter = t.router({
  account: accountRouter,
  league: leagueRouter,
  team: teamRouter,
  trade: tradeRouter,
  transaction: transactionRouter,
  office: officeRouter,
  people: peopleRouter,
  player: playerRouter,
  card: cardRouter,
  import: importRouter,
  game: gameRouter,
  lineup: lineupRouter,
  season: seasonRouter,
  roster: rosterRouter,
  stats: statsRouter,
});

/** Imported by the browser as a type. */
export type AppRouter = typeof appRouter;
