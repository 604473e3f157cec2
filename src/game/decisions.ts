import type { Base } from './bases';

export const INFIELD_DEPTHS = ['normal', 'dp', 'in', 'corners_in'] as const;
export type InfieldDepth = (typeof INFIELD_DEPTHS)[number];

export const OUTFIELD_DEPTHS = ['normal', 'in', 'back'] as const;
export type OutfieldDepth = (typeof OUTFIELD_DEPTHS)[number];

export const ALIGNMENTS = ['normal', 'shift_left', 'shift_right'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

export const APPROACHES = ['normal', 'contact', 'power', 'patient'] as const;
export type Approach = (typeof APPROACHES)[number];

export const BUNTS = ['sacrifice', 'safety', 'suicide'] as const;
export type Bunt = (typeof BUNTS)[number];

/** What the side in the field settles before a pitch. */
export interface DefensiveDecision {
  readonly alignment: Alignment;
  readonly infieldDepth: InfieldDepth;
  readonly outfieldDepth: OutfieldDepth;
  /** Bases on which runners are held. */
  readonly hold: readonly Base[];
  readonly intentionalWalk: boolean;
}

/** What the side at bat settles before a pitch. */
export interface OffensiveDecision {
  readonly approach: Approach;
  /** Bases from which runners try to steal. */
  readonly steal: readonly Base[];
  readonly hitAndRun: boolean;
  readonly bunt: Bunt | null;
}

export const STANDARD_DEFENSE: DefensiveDecision = {
  alignment: 'normal',
  infieldDepth: 'normal',
  outfieldDepth: 'normal',
  hold: [],
  intentionalWalk: false,
};

export const STANDARD_OFFENSE: OffensiveDecision = { approach: 'normal', steal: [], hitAndRun: false, bunt: null };

/** What the side at bat called instead of letting the batter swing; null for nothing. */
export const calledPlay = ({ steal, bunt, hitAndRun }: OffensiveDecision): 'steal' | 'bunt' | 'hitAndRun' | null =>
  steal.length > 0 ? 'steal' : bunt !== null ? 'bunt' : hitAndRun ? 'hitAndRun' : null;
