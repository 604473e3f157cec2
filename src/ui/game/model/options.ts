import type { Base } from '@/game/bases';
import {
  STANDARD_DEFENSE,
  STANDARD_OFFENSE,
  type Bunt,
  type DefensiveDecision,
  type InfieldDepth,
  type OffensiveDecision,
  type OutfieldDepth,
} from '@/game/decisions';
import { defensiveOptions, legalOffense, offensiveOptions } from '@/game/legality';
import type { GameState } from '@/game/state';
import { BASE_NAMES } from './situation';

/** One chip of the decision panel. */
export interface Option<T> {
  readonly label: string;
  readonly pressed: boolean;
  /** The decision after a tap on it. */
  readonly next: T;
}

const DEPTHS: Readonly<Record<InfieldDepth, string>> = {
  normal: 'Normal depth',
  dp: 'Double-play depth',
  in: 'Infield in',
  corners_in: 'Corners in',
};

const OUTFIELD: Readonly<Record<OutfieldDepth, string>> = {
  normal: 'Outfield normal',
  in: 'Outfield in',
  back: 'Outfield back',
};

const BUNTS: Readonly<Record<Bunt, string>> = {
  sacrifice: 'Sacrifice bunt',
  safety: 'Safety squeeze',
  suicide: 'Suicide squeeze',
};

const STEALS = { 1: 'Steal second', 2: 'Steal third', 3: 'Steal home' } as const;

/** What the defence may choose now: how deep, whom to hold, whether to walk the batter. What is illegal is absent. */
export function defenseOptions(state: GameState, chosen: DefensiveDecision): readonly Option<DefensiveDecision>[] {
  const { infieldDepths, outfieldDepths, hold, intentionalWalk } = defensiveOptions(state);
  const depths = infieldDepths.map((infieldDepth) => ({
    label: DEPTHS[infieldDepth],
    pressed: chosen.infieldDepth === infieldDepth && !chosen.intentionalWalk,
    next: { ...chosen, infieldDepth, intentionalWalk: false },
  }));
  const holds = hold.map((base) => ({
    label: `Hold ${BASE_NAMES[base]}`,
    pressed: chosen.hold.includes(base) && !chosen.intentionalWalk,
    next: { ...chosen, intentionalWalk: false, hold: toggled(chosen.hold, base) },
  }));
  const outfield = outfieldDepths
    .filter((depth) => depth !== 'normal')
    .map((outfieldDepth) => ({
      label: OUTFIELD[outfieldDepth],
      pressed: chosen.outfieldDepth === outfieldDepth && !chosen.intentionalWalk,
      next: {
        ...chosen,
        outfieldDepth: chosen.outfieldDepth === outfieldDepth ? ('normal' as const) : outfieldDepth,
        intentionalWalk: false,
      },
    }));
  const walk = {
    label: 'Intentional walk',
    pressed: chosen.intentionalWalk,
    next: { ...STANDARD_DEFENSE, intentionalWalk: !chosen.intentionalWalk },
  };
  return [...depths, ...holds, ...outfield, ...(intentionalWalk ? [walk] : [])];
}

const toggled = (bases: readonly Base[], base: Base): readonly Base[] =>
  bases.includes(base) ? bases.filter((each) => each !== base) : [...bases, base].sort((a, b) => a - b);

/** What the offence may choose now; exactly one is pressed. */
export function offenseOptions(state: GameState, chosen: OffensiveDecision): readonly Option<OffensiveDecision>[] {
  const { steal, hitAndRun, bunts } = offensiveOptions(state);
  const doubleSteal: readonly Base[] =
    steal.length === 0 ? [] : ([1, 2, 3] as const).filter((base) => state.runners[base - 1] !== null);
  const plans: { label: string; decision: OffensiveDecision }[] = [
    { label: 'Swing away', decision: STANDARD_OFFENSE },
    ...(hitAndRun ? [{ label: 'Hit and run', decision: { ...STANDARD_OFFENSE, hitAndRun: true } }] : []),
    ...bunts.map((bunt) => ({ label: BUNTS[bunt], decision: { ...STANDARD_OFFENSE, bunt } })),
    ...steal.map((base) => ({ label: STEALS[base], decision: { ...STANDARD_OFFENSE, steal: [base] } })),
    ...(doubleSteal.length === 2
      ? [{ label: 'Double steal', decision: { ...STANDARD_OFFENSE, steal: doubleSteal } }]
      : []),
  ];
  return plans
    .filter(({ decision }) => legalOffense(state, decision) === null)
    .map(({ label, decision }) => ({ label, pressed: same(decision, chosen), next: decision }));
}

const same = (a: OffensiveDecision, b: OffensiveDecision): boolean =>
  a.hitAndRun === b.hitAndRun && a.bunt === b.bunt && a.steal.join() === b.steal.join();

/** Words for the main button: "Standard" or what was chosen instead. */
export function defenseText(decision: DefensiveDecision): string {
  if (decision.intentionalWalk) return 'Walk him';
  const parts = [
    ...(decision.infieldDepth === 'normal' ? [] : [DEPTHS[decision.infieldDepth]]),
    ...(decision.outfieldDepth === 'normal' ? [] : [OUTFIELD[decision.outfieldDepth].toLowerCase()]),
    ...(decision.hold.length === 0 ? [] : [`hold ${decision.hold.map((base) => BASE_NAMES[base]).join(' and ')}`]),
  ];
  const text = parts.join(', ');
  return text === '' ? 'Standard' : text.charAt(0).toUpperCase() + text.slice(1);
}

export function offenseText(state: GameState, decision: OffensiveDecision): string {
  if (same(decision, STANDARD_OFFENSE)) return 'Standard';
  return offenseOptions(state, decision).find((option) => option.pressed)?.label ?? 'Standard';
}
