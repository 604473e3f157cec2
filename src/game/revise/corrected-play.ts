import { err, ok, type Result } from '@/shared/result';
import { applyPlay } from '../apply-play';
import { type Advance, endsPlateAppearance, type FieldingError, type Play, type PlayKind } from '../play';
import { playFaults } from '../resolve/play-faults';
import type { GameState } from '../state';
import { entryOf, type PlayEntry } from './play-entry';

/** A scorer may choose within one of these; what else happened on a play is no matter of judgment. */
const JUDGMENTS: readonly (readonly PlayKind[])[] = [
  ['single', 'double', 'triple', 'homeRun', 'error', 'fieldersChoice'],
  ['wildPitch', 'passedBall'],
];

/**
 * The play as entered, or a sentence why it cannot stand (SPEC RW). `before` is the state that the play was made in:
 * everything that follows was played on what came of it, so the same has to come of it again.
 */
export function correctedPlay(before: GameState, was: Play, entry: PlayEntry): Result<Play, string> {
  if (JSON.stringify(entryOf(was)) === JSON.stringify(entryOf(entry))) {
    return err('The play stands like that already.');
  }
  const isSameMatter =
    was.kind === entry.kind || JUDGMENTS.some((kinds) => kinds.includes(was.kind) && kinds.includes(entry.kind));
  if (!isSameMatter) return err('That is another play, not another scoring of it: rewind and play it again.');
  if (!haveSameFate(was, entry)) return err('A correction leaves everyone where he went: rewind and play it again.');
  const play = playAsEntered(was, entry);
  const [fault] = playFaults(play);
  if (fault !== undefined) return err(`The play contradicts itself: ${fault}.`);
  if (play.rbi > 0 && !endsPlateAppearance(play.kind)) return err('Nothing is batted in between two pitches.');
  if (situation(applyPlay(before, play)) !== situation(applyPlay(before, was))) {
    return err('The runners on base would be charged to other pitchers: rewind and play it again.');
  }
  return ok(play);
}

/** The entry with the men, forces and charges of the play. Judges nothing. */
export function playAsEntered(was: Play, entry: PlayEntry): Play {
  const advances = entry.advances.flatMap((entered): Advance[] => {
    const man = was.advances.find(({ from }) => from === entered.from);
    return man === undefined ? [] : [{ ...man, ...entered, scored: man.scored }];
  });
  const errors = entry.errors.map((error): FieldingError => ({
    ...was.errors.find(({ fielder }) => fielder === error.fielder),
    ...error,
  }));
  const { kind, ball, sacrificeHit, sacrificeFly, groundedIntoDoublePlay } = entry;
  const rbi = advances.filter((advance) => advance.rbi).length;
  return { ...was, kind, ball, advances, errors, rbi, sacrificeHit, sacrificeFly, groundedIntoDoublePlay };
}

/** Everyone who moved moved as far, and was put out or not. */
const haveSameFate = (was: Play, { advances }: PlayEntry): boolean =>
  advances.length === was.advances.length &&
  was.advances.every(({ from, to, out }) =>
    advances.some((entered) => entered.from === from && entered.to === to && entered.out === out),
  );

const situation = ({ outs, score, line, runners, runnersChargedTo, away, home }: GameState): string =>
  JSON.stringify([outs, score, line, runners, runnersChargedTo, away.nextBatter, home.nextBatter]);
