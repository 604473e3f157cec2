import type { Card } from '@/cards/card';
import type { Abilities } from '@/game/abilities';
import type { LeagueId } from '@/game/state';
import { defined } from '@/shared/assert';
import { type Rng, seededRng } from '@/shared/rng';
import type { LeagueTeam, Member } from '../team';
import { PD_CLUBS, SBA_CLUBS } from './clubs.data';
import { inventHitter } from './invent-hitter';
import { inventPitcher } from './invent-pitcher';
import { cardOf, nameMaker } from './make-league';
import type { Invented } from './player';
import {
  BACKUP_PLANS,
  FREE_IN_SPRING,
  FREE_PLANS,
  PAPER_PLANS,
  SANDLOT_HEROES,
  SECOND_CARDS,
  SPRING_TOUR,
} from './reserves.data';
import { HITTER_PLANS, PITCHER_PLANS } from './roster-plan.data';
import { sampleTeams } from './sample-leagues';

/** Somebody of a sample league beside the men its teams start with: there to be chosen, or to be refused. */
export interface Reserve {
  /** Null: no team has him. */
  readonly teamId: number | null;
  readonly name: string;
  readonly abilities: Abilities;
  /** Whose he is: a member of a team, of whom this is another card, or somebody new. */
  readonly playerId: number;
  readonly isNew: boolean;
  /** Null in a league that plays with paper cards. */
  readonly card: { readonly id: number; readonly cardset: number; readonly card: Card } | null;
  /** Days until he is back; null when he is well. */
  readonly injuredDays: number | null;
  readonly isInMinors: boolean;
}

/** Ids of reserves begin here: clear of the teams' men, whose ids never change. */
const FIRST_ID: Readonly<Record<LeagueId, number>> = { pd: 2001, sba: 6001 };

/** Ids of the reserves of a league, of their cards where it has cards: told without making them. */
export function reserveIds(league: LeagueId): readonly number[] {
  const count =
    league === 'pd'
      ? PD_CLUBS.length * (BACKUP_PLANS.length + SECOND_CARDS.length) + FREE_PLANS.length
      : SBA_CLUBS.length * PAPER_PLANS.length;
  return Array.from({ length: count }, (_, index) => FIRST_ID[league] + index);
}

const made = new Map<LeagueId, readonly Reserve[]>();

/** The reserves of a sample league. Made at the first call, then kept; always the same. */
export function sampleReserves(league: LeagueId): readonly Reserve[] {
  const known = made.get(league);
  if (known !== undefined) return known;
  const reserves = league === 'pd' ? onCards() : onPaper();
  made.set(league, reserves);
  return reserves;
}

type Plan = (typeof BACKUP_PLANS)[number];
const invent = (rng: Rng, plan: Plan): Invented =>
  'hitter' in plan ? inventHitter(rng, plan.hitter) : inventPitcher(rng, plan.pitcher);

const namesFor = (league: LeagueId, teams: readonly LeagueTeam[]) =>
  nameMaker(
    seededRng(`sample ${league} 1 reserve names`),
    new Set(teams.flatMap(({ members }) => members.map(({ name }) => name))),
  );

const partsOf = ({ members }: LeagueTeam): Set<string> => new Set(members.flatMap(({ name }) => name.split(' ')));

function onCards(): readonly Reserve[] {
  const teams = sampleTeams('pd');
  const rng = seededRng('sample pd 1 reserves');
  const nameOf = namesFor('pd', teams);
  let id = FIRST_ID.pd;
  const aMan = (plan: Plan, teamId: number | null, cardset: number, parts: Set<string>): Reserve => {
    const name = nameOf(parts);
    const player = invent(rng, plan);
    const own = id++;
    const card = { id: own, cardset, card: cardOf(name, player) };
    return { ...WELL, teamId, name, abilities: player.abilities, playerId: own, isNew: true, card };
  };
  const again = ({ playerId, name, abilities }: Member, place: number, teamId: number): Reserve => {
    const player = { ...invent(rng, planAt(place)), abilities };
    const card = { id: id++, cardset: SPRING_TOUR.id, card: cardOf(name, player) };
    return { ...WELL, teamId, name, abilities, playerId, isNew: false, card };
  };
  const ofTeams = teams.flatMap((team) => {
    const parts = partsOf(team);
    return [
      ...BACKUP_PLANS.map((plan) => aMan(plan, team.teamId, SPRING_TOUR.id, parts)),
      ...SECOND_CARDS.map((place) => again(defined(team.members[place], 'member'), place, team.teamId)),
    ];
  });
  const parts = new Set<string>();
  const free = FREE_PLANS.map((plan, index) =>
    aMan(plan, null, index < FREE_IN_SPRING ? SPRING_TOUR.id : SANDLOT_HEROES.id, parts),
  );
  return [...ofTeams, ...free];
}

function onPaper(): readonly Reserve[] {
  const teams = sampleTeams('sba');
  const rng = seededRng('sample sba 1 reserves');
  const nameOf = namesFor('sba', teams);
  let id = FIRST_ID.sba;
  return teams.flatMap((team) => {
    const parts = partsOf(team);
    return PAPER_PLANS.map((plan): Reserve => ({
      teamId: team.teamId,
      name: nameOf(parts),
      abilities: invent(rng, plan).abilities,
      playerId: id++,
      isNew: true,
      card: null,
      injuredDays: plan.injuredDays ?? null,
      isInMinors: plan.isInMinors ?? false,
    }));
  });
}

const WELL = { injuredDays: null, isInMinors: false } as const;

/** What the man at a place of a team's roster is there for: hitters first. */
function planAt(place: number): Plan {
  const hitter = HITTER_PLANS[place];
  return hitter === undefined ? { pitcher: defined(PITCHER_PLANS[place - HITTER_PLANS.length], 'plan') } : { hitter };
}
