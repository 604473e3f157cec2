import { BUNTS, type Bunt } from '../decisions';

/** What the offence may call, as far as the rules can play it. */
export const supportedOffense: {
  readonly steal: boolean;
  readonly hitAndRun: boolean;
  readonly bunts: readonly Bunt[];
} = { steal: true, hitAndRun: true, bunts: BUNTS };
