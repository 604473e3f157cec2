import type { PlayerKey } from '@/game/lineup';
import { defined } from '@/shared/assert';
import { pickSquad } from '../pick-squad';
import { coverPositions, personsOf } from './cover';
import type { PoolMan } from './pool';

/**
 * A full roster around the men who are kept, in the order of the pool: legal men only, nobody twice, somebody for every
 * position, the team's own before free ones, primary cards before backups, better men before others. `taken` are persons
 * of the other side. Who is kept stays, unless he may not play or takes the place of a position's only man.
 */
export function autoFill(
  pool: readonly PoolMan[],
  kept: readonly PlayerKey[],
  { size, taken = new Set() }: { readonly size: number; readonly taken?: ReadonlySet<string> },
): readonly PlayerKey[] {
  const isKept = new Set(kept);
  const legal = pool.filter(({ person, standing }) => standing.type !== 'refused' && !taken.has(person));
  const persons = personsOf([
    ...legal.filter(({ player }) => isKept.has(player)),
    ...legal.filter(({ player }) => !isKept.has(player)).toSorted(byPreference),
  ]);
  const needed = new Map<string, PoolMan>();
  for (const [position, { person, cards }] of coverPositions(persons)) {
    needed.set(
      person,
      defined(
        cards.find(({ positions }) => positions.includes(position)),
        'card',
      ),
    );
  }
  const men = persons.map(({ person, cards }) => needed.get(person) ?? defined(cards[0], 'card'));
  const isNeeded = ({ person }: PoolMan): boolean => needed.has(person);
  const spare = men.filter((man) => isKept.has(man.player) && !isNeeded(man)).slice(0, size - needed.size);
  const first = [...men.filter(isNeeded), ...spare];
  const own = men.filter((man) => man.isFree !== true || first.includes(man));
  const picked = own.length < size ? pickSquad(men, size, own) : pickSquad(own, size, first);
  const squad = new Set(picked.map(({ player }) => player));
  return pool.filter(({ player }) => squad.has(player)).map(({ player }) => player);
}

const byPreference = (one: PoolMan, other: PoolMan): number =>
  Number(one.isFree ?? false) - Number(other.isFree ?? false) ||
  (one.cardset?.priority ?? 1) - (other.cardset?.priority ?? 1) ||
  worthOf(other) - worthOf(one);

/** What a card promises: bases of a hitter, fewer of them of a pitcher. Nothing is known of paper cards. */
function worthOf({ abilities, marks }: PoolMan): number {
  const {
    onBaseVsL = 0,
    onBaseVsR = 0,
    totalBasesVsL = 0,
    totalBasesVsR = 0,
    pitchOnBaseVsL = 0,
    pitchOnBaseVsR = 0,
    pitchTotalBasesVsL = 0,
    pitchTotalBasesVsR = 0,
  } = marks;
  return abilities.pitching === null
    ? onBaseVsL + 2 * onBaseVsR + totalBasesVsL + 2 * totalBasesVsR
    : -(pitchOnBaseVsL + pitchOnBaseVsR + pitchTotalBasesVsL + pitchTotalBasesVsR);
}
