import type { RosterEntry } from '@/game/lineup';
import type { GameCard } from '@/server/api/wire';

const HANDS = { L: 'left', R: 'right', S: 'both ways' } as const;

/** What a manager asks of a man on the bench: where he plays, how he hits or throws, how fast he is. */
export function benchText(entry: RosterEntry, card: GameCard | undefined): string {
  const { pitching, running } = card?.abilities ?? { pitching: null, running: null };
  if (entry.positions.includes('P')) {
    const ratings = [
      pitching?.starter == null ? null : `starter ${pitching.starter}`,
      pitching?.relief == null ? null : `relief ${pitching.relief}`,
      pitching?.closer == null ? null : `closer ${pitching.closer}`,
    ].filter((rating) => rating !== null);
    return [`throws ${HANDS[entry.throws]}`, ...ratings].join(' · ');
  }
  const parts = [entry.positions.join(', ') || 'DH', `bats ${HANDS[entry.bats]}`];
  if (running !== null) parts.push(`runs ${running}`);
  return parts.join(' · ');
}
