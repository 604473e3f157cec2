import { describe, expect, it } from 'vitest';
import { IMPORT_FIELDS } from './fields.data';
import { guessMapping, keptMapping } from './guess-mapping';
import { firstMapping, partsFor, recognisePart, recogniseSource } from './recognise';
import { CARD_HEADER, SEASON_FILES } from './testing/import-files';

const header = (text: string): readonly string[] => text.split('\n')[0]?.split(',') ?? [];

describe('a file is recognised by its header', () => {
  it.each([
    [CARD_HEADER, 'cards'],
    ['Name,Bats,Throws,Positions', 'players'],
    ['teamID,lgID,name,park', 'teams'],
    ['date,visitor,home', 'schedule'],
    ['playerID,teamID,G_all,GS', 'unused'],
    ['colour,size', 'unused'],
  ])('%s', (columns, part) => {
    expect(recognisePart(header(columns))).toBe(part);
  });

  it('as the parts of a season', () => {
    expect(SEASON_FILES.map(({ text }) => recognisePart(header(text)))).toEqual([
      'people',
      'batting',
      'pitching',
      'fielding',
    ]);
    expect(recogniseSource(['people', 'batting', 'teams'], 'pd')).toBe('stats');
    expect(partsFor('stats', ['people', 'batting', 'teams'])).toEqual(['people', 'batting', 'unused']);
  });

  it('for what its league takes', () => {
    expect(recogniseSource(['players'], 'sba')).toBe('players');
    expect(recogniseSource(['teams', 'schedule'], 'sba')).toBe('teams');
    expect(recogniseSource(['unused'], 'pd')).toBe('cards');
    expect(recogniseSource(['unused'], 'sba')).toBe('players');
  });

  it('unless a person says what it is', () => {
    expect(partsFor('teams', ['unused', 'unused'])).toEqual(['teams', 'teams']);
    expect(partsFor('teams', ['teams', 'schedule'])).toEqual(['teams', 'unused']);
  });
});

describe('columns', () => {
  it('are found however they are written', () => {
    const columns = ['Player ID', 'NAME', 'Throws', 'Home Run', 'Against', 'hitAndRun', 'whatever'];
    expect(firstMapping('cards', columns, null)).toEqual({
      'Player ID': 'player',
      NAME: 'name',
      Throws: 'throws',
      'Home Run': 'homerun',
      Against: 'versus',
      hitAndRun: 'hit_and_run',
    });
  });

  it('are each one field, and each field one column; an exact name wins', () => {
    const mapping = guessMapping(IMPORT_FIELDS.teams, ['team', 'name', 'Name'], null);
    expect(mapping).toEqual({ name: 'name' });
  });

  it('are kept as they were chosen, without what is not there', () => {
    const wanted = { a: 'name', b: 'name', c: 'nothing', gone: 'abbreviation' };
    expect(keptMapping(IMPORT_FIELDS.teams, ['a', 'b', 'c', '__proto__'], wanted)).toEqual({ a: 'name' });
  });
});
