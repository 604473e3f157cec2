import { makeCard } from '@/cards/card';
import { layTarget } from '@/cards/from-stats/lay-target';
import { FACING_LEFT, HITTING_LEFT } from '@/cards/from-stats/platoon';
import { LEAGUE_CARD, mapTarget, type Target } from '@/cards/from-stats/target';
import type { Hand } from '@/game/abilities';
import type { LeagueId } from '@/game/state';
import { seededRng, unit, type Rng } from '@/shared/rng';
import type { LeagueTeam, Member } from '../team';
import type { Club } from './clubs.data';
import { pick } from './draw';
import { inventHitter } from './invent-hitter';
import { inventPitcher } from './invent-pitcher';
import { FAMILY_NAMES, GIVEN_NAMES } from './names.data';
import type { Invented, Targets } from './player';
import { HITTER_PLANS, PITCHER_PLANS } from './roster-plan.data';

export interface LeaguePlan {
  readonly league: LeagueId;
  readonly seed: string;
  readonly clubs: readonly Club[];
  readonly firstTeamId: number;
  readonly firstPlayerId: number;
  /** Cardsets and their shares; empty where the league has no cards. */
  readonly cardsets: readonly { readonly id: number; readonly share: number }[];
}

type Players = readonly Invented[];

/** Weighted mean of what the players' cards yield; `left` is the share of appearances on the L side. */
function meanTarget(sides: readonly { readonly targets: Targets; readonly playing: number }[], left: number): Target {
  const weight = sides.reduce((sum, { playing }) => sum + playing, 0);
  return mapTarget(
    (field) =>
      sides.reduce(
        (sum, { targets, playing }) => sum + playing * (left * targets.L[field] + (1 - left) * targets.R[field]),
        0,
      ) / weight,
  );
}

const corrected = (targets: Targets, mean: Target): Targets => {
  const correct = (target: Target): Target => mapTarget((field) => (target[field] * LEAGUE_CARD[field]) / mean[field]);
  return { L: correct(targets.L), R: correct(targets.R) };
};

/** Scales every card a little, so that the league as a whole plays like 2019. */
function balanced(players: Players): Players {
  const hitters = players.filter((player) => player.pitching === null);
  const batting = meanTarget(
    hitters.map(({ batting: targets, playing }) => ({ targets, playing })),
    FACING_LEFT,
  );
  const pitching = meanTarget(
    players.flatMap(({ pitching: targets, playing }) => (targets === null ? [] : [{ targets, playing }])),
    HITTING_LEFT,
  );
  return players.map((player) =>
    player.pitching === null
      ? { ...player, batting: corrected(player.batting, batting) }
      : { ...player, pitching: corrected(player.pitching, pitching) },
  );
}

/** Names that occur once in the league, their parts once in a team. `used` are names that are gone. */
export function nameMaker(rng: Rng, used = new Set<string>()): (team: Set<string>) => string {
  return (team) => {
    for (;;) {
      const family = pick(rng, FAMILY_NAMES);
      const given = pick(rng, GIVEN_NAMES);
      const name = `${given} ${family}`;
      if (used.has(name) || team.has(family) || team.has(given)) continue;
      used.add(name);
      team.add(family).add(given);
      return name;
    }
  };
}

/** The side a hitter shows an arm. */
const showing = (bats: Hand | 'S', arm: Hand): Hand => {
  if (bats !== 'S') return bats;
  return arm === 'L' ? 'R' : 'L';
};

/** An invented player's card. */
export function cardOf(name: string, { abilities, batting, pitching, ground }: Invented) {
  const battingSide = (arm: Hand) => layTarget(batting[arm], 'batting', showing(abilities.bats, arm)).ratings;
  const pitchingSide = (targets: Targets, side: Hand) => layTarget(targets[side], 'pitching', side, { ground }).ratings;
  return makeCard(name, abilities, {
    batting: { L: battingSide('L'), R: battingSide('R') },
    pitching: pitching === null ? null : { L: pitchingSide(pitching, 'L'), R: pitchingSide(pitching, 'R') },
  });
}

function cardsetFor(rng: Rng, cardsets: LeaguePlan['cardsets']): number | null {
  let left = unit(rng);
  for (const { id, share } of cardsets) {
    left -= share;
    if (left < 0) return id;
  }
  return cardsets[0]?.id ?? null;
}

/** Invents a whole league. The same plan always gives the same league. */
export function makeLeague(plan: LeaguePlan): readonly LeagueTeam[] {
  const rng = seededRng(plan.seed);
  const perTeam = HITTER_PLANS.length + PITCHER_PLANS.length;
  const players = balanced(
    plan.clubs.flatMap(() => [
      ...HITTER_PLANS.map((hitter) => inventHitter(rng, hitter)),
      ...PITCHER_PLANS.map((pitcher) => inventPitcher(rng, pitcher)),
    ]),
  );
  const nameOf = nameMaker(seededRng(`${plan.seed} names`));
  const sets = seededRng(`${plan.seed} cardsets`);
  return plan.clubs.map((club, index): LeagueTeam => {
    const nameParts = new Set<string>();
    const members = players.slice(index * perTeam, (index + 1) * perTeam).map((player, place): Member => {
      const name = nameOf(nameParts);
      const hasCards = plan.cardsets.length > 0;
      return {
        playerId: plan.firstPlayerId + index * perTeam + place,
        name,
        abilities: player.abilities,
        card: hasCards ? cardOf(name, player) : null,
        cardset: hasCards ? cardsetFor(sets, plan.cardsets) : null,
      };
    });
    return { teamId: plan.firstTeamId + index, league: plan.league, ...club, members };
  });
}
