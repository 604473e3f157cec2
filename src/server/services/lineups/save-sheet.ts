import type { LineupSheet, SheetSlot, Versus } from '@/leagues/lineup/sheet';
import type { Database } from '@/server/db/database';
import { holdMen } from '@/server/db/queries/import-uses';
import {
  countSheets,
  draftOf,
  hasDefault,
  insertSheet,
  lockSheets,
  sheetById,
  type SheetOwner,
  updateSheet,
} from '@/server/db/queries/lineup-sheets';
import { AppError } from '@/server/errors';
import { defined } from '@/shared/assert';
import type { Call, SignedInContext } from '../context';
import { publicSheet } from './list-sheets';
import { ownSheet, sheetOwner } from './sheet-owner';

export interface SaveSheetInput {
  /** Null for a new one. */
  readonly id: number | null;
  readonly teamId: number;
  /** The game whose draft it is; null for a saved lineup. */
  readonly gameId: string | null;
  readonly name: string;
  readonly versus: Versus;
  readonly designatedHitter: boolean;
  readonly slots: readonly SheetSlot[];
  /** The one that the changes were made on; 0 for a new one. */
  readonly version: number;
}

/** Saved lineups that a team's managers, or one person, may keep. */
export const MOST_SHEETS = 40;

/**
 * Keeps a lineup, finished or not. Throws `AppError('CONFLICT')` when somebody saved it since the caller's
 * version: nothing is overwritten, `lineup.sheet` has what he saved.
 */
export async function saveSheet({ ctx, input }: Call<SaveSheetInput, SignedInContext>): Promise<LineupSheet> {
  const id = input.id === null ? await created(ctx, input) : await changed(ctx, input, input.id);
  return publicSheet(defined(await sheetById(ctx.core.db, id), 'sheet that was saved'));
}

const contents = ({ core, caller }: SignedInContext, input: SaveSheetInput) => ({
  name: input.name,
  versus: input.versus,
  designatedHitter: input.designatedHitter,
  slots: input.slots,
  updatedBy: caller.account.userId,
  updatedAt: new Date(core.clock.now()),
});

async function created(ctx: SignedInContext, input: SaveSheetInput): Promise<number> {
  const { teamId, gameId, versus } = input;
  const owner = await sheetOwner(ctx, { teamId, gameId });
  return ctx.core.db.transaction(async (tx) => {
    await lockSheets(tx, owner);
    await holdMen(tx, teamId, input.slots);
    if (gameId !== null && (await draftOf(tx, owner, { gameId, versus })) !== null) {
      throw new AppError('CONFLICT', 'This game has a draft already: somebody began one a moment ago.');
    }
    if (gameId === null && (await countSheets(tx, owner)) >= MOST_SHEETS) {
      throw new AppError('TOO_LARGE', `A team keeps ${MOST_SHEETS} lineups: delete one that you no longer need.`);
    }
    const isDefault = gameId === null && !(await hasDefault(tx, owner, input));
    const id = await insertSheet(tx, { ...owner, gameId, ...contents(ctx, input), isDefault, version: 1 });
    return defined(id, 'id of the sheet');
  });
}

async function changed(ctx: SignedInContext, input: SaveSheetInput, id: number): Promise<number> {
  const { sheet, owner } = await ownSheet(ctx, id);
  if (sheet.teamId !== input.teamId || sheet.gameId !== input.gameId) {
    throw new AppError('BAD_INPUT', 'A lineup stays with its team and its game.');
  }
  await ctx.core.db.transaction(async (tx) => {
    await lockSheets(tx, owner);
    await holdMen(tx, input.teamId, input.slots);
    const isDefault = await staysDefault(tx, owner, sheet, input);
    if (!(await updateSheet(tx, { id, version: input.version }, { ...contents(ctx, input), isDefault }))) {
      throw await editedElsewhere(tx, id);
    }
  });
  return id;
}

/** A default that changes its kind gives way to the one that is there. */
async function staysDefault(tx: Database, owner: SheetOwner, sheet: LineupSheet, input: SaveSheetInput) {
  const sameKind = sheet.versus === input.versus && sheet.designatedHitter === input.designatedHitter;
  if (sheet.gameId !== null || sameKind) return sheet.isDefault;
  return !(await hasDefault(tx, owner, input, sheet.id));
}

/** Who saved it in between, for the one who comes second. */
export async function editedElsewhere(db: Database, id: number): Promise<AppError> {
  const now = await sheetById(db, id);
  if (now === null) return new AppError('NOT_FOUND', 'There is no such lineup, or it is no more.');
  const who = now.updatedBy ?? 'Somebody';
  return new AppError('CONFLICT', `${who} saved this lineup after you opened it. Nothing of yours is lost.`);
}
