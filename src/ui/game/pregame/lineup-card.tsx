import type { LineupCard, RosterEntry } from '@/game/lineup';

interface LineupCardViewProps {
  readonly card: LineupCard;
  readonly roster: readonly RosterEntry[];
}

/** A lineup card as it hangs in the dugout: order, name, bats, position; the pitcher below when he does not bat. */
export function LineupCardView({ card, roster }: LineupCardViewProps) {
  const men = new Map(roster.map((entry) => [entry.player, entry]));
  const order = card
    .filter((slot) => slot.battingOrder !== null)
    .toSorted((a, b) => (a.battingOrder ?? 0) - (b.battingOrder ?? 0));
  const pitcher = card.find((slot) => slot.battingOrder === null);
  return (
    <table className="w-full border-collapse font-board text-[1.125rem] leading-tight font-semibold">
      <caption className="sr-only">Lineup card</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Order</th>
          <th scope="col">Player</th>
          <th scope="col">Bats or throws</th>
          <th scope="col">Position</th>
        </tr>
      </thead>
      <tbody>
        {[...order, ...(pitcher === undefined ? [] : [pitcher])].map((slot) => {
          const man = men.get(slot.player);
          return (
            <tr
              key={slot.player}
              className={slot.battingOrder === null ? 'border-t-2 border-ink' : 'border-b border-rule'}
            >
              <td className="w-10 py-2 pl-4 text-soft">{slot.battingOrder ?? ''}</td>
              <th scope="row" className="py-2 text-left font-semibold">
                {man?.name ?? `Player ${slot.player}`}
              </th>
              <td className="px-2 py-2 text-right text-base font-medium text-soft">
                {slot.position === 'P' ? `throws ${man?.throws ?? '?'}` : `bats ${man?.bats ?? '?'}`}
              </td>
              <td className="w-14 py-2 pr-4 text-right font-mono text-sm font-medium">{slot.position}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
