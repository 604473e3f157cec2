import { describe, expect, it } from 'vitest';
import { cardsFromSeason } from '../from-stats/cards-from-season';
import { readSeason } from '../from-stats/read-season';
import { writeCard } from '../player-card';
import { seasonTables } from '../testing/season-tables';
import { cardsFromJson } from './cards-from-json';

const season = readSeason(seasonTables());
const cards = season.ok ? cardsFromSeason(season.value, { regress: false }).cards : [];
const text = JSON.stringify({ players: cards.map(writeCard), lost: [] }, null, 1);

const problems = (file: string) => {
  const read = cardsFromJson('cards.json', file);
  return read.ok ? [] : read.error.map(({ line, field, message }) => ({ line, field, message }));
};

describe('cardsFromJson', () => {
  it('reads what from-stats prints, to the same cards', () => {
    const read = cardsFromJson('cards.json', text);
    expect(read.ok && read.value).toEqual(
      cards.map(({ playerId, name, abilities, ratings, hasBatting }) => ({
        playerId,
        name,
        abilities,
        ratings,
        hasBatting,
      })),
    );
    expect(cards.length).toBe(4);
  });

  it('reads a bare list too', () => {
    expect(cardsFromJson('cards.json', JSON.stringify(cards.map(writeCard))).ok).toBe(true);
  });

  it('names the player’s line, the side and the sum', () => {
    const changed = text.replace(/("playerId": "okonejo01"[\s\S]*?"strikeout": )[\d.]+/, '$199.95');
    const [problem] = problems(changed);
    const line = text.split('\n').findIndex((each) => each.includes('okonejo01')) + 1;
    expect(problem?.line).toBe(line);
    expect(problem?.field).toBe('batting.ratings.L.sum');
    expect(problem?.message).toMatch(/^the chances sum to [\d.]+, not 108$/);
  });

  it('names the field of a wrong type, an unknown rating and a number out of range', () => {
    expect(problems(text.replace(/"walk": [\d.]+/, '"walk": "many"'))[0]?.field).toBe('batting.ratings.L.walk');
    expect(problems(text.replace('"walk"', '"walks"'))[0]?.field).toMatch(/^batting\.ratings\.L/);
    expect(problems(text.replace(/"running": \d+/, '"running": 40'))[0]?.field).toBe('batting.running');
  });

  it('refuses text that is no JSON, no list, empty, or has a player twice', () => {
    expect(problems('{ "players": [\n oops').length).toBe(1);
    expect(problems('{"cards": []}')[0]?.message).toBeDefined();
    expect(problems('[]')).toEqual([{ line: null, field: null, message: 'there are no cards in it' }]);
    const [card] = cards.map(writeCard);
    expect(problems(JSON.stringify([card, card]))[0]?.field).toBe('playerId');
  });

  it('takes no control characters in a name', () => {
    expect(problems(text.replace('Ada Brandvold', 'Ada\\nBrandvold'))[0]?.field).toBe('name');
  });
});
