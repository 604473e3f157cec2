import type { LineupSheet } from '@/leagues/lineup/sheet';
import type { Call, SignedInContext } from '../context';
import { publicSheet } from './list-sheets';
import { ownSheet } from './sheet-owner';

/** A lineup as it is kept now. */
export async function getSheet({ ctx, input }: Call<{ readonly id: number }, SignedInContext>): Promise<LineupSheet> {
  return publicSheet((await ownSheet(ctx, input.id)).sheet);
}
