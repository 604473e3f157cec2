import type { OfferedMan } from './trade-offer';
import type { TradeRules } from './trade-rules';

/** A man as the league has him now. */
export interface ManNow {
  readonly teamId: number | null;
  /** Name of that team. */
  readonly team: string | null;
  /** PD only: the version of his card that holds. */
  readonly cardHash: string | null;
  /** The league's own service says whose he is. */
  readonly fromService: boolean;
}

/** A team that trades, as it is now. */
export interface TradingTeam {
  readonly teamId: number;
  readonly name: string;
  readonly hasLeft: boolean;
  /** Men it has, the fit and the others. */
  readonly men: number;
}

/** Men of one team for men of another. */
export interface Trade {
  readonly from: TradingTeam;
  readonly to: TradingTeam;
  /** Men of `from`. */
  readonly gives: readonly OfferedMan[];
  /** Men of `to`. */
  readonly gets: readonly OfferedMan[];
}

/** What of an offer cannot come back to be as it was, in a sentence; null while it can still be carried out. */
export function brokenBy({ from, to, gives, gets }: Trade, now: ReadonlyMap<number, ManNow>): string | null {
  for (const team of [from, to]) if (team.hasLeft) return `${team.name} has left the league.`;
  const sides = [
    { team: from, men: gives },
    { team: to, men: gets },
  ];
  for (const { team, men } of sides) {
    for (const man of men) {
      const broken = changeOf(man, team, now.get(man.man));
      if (broken !== null) return broken;
    }
  }
  return null;
}

function changeOf({ name, cardHash }: OfferedMan, team: TradingTeam, now: ManNow | undefined): string | null {
  if (now === undefined) return `${name} is not in the league any more.`;
  if (now.fromService) return `${name} comes from the league’s own service: he is traded there.`;
  if (now.teamId !== team.teamId) {
    return `${name} is ${now.team === null ? 'on no team' : `with ${now.team}`} now, not with ${team.name}.`;
  }
  return now.cardHash === cardHash ? null : `The card of ${name} is another one since.`;
}

/** The limits of a league's rosters. */
export interface RosterLimits extends Pick<TradeRules, 'mostMen'> {
  /** Men a team needs to play; null where it may bring men who are on no team. */
  readonly fewest: number | null;
}

/**
 * The limit that a trade would break, in a sentence; null for none. A team that is over or under it already may trade
 * as long as it gets no further from it.
 */
export function limitBrokenBy({ from, to, gives, gets }: Trade, { fewest, mostMen }: RosterLimits): string | null {
  const grown = gets.length - gives.length;
  for (const { team, by } of [
    { team: from, by: grown },
    { team: to, by: -grown },
  ]) {
    const after = team.men + by;
    if (mostMen !== null && by > 0 && after > mostMen) {
      return `${team.name} would have ${after} men, and the league allows ${mostMen}.`;
    }
    if (fewest !== null && by < 0 && after < fewest) {
      return `${team.name} would have ${after} players left, and it takes ${fewest} to play.`;
    }
  }
  return null;
}
