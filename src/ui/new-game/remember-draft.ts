import { CALLED_PLAYS, CONFIRM_POLICIES } from '@/game/rules';
import { COMPUTER_STYLES } from '@/game/state';
import { FIRST_DRAFT, OPPONENTS, type Draft } from './draft';

/** Under this key the last choices are remembered. */
export const DRAFT_STORED = 'scorecard:new-game';

const isOneOf = <T extends string>(value: unknown, all: readonly T[]): value is T => all.some((each) => each === value);

const isSeconds = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 5 && value <= 600;

const isIdOrNull = (value: unknown): value is number | null => value === null || Number.isSafeInteger(value);

const isLadder = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.length > 0 && value.length <= 50 && value.every((each) => Number.isSafeInteger(each));

function parse(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

/** The choices of last time; whatever of them cannot be read is as at first. */
export function recallDraft(text: string | null): Draft {
  const {
    league,
    opponent,
    team,
    rival,
    side,
    innings,
    designatedHitter,
    extraInningRunner,
    mercy,
    mayTie,
    threeBatterMinimum,
    outOfPosition,
    fatigue,
    injuries,
    confirmResult,
    confirmSeconds,
    tableDice,
    calledPlays,
    ladder,
    style,
    isPrivate,
    paceMs,
  } = parse(text);
  const flag = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise);
  return {
    league: isOneOf(league, ['sba', 'pd']) ? league : FIRST_DRAFT.league,
    opponent: isOneOf(opponent, OPPONENTS) ? opponent : FIRST_DRAFT.opponent,
    team: isIdOrNull(team) ? team : FIRST_DRAFT.team,
    rival: isIdOrNull(rival) ? rival : FIRST_DRAFT.rival,
    side: isOneOf(side, ['away', 'home']) ? side : FIRST_DRAFT.side,
    innings: typeof innings === 'number' && innings >= 1 && innings <= 30 ? Math.round(innings) : FIRST_DRAFT.innings,
    designatedHitter: flag(designatedHitter, FIRST_DRAFT.designatedHitter),
    extraInningRunner: flag(extraInningRunner, FIRST_DRAFT.extraInningRunner),
    mercy: flag(mercy, FIRST_DRAFT.mercy),
    mayTie: flag(mayTie, FIRST_DRAFT.mayTie),
    threeBatterMinimum: flag(threeBatterMinimum, FIRST_DRAFT.threeBatterMinimum),
    outOfPosition: flag(outOfPosition, FIRST_DRAFT.outOfPosition),
    fatigue: flag(fatigue, FIRST_DRAFT.fatigue),
    injuries: flag(injuries, FIRST_DRAFT.injuries),
    confirmResult: isOneOf(confirmResult, CONFIRM_POLICIES) ? confirmResult : FIRST_DRAFT.confirmResult,
    confirmSeconds: isSeconds(confirmSeconds) ? confirmSeconds : FIRST_DRAFT.confirmSeconds,
    tableDice: flag(tableDice, FIRST_DRAFT.tableDice),
    calledPlays: isOneOf(calledPlays, CALLED_PLAYS) ? calledPlays : FIRST_DRAFT.calledPlays,
    ladder: isLadder(ladder) ? ladder : FIRST_DRAFT.ladder,
    style: isOneOf(style, COMPUTER_STYLES) ? style : FIRST_DRAFT.style,
    isPrivate: flag(isPrivate, FIRST_DRAFT.isPrivate),
    paceMs: typeof paceMs === 'number' && paceMs >= 0 && paceMs <= 60_000 ? paceMs : FIRST_DRAFT.paceMs,
  };
}
