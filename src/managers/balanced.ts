import { managerWith } from './manager-with';
import { BALANCED_TENDENCIES } from './tendencies';

/** Sound baseball: runners go exactly when the break-even tables say so. */
export const BALANCED = managerWith(BALANCED_TENDENCIES);
