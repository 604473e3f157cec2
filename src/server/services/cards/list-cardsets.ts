import { cardsetCounts } from '@/server/db/queries/card-details';
import type { Call } from '../context';
import type { CardsetCount } from './shapes';

/** A league's cardsets by age, with how many cards each has now. */
export const listCardsets = ({
  ctx: { core },
  input: { league },
}: Call<{ readonly league: string }>): Promise<readonly CardsetCount[]> => cardsetCounts(core.db, league);
