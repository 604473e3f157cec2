import { cardHash } from '@/cards/card-hash';
import { cardMarks } from '@/cards/card-marks';
import type { ListedCard } from '@/leagues/listed';
import { playedPositions } from '@/leagues/team';
import { sampleTeams } from '@/leagues/sample/sample-leagues';
import type { ShownCard } from '@/server/services/cards/shapes';
import { defined } from '@/shared/assert';

const members = sampleTeams('pd').flatMap((team) => team.members);

/** A card as lists show it: of the sample league's first hitter, or of a pitcher. */
export function aCard(part: Partial<ListedCard> = {}, kind: 'hitter' | 'pitcher' = 'hitter'): ListedCard {
  const { card: _card, ...listed } = aShownCard(part, kind);
  return listed;
}

/** The same with what is printed on it. */
export function aShownCard(part: Partial<ShownCard> = {}, kind: 'hitter' | 'pitcher' = 'hitter'): ShownCard {
  const member = defined(
    members.find(({ abilities }) => (abilities.pitching !== null) === (kind === 'pitcher')),
    'member',
  );
  const card = defined(member.card, 'card');
  return {
    league: 'pd',
    playerId: member.playerId,
    manId: member.playerId,
    name: member.name,
    personKey: `sample:pd:${member.playerId}`,
    imageUrl: null,
    positions: playedPositions(member.abilities),
    bats: member.abilities.bats,
    throws: member.abilities.throws,
    pitches: member.abilities.pitching !== null,
    cardset: 1,
    cardsetName: 'Harvest Moon',
    rarity: null,
    cardHash: cardHash(card),
    marks: cardMarks(card),
    team: null,
    card,
    ...part,
  };
}
