import type { LineupPlayer, RosterEntry } from '../lineup';
import { FIELD_POSITIONS, type FieldPosition, type LineupPosition } from '../positions';
import type { GameState } from '../state';
import { POSITION_NAMES } from '../validate-lineup';
import type { Draft, Placed } from './draft';

/** Ahead or behind by so much, anyone may pitch. */
const LOPSIDED = 8;

/** Why a man may not play where he is put, or null: he is not rated there while another man could be used who is. */
export function eligibleProblem(draft: Draft): string | null {
  const { state, men } = draft;
  if (state.rules.outOfPosition) return null;
  const placed = men.filter(({ man, was }) => was?.position !== man.position);
  for (const one of placed) {
    const position = asField(one.man.position);
    if (position === null || isRated(draft, one.man, position)) continue;
    if (position === 'P' && mayAnyonePitch(state)) continue;
    const better = betterMan(draft, placed, one, position);
    if (better !== null) {
      return `${one.man.name} is not rated at ${POSITION_NAMES[position]}, and ${better} is.`;
    }
  }
  return null;
}

export const mayAnyonePitch = ({ score, inning, rules }: GameState): boolean =>
  inning > rules.innings || Math.abs(score.away - score.home) >= LOPSIDED;

/** One on the bench who is rated there, or one of these changes who could exchange with him for the better. */
function betterMan(draft: Draft, placed: readonly Placed[], one: Placed, position: FieldPosition): string | null {
  const { team, men } = draft;
  const bench = team.roster.find(
    (entry) =>
      entry.positions.includes(position) &&
      !team.lineup.some((man) => man.player === entry.player) &&
      !men.some(({ man }) => man.player === entry.player),
  );
  if (bench !== undefined) return bench.name;
  const other = placed.find(({ man }) => {
    const his = asField(man.position);
    if (man === one.man || his === null || !isRated(draft, man, position)) return false;
    return !isRated(draft, man, his) || isRated(draft, one.man, his);
  });
  return other?.man.name ?? null;
}

export const asField = (position: LineupPosition): FieldPosition | null =>
  FIELD_POSITIONS.find((one) => one === position) ?? null;

const entryOf = ({ team }: Draft, man: LineupPlayer): RosterEntry | undefined =>
  team.roster.find((entry) => entry.player === man.player);

const isRated = (draft: Draft, man: LineupPlayer, position: FieldPosition): boolean =>
  entryOf(draft, man)?.positions.includes(position) === true;
