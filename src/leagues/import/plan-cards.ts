import type { Card } from '@/cards/card';
import { cardDifferences } from './card-differences';
import { fieldDifferences, type Difference, type Move } from './difference';
import type { KnownTeam } from './facts';
import type { CardItem } from './items';
import { additionOf, changeOf, type RowChange } from './journal';
import type { ImportPlan } from './plan';
import type { CellProblem } from './problem';
import type { CardRow, CardsetRow, NewIds, PlayerRow } from './rows';
import type { ImportChoices } from './sheet';

/** A card of the files, printed. */
export interface PrintedItem extends CardItem {
  readonly printed: Card;
  readonly hash: string;
}

/** What the league has of what the files bring. */
export interface CardsBefore {
  readonly leagueId: string;
  readonly teams: readonly KnownTeam[];
  /** The one of the chosen name; null when it is new. */
  readonly cardset: CardsetRow | null;
  /** Cards of it, hidden ones too. */
  readonly cards: readonly CardRow[];
  /** Players of the whole league. */
  readonly players: readonly PlayerRow[];
  /** Versions that are replaced, as far as they are shown. */
  readonly versions: ReadonlyMap<string, Card>;
}

/** Puts cards into a cardset: one for each player of the files. */
export function planCards(
  items: readonly PrintedItem[],
  before: CardsBefore,
  choices: Pick<ImportChoices, 'target' | 'missing'>,
  ids: NewIds,
  now: string,
): ImportPlan {
  if (before.cardset?.fromService === true) {
    const message = `the cardset “${choices.target}” comes from the league’s own service, which would write over it`;
    return refused({ sheet: null, row: null, column: null, message });
  }
  const changes: RowChange[] = [];
  const differences: Difference[] = [];
  const moves: Move[] = [];
  const teamName = namesOf(before.teams);
  const players = new Map(before.players.map((player) => [player.externalId, player]));
  const cards = new Map(before.cards.map((card) => [card.externalId, card]));
  const cardsetId = openSet(before, choices.target, ids, changes);
  let unchanged = 0;

  for (const item of items) {
    const { name, playerId: externalId } = item.card;
    const player = players.get(externalId);
    const playerId = player?.id ?? ids.next('players');
    const playerChange =
      player === undefined
        ? additionOf('players', newPlayer(playerId, externalId, before.leagueId, name), name)
        : changeOf('players', player, { name }, name);
    const card = cards.get(externalId);
    if (playerChange !== null) changes.push(playerChange);
    if (card === undefined) {
      const id = ids.next('cards');
      const teamId = item.teamId ?? null;
      const { imageUrl = null, rarity = null, hash } = item;
      const row: CardRow = {
        id,
        externalId,
        playerId,
        cardsetId,
        teamId,
        imageUrl,
        rarity,
        hash,
        fromService: false,
        removedAt: null,
      };
      changes.push(additionOf('cards', row, name));
      differences.push({ kind: 'new', at: item.at, name, note: teamName(teamId) ?? '', fields: [] });
      if (teamId !== null) moves.push({ cardId: id, playerId: null, from: null, to: teamId });
      continue;
    }
    const patch = {
      hash: item.hash,
      teamId: item.teamId,
      imageUrl: item.imageUrl,
      rarity: item.rarity,
      removedAt: null,
    };
    const change = changeOf<Defined<CardRow>>('cards', card, patch, name);
    if (change === null && playerChange === null) {
      unchanged += 1;
      continue;
    }
    if (change !== null) changes.push(change);
    const teamId = item.teamId === undefined ? card.teamId : item.teamId;
    if (teamId !== card.teamId) moves.push({ cardId: card.id, playerId: null, from: card.teamId, to: teamId });
    const old = before.versions.get(card.hash);
    const fields = [
      ...fieldDifferences([
        ['Name', player?.name, name],
        ['Team', teamName(card.teamId), teamName(teamId)],
        ['Rarity', card.rarity, item.rarity ?? card.rarity],
        ['Picture', card.imageUrl, item.imageUrl ?? card.imageUrl],
        ['Card', card.removedAt === null ? 'shown' : 'hidden', 'shown'],
      ]),
      ...(card.hash === item.hash
        ? []
        : old === undefined
          ? [{ field: 'Ratings', old: 'another version', new: 'of the file' }]
          : cardDifferences(old, item.printed)),
    ];
    differences.push({ kind: 'changed', at: item.at, name, note: '', fields });
  }

  const inFiles = new Set(items.map(({ card }) => card.playerId));
  const gone = before.cards.filter(
    ({ externalId, removedAt }) => removedAt === null && (externalId === null || !inFiles.has(externalId)),
  );
  const nameOf = new Map(before.players.map(({ id, name }) => [id, name]));
  for (const card of gone) {
    if (choices.missing === 'keep') {
      unchanged += 1;
      continue;
    }
    const name = nameOf.get(card.playerId) ?? `card ${card.id}`;
    changes.push({ table: 'cards', before: { ...card }, after: { ...card, removedAt: now }, name });
    differences.push({ kind: 'removed', at: null, name, note: teamName(card.teamId) ?? '', fields: [] });
  }
  return { problems: [], changes, differences, moves, unchanged };
}

/** What may be absent may be undefined as well. */
type Defined<R> = { readonly [K in keyof R]: R[K] | undefined };

const refused = (problem: CellProblem): ImportPlan => ({
  problems: [problem],
  changes: [],
  differences: [],
  moves: [],
  unchanged: 0,
});

export function namesOf(teams: readonly KnownTeam[]): (id: number | null) => string | null {
  const names = new Map(teams.map(({ id, abbreviation }) => [id, abbreviation]));
  return (id) => (id === null ? null : (names.get(id) ?? `team ${id}`));
}

function openSet({ cardset, leagueId }: CardsBefore, name: string, ids: NewIds, changes: RowChange[]): number {
  if (cardset !== null) {
    const shown = changeOf('cardsets', cardset, { removedAt: null }, name);
    if (shown !== null) changes.push(shown);
    return cardset.id;
  }
  const id = ids.next('cardsets');
  changes.push(
    additionOf('cardsets', { id, externalId: null, leagueId, name, fromService: false, removedAt: null }, name),
  );
  return id;
}

const newPlayer = (id: number, externalId: string, leagueId: string, name: string): PlayerRow => ({
  id,
  externalId,
  leagueId,
  teamId: null,
  personKey: `source:${externalId}`,
  name,
  imageUrl: null,
  abilities: null,
  injuredUntil: null,
  minorLeague: false,
  fromService: false,
  removedAt: null,
});
