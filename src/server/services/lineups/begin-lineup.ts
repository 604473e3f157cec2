import { starterOf, type LineupCard } from '@/game/lineup';
import type { Side } from '@/game/play';
import { fitSheet, withStarter } from '@/leagues/lineup/fit-sheet';
import { needsRest } from '@/leagues/lineup/rest';
import type { LineupSheet, Versus } from '@/leagues/lineup/sheet';
import { pickLineup } from '@/managers/pick-lineup';
import { sheetsOf } from '@/server/db/queries/lineup-sheets';
import type { Call, SignedInContext } from '../context';
import { probableStarter } from './get-lineup-team';
import { gamesOfTeam, lineupGame, type LineupGame, ownSide } from './lineup-place';
import { pitcherRest, tiredOf } from './pitcher-rest';
import { withSameMen } from './same-men';
import type { BeginLineup } from './shapes';
import { sheetOwner } from './sheet-owner';

interface Chosen {
  readonly card: LineupCard;
  readonly name: string;
  readonly isDraft: boolean;
}

/**
 * The lineups that a game is proposed to begin with: what was drafted for it, else the team's saved defaults as far as
 * they fit its roster, else the computer's.
 */
export async function beginLineup({
  ctx,
  input,
}: Call<{ readonly gameId: string; readonly side: Side }, SignedInContext>): Promise<BeginLineup> {
  const { core } = ctx;
  await ownSide(ctx, input);
  const game = await lineupGame(ctx, input);
  const { state, side, seasonId } = game;
  const rest = await pitcherRest(core.db, state.league, await gamesOfTeam(ctx, state[side].teamId, seasonId));
  const notes: string[] = [];
  const kept = await keptFor(ctx, game, notes);
  const main = kept('R') ?? kept('any');
  const card =
    main?.card ?? pickLineup(state[side].roster, await core.cards.tableFor(state), state.rules, tiredOf(rest));
  const starter = starterOf(card);
  const left = kept('L');
  const againstLeft = left === null ? null : withStarter(left.card, starter);
  const man = state[side].roster.find(({ player }) => player === starter);
  const tired = starter === null ? null : needsRest(rest.get(starter) ?? []);
  if (man !== undefined && tired !== null) notes.push(`${man.name} ${tired}: he should rest.`);
  const used = [main, againstLeft === null ? null : left].flatMap((one) => one ?? []);
  return {
    lineup: card,
    againstLeft,
    source: used.length === 0 ? 'computer' : used.some(({ isDraft }) => isDraft) ? 'draft' : 'saved',
    names: [main, againstLeft === null ? null : left].map((one) => one?.name ?? null),
    notes,
    probable: await probableStarter(ctx, game),
  };
}

/** Finds the sheet for starters of a hand: the game's draft, else the default; notes why one does not fit. */
async function keptFor(
  ctx: SignedInContext,
  { state, side, meta }: LineupGame,
  notes: string[],
): Promise<(versus: Versus) => Chosen | null> {
  const { db } = ctx.core;
  const { teamId, roster } = state[side];
  const owner = await sheetOwner(ctx, { teamId, gameId: meta.gameId });
  const sheets = await withSameMen(db, state.league, roster, await sheetsOf(db, owner, meta.gameId));
  const isFor = (versus: Versus) => (sheet: LineupSheet) => sheet.versus === versus;
  const hitter = state.rules.designatedHitter;
  const drafts = sheets.filter(({ gameId }) => gameId !== null);
  const defaults = sheets.filter((sheet) => sheet.isDefault && sheet.designatedHitter === hitter);
  return (versus) => {
    for (const sheet of [drafts.find(isFor(versus)), defaults.find(isFor(versus))]) {
      if (sheet === undefined) continue;
      const fit = fitSheet(sheet.slots, roster, state.rules);
      if (fit.type === 'fits') return { card: fit.card, name: sheet.name, isDraft: sheet.gameId !== null };
      notes.push(`“${sheet.name}” is not used: ${fit.why}`);
    }
    return null;
  };
}
