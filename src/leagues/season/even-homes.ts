import { defined } from '@/shared/assert';

/**
 * Gives each pair's one odd game a home, so that nobody has it at home more than once more often than away: a walk along
 * the pairs that ends where it began makes everyone host after he was a guest (Euler). Teams with an odd number of
 * such pairs are joined to a place outside first. Answers the pairs `one:other` whose first team is at home.
 */
export function evenly(teams: number, pairs: readonly (readonly [number, number])[]): ReadonlySet<string> {
  const outside = teams;
  const edges = Array.from({ length: teams + 1 }, (): { readonly to: number; readonly edge: number }[] => []);
  let count = 0;
  const join = (one: number, other: number): void => {
    const edge = count++;
    defined(edges[one], 'team').push({ to: other, edge });
    defined(edges[other], 'team').push({ to: one, edge });
  };
  for (const [one, other] of pairs) join(one, other);
  for (let team = 0; team < teams; team++) if (defined(edges[team], 'team').length % 2 === 1) join(team, outside);

  const used = new Set<number>();
  const atHome = new Set<string>();
  for (let start = 0; start <= teams; start++) {
    let at = start;
    for (;;) {
      const next = defined(edges[at], 'team').find(({ edge }) => !used.has(edge));
      if (next === undefined) break;
      used.add(next.edge);
      if (at < next.to && next.to !== outside) atHome.add(`${at}:${next.to}`);
      at = next.to;
    }
  }
  return atHome;
}
