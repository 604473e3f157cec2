import type { Origin } from '../bases';
import type { FieldingError, Play, PlayKind } from '../play';
import type { FielderNumber } from '../positions';
import { type AdvanceEntry, entryOf, type PlayEntry } from './play-entry';

type Hit = Extract<PlayKind, 'single' | 'double' | 'triple' | 'homeRun'>;
const HITS: readonly Hit[] = ['single', 'double', 'triple', 'homeRun'];

/** The matter of a play that is the scorer's to judge: how the batter reached, or why the runners moved up. */
export type Call = Hit | 'error' | 'fieldersChoice' | 'wildPitch' | 'passedBall';

/** What a scorer may call this play, what it is called now among it; empty where there is nothing to judge. */
export function callsOf(play: Play): readonly Call[] {
  if (play.kind === 'wildPitch' || play.kind === 'passedBall') return ['wildPitch', 'passedBall'];
  const batter = play.advances.find(({ from }) => from === 0);
  const isReached = HITS.some((hit) => hit === play.kind) || play.kind === 'error' || play.kind === 'fieldersChoice';
  if (batter === undefined || batter.out || !isReached) return [];
  // Who is safe because a man was forced has no hit (9.05(b)).
  const isForced = play.advances.some(({ out, force }) => out && force);
  const hits = isForced ? [] : HITS.slice(0, batter.to);
  return [...hits, 'error', ...(batter.to === 1 ? (['fieldersChoice'] as const) : [])];
}

/** The play under another call, `fielder` the one who erred; everyone where he went. */
export function calledAs(play: Play, call: Call, fielder: FielderNumber): PlayEntry {
  const entry = entryOf(play);
  if (call === play.kind) return entry;
  if (call === 'wildPitch' || call === 'passedBall') {
    const advances = entry.advances.map((man) => (man.reason === play.kind ? { ...man, reason: call } : man));
    return { ...entry, kind: call, advances };
  }
  const bases = HITS.indexOf(call as Hit) + 1;
  const isOnError = call === 'error';
  const batter = entry.advances.find(({ from }) => from === 0);
  // On a hit that is shorter than the way the batter went an error gave him the rest.
  const keepsError = bases > 0 && batter !== undefined && batter.to > bases;
  const errors: readonly Pick<FieldingError, 'fielder' | 'type'>[] =
    isOnError || keepsError ? [{ fielder, type: 'fielding' as const }] : [];
  const advances = entry.advances.map((man): AdvanceEntry => {
    if (man.out) return man;
    if (man.from === 0) return { ...man, reason: isOnError || keepsError ? 'error' : 'hit' };
    if (isOnError) return { ...man, reason: 'error', rbi: false };
    const reason = man.reason === 'error' && !keepsError ? 'hit' : man.reason;
    return { ...man, reason, rbi: man.to === 4 && reason !== 'error' };
  });
  const batted = advances.map((man) => (call === 'homeRun' && man.from === 0 ? { ...man, rbi: true } : man));
  return {
    ...entry,
    kind: call,
    advances: batted,
    errors,
    sacrificeHit: entry.sacrificeHit && bases === 0,
    sacrificeFly: entry.sacrificeFly && isOnError,
    groundedIntoDoublePlay: false,
  };
}

/** Another fielder made the error. */
export const erredBy = (entry: PlayEntry, index: number, fielder: FielderNumber): PlayEntry => ({
  ...entry,
  errors: entry.errors.map((error, at) => (at === index ? { ...error, fielder } : error)),
});

/** Other fielders put a man out; who began it fielded the ball. */
export function putOutBy(entry: PlayEntry, from: Origin, by: readonly FielderNumber[]): PlayEntry {
  const was = entry.advances.find((man) => man.from === from);
  const advances = entry.advances.map((man) => (man.from === from ? { ...man, by } : man));
  const { ball } = entry;
  const [first] = by;
  const hasFielded = ball !== null && first !== undefined && ball.fielder === was?.by[0];
  return { ...entry, advances, ball: hasFielded ? { ...ball, fielder: first } : ball };
}

/** A run counts as batted in, or not. */
export const battedIn = (entry: PlayEntry, from: Origin, rbi: boolean): PlayEntry => ({
  ...entry,
  advances: entry.advances.map((man) => (man.from === from ? { ...man, rbi } : man)),
});
